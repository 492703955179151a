"""What a store says to DynamoDB, and faults slipped into the talk."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from botocore.awsrequest import AWSResponse
from botocore.exceptions import ReadTimeoutError
from moto.core.models import botocore_stubber

from order_help.store.connection import connection
from tests.support.dynamodb import Engine


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request on its way."""

    operation: str
    parameters: dict[str, Any]
    send: Callable[[], AWSResponse]


Fault = Callable[[Call], AWSResponse | None]
"""Gives what is answered in DynamoDB's stead, raises what its client would raise, or gives None: nothing goes wrong."""


@dataclass
class Wire:
    """The calls made while it was tapped; `faults` are asked first, each for every call."""

    calls: list[Call] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def operations(self) -> list[str]:
        return [call.operation for call in self.calls]

    @property
    def counts(self) -> dict[str, int]:
        return dict(Counter(self.operations))


@contextmanager
def tapped(engine: Engine) -> Iterator[Wire]:
    """Listen to all that the store of this test says."""
    wire, client = Wire(), connection().client

    def hook(request: Any, event_name: str, **more: Any) -> AWSResponse | None:
        def send() -> AWSResponse:
            if engine.endpoint is None:
                return botocore_stubber(event_name, request, **more)
            return client._endpoint.http_session.send(request)

        call = Call(
            operation=_text(request.headers["X-Amz-Target"]).partition(".")[2],
            parameters=json.loads(_text(request.body)),
            send=send,
        )
        wire.calls.append(call)
        for fault in wire.faults:
            if answer := fault(call):
                request.url = "https://nobody.example"  # so that moto, which is asked all the same, has none
                return answer
        return None

    client.meta.events.register_first("before-send.dynamodb.*", hook)
    try:
        yield wire
    finally:
        client.meta.events.unregister("before-send.dynamodb.*", hook)


def times(count: int, operation: str, fault: Fault) -> Fault:
    """This fault for the first so many calls of an operation, and no more."""
    left = [count]

    def limited(call: Call) -> AWSResponse | None:
        if call.operation != operation or not left[0]:
            return None
        left[0] -= 1
        return fault(call)

    return limited


def lost_before_sending(call: Call) -> AWSResponse | None:
    """Nothing arrives, and nothing comes back."""
    raise ReadTimeoutError(endpoint_url="https://dynamodb.example")


def committed_then_lost(call: Call) -> AWSResponse | None:
    """It arrives and is carried out, the first time at least; the answer never comes back."""
    call.send()
    raise ReadTimeoutError(endpoint_url="https://dynamodb.example")


def answered(status: int, code: str, **more: Any) -> Fault:
    """DynamoDB answers with this error."""

    type_ = f"com.amazonaws.dynamodb.v20120810#{code}"
    return lambda _: replied(status, {"__type": type_, "message": "a fault of this test", **more})


def replied(status: int, body: dict[str, Any]) -> AWSResponse:
    """DynamoDB's words, put into its mouth."""
    return AWSResponse("https://dynamodb.example", status, {}, _Raw(json.dumps(body).encode()))


def cancelled(*reasons: str) -> Fault:
    """DynamoDB cancels the transaction for these reasons."""
    return answered(400, "TransactionCanceledException", CancellationReasons=[{"Code": reason} for reason in reasons])


@dataclass
class _Raw:
    """A body, as botocore reads it."""

    body: bytes

    def stream(self, **_: Any) -> Iterator[bytes]:
        yield self.body


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
