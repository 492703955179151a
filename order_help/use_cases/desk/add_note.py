"""An agent writes a note for other agents."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from ulid import ULID

from order_help.domain.ids import HelpRequestId, NoteId, is_name
from order_help.use_cases.commands import MAX_MESSAGE, text_problems
from order_help.use_cases.desk.commands import DeskCommand
from order_help.use_cases.desk.ports import DeskStore, Note
from order_help.use_cases.desk.refusals import DeskRefusal, HelpRequestNotFound
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, Problem
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import until_settled


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote(DeskCommand):
    """Words for the desk alone (1 to 4,000 characters), about an order or one request of it."""

    operation: ClassVar[str] = "addNote"

    text: str
    help_request_id: HelpRequestId | None = None

    def problems(self) -> Iterator[Problem]:
        yield from DeskCommand.problems(self)
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded:
    """The note is there, of now or of the earlier call with the same key."""

    note: Note
    replayed: bool = False


def add_note(services: Services, notes: DeskStore, command: AddNote, *, now: datetime) -> NoteAdded | DeskRefusal:
    """
    Write a note. It changes nothing of the order and stands in no timeline: no shopper can come across it.

    Raises StoreBusy.
    """
    note = Note(
        id=NoteId(str(ULID.from_datetime(now))),
        order=command.order,
        by=command.by,
        at=now,
        text=command.text,
        request_id=command.help_request_id,
    )
    if problems := (*command.key_problems(), *command.problems()):
        return InvalidInput(tuple(problems))
    if not is_name(command.order.number):
        return OrderNotFound(command.order.number)
    patience_seconds = services.store.patience_seconds
    return until_settled(lambda: _add(services, notes, command, note), patience_seconds=patience_seconds)


def _add(services: Services, notes: DeskStore, command: AddNote, note: Note) -> NoteAdded | DeskRefusal:
    key = command.key_record(HelpRequestId(note.id), now=note.at)  # the record's reference is the note
    loaded = services.store.loaded(command.order, key=key, request_id=command.help_request_id, now=note.at)
    if key and loaded.remembered:
        if loaded.remembered.input_hash != key.input_hash:
            return IdempotencyKeyReused(key.key)
        written = notes.note(command.order, NoteId(loaded.remembered.request_id or ""))
        if written is not None:
            return NoteAdded(note=written, replayed=written.id != note.id)
    if loaded.order is None:
        return OrderNotFound(command.order.number)
    if command.help_request_id is not None and loaded.request is None:
        return HelpRequestNotFound(command.help_request_id)
    notes.add_note(note, key=key)
    return NoteAdded(note=note)
