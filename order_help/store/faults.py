"""
Classifies DynamoDB failures and decides which calls to retry.

Rule 1: retries wait with full jitter and are limited in number (ATTEMPTS) and in time (time_limits.py).
Rule 2: a write is retried under the same client token, so it takes effect once however often it is sent.
Rule 3: the caller learns that nothing was written only when that is certain. After a lost reply the outcome is unknown.
Rule 4: within a request, call_bounds.py raises StoreBusy when the request's time is over, which ends all retries.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, TypeVar

from botocore.exceptions import ClientError, ConnectionError, HTTPClientError
from pynamodb.exceptions import PynamoDBException, TransactGetError, TransactWriteError
from tenacity import Retrying, retry_if_exception, stop_after_attempt, stop_after_delay, wait_random_exponential

from order_help.store.time_limits import time_limits
from order_help.use_cases.ports import OrderChanged, OutcomeUnknown, StoreBusy
from order_help.use_cases.request_bounds import counting_first_attempts

T = TypeVar("T")

ATTEMPTS: Final = 8
"""Requests that one call of the store sends at most."""


class Fault(Enum):
    """How one request failed."""

    REFUSED = "REFUSED"  # a condition did not hold; nothing was written
    BUSY = "BUSY"  # DynamoDB throttled it or it conflicted with another transaction; nothing was written
    LOST = "LOST"  # there was no usable reply; it may have been written


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
        "IdempotentParameterMismatchException",  # an earlier request with this token and other content was written
        "TransactionInProgressException",  # an earlier request with this token is still being processed
    }
)


def fault_of(error: BaseException) -> Fault | None:
    """The fault that this exception stands for; None for a mistake of the caller, which no retry repairs."""
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


def read_with_retry(read: Callable[[], T], *, seconds: float | None = None) -> T:
    """
    Calls `read` until it succeeds. It is not called again after `seconds`, by default `time_limits().call`.

    Raises StoreBusy, and whatever `read` raises that no retry repairs.
    """
    try:
        return _with_retry(read, seconds or time_limits().call)
    except PynamoDBException as error:
        if fault_of(error) is None:
            raise
        raise StoreBusy from error


def write_with_retry(send: Callable[[], None]) -> None:
    """
    Calls `send`, which must be safe to repeat, until it succeeds or a condition does not hold.

    Raises OrderChanged, OutcomeUnknown or StoreBusy, and whatever `send` raises that no retry repairs.
    """
    faults: list[Fault] = []

    def send_once() -> None:
        try:
            send()
        except PynamoDBException as error:
            if fault := fault_of(error):
                faults.append(fault)
            raise

    try:
        _with_retry(send_once, time_limits().call)
    except StoreBusy:  # the request's time is over
        if Fault.LOST in faults:
            raise OutcomeUnknown from None
        raise
    except PynamoDBException as error:
        if fault_of(error) is None:
            raise
        if Fault.LOST in faults:
            raise OutcomeUnknown from error
        raise (OrderChanged if Fault.REFUSED in faults else StoreBusy) from error


def fail_if_nothing_was_read(client: Any) -> None:
    """
    Registers a botocore client, so that a batch of which DynamoDB reads nothing counts as throttled.

    PynamoDB would ask for the unprocessed keys again at once, without a pause and without an end.
    """
    client.meta.events.register("after-call.dynamodb.BatchGetItem", _check_batch)


def _check_batch(parsed: Mapping[str, Any], **_: object) -> None:
    if parsed.get("UnprocessedKeys") and not any(parsed.get("Responses", {}).values()):
        raise ClientError({"Error": {"Code": "ThrottlingException"}}, "BatchGetItem")


def _with_retry(call: Callable[[], T], seconds: float) -> T:
    with counting_first_attempts() as repeat:
        attempts = Retrying(
            retry=retry_if_exception(lambda error: fault_of(error) in {Fault.BUSY, Fault.LOST}),
            wait=wait_random_exponential(multiplier=0.025, max=0.5),  # full jitter
            stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(seconds),
            before_sleep=repeat,
            reraise=True,
        )
        return attempts(call)


def _cancelled_by(error: PynamoDBException) -> Fault | None:
    if not isinstance(error, TransactWriteError | TransactGetError):
        return None
    codes = {reason.code for reason in error.cancellation_reasons if reason}
    if "ConditionalCheckFailed" in codes:
        return Fault.REFUSED
    return Fault.BUSY if codes and codes <= _BUSY_REASONS else None


def _status_of(error: PynamoDBException) -> int:
    """The HTTP status, or 0. PynamoDB's error does not have it, only botocore's error that was its cause's cause."""
    original = error.cause.__cause__ if error.cause else None
    if not isinstance(original, ClientError):
        return 0
    return int(original.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))
