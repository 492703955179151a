"""The desk's queue on either engine, in three parts."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, HelpRequestId, OrderNumber, OrderRef, kept_under_number
from order_help.domain.order import Order
from order_help.store import desk_store
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.items import order_item, request_item
from order_help.store.models import HelpRequests, Orders
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.queue_ports import QueueFilter, QueuePage, QueuePosition
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from tests.support.commands import an_open_request
from tests.support.desk_commands import BEN
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.memory_desk import MemoryDeskStore, queue_position
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, JAMES, T0, TICK, a_snapshot
from tests.support.wire import tapped

NOW = T0 + 8 * DAY
HOUR = timedelta(hours=1)
EVERYTHING = QueueFilter()
AWAITING = HelpRequestState.AWAITING_SHOPPER


@pytest.fixture
def lists(store: DynamoOrderStore, monkeypatch: pytest.MonkeyPatch) -> DynamoDeskStore:
    """The desk's store over empty tables, with a queue in three parts."""
    monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", "3")
    return DynamoDeskStore()


def a_request(place: int, *, due: datetime, **differently: Any) -> HelpRequest:
    """A question about an order of its own."""
    order_id = kept_under_number(OrderNumber(f"W{place}"))
    return an_open_request(f"R{place:03}", order_id=order_id, answer_by=due, **differently)


def awaiting(place: int, *, due: datetime) -> HelpRequest:
    return replace(a_request(place, due=due), state=AWAITING, answer_by=None, reply_by=due)


def put(*requests: HelpRequest) -> None:
    """Set the scene: each with its order."""
    with HelpRequests.batch_write() as batch:
        for request in requests:
            batch.save(request_item(request))
    with Orders.batch_write() as batch:
        for request in requests:
            order = Order.first(a_snapshot(number=OrderNumber(request.order_id[1:])))
            batch.save(order_item(replace(order, open_requests=(request.summary(),))))


def ids(page: QueuePage) -> list[str]:
    return [request.id for request in page.items]


def pages(lists: DynamoDeskStore, wanted: QueueFilter, first: int) -> Iterator[list[str]]:
    """Page by page to the end."""
    after = None
    while True:
        page = lists.queue(wanted, first=first, after=after)
        yield ids(page)
        if page.reached is None:
            return
        after = page.reached


def walked(lists: DynamoDeskStore, wanted: QueueFilter = EVERYTHING, *, first: int) -> list[str]:
    return [request_id for page in pages(lists, wanted, first) for request_id in page]


def seeded() -> Random:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    return Random(seed)


# --- the queue -----------------------------------------------------------------------------------------------------


@pytest.mark.guarantee("The most urgent request is at the top of the queue.", to="agents")
def test_the_most_urgent_comes_first_whatever_part_it_stands_in(lists: DynamoDeskStore) -> None:
    requests = [a_request(place, due=NOW + (place * 7 % 12) * HOUR) for place in range(12)]
    put(*requests)
    assert len({item.queue for item in HelpRequests.scan()}) == 3

    page = lists.queue(EVERYTHING, first=20, after=None)

    assert list(page.items) == sorted(requests, key=lambda request: (request.answer_by, request.id))
    assert page.reached is None


@pytest.mark.parametrize("first", [1, 2, 5, 12, 13])
def test_pages_follow_each_other_without_gap_or_repetition_and_the_last_says_so(
    lists: DynamoDeskStore, first: int
) -> None:
    put(*(a_request(place, due=NOW + place * HOUR) for place in range(12)))

    found = list(pages(lists, EVERYTHING, first))

    assert [len(page) for page in found] == [first] * (12 // first) + ([12 % first] if 12 % first else [])
    assert [request_id for page in found for request_id in page] == [f"R{place:03}" for place in range(12)]


def test_what_is_due_at_one_instant_comes_by_its_id_and_once(lists: DynamoDeskStore) -> None:
    put(*(a_request(place, due=NOW) for place in range(9)))
    assert walked(lists, first=2) == [f"R{place:03}" for place in range(9)]


@pytest.mark.parametrize("first", [1, 3, 20])
def test_what_waits_for_the_shopper_comes_after_all_that_waits_for_the_shop(lists: DynamoDeskStore, first: int) -> None:
    put(
        *(awaiting(place, due=NOW + place * HOUR) for place in range(3)),
        *(a_request(place, due=NOW + place * DAY) for place in range(3, 6)),
    )
    assert walked(lists, first=first) == ["R003", "R004", "R005", "R000", "R001", "R002"]


def test_only_what_is_open_stands_in_the_queue(lists: DynamoDeskStore) -> None:
    put(a_request(1, due=NOW))
    for place, state in enumerate((HelpRequestState.RESOLVED, HelpRequestState.DECLINED), start=2):
        request_item(a_request(place, due=NOW, state=state)).save()
    assert walked(lists, first=20) == ["R001"]


CANCEL = {"type": HelpActionType.CANCEL_ORDER, "details": CancelOrderDetails(reason=CancelReason.TOO_SLOW)}
FILTERS: dict[str, tuple[QueueFilter, list[str]]] = {
    "everything": (EVERYTHING, ["R000", "R001", "R002", "R003", "R004"]),
    "action": (QueueFilter(action=HelpActionType.CANCEL_ORDER), ["R001"]),
    "waiting for the shop": (QueueFilter(state=HelpRequestState.OPEN), ["R000", "R001", "R002", "R003"]),
    "waiting for the shopper": (QueueFilter(state=AWAITING), ["R004"]),
    "ann's": (QueueFilter(assignee=ANN), ["R002"]),
    "somebody's": (QueueFilter(claimed=True), ["R002", "R003"]),
    "nobody's": (QueueFilter(claimed=False), ["R000", "R001", "R004"]),
    "overdue": (QueueFilter(overdue_at=NOW + 2 * HOUR), ["R000", "R001"]),
    "overdue to the microsecond": (QueueFilter(overdue_at=NOW + 2 * HOUR + TICK), ["R000", "R001", "R002"]),
    "nobody's and overdue": (QueueFilter(claimed=False, overdue_at=NOW + 9 * HOUR), ["R000", "R001"]),
    "ben's cancellations": (QueueFilter(assignee=BEN, action=HelpActionType.CANCEL_ORDER), []),
}


@pytest.mark.parametrize(("wanted", "found"), FILTERS.values(), ids=FILTERS.keys())
@pytest.mark.parametrize("first", [1, 20])
def test_only_what_is_wanted_comes(lists: DynamoDeskStore, wanted: QueueFilter, found: list[str], first: int) -> None:
    put(
        a_request(0, due=NOW),
        a_request(1, due=NOW + HOUR, **CANCEL),
        a_request(2, due=NOW + 2 * HOUR, assignee=ANN),
        a_request(3, due=NOW + 3 * HOUR, assignee=BEN),
        awaiting(4, due=NOW),
    )
    assert walked(lists, wanted, first=first) == found


@pytest.mark.guarantee("What cannot be read keeps no other request or order from the desk.", to="agents")
def test_a_request_that_cannot_be_read_keeps_no_other_from_the_desk(
    lists: DynamoDeskStore, caplog: pytest.LogCaptureFixture
) -> None:
    put(*(a_request(place, due=NOW + place * HOUR) for place in range(4)))
    for place, wrong in ((1, {"state": "OF_A_LATER_VERSION"}), (3, {"details": "{"})):
        item = request_item(a_request(place, due=NOW + place * HOUR))
        for name, value in wrong.items():
            setattr(item, name, value)
        item.save()
    for first in (1, 2, 20):
        assert walked(lists, first=first) == ["R000", "R002"]
    assert {vars(record)["help_request_id"] for record in caplog.records} == {"R001", "R003"}


@pytest.fixture
def briefly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first call for a page reads the page and one more, and the second four."""
    monkeypatch.setattr(desk_store, "LEAST_ITEMS_PER_CALL", 1)
    monkeypatch.setattr(desk_store, "MOST_ITEMS_PER_CALL", 4)


@pytest.mark.usefixtures("briefly")
def test_what_an_agent_has_claimed_is_read_without_passing_over_anything(lists: DynamoDeskStore) -> None:
    put(*(a_request(place, due=NOW + place * HOUR, assignee=ANN if place in {6, 7} else BEN) for place in range(10)))

    page = lists.queue(QueueFilter(assignee=ANN), first=3, after=None)

    assert (ids(page), page.reached) == (["R006", "R007"], None)


@pytest.mark.guarantee(
    "A page of the queue that is short says so and where to go on, and all pages together have everything.", to="agents"
)
@pytest.mark.usefixtures("briefly")
def test_a_page_that_passes_over_too_many_is_short_or_empty_and_says_where_to_go_on(
    lists: DynamoDeskStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", "1")
    put(*(a_request(place, due=NOW + place * HOUR, assignee=ANN if place in {6, 7} else None) for place in range(10)))
    wanted = QueueFilter(claimed=True)

    first = lists.queue(wanted, first=1, after=None)
    assert ids(first) == []
    assert first.reached == QueuePosition(state=HelpRequestState.OPEN, due=NOW + 5 * HOUR, request_id=r(5))
    second = lists.queue(wanted, first=1, after=first.reached)
    assert (ids(second), second.reached) == (["R006"], queue_position(a_request(6, due=NOW + 6 * HOUR)))
    third = lists.queue(wanted, first=1, after=second.reached)
    assert (ids(third), third.reached) == (["R007"], queue_position(a_request(9, due=NOW + 9 * HOUR)))
    fourth = lists.queue(wanted, first=1, after=third.reached)
    assert (ids(fourth), fourth.reached) == ([], None)


@pytest.mark.usefixtures("briefly")
def test_a_page_that_ends_with_the_shops_part_of_the_queue_goes_on_in_the_shoppers(lists: DynamoDeskStore) -> None:
    put(*(a_request(place, due=NOW + place * HOUR) for place in range(5)), replace(awaiting(5, due=NOW), assignee=ANN))
    found = list(pages(lists, QueueFilter(claimed=True), 1))
    assert found[0] == []
    assert [request_id for page in found for request_id in page] == ["R005"]


@pytest.mark.usefixtures("briefly")
def test_items_that_cannot_be_read_are_passed_over_like_others(lists: DynamoDeskStore) -> None:
    for place in range(12):
        item = request_item(a_request(place, due=NOW + place * HOUR))
        item.details = "{" if place < 11 else item.details
        item.save()
    found = list(pages(lists, EVERYTHING, 1))
    assert found[0] == []
    assert [request_id for page in found for request_id in page] == ["R011"]


def test_a_page_that_looks_at_as_many_as_there_are_is_the_last(
    lists: DynamoDeskStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_store, "LEAST_ITEMS_PER_CALL", 4)
    put(*(a_request(place, due=NOW + place * HOUR) for place in range(4)))
    assert lists.queue(QueueFilter(claimed=True), first=3, after=None) == QueuePage(items=(), reached=None)


@pytest.mark.parametrize("name", ["x" * 129, "\x00", "\ud800", ""])
def test_what_cannot_be_a_name_has_claimed_nothing_and_is_not_looked_for(
    lists: DynamoDeskStore, dynamodb: Engine, name: str
) -> None:
    put(a_request(1, due=NOW))
    with tapped(dynamodb) as wire:
        page = lists.queue(QueueFilter(assignee=AgentName(name)), first=20, after=None)
    assert (page, wire.calls) == (QueuePage(items=(), reached=None), [])


def r(place: int) -> HelpRequestId:
    return HelpRequestId(f"R{place:03}")


def test_a_page_begins_strictly_after_a_place_also_if_nothing_stands_there(lists: DynamoDeskStore) -> None:
    put(a_request(1, due=NOW), a_request(2, due=NOW + HOUR), awaiting(3, due=NOW))

    def after(state: HelpRequestState, due: datetime, request_id: str) -> list[str]:
        position = QueuePosition(state=state, due=due, request_id=HelpRequestId(request_id))
        return ids(lists.queue(EVERYTHING, first=20, after=position))

    assert after(HelpRequestState.OPEN, NOW, "") == ["R001", "R002", "R003"]
    assert after(HelpRequestState.OPEN, NOW, "R0010") == ["R002", "R003"]
    assert after(HelpRequestState.OPEN, NOW + DAY, "") == ["R003"]
    assert after(AWAITING, NOW, "") == ["R003"]
    assert after(AWAITING, NOW, "R003") == []


@pytest.mark.guarantee(
    "Whoever reads the queue to its end sees every request that stays open, and none twice, while others settle some.",
    to="agents",
)
def test_while_requests_are_settled_none_is_seen_twice_and_none_that_stays_is_missed(
    lists: DynamoDeskStore, services: Services
) -> None:
    chance = seeded()
    requests = [a_request(place, due=NOW + chance.randrange(6) * HOUR) for place in range(24)]
    put(*requests)
    left, seen = list(requests), list[str]()
    after: QueuePosition | None = None
    while True:
        page = lists.queue(EVERYTHING, first=4, after=after)
        seen += ids(page)
        if page.reached is None:
            break
        after = page.reached
        # Behind the reader, at the very place at which it stands, and ahead of it.
        for request in {request.id: request for request in (*chance.sample(left, 2), page.items[-1])}.values():
            left = [other for other in left if other.id != request.id]
            command = WithdrawHelpRequest(
                order=OrderRef(customer_id=JAMES, id=request.order_id), help_request_id=request.id
            )
            assert isinstance(withdraw_help_request(services, command, now=NOW), Withdrawn)

    assert len(seen) == len(set(seen))
    assert {request.id for request in left} <= set(seen)


@pytest.mark.guarantee(
    "Whoever reads the queue to its end sees every request that stays open, and none twice, while others settle some.",
    to="agents",
)
def test_a_request_that_changes_sides_while_it_is_walked_is_seen(lists: DynamoDeskStore) -> None:
    """From the shop's time to the shopper's, which comes later in the walk; the way back it may be seen twice."""
    put(*(a_request(place, due=NOW + place * HOUR) for place in range(3)))
    first = lists.queue(EVERYTHING, first=2, after=None)
    put(awaiting(2, due=NOW))
    assert ids(lists.queue(EVERYTHING, first=2, after=first.reached)) == ["R002"]


@pytest.mark.usefixtures("briefly")
def test_who_asks_for_what_is_overdue_is_told_so_when_there_is_no_more_of_it(lists: DynamoDeskStore) -> None:
    """It stands before all the rest, which nobody is made to walk through."""
    put(*(a_request(place, due=NOW + place * HOUR) for place in range(10)), awaiting(10, due=NOW))
    for wanted in (QueueFilter(overdue_at=NOW + HOUR), QueueFilter(overdue_at=NOW + HOUR, claimed=False)):
        page = lists.queue(wanted, first=3, after=None)
        assert (ids(page), page.reached) == (["R000"], None)


@pytest.mark.parametrize(("first", "at_once"), [(1, 50), (20, 50), (100, 101)])
def test_a_page_reads_little_more_than_it_shows(
    lists: DynamoDeskStore, dynamodb: Engine, first: int, at_once: int
) -> None:
    """DynamoDB would give, and charge, a megabyte of each part."""
    put(a_request(1, due=NOW))
    with tapped(dynamodb) as wire:
        lists.queue(EVERYTHING, first=first, after=None)
    assert {call.parameters["Limit"] for call in wire.calls if call.operation == "Query"} == {at_once}


@pytest.mark.guarantee(
    "A page of the desk's queue is two calls of the database a partition at most, however many requests are open.",
    to="operators",
)
@pytest.mark.usefixtures("briefly")
@pytest.mark.parametrize("shards", [1, 3])
def test_whatever_is_selected_a_page_is_two_calls_a_shard_at_most_and_the_pages_give_all_of_it(
    lists: DynamoDeskStore, dynamodb: Engine, monkeypatch: pytest.MonkeyPatch, shards: int
) -> None:
    monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", str(shards))
    chance = seeded()
    makes: list[Callable[[int], HelpRequest]] = [
        lambda place: a_request(place, due=NOW + chance.randrange(12) * HOUR),
        lambda place: a_request(place, due=NOW + chance.randrange(12) * HOUR, assignee=chance.choice([ANN, BEN])),
        lambda place: a_request(place, due=NOW + chance.randrange(12) * HOUR, **CANCEL),
        lambda place: awaiting(place, due=NOW + chance.randrange(12) * HOUR),
    ]
    requests = [chance.choice(makes)(place) for place in range(24)]
    put(*requests)
    in_order = sorted(requests, key=lambda one: (one.state is AWAITING, one.answer_by or one.reply_by, one.id))
    for name, (wanted, _) in FILTERS.items():
        first = chance.choice([1, 3])
        found, after, most = list[str](), None, 0
        while True:
            with tapped(dynamodb) as wire:
                page = lists.queue(wanted, first=first, after=after)
            most = max(most, len(wire.calls))
            assert len(page.items) <= first
            found += ids(page)
            if page.reached is None:
                break
            after = page.reached
        assert found == [request.id for request in in_order if wanted.selects(request)], name
        assert 0 < most <= 2 * (1 if wanted.assignee else shards), name


# --- the fake that stands for all this -----------------------------------------------------------------------------


def test_the_desks_store_in_memory_looks_at_as_much_for_a_page() -> None:
    fake = MemoryDeskStore(MemoryOrderStore())
    assert fake.passed_over_at_most == desk_store.LEAST_ITEMS_PER_CALL + desk_store.MOST_ITEMS_PER_CALL
    assert fake.alerts_at_most == desk_store.MOST_ALERTS_READ


@pytest.mark.parametrize(("wanted", "_"), FILTERS.values(), ids=FILTERS.keys())
def test_the_desks_store_in_memory_gives_the_same_pages(lists: DynamoDeskStore, wanted: QueueFilter, _: object) -> None:
    chance = Random(wanted.assignee or "nobody")
    makes: list[Callable[[int], HelpRequest]] = [
        lambda place: a_request(place, due=NOW + place * HOUR),
        lambda place: a_request(place, due=NOW, assignee=chance.choice([ANN, BEN])),
        lambda place: a_request(place, due=NOW - place * TICK, **CANCEL),
        lambda place: awaiting(place, due=NOW + place * TICK),
    ]
    requests = [chance.choice(makes)(place) for place in range(20)]
    put(*requests)
    fake = MemoryDeskStore(MemoryOrderStore(requests={request.id: request for request in requests}))
    after: QueuePosition | None = None
    for _page in range(20):
        page, expected = lists.queue(wanted, first=3, after=after), fake.queue(wanted, first=3, after=after)
        assert page == expected
        if page.reached is None:
            break
        after = page.reached
