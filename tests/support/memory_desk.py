"""The desk's store in memory: the port's methods and nothing else, over the orders of a store in memory."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import takewhile
from typing import Final, TypeVar

from order_help.domain.alerts import AlertKind
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId, NoteId, OrderId
from order_help.domain.order import Order
from order_help.use_cases.desk.ports import AlertPage, AlertPosition, Note
from order_help.use_cases.ports import KeyRecord, OrderChanged, Page
from order_help.use_cases.queue_ports import QueueFilter, QueuePage, QueuePosition
from tests.support.memory_store import MemoryOrderStore

T = TypeVar("T")

_STATES: Final = (HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER)


@dataclass
class MemoryDeskStore:
    """
    Lists what a store in memory keeps, most urgent first; its keys stand with those of the orders.

    `passed_over_at_most` and `alerts_at_most` are how much one page looks at: what two calls read of one shard, and
    what one call reads. `before_adding` and `after_adding` run around the writing of a note: tests slip events in
    there, or raise what a real engine raises.
    """

    orders: MemoryOrderStore
    kept_notes: dict[NoteId, Note] = field(default_factory=dict)
    passed_over_at_most: int = 550
    alerts_at_most: int = 100
    before_adding: Callable[[Note], None] = lambda _: None
    after_adding: Callable[[Note], None] = lambda _: None

    def queue(self, wanted: QueueFilter, *, first: int, after: QueuePosition | None) -> QueuePage:
        listed = sorted((_queued(r), r) for r in self.orders.requests.values() if r.is_open)
        begins = (_STATES.index(after.state), after.due, after.request_id) if after else None
        rest = [request for place, request in listed if begins is None or place > begins]
        found, last = _page(takewhile(wanted.may_select_from, rest), wanted.selects, first, self.passed_over_at_most)
        return QueuePage(items=tuple(found), reached=queue_position(last) if last else None)

    def alerts(self, kind: AlertKind | None, *, first: int, after: AlertPosition | None, now: datetime) -> AlertPage:
        listed = sorted((order for order in self.orders.kept.values() if order.alerts_at(now)), key=_alerted)
        begins = (after.since, after.order_id) if after else None
        rest = [order for order in listed if begins is None or _alerted(order) > begins]

        def wanted(order: Order) -> bool:
            return any(kind in (None, alert.kind) for alert in order.alerts_at(now))

        found, last = _page(rest, wanted, first, self.alerts_at_most)
        return AlertPage(items=tuple(found), reached=_alert_position(last) if last else None)

    def notes(self, order_id: OrderId, *, first: int, after: NoteId | None) -> Page[Note]:
        own = sorted((n for n in self.kept_notes.values() if n.order_id == order_id), key=lambda n: n.id, reverse=True)
        if after is not None:
            own = [note for note in own if note.id < after]
        return Page(items=tuple(own[:first]), has_next=len(own) > first)

    def note(self, order_id: OrderId, note_id: NoteId) -> Note | None:
        note = self.kept_notes.get(note_id)
        return note if note and note.order_id == order_id else None

    def add_note(self, note: Note, *, key: KeyRecord | None) -> None:
        self.before_adding(note)
        name = (key.principal, key.operation, key.key) if key else None
        selected = self.orders.keys.get(name) if name else None
        if selected and selected != key and selected.expires_at > note.at:
            raise OrderChanged
        self.kept_notes[note.id] = note  # sent again, it is the same transaction
        if key and name:
            self.orders.keys[name] = key
        self.after_adding(note)


def queue_position(request: HelpRequest) -> QueuePosition:
    """Where this request stands in the queue."""
    _, due, request_id = _queued(request)
    return QueuePosition(state=request.state, due=due, request_id=request_id)


def _queued(request: HelpRequest) -> tuple[int, datetime, HelpRequestId]:
    due = request.answer_by or request.reply_by
    assert due is not None, "a request without a time stands in the queue"
    return _STATES.index(request.state), due, request.id


def _alerted(order: Order) -> tuple[datetime, str]:
    return order.alerts[0].since, order.id


def _alert_position(order: Order) -> AlertPosition:
    return AlertPosition(since=order.alerts[0].since, order_id=order.id)


def _page(rest: Iterable[T], wanted: Callable[[T], bool], first: int, at_most: int) -> tuple[list[T], T | None]:
    """What is wanted of the rest of a list, and the last that was looked at, unless the list ended."""
    found: list[T] = []
    last: T | None = None
    for looked_at, item in enumerate(rest):
        if looked_at == at_most:
            return found, last
        if wanted(item):
            if len(found) == first:
                return found, last
            found.append(item)
        last = item
    return found, None
