from typing import Any

import pytest
from hypothesis import given

from order_help.domain.ids import OrderId
from order_help.domain.timeline import TimelineEntry
from order_help.store.items import entry_item
from order_help.store.stream import BadEntry, entry_in
from tests.support.any_values import ENTRIES, ORDER_IDS
from tests.support.commands import W1
from tests.support.entries import SCENES, entry_of

IMAGE: dict[str, Any] = entry_item(W1.id, entry_of("an agent asks back")).serialize()


@given(order_id=ORDER_IDS, entry=ENTRIES)
def test_an_entry_is_read_as_it_was_written_and_of_which_order(order_id: OrderId, entry: TimelineEntry) -> None:
    assert entry_in(entry_item(order_id, entry).serialize()) == (order_id, entry)


@pytest.mark.parametrize("scene", SCENES)
def test_so_are_those_of_every_change(scene: str) -> None:
    assert entry_in(entry_item(W1.id, entry_of(scene)).serialize()) == (W1.id, entry_of(scene))


@pytest.mark.parametrize(
    "differently",
    [
        {"order_id": {"N": "1"}},
        {"order_id": None},
        {"number": None},
        {"entry_id": {"S": "seven"}},
        {"entry_id": {"N": "seven"}},
        {"entry_id": None},
        {"at": {"S": "yesterday"}},
        {"at": None},
        {"author": {"S": "NOBODY"}},
        {"facts": {"S": "["}},
        {"facts": {"S": "[" * 99_999}},
        {"facts": {"M": {}}},
        {"facts": None},
        {"message": {"S": "[]"}},
        {"requests": {"S": '[{"type":"BEG"}]'}},
    ],
    ids=str,
)
def test_what_cannot_be_read_is_said_to_be_no_entry(differently: dict[str, Any]) -> None:
    image = {name: value for name, value in {**IMAGE, **differently}.items() if value is not None}

    with pytest.raises(BadEntry):
        entry_in(image)


def test_facts_that_only_a_later_version_knows_leave_the_others_and_their_places() -> None:
    abducted = '{"kind":"ABDUCTED","at":"2026-11-03T12:00:00.000000Z"}'
    known = IMAGE["facts"]["S"][1:-1]

    _, entry = entry_in({**IMAGE, "facts": {"S": f"[{abducted},{known},7]"}})

    _, before = entry_in(IMAGE)
    assert entry.facts == before.facts
    assert entry.unknown_facts == {0, 1 + len(before.facts)}
    assert [place for place, _ in entry.placed_facts()] == [place + 1 for place, _ in before.placed_facts()]


def test_a_step_of_a_request_that_cannot_be_read_is_unknown_but_its_message_is_not() -> None:
    image: dict[str, Any] = entry_item(W1.id, entry_of("a question is declined")).serialize()
    _, before = entry_in(image)
    requests = image["requests"]["S"].replace('"state":"DECLINED"', '"state":"BURIED"')

    _, entry = entry_in({**image, "requests": {"S": requests}})

    assert (entry.requests, entry.message) == ((), before.message)
    assert entry.facts == ()
    assert entry.unknown_facts == set(range(len(before.facts)))
    _, question = entry_in({**IMAGE, "requests": {"S": IMAGE["requests"]["S"].replace("AWAITING_SHOPPER", "ASLEEP")}})
    assert [fact.kind.value for fact in question.facts] == ["MESSAGE_POSTED"]
