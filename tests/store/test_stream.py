from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.ids import OrderRef
from order_help.domain.timeline import TimelineEntry
from order_help.store.items import entry_item, head_item
from order_help.store.order_key import order_key, ref_of
from order_help.store.stream import BadEntry, entry_in
from tests.support.any_values import ENTRIES, REFS
from tests.support.commands import W1
from tests.support.entries import SCENES, entry_of

IMAGE: dict[str, Any] = entry_item(W1, entry_of("an agent asks back")).serialize()


@given(ref=REFS, entry=ENTRIES)
def test_an_entry_is_read_as_it_was_written_and_of_which_order(ref: OrderRef, entry: TimelineEntry) -> None:
    assert entry_in(entry_item(ref, entry).serialize()) == (ref, entry)


@pytest.mark.parametrize("scene", SCENES)
def test_so_are_those_of_every_change(scene: str) -> None:
    assert entry_in(entry_item(W1, entry_of(scene)).serialize()) == (W1, entry_of(scene))


def test_a_head_is_no_entry() -> None:
    assert entry_in(head_item(W1, 7).serialize()) is None


@pytest.mark.parametrize(
    "differently",
    [
        {"order_key": {"S": "W1"}},
        {"order_key": {"S": "99:james/W1"}},
        {"order_key": {"S": ":james/W1"}},
        {"order_key": None},
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


@given(st.text())
def test_only_the_key_of_an_order_is_one(text: str) -> None:
    try:
        ref = ref_of(text)
    except ValueError:
        return
    assert order_key(ref) == text


@given(REFS)
def test_a_key_tells_its_order(ref: OrderRef) -> None:
    assert ref_of(order_key(ref)) == ref
