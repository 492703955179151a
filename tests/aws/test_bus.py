import json
import time
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.awsrequest import AWSResponse
from botocore.exceptions import ClientError, ConnectTimeoutError, ReadTimeoutError

from order_help.aws.bus import CONFIG, EventBridgeEvents, events_client
from order_help.domain.ids import OrderNumber, ShipmentId
from order_help.notifications.event_types import ReceiptConfirmed
from order_help.notifications.events import events_of
from order_help.notifications.ports import NotTold
from tests.aws.talking import Answer, failing, saying, talking
from tests.support.dynamodb import Engine
from tests.support.entries import NOW, entry_of
from tests.support.wire import replied

ENDPOINT = "https://events.example"
EVENTS = events_of(entry_of("a cancellation settles itself"))


def all_is_well(request: dict[str, Any]) -> AWSResponse:
    return replied(200, {"FailedEntryCount": 0, "Entries": [{"EventId": "1"} for _ in request["Entries"]]})


def some_fail(*codes: str) -> Answer:
    entries = [{"ErrorCode": code, "ErrorMessage": "?"} for code in codes]
    return saying(200, {"FailedEntryCount": len(codes), "Entries": [{"EventId": "1"}, *entries]})


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A client that waits for nothing between its attempts."""
    monkeypatch.setattr(time, "sleep", lambda _: None)
    session = boto3.Session("testing", "testing", region_name="eu-central-1")
    client = session.client("events", config=CONFIG)
    yield client
    client.close()


def test_events_are_put_on_the_bus_as_they_are(client: Any) -> None:
    with talking(client, all_is_well) as talk:
        EventBridgeEvents("shop", lambda: client).publish(EVENTS)

    [request] = talk.requests
    assert [{**entry, "Detail": json.loads(entry["Detail"])} for entry in request["Entries"]] == [
        {"EventBusName": "shop", "Source": "order-help", "DetailType": event.type, "Detail": event.detail}
        for event in EVENTS
    ]


def test_ten_are_put_at_once_in_their_order(client: Any) -> None:
    events = [
        ReceiptConfirmed(
            id=str(number),
            order_id=None,
            order_number=OrderNumber("W1"),
            sequence=1,
            occurred_at=NOW,
            shipment_id=ShipmentId(f"box {number}"),
        )
        for number in range(25)
    ]
    with talking(client, all_is_well) as talk:
        EventBridgeEvents("shop", lambda: client).publish(events)

    assert [len(request["Entries"]) for request in talk.requests] == [10, 10, 5]
    ids = [json.loads(entry["Detail"])["id"] for request in talk.requests for entry in request["Entries"]]
    assert ids == [event.id for event in events]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(some_fail("ThrottlingException", "InternalFailure"), id="some entries fail"),
        pytest.param(saying(500, {"__type": "InternalException"}), id="a fault of the bus"),
        pytest.param(saying(503, {"__type": "ServiceUnavailable"}), id="no service"),
        pytest.param(saying(400, {"__type": "ThrottlingException"}), id="too much at once"),
        pytest.param(failing(ReadTimeoutError(endpoint_url=ENDPOINT)), id="no reply"),
        pytest.param(failing(ConnectTimeoutError(endpoint_url=ENDPOINT)), id="no connection"),
    ],
)
def test_what_was_not_taken_is_to_be_told_again(client: Any, answer: Answer) -> None:
    with talking(client, answer), pytest.raises(NotTold):
        EventBridgeEvents("shop", lambda: client).publish(EVENTS)


def test_one_fault_is_not_noticed(client: Any) -> None:
    with talking(client, failing(ReadTimeoutError(endpoint_url=ENDPOINT)), all_is_well) as talk:
        EventBridgeEvents("shop", lambda: client).publish(EVENTS)

    assert len(talk.requests) == 2


def test_of_many_what_follows_a_failure_waits_for_the_next_try(client: Any) -> None:
    events = EVENTS * 5
    with talking(client, all_is_well, some_fail("InternalFailure")) as talk, pytest.raises(NotTold):
        EventBridgeEvents("shop", lambda: client).publish(events)

    assert len(talk.requests) == 2


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (some_fail("InternalFailure", "NotAuthorizedForSourceException"), RuntimeError),
        (saying(400, {"__type": "AccessDeniedException"}), ClientError),
    ],
    ids=["of entries", "of all"],
)
def test_a_mistake_in_the_deployment_is_said_as_what_it_is(client: Any, answer: Answer, error: type[Exception]) -> None:
    with talking(client, answer), pytest.raises(error, match=r"NotAuthorizedForSource|AccessDenied"):
        EventBridgeEvents("shop", lambda: client).publish(EVENTS)


def test_its_slowest_answer_takes_eight_seconds() -> None:
    waits = CONFIG.connect_timeout + CONFIG.read_timeout
    assert waits * CONFIG.retries["total_max_attempts"] <= 8


def test_the_client_is_made_once_and_speaks_to_the_accounts_bus(moto_dynamodb: Engine) -> None:
    events_client.cache_clear()
    try:
        assert events_client() is events_client()
        events_client().create_event_bus(Name="shop")
        EventBridgeEvents("shop").publish(EVENTS)
    finally:
        events_client.cache_clear()
