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
        {"facts": {"S": '[{"kind":"ABDUCTED","at":"2026-11-03T12:00:00.000000Z"}]'}},
        {"facts": {"S": "[7]"}},
        {"facts": {"M": {}}},
        {"facts": None},
        {"message": {"S": "[]"}},
        {"requests": {"S": '[{"id":"R1","type":"BEG"}]'}},
    ],
    ids=str,
)
def test_what_cannot_be_read_is_said_to_be_no_entry(differently: dict[str, Any]) -> None:
    image = {name: value for name, value in {**IMAGE, **differently}.items() if value is not None}

    with pytest.raises(BadEntry):
        entry_in(image)
