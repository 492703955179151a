from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.ids import HelpRequestId, NoteId, OrderId
from order_help.use_cases.desk.add_note import AddNote, NoteAdded, add_note
from order_help.use_cases.desk.ports import Note
from order_help.use_cases.desk.refusals import HelpRequestNotFound
from order_help.use_cases.ports import OrderChanged, OutcomeUnknown, StoreBusy
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, Problem, ProblemCode
from order_help.use_cases.services import Services
from tests.support.commands import NOW, OF_ANOTHER, W1, W2, an_open_request, another, services_for, with_open
from tests.support.desk_commands import BEN, R1, R2
from tests.support.desk_words import ANN
from tests.support.memory_desk import MemoryDeskStore
from tests.support.moves import move
from tests.support.orders import DAY, TICK, an_order

ASKED = AddNote(order=W1.id, by=ANN, text="The customer called. <b>Angry.</b>")


class Shop:
    """A desk with two orders of James, one with a request, and its notes."""

    def __init__(self) -> None:
        services, self.store = services_for(another(an_order()))
        self.services: Services = services
        with_open(an_order(), self.store, an_open_request())
        self.notes = MemoryDeskStore(self.store)

    def ask(self, **differently: Any) -> Any:
        now = differently.pop("now", NOW)
        return add_note(self.services, self.notes, replace(ASKED, **differently), now=now)


def note_of(answer: object) -> Note:
    assert isinstance(answer, NoteAdded), answer
    return answer.note


def fails(*faults: Exception) -> Any:
    left = list(faults)

    def fail(_: Note) -> None:
        if left:
            raise left.pop()

    return fail


def test_a_note_is_kept_as_it_was_written_with_who_wrote_it() -> None:
    shop = Shop()
    note = note_of(shop.ask(help_request_id=R1))
    assert (note.order_id, note.by, note.at, note.text, note.request_id) == (W1.id, ANN, NOW, ASKED.text, R1)
    assert shop.notes.notes(W1.id, first=20, after=None).items == (note,)


def test_it_changes_nothing_of_the_order_and_stands_in_no_timeline() -> None:
    shop = Shop()
    before = shop.store.kept[W1]
    shop.ask()
    assert shop.store.kept[W1] is before
    assert shop.store.entries == {}
    assert "commit" not in shop.store.calls


def test_notes_come_newest_first_in_pages() -> None:
    shop = Shop()
    notes = [note_of(shop.ask(now=NOW + place * DAY)) for place in range(3)][::-1]
    page = shop.notes.notes(W1.id, first=2, after=None)
    assert (page.items, page.has_next) == (tuple(notes[:2]), True)
    rest = shop.notes.notes(W1.id, first=2, after=page.items[-1].id)
    assert (rest.items, rest.has_next) == (tuple(notes[2:]), False)
    assert shop.notes.notes(W2.id, first=2, after=None).items == ()


@pytest.mark.parametrize(
    ("differently", "problem"),
    [
        ({"text": ""}, Problem(path="text", code=ProblemCode.REQUIRED)),
        ({"text": "x" * 4_001}, Problem(path="text", code=ProblemCode.TOO_LONG, params={"max": 4_000})),
        ({"text": "\x00"}, Problem(path="text", code=ProblemCode.INVALID)),
        ({"idempotency_key": ""}, Problem(path="idempotencyKey", code=ProblemCode.REQUIRED)),
    ],
)
def test_what_cannot_be_a_note_is_refused(differently: dict[str, Any], problem: Problem) -> None:
    shop = Shop()
    assert shop.ask(**differently) == InvalidInput((problem,))
    assert shop.notes.kept_notes == {}


def test_orders_and_requests_that_are_not_there_are_not_found() -> None:
    shop = Shop()
    for nowhere in ("#nowhere", "W1", "\x00", ""):
        assert shop.ask(order=OrderId(nowhere)) == OrderNotFound()
    shop.store.requests[R2] = an_open_request("R2", order_id=OF_ANOTHER.id)
    for unknown in (R2, HelpRequestId("R9")):
        assert shop.ask(help_request_id=unknown) == HelpRequestNotFound(unknown)
    assert shop.notes.kept_notes == {}


def test_a_text_that_is_no_note_is_refused_as_such_for_an_order_that_cannot_be() -> None:
    problem = Problem(path="text", code=ProblemCode.REQUIRED)
    assert Shop().ask(order=OrderId("\x00"), text="") == InvalidInput((problem,))


def test_the_same_key_ten_times_is_one_note() -> None:
    shop = Shop()
    first = shop.ask(idempotency_key="k")
    assert not first.replayed
    for _ in range(10):
        assert shop.ask(idempotency_key="k", now=NOW + DAY) == NoteAdded(note=first.note, replayed=True)
    assert list(shop.notes.kept_notes) == [first.note.id]


@pytest.mark.parametrize("differently", [{"text": "Calm."}, {"order": W2.id}, {"help_request_id": R1}])
def test_the_key_with_another_input_is_reused(differently: dict[str, Any]) -> None:
    shop = Shop()
    shop.ask(idempotency_key="k")
    assert shop.ask(idempotency_key="k", **differently) == IdempotencyKeyReused("k")
    assert len(shop.notes.kept_notes) == 1


def test_a_key_is_ones_own_and_lives_for_thirty_days() -> None:
    shop = Shop()
    shop.ask(idempotency_key="k")
    assert not shop.ask(idempotency_key="k", by=BEN).replayed
    assert shop.ask(idempotency_key="k", now=NOW + 30 * DAY - TICK).replayed
    assert not shop.ask(idempotency_key="k", now=NOW + 30 * DAY).replayed
    assert len(shop.notes.kept_notes) == 3


@pytest.mark.parametrize("key", [None, "k"])
@pytest.mark.parametrize("written", [True, False])
def test_a_note_whose_reply_was_lost_is_there_once(key: str | None, written: bool) -> None:
    shop = Shop()
    lose = fails(OutcomeUnknown(), OutcomeUnknown())
    if written:
        shop.notes.after_adding = lose
    else:
        shop.notes.before_adding = lose
    done = shop.ask(idempotency_key=key)
    assert not done.replayed
    assert shop.notes.kept_notes == {done.note.id: done.note}


def test_of_two_with_one_key_at_once_one_is_written_and_the_other_is_its_replay() -> None:
    shop = Shop()
    quicker: list[NoteAdded] = []

    def another_is_quicker(_: Note) -> None:
        shop.notes.before_adding = lambda _: None
        quicker.append(shop.ask(idempotency_key="k"))

    shop.notes.before_adding = another_is_quicker
    assert shop.ask(idempotency_key="k") == NoteAdded(note=quicker[0].note, replayed=True)
    assert len(shop.notes.kept_notes) == 1


@pytest.mark.parametrize("fault", [OutcomeUnknown, OrderChanged])
def test_when_it_never_comes_through_the_caller_is_told_to_try_again(fault: type[Exception]) -> None:
    shop = Shop()
    shop.notes.before_adding = fails(*(fault() for _ in range(20)))
    with pytest.raises(StoreBusy):
        shop.ask()
    assert shop.notes.kept_notes == {}


def test_a_note_of_another_order_is_not_found_by_its_id() -> None:
    shop = Shop()
    note = note_of(shop.ask())
    assert shop.notes.note(W1.id, note.id) == note
    assert shop.notes.note(W2.id, note.id) is None
    assert shop.notes.note(W1.id, NoteId("nowhere")) is None


def test_a_note_and_its_key_stay_with_the_order_whoever_has_it() -> None:
    shop = Shop()
    first = shop.ask(idempotency_key="k")
    move(shop.services, W1)
    assert shop.ask(idempotency_key="k") == NoteAdded(note=first.note, replayed=True)
    assert shop.notes.notes(W1.id, first=20, after=None).items == (first.note,)


@pytest.mark.parametrize("key", [None, "k"])
def test_a_note_on_an_order_that_is_named_as_the_shop_calls_it_hangs_on_the_order(key: str | None) -> None:
    shop = Shop()
    move(shop.services, W1)
    called = OrderId("id of W1")
    note = note_of(shop.ask(order=called, idempotency_key=key))
    assert shop.notes.notes(W1.id, first=20, after=None).items == (note,)
    if key:
        assert shop.ask(order=called, idempotency_key=key) == NoteAdded(note=note, replayed=True)
