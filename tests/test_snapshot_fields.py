"""A field of a snapshot travels: from the shop's JSON through the store to whoever asks for it."""

from typing import Any

import pytest

from order_help.formats.snapshot_fields import format_fields
from order_help.formats.snapshot_writing import write_snapshot
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.gateway.client import Gateway
from tests.gateway.desk.client import Desk
from tests.support.dynamodb import Engine
from tests.support.memory_register import MemoryRegister
from tests.support.reading import TAKEN_AT, snapshot_in
from tests.support.snapshot_values import WHOLE_SNAPSHOT

NAMED_DIFFERENTLY = {
    "id": "shopOrderId",
    "currency": "total.currency",
    "total": "total.amount",
    "lines[].id": "lines[].lineId",
    "lines[].unitPrice": "lines[].unitPrice.amount",
    "shipments[].id": "shipments[].shipmentId",
    "shipments[].lines[].id": "shipments[].lines[].line.lineId",
}
DESK_ALONE = {"id", "customerId", "email", "locale"}
# What is `returnable` is seen in what can be returned.
SHOWN_TO_NOBODY = {"revision", "acknowledges", "lines[].returnable"}

PATHS = [path for path, _ in format_fields()]
PARTS = {path.rpartition(".")[0].removesuffix("[]") for path in PATHS}


@pytest.mark.parametrize("path", [path for path in PATHS if path not in PARTS | SHOWN_TO_NOBODY])
def test_a_field_is_shown_to_the_desk_and_to_the_shopper_unless_it_is_the_desks_alone(path: str) -> None:
    shop = Gateway(now=TAKEN_AT)
    services = Services(store=shop.store, register=MemoryRegister(shop.store))
    apply_order_snapshot(services, snapshot_in(WHOLE_SNAPSHOT), now=TAKEN_AT)
    shown = NAMED_DIFFERENTLY.get(path, path)

    desk, shopper = Desk(shop).answer(query_of(shown)), shop.answer(query_of(shown))

    assert at(desk["data"]["order"], shown) == at(WHOLE_SNAPSHOT, path)
    if path in DESK_ALONE:
        assert "Cannot query field" in shopper["errors"][0]["message"]
    else:
        assert at(shopper["data"]["order"], shown) == at(WHOLE_SNAPSHOT, path)


@pytest.mark.parametrize("path", sorted(SHOWN_TO_NOBODY))
def test_a_field_that_is_shown_to_nobody_cannot_be_asked_for(path: str) -> None:
    shop = Gateway(now=TAKEN_AT)

    for answer in (Desk(shop).answer(query_of(path)), shop.answer(query_of(path))):
        assert "Cannot query field" in answer["errors"][0]["message"]


def test_every_field_is_written_as_it_was_read() -> None:
    assert write_snapshot(snapshot_in(WHOLE_SNAPSHOT)) == WHOLE_SNAPSHOT


def test_every_field_is_in_the_store_as_it_was_read(moto_dynamodb: Engine) -> None:
    create_tables()
    store, snapshot = DynamoOrderStore(), snapshot_in(WHOLE_SNAPSHOT)

    apply_order_snapshot(Services(store=store, register=DynamoRegister()), snapshot, now=TAKEN_AT)

    order = store.order(snapshot.ref)
    assert order is not None
    assert order.snapshot == snapshot


def test_every_field_is_described() -> None:
    assert [path for path, field in format_fields() if not (field.about and field.nonsense)] == []


def at(value: Any, path: str) -> Any:
    """What stands at a path; "[]" is the first of a list."""
    for step in path.split("."):
        value = value[step.removesuffix("[]")]
        value = value[0] if step.endswith("[]") else value
    return value


def query_of(path: str) -> str:
    *outer, last = path.replace("[]", "").split(".")
    selection = last
    for step in reversed(outer):
        selection = f"{step} {{ {selection} }}"
    return f'{{ order(number: "{WHOLE_SNAPSHOT["number"]}") {{ {selection} }} }}'
