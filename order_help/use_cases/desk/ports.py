"""What the desk's use cases need of the outside besides the store of orders."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from order_help.domain.ids import AgentName, CustomerId, HelpRequestId, NoteId, OrderNumber, OrderRef
from order_help.domain.order import AlertKind, Order
from order_help.use_cases.ports import KeyRecord, Page
from order_help.use_cases.queue_ports import RequestQueue


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Words of an agent to other agents about an order, kept verbatim (1 to 4,000 characters)."""

    id: NoteId
    order: OrderRef
    by: AgentName
    at: datetime
    text: str
    request_id: HelpRequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPosition:
    """A place among the alerts, which are sorted by these, longest waiting first."""

    since: datetime
    order: OrderRef


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPage:
    """Orders with an alert of the kind asked for; `reached` as in QueuePage."""

    items: tuple[Order, ...]
    reached: AlertPosition | None


class DeskStore(RequestQueue, Protocol):
    """What only the desk may read and write. Its lists are eventually consistent: a moment behind."""

    def owners_of(self, number: OrderNumber) -> tuple[CustomerId, ...]:
        """Whose orders have this number: one customer, unless the shop's numbers repeat. Raises StoreBusy."""

    def alerts(self, kind: AlertKind | None, *, first: int, after: AlertPosition | None) -> AlertPage:
        """Orders that the desk is to look at, longest waiting first, strictly after a position. Raises StoreBusy."""

    def notes(self, ref: OrderRef, *, first: int, after: NoteId | None) -> Page[Note]:
        """The notes on an order, newest first, strictly after one of them; strongly consistent. Raises StoreBusy."""

    def note(self, ref: OrderRef, note_id: NoteId) -> Note | None:
        """One note on an order, or None. Raises StoreBusy."""

    def add_note(self, note: Note, *, key: KeyRecord | None) -> None:
        """
        Write a note, with the key record that remembers it; one transaction.

        Raises OrderChanged where the key is taken, OutcomeUnknown or StoreBusy.
        """
