"""An agent writes a note that only the desk can read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ulid import ULID

from order_help.domain.ids import HelpRequestId, NoteId
from order_help.domain.values import Value
from order_help.use_cases.desk.commands import DeskCommand
from order_help.use_cases.desk.ports import DeskStore, Note
from order_help.use_cases.desk.refusals import DeskRefusal, HelpRequestNotFound
from order_help.use_cases.input_checks import MAX_MESSAGE, text_problems
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, Problem
from order_help.use_cases.services import Services, can_name_order
from order_help.use_cases.unit_of_work import retry_until_settled


@dataclass(frozen=True, kw_only=True)
class AddNote(DeskCommand):
    """A note for the desk only (1 to 4,000 characters), about an order or one request of it."""

    text: str
    help_request_id: HelpRequestId | None = None

    def problems(self) -> Iterator[Problem]:
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)


class NoteAdded(Value):
    """The note was written, by this call or by an earlier one with the same key (`replayed`)."""

    note: Note
    replayed: bool = False


def add_note(services: Services, notes: DeskStore, command: AddNote, *, now: datetime) -> NoteAdded | DeskRefusal:
    """
    Writes a note. It changes nothing of the order and is in no timeline, so that no shopper can see it.

    Raises StoreBusy.
    """
    note_id = NoteId(str(ULID.from_datetime(now)))
    # No order is needed to judge a text, so what is wrong with it is said even where the order is unknown.
    if problems := (*command.key_problems(), *command.problems()):
        return InvalidInput(problems)
    if not can_name_order(command.order):
        return OrderNotFound()
    return retry_until_settled(services, lambda: _add(services, notes, command, note_id, now))


def _add(
    services: Services, notes: DeskStore, command: AddNote, note_id: NoteId, now: datetime
) -> NoteAdded | DeskRefusal:
    key = command.key_record(HelpRequestId(note_id), now=now)  # the record's reference is the note
    loaded = services.load(command.order, key=key, request_id=command.help_request_id, now=now)
    if loaded.order is None:
        return OrderNotFound()
    if key and loaded.remembered:
        if loaded.remembered.input_hash != key.input_hash:
            return IdempotencyKeyReused(key.key)
        written = notes.note(loaded.order.id, NoteId(loaded.remembered.request_id or ""))
        if written is not None:
            return NoteAdded(note=written, replayed=written.id != note_id)
    if command.help_request_id is not None and loaded.request is None:
        return HelpRequestNotFound(command.help_request_id)
    note = Note(
        id=note_id,
        order_id=loaded.order.id,  # the command may name the order as the shop calls it
        by=command.by,
        at=now,
        text=command.text,
        request_id=command.help_request_id,
    )
    notes.add_note(note, key=key)
    return NoteAdded(note=note)
