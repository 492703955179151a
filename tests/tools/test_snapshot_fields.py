import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from order_help.formats.snapshot_fields import format_fields
from order_help.formats.snapshot_json import BadSnapshot, read_snapshot
from tests.support.generated_orders import generated_snapshots
from tests.support.orders import T0
from tests.support.reading import TAKEN_AT
from tests.support.snapshot_values import MISSING, REFUSED, REQUIRED, SILENT, WARNED, WHOLE_SNAPSHOT, changed
from tools.snapshot_fields import SCHEMA, schema, schema_text

VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

BEYOND_SCHEMAS = {
    "releasedAt", "cancelledAt", "paidAt", "placedAt", "shipBy", "lines[0].fulfilledAt", "shipments[0].shippedAt",
    "shipments[0].deliveredAt", "shipments[0].returnedAt",  # that dates exist, and fit each other
    "shippingAddress.countryCode",  # which codes there are
    "lines[0].cancelled", "lines[0].returned", "lines[0].unitPrice", "total",  # that numbers fit each other
    "shipments[0].lines", "shipments[0].lines[0].quantity",  # that something is in a parcel
    "lines[0].imageUrl", "shipments[0].trackingUrl", "email",  # hosts
    "number",  # halves of characters
    "lines[0].quantity",  # the decimals of a number
}  # fmt: skip
"""Where a value may be valid though it is refused or has a warning: a schema cannot say what is wrong with it."""


def is_valid(order: Any) -> bool:
    return bool(VALIDATOR.is_valid(order))


@pytest.mark.guarantee(
    "The page about orders and the JSON Schema beside it have every field of the format, and every warning.", to="shops"
)
def test_the_schema_beside_the_page_is_that_of_the_table() -> None:
    """`make docs` writes it."""
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()
    Draft202012Validator.check_schema(schema())


def test_the_whole_snapshot_is_valid() -> None:
    assert is_valid(WHOLE_SNAPSHOT)


@pytest.mark.parametrize(("path", "value"), [(path, value) for path, value, _ in SILENT])
def test_what_is_taken_without_a_word_is_valid(path: str, value: Any) -> None:
    assert is_valid(changed(path, value))


@pytest.mark.parametrize("path", REQUIRED)
def test_without_a_required_field_it_is_not_valid(path: str) -> None:
    for nothing in (MISSING, None, "", " "):
        assert not is_valid(changed(path, nothing))


@pytest.mark.parametrize(("path", "value"), [(path, value) for path, value, _ in [*REFUSED, *WARNED]])
def test_what_is_refused_or_has_a_warning_is_not_valid_as_far_as_a_schema_can_say(path: str, value: Any) -> None:
    assert not is_valid(changed(path, value)) or path in BEYOND_SCHEMAS


def test_a_field_beyond_what_a_schema_can_say_has_values_that_it_can() -> None:
    kept_out = {path for path, value, _ in [*REFUSED, *WARNED] if not is_valid(changed(path, value))}
    assert kept_out >= BEYOND_SCHEMAS - {"shipments[0].lines[0].quantity"}


def test_generated_orders_are_valid() -> None:
    orders = list(generated_snapshots(1, 100, T0))
    assert all(is_valid(order) for order in orders)


def test_every_field_is_described_and_says_what_nonsense_becomes() -> None:
    assert [path for path, field in format_fields() if not (field.about and field.nonsense)] == []


@pytest.mark.parametrize("path", [path for path, _ in format_fields()])
def test_the_table_says_truly_whether_a_field_decides(path: str) -> None:
    field = dict(format_fields())[path]
    order = changed(path.replace("[]", "[0]"), {"nonsense": 1} if not field.parts else 7)
    try:
        read_snapshot(json.dumps(order), now=TAKEN_AT)
    except BadSnapshot:
        assert field.decides
    else:
        assert not field.decides
