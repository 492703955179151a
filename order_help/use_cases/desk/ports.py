"""The port to what only the desk reads and writes: notes and alerts."""

from datetime import datetime
from typing import Protocol

from order_help.domain.alerts import AlertKind
from order_help.domain.ids import AgentName, HelpRequestId, NoteId, OrderId
from order_help.domain.order import Order
from order_help.domain.values import Value
from order_help.use_cases.ports import KeyRecord, Page
from order_help.use_cases.queue_ports import RequestQueue


class Note(Value):
    """What an agent writes for other agents about an order, kept verbatim (1 to 4,000 characters)."""

    id: NoteId
    order_id: OrderId
    by: AgentName
    at: datetime
    text: str
    request_id: HelpRequestId | None = None


class AlertPosition(Value):
    """A position in the list of alerts, which is sorted by these fields, longest waiting first."""

    since: datetime
    order_id: OrderId


class AlertPage(Value):
    """Orders that have an alert of the requested kind; `reached` is as in QueuePage."""

    items: tuple[Order, ...]
    reached: AlertPosition | None


class DeskStore(RequestQueue, Protocol):
    """What only the desk reads and writes. Its lists are eventually consistent unless a method says otherwise."""

    def alerts(self, kind: AlertKind | None, *, first: int, after: AlertPosition | None, now: datetime) -> AlertPage:
        """Reads orders with an alert at `now`, longest waiting first, after a position. Raises StoreBusy."""

    def notes(self, order_id: OrderId, *, first: int, after: NoteId | None) -> Page[Note]:
        """Reads the notes on an order, newest first, after one of them; strongly consistent. Raises StoreBusy."""

    def note(self, order_id: OrderId, note_id: NoteId) -> Note | None:
        """Reads one note on an order, or None; strongly consistent. Raises StoreBusy."""

    def add_note(self, note: Note, *, key: KeyRecord | None) -> None:
        """
        Writes a note and the key record that remembers it, in one transaction.

        Raises OrderChanged where the key is in use, OutcomeUnknown or StoreBusy.
        """
