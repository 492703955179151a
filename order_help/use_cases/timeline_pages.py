"""
Pages of an order's timeline, as one side of the conversation sees it.

Rule: entries are read whole and shown fact by fact. A position is an entry's sequence and a place in the entry, so a
page can begin and end at any fact, in both directions.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import OrderId
from order_help.domain.order import Order
from order_help.domain.timeline import Fact, TimelineEntry, is_addressed_to, shown_to
from order_help.domain.values import Value
from order_help.use_cases.ports import OrderStore, Page

_LOOKED_THROUGH: Final = 50
"""Entries that are read at once to find a question."""


class TimelinePosition(Value, order=True):
    """The sequence of an entry (1 or more), and the place of a fact among the entry's visible ones (0 or more)."""

    sequence: int
    place: int


class TimelineItem(Value):
    """One fact, with the entry that it belongs to."""

    position: TimelinePosition
    entry: TimelineEntry
    fact: Fact

    def is_unread(self, order: Order, side: Side) -> bool:
        """Tells whether the item is addressed to this side, which has not read it."""
        read = order.conversation.mark(side).through
        return self.entry.sequence > read and is_addressed_to(side, self.entry.author, self.fact)


def read_timeline(
    store: OrderStore,
    order: Order,
    side: Side,
    *,
    first: int,
    after: TimelinePosition | None = None,
    newest_first: bool = False,
) -> Page[TimelineItem]:
    """
    Reads a full page beyond a position. It takes one call of the store unless many entries have nothing to show.

    No entry is newer than `order`, as it was read: a later one may belong to another customer. Raises StoreBusy.
    """
    found: list[TimelineItem] = []
    at_once = first + 2  # plus the entry in which the previous page ended, plus one that tells whether the list goes on
    entries = _entries(store, order.id, after, through=order.last_sequence, newest_first=newest_first, at_once=at_once)
    for entry in entries:
        found += [item for item in _items(entry, side, newest_first) if _is_beyond(item.position, after, newest_first)]
        if len(found) > first:
            break
    return Page(items=tuple(found[:first]), has_next=len(found) > first)


def read_item(store: OrderStore, order: Order, side: Side, position: TimelinePosition) -> TimelineItem | None:
    """Reads the item at a position, or None; none is newer than `order`. Raises StoreBusy."""
    entries = store.timeline_page(
        order.id, first=1, after=position.sequence - 1, through=order.last_sequence, newest_first=False
    )
    items = (item for entry in entries for item in _items(entry, side, newest_first=False))
    return next((item for item in items if item.position == position), None)


def read_question(store: OrderStore, order_id: OrderId, request: HelpRequest) -> str | None:
    """
    Reads what the shop asked about a request that awaits the shopper's answer; None of any other request.

    It takes one call of the store, unless the request was asked before `asked_in` was kept. Raises StoreBusy.
    """
    if request.state is not HelpRequestState.AWAITING_SHOPPER:
        return None
    entries: Iterable[TimelineEntry]
    if request.asked_in is not None:
        entries = store.timeline_page(order_id, first=1, after=None, through=request.asked_in, newest_first=True)
    else:
        entries = _entries(store, order_id, None, through=request.sequence, newest_first=True, at_once=_LOOKED_THROUGH)
    questions = (entry.message for entry in entries if entry.message and entry.message.expects_answer)
    return next((message.text for message in questions if message.request_id == request.id), None)


def _is_beyond(position: TimelinePosition, after: TimelinePosition | None, newest_first: bool) -> bool:
    if after is None:
        return True
    return position < after if newest_first else position > after


def _entries(
    store: OrderStore,
    order_id: OrderId,
    after: TimelinePosition | None,
    *,
    through: int,
    newest_first: bool,
    at_once: int,
) -> Iterator[TimelineEntry]:
    beyond = None if after is None else after.sequence + (1 if newest_first else -1)
    while entries := store.timeline_page(
        order_id, first=at_once, after=beyond, through=through, newest_first=newest_first
    ):
        yield from entries
        if len(entries) < at_once:
            return
        beyond = entries[-1].sequence


def _items(entry: TimelineEntry, side: Side, newest_first: bool) -> list[TimelineItem]:
    items, hidden = [], 0
    shown = set(shown_to(side, entry.facts))
    for place, fact in entry.placed_facts():  # a fact that only a later version shows has a place there, and keeps it
        if fact in shown:
            position = TimelinePosition(sequence=entry.sequence, place=place - hidden)
            items.append(TimelineItem(position=position, entry=entry, fact=fact))
        else:
            hidden += 1
    return items[::-1] if newest_first else items
