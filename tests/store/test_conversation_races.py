"""Ten who write and those who read meanwhile, on a real engine: every message once, in one order, for everybody."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from random import Random
from threading import Event

import pytest

from order_help.domain.conversation import Side
from order_help.domain.order import Order
from order_help.domain.timeline import FactKind
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.ports import OrderStore, StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.timeline_pages import TimelineItem, TimelinePosition, read_timeline
from tests.support.commits import NOW, REF
from tests.support.desk_words import ANN
from tests.support.orders import a_snapshot

WRITERS = 10
MESSAGES_EACH = 6
PAGE = 4

Clock = Callable[[], datetime]


def says(services: Services, writer: int, place: int, clock: Clock) -> None:
    """Odd writers are the shopper on several screens, even ones are agents."""
    text, key = f"{writer}.{place}", f"key {writer}.{place}"
    if writer % 2:
        command = PostMessage(order=REF, text=text, idempotency_key=key)
        assert isinstance(post_message(services, command, now=clock()), MessagePosted)
    else:
        replied = Reply(order=REF.id, by=ANN, text=text, idempotency_key=key)
        assert isinstance(reply(services, replied, now=clock()), Done)


def writes_all(services: Services, writer: int, clock: Clock, busy: "Counter[int]") -> None:
    """One after the other; who is told to try again does so with the same key, as clients do."""
    for place in range(MESSAGES_EACH):
        while True:
            try:
                says(services, writer, place, clock)
                break
            except StoreBusy:
                busy[writer] += 1


def the_order(store: OrderStore) -> Order:
    order = store.order(REF)
    assert order is not None
    return order


def follows(store: OrderStore, done: Event) -> list[TimelineItem]:
    """Reads on from where it got to, until nobody writes any more and nothing is left."""
    seen: list[TimelineItem] = []
    while True:
        over = done.is_set()
        page = read_timeline(store, the_order(store), Side.DESK, first=PAGE, after=seen[-1].position if seen else None)
        seen += page.items
        if over and not page.has_next:
            return seen


def goes_back(store: OrderStore) -> list[TimelineItem]:
    """Reads all of it from the newest on, page by page."""
    seen: list[TimelineItem] = []
    after: TimelinePosition | None = None
    order = the_order(store)
    while True:
        page = read_timeline(store, order, Side.DESK, first=PAGE, after=after, newest_first=True)
        seen += page.items
        if not page.has_next:
            return seen
        after = page.items[-1].position


def goes_back_again_and_again(store: OrderStore, done: Event) -> list[list[TimelineItem]]:
    walks = [goes_back(store)]
    while not done.is_set():
        walks.append(goes_back(store))
    return [*walks, goes_back(store)]


def messages(items: list[TimelineItem]) -> Iterator[str]:
    return (item.entry.message.text for item in items if item.entry.message)


def frozen() -> Clock:
    """All who write share one instant."""
    return lambda: NOW


def clocks_that_differ() -> Clock:
    """By up to two seconds, in both directions."""
    chance = Random(20261123)
    return lambda: NOW + timedelta(seconds=chance.uniform(-2, 2))


@pytest.mark.guarantee(
    "However many write at the same moment, everybody reads every message once and in one order.", to="shoppers"
)
@pytest.mark.parametrize("clock_of", [frozen, clocks_that_differ])
def test_ten_writers_and_readers_in_both_directions_see_every_message_once_and_in_one_order(
    real_desk: Services, clock_of: Callable[[], Clock]
) -> None:
    store, clock, done = real_desk.store, clock_of(), Event()
    apply_order_snapshot(real_desk, a_snapshot(), now=NOW)
    busy: Counter[int] = Counter()
    with ThreadPoolExecutor(WRITERS + 2) as pool:
        following: Future[list[TimelineItem]] = pool.submit(follows, store, done)
        going_back = pool.submit(goes_back_again_and_again, store, done)
        try:
            writing = [pool.submit(writes_all, real_desk, n, clock, busy) for n in range(WRITERS)]
            for one in writing:
                one.result()
        finally:
            done.set()
        followed, walks = following.result(), going_back.result()

    written = {f"{writer}.{place}" for writer in range(WRITERS) for place in range(MESSAGES_EACH)}
    assert Counter(messages(followed)) == Counter(written)
    for writer in range(WRITERS):  # each writer's own in the order in which they were written
        own = [text for text in messages(followed) if text.startswith(f"{writer}.")]
        assert own == [f"{writer}.{place}" for place in range(MESSAGES_EACH)]
    positions = [item.position for item in followed]
    assert positions == sorted(set(positions))
    for walk in walks:  # whatever there was when it began, and all of that
        assert walk == followed[: len(walk)][::-1]
    assert walks[-1] == followed[::-1]
    assert [entry.sequence for entry in store.timeline(REF.id)] == list(range(1, len(written) + 2))
    moving = len({len(walk) for walk in walks})
    print(f"{len(walks)} walks back saw {moving} lengths; told to try again: {busy.total()}")
    assert moving > 2  # it was read while it grew


def test_each_side_was_told_as_many_things_as_there_are_however_many_wrote_at_once(real_desk: Services) -> None:
    apply_order_snapshot(real_desk, a_snapshot(), now=NOW)
    busy: Counter[int] = Counter()
    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(partial(writes_all, real_desk, clock=frozen(), busy=busy), range(WRITERS)))

    half = WRITERS * MESSAGES_EACH // 2
    order = real_desk.store.order(REF)
    assert order is not None
    assert (order.conversation.addressed.shopper, order.conversation.addressed.desk) == (half, half)
    assert real_desk.store.unread_of(REF.customer_id) == half
    addressed = [entry.addressed for entry in real_desk.store.timeline(REF.id)]
    assert [one.shopper + one.desk for one in addressed] == list(
        range(2 * half + 1)
    )  # each entry one more than the last
    kinds = Counter(fact.kind for entry in real_desk.store.timeline(REF.id) for fact in entry.facts)
    assert kinds[FactKind.MESSAGE_POSTED] == 2 * half
