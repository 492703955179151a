"""What an agent has not seen stays, whatever the agent decides; what stands in between is named."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import HelpRequestId
from order_help.domain.timeline import FactKind
from order_help.use_cases.desk.approve import approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.dismiss_alert import DismissAlert, dismiss_alert
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.refusals import ChangedSinceSeen
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.desk.seen import RAISED_BY, DecideRequest, DecidingCommand
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, mark_timeline_read
from order_help.use_cases.ports import Commit
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commands import NOW, W1, an_open_request, services_for
from tests.support.desk_commands import DESK_CHANGES, R1, R2, WAREHOUSE, a_desk_with
from tests.support.desk_words import ANN
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, T0, a_parcel, a_snapshot, an_order

MINUTE = timedelta(minutes=1)
ANSWER = Reply(order=W1.id, by=ANN, text="It leaves today.")
DISMISSAL = DismissAlert(order=W1.id, by=ANN, kind=AlertKind.UNANSWERED_MESSAGE)
SETTLING = {name: kind for name, kind in DESK_CHANGES.items() if name in ("approve", "decline", "resolve", "reply")}
"""The ways to settle a request, and to ask back about it."""

ending = pytest.mark.parametrize("end", ["reply", "dismissal"])
settling = pytest.mark.parametrize("name", SETTLING)


def ends(services: Services, how: str, *, now: datetime = NOW + DAY, **more: Any) -> object:
    """An agent answers the order's messages, or dismisses their alert."""
    if how == "reply":
        return reply(services, replace(ANSWER, **more), now=now)
    return dismiss_alert(services, replace(DISMISSAL, **more), now=now)


def writes(services: Services, at: datetime, *, about: HelpRequestId | None = None) -> None:
    """The shopper writes, about the order unless another thing is named."""
    post_message(services, PostMessage(order=W1, text="Hello?", help_request_id=about), now=at)


def unanswered(store: MemoryOrderStore) -> datetime | None:
    """Since when the desk has the alert of an unanswered message."""
    kind = AlertKind.UNANSWERED_MESSAGE
    return next((alert.since for alert in store.kept[W1].alerts if alert.kind is kind), None)


@pytest.fixture
def talk() -> tuple[Services, MemoryOrderStore]:
    """The shopper wrote twice about the order, as entries 1 and 2, a minute apart."""
    services, store = services_for(an_order())
    writes(services, NOW)
    writes(services, NOW + MINUTE)
    return services, store


# --- messages about the order --------------------------------------------------------------------------------------


@pytest.mark.guarantee(
    "A reply and a dismissal clear the alert of what was seen, never of what came in between.", to="agents"
)
@ending
def test_what_came_in_between_stays_unanswered_since_its_own_time(
    talk: tuple[Services, MemoryOrderStore], end: str
) -> None:
    services, store = talk
    assert isinstance(ends(services, end, seen_through=1), Done)
    assert unanswered(store) == NOW + MINUTE
    assert isinstance(ends(services, end, seen_through=2), Done)
    assert unanswered(store) is None


@pytest.mark.guarantee(
    "A reply and a dismissal clear the alert of what was seen, never of what came in between.", to="agents"
)
@ending
def test_what_comes_in_at_the_last_moment_stays_too(talk: tuple[Services, MemoryOrderStore], end: str) -> None:
    services, store = talk

    def another_word(_: Commit) -> None:
        store.before_commit = lambda _: None
        writes(services, NOW + 2 * MINUTE)

    store.before_commit = another_word
    ends(services, end, seen_through=2)
    assert unanswered(store) == NOW + 2 * MINUTE
    assert store.kept[W1].conversation.unread(Side.DESK) == 3, "and what is read is another matter"


@ending
def test_who_does_not_say_what_was_seen_has_seen_what_is_marked_as_read(
    talk: tuple[Services, MemoryOrderStore], end: str
) -> None:
    services, store = talk
    ends(services, end)
    assert unanswered(store) == NOW
    mark_timeline_read(services, MarkTimelineRead(order=W1, by=ANN, through=1), now=NOW)
    ends(services, end)
    assert unanswered(store) == NOW + MINUTE
    mark_timeline_read(services, MarkTimelineRead(order=W1, by=ANN, through=2), now=NOW)
    ends(services, end)
    assert unanswered(store) is None


def test_a_dismissal_of_nothing_that_was_seen_leaves_no_trace(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    reply(services, replace(ANSWER, seen_through=1), now=NOW)
    before = list(store.entries[W1.id])
    done = dismiss_alert(services, replace(DISMISSAL, seen_through=1), now=NOW)
    assert done == Done(view=services.view(store.kept[W1], now=NOW))
    assert store.entries[W1.id] == before


def test_what_another_agent_has_answered_meanwhile_does_not_come_back(
    talk: tuple[Services, MemoryOrderStore],
) -> None:
    services, store = talk
    reply(services, replace(ANSWER, seen_through=2), now=NOW + MINUTE)
    reply(services, replace(ANSWER, seen_through=1), now=NOW + MINUTE)
    assert unanswered(store) is None
    writes(services, NOW + DAY)
    reply(services, replace(ANSWER, seen_through=1), now=NOW + DAY)
    assert unanswered(store) == NOW + DAY


def test_words_about_an_open_request_are_no_unanswered_message() -> None:
    services, store = a_desk_with(an_open_request())
    writes(services, NOW)
    writes(services, NOW + MINUTE, about=R1)
    reply(services, replace(ANSWER, seen_through=1), now=NOW + DAY)
    assert unanswered(store) is None


def test_only_where_something_came_in_the_timeline_is_read(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    for seen, pages in ((1, 1), (2, 0)):
        store.calls.clear()
        reply(services, replace(ANSWER, seen_through=seen), now=NOW)
        assert store.calls.count("timeline_page") == pages


def test_of_very_much_that_came_in_some_counts_as_missed(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    request = an_open_request()
    store.requests[R1] = request
    store.put(replace(store.kept[W1], open_requests=(request.summary(),)))
    for hour in range(3):
        for minute in range(40):
            writes(services, NOW + hour * DAY + minute * MINUTE, about=R1)
    reply(services, replace(ANSWER, seen_through=2), now=NOW + 3 * DAY)
    assert unanswered(store) == store.entries[W1.id][101].at
    reply(services, replace(ANSWER, seen_through=100), now=NOW + 3 * DAY)
    assert unanswered(store) is None, "22 more are looked through"


# --- decisions about a request -------------------------------------------------------------------------------------


@pytest.mark.guarantee("A decision that crosses the shopper's words is refused until they are read.", to="agents")
@settling
@pytest.mark.parametrize("about", [R1, None], ids=["request", "order"])
def test_a_decision_is_refused_that_crosses_the_shoppers_words(name: str, about: HelpRequestId | None) -> None:
    kind = SETTLING[name]
    services, store = a_desk_with(an_open_request())
    writes(services, NOW, about=R1)
    writes(services, NOW + MINUTE, about=about)
    before = store.kept[W1]
    refused = kind.ask(services, seen_through=1)
    assert isinstance(refused, ChangedSinceSeen)
    assert (refused.item.position.sequence, refused.item.fact.kind) == (2, FactKind.MESSAGE_POSTED)
    assert (store.kept[W1], len(store.entries[W1.id])) == (before, 2)
    done = kind.ask(services, seen_through=2)
    assert isinstance(done, Done)
    assert done.request is not None
    assert done.request.state is not HelpRequestState.OPEN


@settling
def test_words_about_another_request_stand_in_no_decisions_way(name: str) -> None:
    services, store = a_desk_with(an_open_request(), an_open_request("R2"))
    writes(services, NOW, about=R1)
    writes(services, NOW + MINUTE, about=R2)
    assert isinstance(SETTLING[name].ask(services, seen_through=1), Done)
    assert unanswered(store) is None, "the other request is open, and stands in the queue"


def test_words_that_ask_nothing_are_sent_whatever_came_in() -> None:
    services, store = a_desk_with(an_open_request())
    writes(services, NOW, about=R1)
    writes(services, NOW + MINUTE, about=R1)
    assert isinstance(reply(services, replace(ANSWER, help_request_id=R1, seen_through=1), now=NOW), Done)
    assert store.requests[R1].state is HelpRequestState.OPEN


@settling
@pytest.mark.parametrize("read", [0, 1, 2])
def test_without_a_word_of_what_was_seen_unread_messages_become_an_alert(name: str, read: int) -> None:
    services, store = a_desk_with(an_open_request())
    writes(services, NOW, about=R1)
    writes(services, NOW + MINUTE, about=R1)
    if read:
        mark_timeline_read(services, MarkTimelineRead(order=W1, by=ANN, through=read), now=NOW)
    assert isinstance(SETTLING[name].ask(services), Done)
    assert unanswered(store) == (NOW, NOW + MINUTE, None)[read]
    if name != "reply":  # after which the request is open, and its messages stand in the queue
        dismiss_alert(services, replace(DISMISSAL, seen_through=1), now=NOW)
        assert unanswered(store) == (NOW + MINUTE, NOW + MINUTE, None)[read]


@settling
def test_an_earlier_alert_keeps_its_time(name: str) -> None:
    services, store = a_desk_with(an_open_request())
    writes(services, NOW)
    writes(services, NOW + MINUTE, about=R1)
    assert isinstance(SETTLING[name].ask(services), Done)
    assert unanswered(store) == NOW


# --- what the shop's systems raise ---------------------------------------------------------------------------------


@pytest.mark.guarantee(
    "A reply and a dismissal clear the alert of what was seen, never of what came in between.", to="agents"
)
def test_a_parcel_that_was_not_seen_is_not_dismissed_with_one_that_was() -> None:
    services, store = services_for()
    apply_order_snapshot(services, a_snapshot(cancelled_at=T0), now=T0)
    box, bag = a_parcel("box", shipped_at=NOW, bottle=1), a_parcel("bag", shipped_at=NOW, lamp=1)
    for parcel in (box, bag):
        record_shipment(services, RecordShipment(order=W1.id, by=WAREHOUSE, shipment=parcel), now=NOW)
    kind, last = AlertKind.SHIPPED_THOUGH_CANCELLED, store.kept[W1].last_sequence
    for seen in (last - 1, None):
        refused = dismiss_alert(services, replace(DISMISSAL, kind=kind, seen_through=seen), now=NOW)
        assert isinstance(refused, ChangedSinceSeen)
        assert refused.item.fact.kind in RAISED_BY[kind]
    assert [alert.kind for alert in store.kept[W1].alerts] == [kind]
    dismiss_alert(services, replace(DISMISSAL, kind=kind, seen_through=last), now=NOW)
    assert store.kept[W1].alerts == ()


def test_every_kind_of_alert_but_that_of_messages_has_what_raises_it() -> None:
    assert set(RAISED_BY) == set(AlertKind) - {AlertKind.UNANSWERED_MESSAGE}


# --- what is named as seen -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("seen", [0, -1, 3, 10**30])
def test_what_no_entry_stands_at_was_not_seen(talk: tuple[Services, MemoryOrderStore], seen: int) -> None:
    services, store = talk
    unknown = InvalidInput((Problem(path="seenThrough", code=ProblemCode.UNKNOWN),))
    assert reply(services, replace(ANSWER, seen_through=seen), now=NOW) == unknown
    assert dismiss_alert(services, replace(DISMISSAL, seen_through=seen), now=NOW) == unknown
    assert len(store.entries[W1.id]) == 2
    for name in SETTLING:
        services, store = a_desk_with(an_open_request())
        assert SETTLING[name].ask(services, seen_through=seen) == unknown
        assert store.entries == {}


def test_a_key_of_before_there_was_the_field_still_holds_and_the_field_is_a_part_of_the_input() -> None:
    for kind in (*SETTLING.values(), DESK_CHANGES["dismiss_alert"]):
        assert "seen_through" not in kind.command.input_fields()
        assert replace(kind.command, seen_through=7).input_fields() == {  # type: ignore[call-arg]  # all have it
            **kind.command.input_fields(),
            "seen_through": 7,
        }


def test_every_step_that_settles_a_request_says_what_was_seen() -> None:
    assert {name for name, kind in DESK_CHANGES.items() if isinstance(kind.command, DecidingCommand)} == {
        *SETTLING,
        "dismiss_alert",
    }
    assert isinstance(SETTLING["approve"].command, DecideRequest)
    assert SETTLING["approve"].carry_out is approve
