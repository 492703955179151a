"""The desk's notes on either engine, and the keys that remember them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from ulid import ULID

from order_help.domain.ids import HelpRequestId, NoteId, OrderNumber, kept_under_number
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.models import HelpRequests, Notes, Orders, Timeline
from order_help.use_cases.desk.add_note import AddNote, NoteAdded, add_note
from order_help.use_cases.desk.ports import Note
from order_help.use_cases.ports import OrderChanged
from order_help.use_cases.refusals import IdempotencyKeyReused
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commits import NOW, REF, a_key
from tests.support.desk_commands import BEN, R1
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.orders import TICK, a_snapshot
from tests.support.wire import committed_then_lost, tapped, times

W2 = kept_under_number(OrderNumber("W2"))
ASKED = AddNote(order=REF.id, by=ANN, text="Called: <b>angry</b>\n\U0001f621")


@pytest.fixture
def notes(services: Services) -> DynamoDeskStore:
    """The desk's store, with two orders."""
    for number in ("W1", "W2"):
        apply_order_snapshot(services, a_snapshot(number=OrderNumber(number)), now=NOW)
    return DynamoDeskStore()


def a_note(**differently: Any) -> Note:
    return replace(Note(id=NoteId(str(ULID())), order_id=REF.id, by=ANN, at=NOW, text="Called."), **differently)


def ids(notes: DynamoDeskStore) -> list[NoteId]:
    return [note.id for note in notes.notes(REF.id, first=20, after=None).items]


def test_a_note_comes_back_as_it_was_written_to_its_own_order_alone(notes: DynamoDeskStore) -> None:
    written = a_note(text=ASKED.text, request_id=R1, at=NOW + TICK)
    notes.add_note(written, key=None)
    assert notes.note(REF.id, written.id) == written
    assert notes.notes(REF.id, first=20, after=None).items == (written,)
    assert notes.note(W2, written.id) is None
    assert notes.notes(W2, first=20, after=None).items == ()


@pytest.mark.parametrize("note_id", ["", "x" * 2_000, "\ud800", "nowhere"])
def test_a_note_of_an_id_that_none_has_is_none(notes: DynamoDeskStore, note_id: str) -> None:
    assert notes.note(REF.id, NoteId(note_id)) is None


def test_notes_come_newest_first_in_whole_pages(notes: DynamoDeskStore) -> None:
    written = sorted((a_note() for _ in range(5)), key=lambda note: note.id)
    for note in written:
        notes.add_note(note, key=None)
    first = notes.notes(REF.id, first=3, after=None)
    rest = notes.notes(REF.id, first=3, after=first.items[-1].id)
    assert (first.items, first.has_next) == (tuple(written[:1:-1]), True)
    assert (rest.items, rest.has_next) == (tuple(written[1::-1]), False)
    assert not notes.notes(REF.id, first=5, after=None).has_next


def test_a_note_is_written_with_its_key_or_not_at_all(notes: DynamoDeskStore, services: Services) -> None:
    first, second = a_note(), a_note()
    key = a_key(principal=ANN, operation="addNote", request_id=HelpRequestId(first.id))
    notes.add_note(first, key=key)
    assert services.store.load(REF, key=key, request_id=None, now=NOW).remembered == key

    with pytest.raises(OrderChanged):
        notes.add_note(second, key=replace(key, request_id=HelpRequestId(second.id)))

    assert ids(notes) == [first.id]


def test_a_key_that_has_ceased_to_count_is_taken_over(notes: DynamoDeskStore, services: Services) -> None:
    key = a_key(principal=ANN, operation="addNote", request_id=HelpRequestId("R1"))
    notes.add_note(a_note(), key=key)
    later = replace(key, expires_at=key.expires_at + timedelta(days=30), request_id=HelpRequestId("R2"))
    with pytest.raises(OrderChanged):
        notes.add_note(a_note(at=key.expires_at - TICK), key=later)
    notes.add_note(a_note(at=key.expires_at), key=later)
    assert services.store.load(REF, key=key, request_id=None, now=key.expires_at).remembered == later
    assert len(ids(notes)) == 2


def test_adding_is_replayed_reused_and_ones_own(notes: DynamoDeskStore, services: Services) -> None:
    keyed = replace(ASKED, idempotency_key="k")
    done = [add_note(services, notes, keyed, now=NOW + place * TICK) for place in range(3)]
    assert [one.replayed for one in done if isinstance(one, NoteAdded)] == [False, True, True]
    assert len({one.note.id for one in done if isinstance(one, NoteAdded)}) == 1
    assert add_note(services, notes, replace(keyed, text="Calm."), now=NOW) == IdempotencyKeyReused("k")
    assert isinstance(add_note(services, notes, replace(keyed, by=BEN), now=NOW), NoteAdded)
    assert len(ids(notes)) == 2


@pytest.mark.parametrize("key", [None, "k"])
def test_a_note_whose_reply_was_lost_is_there_once(real_desk: Services, real_dynamodb: Engine, key: str | None) -> None:
    notes = DynamoDeskStore()
    apply_order_snapshot(real_desk, a_snapshot(), now=NOW)
    with tapped(real_dynamodb) as wire:
        wire.faults.append(times(2, "TransactWriteItems", committed_then_lost))
        done = add_note(real_desk, notes, replace(ASKED, idempotency_key=key), now=NOW)
    assert isinstance(done, NoteAdded)
    assert not done.replayed
    assert notes.notes(REF.id, first=20, after=None).items == (done.note,)


@pytest.mark.guarantee(
    "Notes of agents are never shown to shoppers: the shopper's function may not even read their table.", to="shoppers"
)
def test_a_note_stands_in_no_table_that_the_shoppers_function_reads(notes: DynamoDeskStore, services: Services) -> None:
    before = [[item.serialize() for item in table.scan()] for table in (Orders, HelpRequests, Timeline)]
    add_note(services, notes, ASKED, now=NOW)
    assert [[item.serialize() for item in table.scan()] for table in (Orders, HelpRequests, Timeline)] == before
    (item,) = Notes.scan()
    assert item.text == ASKED.text
