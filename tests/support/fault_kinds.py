"""Every fault of AWS and of the network on the way to it, and which calls it fits."""

import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from botocore.awsrequest import AWSResponse
from botocore.exceptions import ConnectionClosedError, ConnectTimeoutError, ReadTimeoutError
from urllib3.exceptions import ReadTimeoutError as StreamTimeout

from tests.support.fault_line import Fault, Sending, Site
from tests.support.wire import replied

NOWHERE: Final = "https://aws.example"

WRITES: Final = frozenset(
    {
        "TransactWriteItems",
        "BatchWriteItem",
        "PutObject",
        "DeleteObject",
        "SendEmail",
        "PutEvents",
        "SendMessage",
    }
)
THROTTLING: Final = {
    "dynamodb": "ThrottlingException",
    "s3": "SlowDown",
    "sesv2": "TooManyRequestsException",
    "eventbridge": "ThrottlingException",
    "sqs": "RequestThrottled",
}
ERROR_500: Final = {"s3": "InternalError", "eventbridge": "InternalException", "sqs": "InternalError"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One way in which a call goes wrong. `may_be_done`: the caller cannot know whether it was carried out."""

    name: str
    fault: Fault
    fits: Callable[[Site], bool]
    may_be_done: bool = False
    kills: bool = False


def _any(_: Site) -> bool:
    return True


def _writes(site: Site) -> bool:
    return site.operation in WRITES


def _is(*operations: str) -> Callable[[Site], bool]:
    return lambda site: site.operation in operations


def error(status: int, code: str, **more: Any) -> Fault:
    """The service answers with this error, in the form that its protocol has."""

    def answer(sending: Sending) -> AWSResponse:
        if sending.site.service == "s3":
            text = f"<Error><Code>{code}</Code><Message>a fault of this test</Message></Error>".encode()
            return AWSResponse(NOWHERE, status, {"content-type": "application/xml"}, _Raw(text))
        return replied(status, {"__type": f"com.amazonaws#{code}", "message": "a fault of this test", **more})

    return answer


def _by_service(status: int, codes: Mapping[str, str], default: str) -> Fault:
    return lambda sending: error(status, codes.get(sending.site.service, default))(sending)


def cancelled(code: str) -> Fault:
    return error(400, "TransactionCanceledException", CancellationReasons=[{"Code": "None"}, {"Code": code}])


def _throttled(sending: Sending) -> AWSResponse | None:
    status = {"s3": 503, "sesv2": 429}.get(sending.site.service, 400)
    return _by_service(status, THROTTLING, "ThrottlingException")(sending)


def _not_connected(sending: Sending) -> AWSResponse | None:
    sending.takes(sending.connect_limit)
    raise ConnectTimeoutError(endpoint_url=NOWHERE)


def _reset(_: Sending) -> AWSResponse | None:
    raise ConnectionClosedError(endpoint_url=NOWHERE)


def _timeout(sending: Sending) -> AWSResponse | None:
    sending.takes(sending.answer_limit)
    raise ReadTimeoutError(endpoint_url=NOWHERE)


def _slow(sending: Sending) -> AWSResponse | None:
    sending.takes(0.95 * sending.answer_limit)
    return None


def after_it_is_done(fault: Fault) -> Fault:
    """The call is carried out, and then this happens to its reply."""

    def done_and(sending: Sending) -> AWSResponse | None:
        sending.send()
        return fault(sending)

    return done_and


def _dies(sending: Sending) -> AWSResponse | None:
    sending.line.die()


def _no_key_is_read(sending: Sending) -> AWSResponse | None:
    requested = sending.body["RequestItems"]
    return replied(200, {"Responses": {table: [] for table in requested}, "UnprocessedKeys": requested})


def _half_is_read(sending: Sending) -> AWSResponse | None:
    """Half of the keys are read, at least one."""
    requested = sending.body["RequestItems"]
    now, later = copy.deepcopy(requested), {}
    for table, keys in requested.items():
        half = (len(keys["Keys"]) + 1) // 2
        now[table]["Keys"] = keys["Keys"][:half]
        if keys["Keys"][half:]:
            later[table] = {**keys, "Keys": keys["Keys"][half:]}
    answer = _sent_as(sending, {**sending.body, "RequestItems": now})
    return replied(200, {**answer, "UnprocessedKeys": later})


def _nothing_is_put(sending: Sending) -> AWSResponse | None:
    return replied(200, {"UnprocessedItems": sending.body["RequestItems"]})


def _half_is_put(sending: Sending) -> AWSResponse | None:
    """Half of the items are put, at least one."""
    now, later = {}, {}
    for table, puts in sending.body["RequestItems"].items():
        half = (len(puts) + 1) // 2
        now[table] = puts[:half]
        if puts[half:]:
            later[table] = puts[half:]
    _sent_as(sending, {**sending.body, "RequestItems": now})
    return replied(200, {"UnprocessedItems": later})


def _sent_as(sending: Sending, body: Any) -> dict[str, Any]:
    """Sends another body in place of the call's own, and gives the answer."""
    request = sending.request
    own, length = request.body, request.headers["Content-Length"]
    request.body = json.dumps(body).encode()
    request.headers["Content-Length"] = str(len(request.body))
    try:
        answer: dict[str, Any] = json.loads(sending.send().content)
    finally:
        request.body = own
        request.headers["Content-Length"] = length
    return answer


def _half_is_published(sending: Sending) -> AWSResponse | None:
    """The bus takes all entries but the last."""
    entries = sending.body["Entries"]
    sending.line.published += entries[:-1]
    answers: list[Any] = [{"EventId": "1"} for _ in entries[:-1]]
    answers.append({"ErrorCode": "ThrottlingException", "ErrorMessage": "a fault of this test"})
    return replied(200, {"FailedEntryCount": 1, "Entries": answers})


def _half_a_file(sending: Sending) -> AWSResponse | None:
    """The connection ends in the middle of the file, and looks as if the file ended there."""
    whole = sending.send()
    return AWSResponse(NOWHERE, whole.status_code, whole.headers, _Raw(whole.content[: len(whole.content) // 2]))


def _file_stops(sending: Sending) -> AWSResponse | None:
    whole = sending.send()
    sending.takes(sending.answer_limit)
    return AWSResponse(NOWHERE, whole.status_code, whole.headers, _StoppingRaw(b""))


@dataclass
class _Raw:
    """A body, as botocore reads it."""

    body: bytes

    def stream(self, **_: Any) -> Any:
        yield self.body

    def read(self, amt: int | None = None) -> bytes:
        found, self.body = (self.body, b"") if amt is None else (self.body[:amt], self.body[amt:])
        return found

    def close(self) -> None:
        pass


class _StoppingRaw(_Raw):
    def read(self, amt: int | None = None) -> bytes:
        raise StreamTimeout(None, None, "a fault of this test")  # type: ignore[arg-type]  # botocore reads only its class


FAULTS: Final = (
    Kind(name="throttled", fault=_throttled, fits=_any),
    Kind(
        name="throttled by its table",
        fault=error(400, "ProvisionedThroughputExceededException"),
        fits=lambda site: site.service == "dynamodb" and not site.operation.startswith("Transact"),
    ),
    Kind(name="500", fault=_by_service(500, ERROR_500, "InternalServerError"), fits=_any, may_be_done=True),
    Kind(name="503", fault=_by_service(503, {}, "ServiceUnavailable"), fits=_any, may_be_done=True),
    Kind(name="not connected", fault=_not_connected, fits=_any),
    Kind(name="reset", fault=_reset, fits=_any, may_be_done=True),
    Kind(name="timeout", fault=_timeout, fits=_any, may_be_done=True),
    Kind(name="slow", fault=_slow, fits=_any),
    Kind(name="done, then a timeout", fault=after_it_is_done(_timeout), fits=_writes, may_be_done=True),
    Kind(name="done, then a reset", fault=after_it_is_done(_reset), fits=_writes, may_be_done=True),
    Kind(
        name="done, then 500",
        fault=after_it_is_done(_by_service(500, ERROR_500, "InternalServerError")),
        fits=_writes,
        may_be_done=True,
    ),
    Kind(
        name="TransactionConflict",
        fault=cancelled("TransactionConflict"),
        fits=_is("TransactWriteItems", "TransactGetItems"),
    ),
    Kind(
        name="an item is throttled",
        fault=cancelled("ThrottlingError"),
        fits=_is("TransactWriteItems", "TransactGetItems"),
    ),
    Kind(
        name="TransactionInProgress",
        fault=error(400, "TransactionInProgressException"),
        fits=_is("TransactWriteItems"),
        may_be_done=True,
    ),
    Kind(name="no key is read", fault=_no_key_is_read, fits=_is("BatchGetItem")),
    Kind(name="half of the keys are read", fault=_half_is_read, fits=_is("BatchGetItem")),
    Kind(name="nothing is put", fault=_nothing_is_put, fits=_is("BatchWriteItem")),
    Kind(name="half of the items are put", fault=_half_is_put, fits=_is("BatchWriteItem")),
    Kind(name="half of the events are taken", fault=_half_is_published, fits=_is("PutEvents")),
    Kind(name="the object is being written", fault=error(409, "ConditionalRequestConflict"), fits=_is("PutObject")),
    Kind(name="half of the file comes", fault=_half_a_file, fits=_is("GetObject")),
    Kind(name="the file stops coming", fault=_file_stops, fits=_is("GetObject")),
)
"""What goes wrong with a call, once or for a while."""

CRASHES: Final = (
    Kind(name="crash before", fault=_dies, fits=_any, kills=True),
    Kind(name="crash after", fault=after_it_is_done(_dies), fits=_any, may_be_done=True, kills=True),
)
"""The process ends before the call, or when it was carried out."""
