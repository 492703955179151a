"""
What became of a call that DynamoDB did not simply answer, and how often it is made again.

Rule 1: what is tried again is tried with full jitter and a bound: no call of the store takes longer than
PATIENCE_SECONDS and one sending more, 6 s at the very worst.
Rule 2: a write is sent again with the same client token, so it happens once however often it is sent.
Rule 3: "nothing was written" is said only when it is certain; after any lost reply the outcome is unknown.
"""

from collections.abc import Callable
from enum import Enum
from typing import Final, TypeVar

from botocore.exceptions import ClientError, ConnectionError, HTTPClientError
from pynamodb.exceptions import PynamoDBException, TransactGetError, TransactWriteError
from tenacity import Retrying, retry_if_exception, stop_after_attempt, stop_after_delay, wait_random_exponential

from order_help.use_cases.ports import OrderChanged, OutcomeUnknown, StoreBusy

T = TypeVar("T")

PATIENCE_SECONDS: Final = 3
SENDINGS: Final = 8


class Fault(Enum):
    """What became of one sending."""

    REFUSED = "REFUSED"  # a condition did not hold; nothing was done
    BUSY = "BUSY"  # nothing was done
    LOST = "LOST"  # it may have been done


# Source: the API reference of TransactWriteItems and TransactGetItems, and "Error handling with DynamoDB".
_BUSY_REASONS: Final = frozenset({"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})
_BUSY: Final = frozenset(
    {
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "Throttling",
        "ThrottlingException",
    }
)
_LOST: Final = frozenset(
    {
        "IdempotentParameterMismatchException",  # this token was used: the change came through, and was judged anew
        "TransactionInProgressException",  # this very token is being worked on
    }
)


def fault_of(error: BaseException) -> Fault | None:
    """What became of the sending that raised this; None where it is nobody's fault but the caller's."""
    if not isinstance(error, PynamoDBException):
        return None
    if isinstance(error.cause, HTTPClientError | ConnectionError):  # timeouts are among them
        return Fault.LOST
    code = error.cause_response_code
    if code == "TransactionCanceledException":
        return _cancelled_by(error)
    if code in _BUSY:
        return Fault.BUSY
    if code in _LOST or _status_of(error) >= 500:
        return Fault.LOST
    return None


def ask(question: Callable[[], T], *, seconds: float = PATIENCE_SECONDS) -> T:
    """Read until there is an answer, for PATIENCE_SECONDS or as long as is said. Raises StoreBusy."""
    try:
        return _patiently(question, seconds)
    except PynamoDBException as error:
        if fault_of(error) is None:
            raise
        raise StoreBusy from error


def tell(send: Callable[[], None]) -> None:
    """Write once, by a call that is safe to send again. Raises OrderChanged, OutcomeUnknown or StoreBusy."""
    faults: list[Fault] = []

    def send_once() -> None:
        try:
            send()
        except PynamoDBException as error:
            if fault := fault_of(error):
                faults.append(fault)
            raise

    try:
        _patiently(send_once, PATIENCE_SECONDS)
    except PynamoDBException as error:
        if fault_of(error) is None:
            raise
        if Fault.LOST in faults:
            raise OutcomeUnknown from error
        raise (OrderChanged if Fault.REFUSED in faults else StoreBusy) from error


def _patiently(call: Callable[[], T], seconds: float) -> T:
    attempts = Retrying(
        retry=retry_if_exception(lambda error: fault_of(error) in {Fault.BUSY, Fault.LOST}),
        wait=wait_random_exponential(multiplier=0.025, max=0.5),  # full jitter
        stop=stop_after_attempt(SENDINGS) | stop_after_delay(seconds),
        reraise=True,
    )
    return attempts(call)


def _cancelled_by(error: PynamoDBException) -> Fault | None:
    if not isinstance(error, TransactWriteError | TransactGetError):
        return None
    codes = {reason.code for reason in error.cancellation_reasons if reason}  # which item is of no interest here
    if "ConditionalCheckFailed" in codes:
        return Fault.REFUSED
    return Fault.BUSY if codes and codes <= _BUSY_REASONS else None


def _status_of(error: PynamoDBException) -> int:
    """The HTTP status; PynamoDB keeps it only in botocore's own error, behind the one that it makes of it."""
    original = error.cause.__cause__ if error.cause else None
    if not isinstance(original, ClientError):
        return 0
    return int(original.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))
