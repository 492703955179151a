import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.ids import HelpRequestId, OrderNumber, ShopOrderId
from order_help.domain.timeline import Author, Fact, FactKind, RequestAfterChange, TimelineEntry
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.events import EVENTS, NOT_PUBLISHED, TABLE, events_of
from tests.support.any_values import INSTANTS, NAMES
from tests.support.entries import BOX, CANCEL, CHANGE, MOVE, NOW, QUESTION, RETURN, SCENES, SEQUENCE, entry_of
from tools.event_pages import schema_of

Json = dict[str, Any]
VALIDATORS = {
    event.__name__: jsonschema.Draft202012Validator(
        schema_of(event), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    for event in EVENTS
}


def published(scene: str) -> list[Json]:
    """What a scene is told as, without what all events have."""
    shared = {"id", "version", "orderId", "orderNumber", "sequence", "occurredAt"}
    return [
        {name: value for name, value in event.detail.items() if name not in shared}
        for event in events_of(entry_of(scene))
    ]


def about(request: Any, type_: str, **more: Any) -> Json:
    return {"type": type_, "helpRequestId": request.id, "action": request.type.value, **more}


def settled(request: Any, state: str, outcome: str | None = None, why: str | None = None) -> Json:
    return about(request, "HelpRequestSettled", state=state, outcome=outcome, declineReason=why)


def of_box(type_: str) -> Json:
    return {"type": type_, "shipmentId": BOX.id}


TOMORROW = "2026-11-04T12:00:00Z"
NEXT_WEEK = "2026-11-11T00:00:00Z"


@pytest.mark.parametrize(
    ("scene", "events"),
    [
        ("a question is filed", [about(QUESTION, "HelpRequestFiled", state="OPEN", answerBy=TOMORROW)]),
        (
            "a cancellation settles itself",
            [
                about(CANCEL, "HelpRequestFiled", state="RESOLVED", answerBy=None),
                settled(CANCEL, "RESOLVED", "APPROVED"),
                about(CANCEL, "OrderCancelled"),
            ],
        ),
        (
            "an address changes itself",
            [
                about(MOVE, "HelpRequestFiled", state="RESOLVED", answerBy=None),
                settled(MOVE, "RESOLVED", "APPROVED"),
                about(MOVE, "ShippingAddressChanged"),
            ],
        ),
        (
            "a return is filed",
            [
                about(RETURN, "HelpRequestFiled", state="OPEN", answerBy=TOMORROW),
                about(RETURN, "ReturnRequested"),
            ],
        ),
        ("a question is withdrawn", [settled(QUESTION, "WITHDRAWN")]),
        ("receipt is confirmed", [of_box("ReceiptConfirmed")]),
        (
            "the shopper writes",
            [{"type": "MessagePosted", "helpRequestId": None, "author": "SHOPPER", "attachmentCount": 2}],
        ),
        (
            "the shopper answers",
            [
                {"type": "MessagePosted", "helpRequestId": QUESTION.id, "author": "SHOPPER", "attachmentCount": 0},
                about(QUESTION, "HelpRequestAwaitingShop", answerBy=TOMORROW),
            ],
        ),
        (
            "an agent writes",
            [{"type": "MessagePosted", "helpRequestId": None, "author": "AGENT", "attachmentCount": 0}],
        ),
        (
            "an agent asks back",
            [
                {"type": "MessagePosted", "helpRequestId": QUESTION.id, "author": "AGENT", "attachmentCount": 0},
                about(QUESTION, "HelpRequestAwaitingShopper", replyBy=NEXT_WEEK),
            ],
        ),
        ("a return is approved", [settled(RETURN, "RESOLVED", "APPROVED"), about(RETURN, "ReturnApproved")]),
        ("a cancellation is approved", [settled(CANCEL, "RESOLVED", "APPROVED"), about(CANCEL, "OrderCancelled")]),
        ("a question is answered", [settled(QUESTION, "RESOLVED", "ANSWERED")]),
        ("a question is declined", [settled(QUESTION, "DECLINED", "DECLINED", "OUTSIDE_POLICY")]),
        ("a question is opened again", [about(QUESTION, "HelpRequestReopened", answerBy=TOMORROW)]),
        ("a cancellation is found to be moot", [settled(CANCEL, "OVERTAKEN")]),
        ("a question is claimed", []),
        ("a question is let go", []),
        ("an alert is dismissed", []),
        ("the warehouse takes it", [{"type": "OrderReleased"}]),
        ("a parcel is recorded", [of_box("ParcelShipped"), of_box("ParcelDelivered")]),
        ("a parcel that came back is recorded", [of_box("ParcelReturned")]),
        ("a recorded parcel did not arrive", [of_box("ParcelCorrected")]),
        ("a parcel is recorded though cancelled", [of_box("ParcelShipped"), of_box("ShippedThoughCancelled")]),
        ("the shop tells of an order", []),
        ("the shop tells what happened", []),
        ("the shop cancels", []),
        ("the shop hands over what is in no parcel", []),
        ("the shop takes everything back", []),
        ("the shop ships what was to be cancelled", [settled(CANCEL, "OVERTAKEN"), settled(MOVE, "OVERTAKEN")]),
        ("the shop ships what was cancelled", [of_box("ShippedThoughCancelled")]),
        ("a question is overdue", [about(QUESTION, "HelpRequestOverdue")]),
        ("a question is not answered", [settled(QUESTION, "RESOLVED", "NO_REPLY")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_happened_is_told(scene: str, events: list[Json]) -> None:
    assert published(scene) == events


def test_no_scene_is_left_out_above() -> None:
    [mark] = test_what_happened_is_told.pytestmark  # type: ignore[attr-defined]  # pytest adds it
    assert [scene for scene, _ in mark.args[1]] == list(SCENES)


@pytest.mark.guarantee("All that happens at the help desk becomes an event, or is named as what does not.", to="shops")
def test_all_that_can_happen_is_told_or_named_as_not_told() -> None:
    rows = {row.fact for row in TABLE}

    assert rows | NOT_PUBLISHED == set(FactKind)
    assert not rows & NOT_PUBLISHED


def test_every_event_comes_about() -> None:
    assert {event["type"] for scene in SCENES for event in published(scene)} == {event.__name__ for event in EVENTS}


def test_an_event_says_what_it_is_of() -> None:
    [filed] = events_of(entry_of("a question is filed"))

    assert filed.detail == {
        "id": f"{CHANGE}-1-HelpRequestFiled",
        "type": "HelpRequestFiled",
        "version": 1,
        "orderId": None,
        "orderNumber": "W1",
        "sequence": SEQUENCE,
        "occurredAt": "2026-11-03T12:00:00Z",
        "helpRequestId": QUESTION.id,
        "action": "REPORT_CUSTOMS_DUTY_ISSUE",
        "state": "OPEN",
        "answerBy": "2026-11-04T12:00:00Z",
    }


def test_an_event_has_the_shops_id_and_the_number_that_the_order_had_then() -> None:
    entry = replace(entry_of("a question is filed"), shop_id=ShopOrderId("gid-1"), number=OrderNumber("W0"))
    [filed] = events_of(entry)
    assert (filed.detail["orderId"], filed.detail["orderNumber"]) == ("gid-1", "W0")


@pytest.mark.guarantee("Each event has a stable id and fits its schema, however often it is sent.", to="shops")
@pytest.mark.parametrize("scene", SCENES)
def test_told_again_it_is_the_same_and_no_two_are_called_alike(scene: str) -> None:
    events = events_of(entry_of(scene))

    assert events_of(entry_of(scene)) == events
    assert len({event.id for event in events}) == len(events)


@st.composite
def entries(draw: st.DrawFn) -> TimelineEntry:
    """Any facts by anybody, each that is about a request with what the change left it as."""
    requests = draw(
        st.lists(
            st.builds(
                RequestAfterChange,
                id=NAMES.map(HelpRequestId),
                answer_by=st.none() | INSTANTS,
                reply_by=st.none() | INSTANTS,
            ),
            min_size=1,
            max_size=3,
            unique_by=lambda then: then.id,
        )
    )
    facts = draw(
        st.lists(
            st.builds(
                Fact,
                kind=st.sampled_from(FactKind),
                at=INSTANTS,
                shipment_id=NAMES,
                request_id=st.sampled_from([then.id for then in requests]),
            ),
            max_size=4,
        )
    )
    return TimelineEntry(
        sequence=draw(st.integers(1, 2**53)),
        change_id=CHANGE,
        at=draw(INSTANTS),
        number=draw(NAMES.map(OrderNumber)),
        shop_id=draw(st.none() | NAMES.map(ShopOrderId)),
        author=draw(st.sampled_from(Author)),
        facts=tuple(facts),
        requests=tuple(requests),
    )


def is_valid(event: DomainEvent) -> bool:
    VALIDATORS[event.type].validate(json.loads(json.dumps(event.detail)))
    return True


@pytest.mark.guarantee("Each event has a stable id and fits its schema, however often it is sent.", to="shops")
@given(entry=entries())
def test_whatever_is_told_is_as_its_schema_says(entry: TimelineEntry) -> None:
    events = events_of(entry)

    assert all(map(is_valid, events))
    assert len({event.id for event in events}) == len(events)


@pytest.mark.parametrize("scene", SCENES)
def test_the_scenes_are_as_their_schemas_say(scene: str) -> None:
    assert all(map(is_valid, events_of(entry_of(scene))))


@pytest.mark.guarantee("Events have no personal data.", to="shops")
def test_nothing_of_anybody_is_told() -> None:
    said = json.dumps([event.detail for scene in SCENES for event in events_of(entry_of(scene))]).lower()

    for word in ('"shopper"', "james", "plaza", "we look into it", "box.jpg", "ann.marker", "warehouse", "bottle"):
        assert word not in said.replace('"author": "shopper"', "")


def test_an_entry_that_does_not_know_its_request_is_no_entry() -> None:
    fact = Fact(kind=FactKind.REQUEST_FILED, at=NOW, request_id=QUESTION.id)
    entry = replace(entry_of("a question is claimed"), facts=(fact,), requests=())

    with pytest.raises(LookupError, match="lacks the request"):
        events_of(entry)


def test_an_event_has_the_same_id_also_where_a_fact_before_it_cannot_be_read() -> None:
    entry = entry_of("a cancellation settles itself")
    later = [event for event in events_of(entry) if "-1-" not in event.id]

    assert later
    assert list(events_of(replace(entry, facts=entry.facts[1:], unknown_facts=frozenset({0})))) == later
