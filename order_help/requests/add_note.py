"""An agent writes a note for other agents."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_random_exponential
from ulid import ULID

from order_help.domain.ids import HelpRequestId, NoteId, is_name
from order_help.requests.asking import MAX_MESSAGE, text_problems
from order_help.requests.changing import ATTEMPTS, PATIENCE_SECONDS
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import DeskAsked
from order_help.requests.desk_ports import DeskStore, Note
from order_help.requests.desk_refusals import DeskRefusal, HelpRequestNotFound
from order_help.requests.ports import OrderChanged, OutcomeUnknown, StoreBusy
from order_help.requests.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote(DeskAsked):
    """Words for the desk alone (1 to 4,000 characters), about an order or one request of it."""

    operation: ClassVar[str] = "addNote"

    text: str
    help_request_id: HelpRequestId | None = None

    def problems(self) -> Iterator[Problem]:
        yield from DeskAsked.problems(self)
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded:
    """The note is there, of now or of the earlier call with the same key."""

    note: Note
    replayed: bool = False


def add_note(desk: HelpDesk, notes: DeskStore, asked: AddNote, *, now: datetime) -> NoteAdded | DeskRefusal:
    """
    Write a note. It changes nothing of the order and stands in no timeline: no shopper can come across it.

    Raises StoreBusy.
    """
    note = Note(
        id=NoteId(str(ULID.from_datetime(now))),
        order=asked.order,
        by=asked.by,
        at=now,
        text=asked.text,
        request_id=asked.help_request_id,
    )
    attempts = Retrying(
        retry=retry_if_exception_type((OrderChanged, OutcomeUnknown)),  # the key was taken meanwhile, or may be ours
        wait=wait_random_exponential(multiplier=0.02, max=0.5),  # full jitter
        stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(PATIENCE_SECONDS),
        reraise=True,
    )
    if problems := (*asked.key_problems(), *asked.problems()):
        return InvalidInput(tuple(problems))
    if not is_name(asked.order.number):
        return OrderNotFound(asked.order.number)
    try:
        return attempts(_add, desk, notes, asked, note)
    except (OrderChanged, OutcomeUnknown) as unsettled:
        raise StoreBusy from unsettled


def _add(desk: HelpDesk, notes: DeskStore, asked: AddNote, note: Note) -> NoteAdded | DeskRefusal:
    key = asked.key_record(HelpRequestId(note.id), now=note.at)  # the record's reference is the note
    standing = desk.store.standing(asked.order, key=key, request_id=asked.help_request_id, now=note.at)
    if key and standing.remembered:
        if standing.remembered.input_hash != key.input_hash:
            return IdempotencyKeyReused(key.key)
        written = notes.note(asked.order, NoteId(standing.remembered.request_id or ""))
        if written is not None:
            return NoteAdded(note=written, replayed=written.id != note.id)
    if standing.order is None:
        return OrderNotFound(asked.order.number)
    if asked.help_request_id is not None and standing.request is None:
        return HelpRequestNotFound(asked.help_request_id)
    notes.add_note(note, key=key)
    return NoteAdded(note=note)
