from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from order_help.domain.help_requests import HelpRequest, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId, OrderNumber
from order_help.domain.order import Order
from order_help.domain.timeline import Author, FactKind
from order_help.use_cases.ports import Commit, OutcomeUnknown, StoreBusy
from order_help.use_cases.queue_ports import QueueFilter, QueuePage, QueuePosition
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from order_help.use_cases.system.expire_requests import AT_ONCE, ExpiryResult, expire_requests
from tests.support.commands import W1, W2, an_open_request, another, with_open
from tests.support.memory_desk import MemoryDeskStore
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, T0, TICK, an_order

DUE = T0 + DAY
R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")


def awaiting(request_id: str = "R1") -> HelpRequest:
    return an_open_request(request_id, state=HelpRequestState.AWAITING_SHOPPER, answer_by=None, reply_by=DUE)


def a_desk_with(*requests: HelpRequest) -> tuple[Services, MemoryOrderStore]:
    store = MemoryOrderStore()
    with_open(an_order(), store, *requests)
    return Services(store=store, register=MemoryRegister(store)), store


def nudged(services: Services, queue: MemoryOrderStore, *, at: datetime = DUE) -> dict[str, int]:
    """`queue` is the store whose requests the desk's index lists."""
    return {result.value: count for result, count in expire_requests(services, MemoryDeskStore(queue), now=at).items()}


@pytest.mark.guarantee("A request that nobody answered in time is marked as overdue by itself, once.", to="agents")
def test_what_is_due_is_marked_once_and_the_shopper_is_told_nothing() -> None:
    services, store = a_desk_with(an_open_request())

    assert nudged(services, store, at=DUE + TICK) == {"MARKED": 1}
    assert nudged(services, store, at=DUE + DAY) == {"UNCHANGED": 1}

    assert store.requests[R1] == replace(an_open_request(), overdue_since=DUE, sequence=1)  # since its deadline
    (entry,) = store.entries[W1.id]
    assert (entry.author, [fact.kind for fact in entry.facts]) == (Author.SERVICE, [FactKind.REQUEST_OVERDUE])
    assert store.kept[W1].conversation.addressed.shopper == 0


def test_what_is_not_due_yet_is_left_alone() -> None:
    services, store = a_desk_with(an_open_request(), awaiting("R2"))

    assert nudged(services, store, at=DUE - TICK) == {}
    assert store.entries == {}


@pytest.mark.guarantee(
    "A request that has waited too long for the shopper is closed by itself, and the shopper is told.", to="agents"
)
def test_what_has_waited_on_the_shopper_for_too_long_is_closed_and_the_shopper_told() -> None:
    services, store = a_desk_with(awaiting())

    assert nudged(services, store) == {"CLOSED": 1}
    assert nudged(services, store) == {}

    closed = store.requests[R1]
    assert (closed.state, closed.outcome) == (HelpRequestState.RESOLVED, HelpRequestOutcome.NO_REPLY)
    assert (closed.closed_at, closed.reply_by) == (DUE, None)
    assert store.kept[W1].open_requests == ()
    assert store.kept[W1].conversation.addressed.shopper == 1


def test_every_order_is_gone_through_whatever_became_of_the_others() -> None:
    services, store = a_desk_with(an_open_request())
    for place_ in range(AT_ONCE + 5):
        number = OrderNumber(f"N{place_:03}")
        order = an_order(number=number)
        with_open(order, store, an_open_request(f"R{place_:03}", order_id=order.id, answer_by=DUE - DAY))

    def breaks(commit: Commit) -> None:
        if commit.change.after.snapshot.number == "N003":
            raise KeyError("somebody's address")
        if commit.change.after.snapshot.number == "N004":
            raise StoreBusy

    store.before_commit = breaks
    assert nudged(services, store) == {"MARKED": AT_ONCE + 5 + 1 - 2, "FAILED": 1, "BUSY": 1}

    store.before_commit = lambda _: None
    assert nudged(services, store) == {"MARKED": 2, "UNCHANGED": AT_ONCE + 4}


def test_a_queue_that_cannot_be_read_is_left_to_the_next_run() -> None:
    services, store = a_desk_with(an_open_request(), awaiting("R2"))
    queue = MemoryDeskStore(store)
    read = queue.queue

    def busy(wanted: QueueFilter, *, first: int, after: QueuePosition | None) -> QueuePage:
        if wanted.state is HelpRequestState.AWAITING_SHOPPER:
            raise StoreBusy
        return read(wanted, first=first, after=after)

    queue.queue = busy  # type: ignore[method-assign]  # the index, not the store behind it, is busy
    assert expire_requests(services, queue, now=DUE) == {ExpiryResult.MARKED: 1, ExpiryResult.BUSY: 1}

    assert nudged(services, store) == {"UNCHANGED": 1, "CLOSED": 1}


def test_nothing_of_what_broke_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    services, store = a_desk_with(an_open_request())

    def breaks(_: Commit) -> None:
        raise KeyError("somebody's address")

    store.before_commit = breaks
    nudged(services, store)

    assert [record.getMessage() for record in caplog.records] == ["cannot nudge: KeyError"]


def test_it_stops_when_its_time_is_over_and_the_next_run_goes_on() -> None:
    services, store = a_desk_with(an_open_request(), an_open_request("R2"))
    once = iter([True, False])

    done = expire_requests(services, MemoryDeskStore(store), now=DUE, goes_on=lambda: next(once))

    assert done == Counter({ExpiryResult.MARKED: 1})
    assert nudged(services, store) == {"MARKED": 1, "UNCHANGED": 1}


@pytest.mark.parametrize(
    ("request_", "act", "now_is"),
    [
        (
            awaiting(),
            lambda services: post_message(services, PostMessage(order=W1, text="Here", help_request_id=R1), now=DUE),
            HelpRequestState.OPEN,
        ),
        (
            an_open_request(),
            lambda services: withdraw_help_request(
                services, WithdrawHelpRequest(order=W1, help_request_id=R1), now=DUE
            ),
            HelpRequestState.WITHDRAWN,
        ),
    ],
    ids=["answered", "withdrawn"],
)
def test_what_somebody_did_between_looking_and_committing_stands(
    request_: HelpRequest, act: Callable[[Services], object], now_is: HelpRequestState
) -> None:
    services, store = a_desk_with(request_)

    def slips_in(_: Commit) -> None:
        store.before_commit = lambda _: None
        act(services)

    store.before_commit = slips_in
    assert nudged(services, store) == {"UNCHANGED": 1}

    assert store.requests[R1].state is now_is
    assert store.requests[R1].overdue_since is None


def test_an_index_that_is_behind_does_no_harm() -> None:
    services, store = a_desk_with(replace(an_open_request(), state=HelpRequestState.WITHDRAWN, closed_at=T0))

    _, as_it_was = a_desk_with(an_open_request(), awaiting("R9"))

    assert nudged(services, as_it_was) == {"UNCHANGED": 2}
    assert store.entries == {}


def test_a_lost_reply_marks_once() -> None:
    services, store = a_desk_with(an_open_request())
    replies = iter([OutcomeUnknown()])

    def loses(_: Commit) -> None:
        for lost in replies:
            raise lost

    store.after_commit = loses
    assert nudged(services, store) == {"MARKED": 1}
    assert len(store.entries[W1.id]) == 1


def test_two_requests_of_one_order_are_each_dealt_with() -> None:
    services, store = a_desk_with(an_open_request(), awaiting("R2"))
    other: Order = another(an_order())
    with_open(other, store, an_open_request("R3", order_id=W2.id, answer_by=DUE + timedelta(hours=1)))

    assert nudged(services, store) == {"MARKED": 1, "CLOSED": 1}
    assert {known.id for known in store.kept[W1].open_requests} == {R1}
    assert store.requests[HelpRequestId("R3")].overdue_since is None
