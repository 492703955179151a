"""Items are read as PynamoDB reads them, whatever the attributes that they have."""

from decimal import Decimal
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pynamodb.models import Model

from order_help.store.connection import Table
from order_help.store.models import TABLES, IdempotencyKeys, Orders

TEXTS: Final = st.text(max_size=6)
NUMBERS: Final = st.integers(-(10**30), 10**30).map(str) | st.decimals(
    allow_nan=False, allow_infinity=False, min_value=Decimal(-999), max_value=Decimal(999)
).map(lambda number: format(number, "f"))
VALUES: Final = st.one_of(
    st.fixed_dictionaries({"S": TEXTS}),
    st.fixed_dictionaries({"N": NUMBERS}),
    st.fixed_dictionaries({"N": TEXTS}),
    st.fixed_dictionaries({"BOOL": st.booleans()}),
    st.just({"NULL": True}),
    st.fixed_dictionaries({"B": st.binary(max_size=4)}),
    st.fixed_dictionaries({"SS": st.lists(TEXTS, max_size=2)}),
    st.fixed_dictionaries({"NS": st.lists(NUMBERS, max_size=2)}),
    st.fixed_dictionaries({"BS": st.lists(st.binary(max_size=2), max_size=2)}),
    st.fixed_dictionaries({"L": st.lists(st.fixed_dictionaries({"S": TEXTS}), max_size=2)}),
    st.fixed_dictionaries({"M": st.dictionaries(TEXTS, st.fixed_dictionaries({"N": NUMBERS}), max_size=2)}),
)


def items_of(table: type[Table]) -> st.SearchStrategy[dict[str, Any]]:
    """Items with attributes of the table, mostly of the right type, and with others."""
    attributes = table.get_attributes().values()
    right = {
        attribute.attr_name: st.fixed_dictionaries(
            {attribute.attr_type: TEXTS if attribute.attr_type == "S" else NUMBERS}
        )
        for attribute in attributes
    }
    own = st.fixed_dictionaries({}, optional=right)
    wrong = st.dictionaries(st.sampled_from(sorted(right)), VALUES, max_size=1)
    others = st.dictionaries(st.sampled_from(["later", "unknown", "x"]), VALUES, max_size=2)
    return st.builds(lambda one, two, three: {**one, **two, **three}, own, wrong, others)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.NAME)
def test_an_item_is_read_as_pynamodb_reads_it(table: type[Table]) -> None:
    read, refused = 0, 0

    @settings(max_examples=80, database=None, deadline=None)
    @given(data=items_of(table))
    def compare(data: dict[str, Any]) -> None:
        nonlocal read, refused
        found = table.from_raw_data(data)
        try:
            expected = Model.from_raw_data.__func__(table, data).attribute_values  # type: ignore[attr-defined]  # a class method
        except (TypeError, ValueError, OverflowError, OSError):
            refused += 1
            assert found.is_misread
            return
        read += 1
        assert found.attribute_values == expected
        assert not found.is_misread
        known = {attribute.attr_name for attribute in table.get_attributes().values()}
        assert found.unknown == {name: value for name, value in data.items() if name not in known}

    compare()
    assert read > 20
    print(f"{table.NAME}: {read} read, {refused} misread")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.NAME)
def test_no_table_has_what_the_lean_way_leaves_out(table: type[Table]) -> None:
    attributes = table.get_attributes().values()
    assert all(one.default is None and one.default_for_new is None for one in attributes)
    assert table._get_discriminator_attribute() is None


@pytest.mark.parametrize("number", ["9223372036854775808", "67768036191676800"])
def test_a_time_that_no_machine_can_hold_makes_an_item_unreadable_and_ends_nothing(number: str) -> None:
    assert IdempotencyKeys.from_raw_data({"principal": {"S": "james"}, "expires_at": {"N": number}}).is_misread


def test_what_was_read_is_written_again_with_what_is_not_known() -> None:
    data = {"customer_id": {"S": "james"}, "order_id": {"S": "#W1"}, "version": {"N": "3"}, "later": {"B": b"\x00"}}
    item = Orders.from_raw_data(data)
    assert item.serialize(null_check=False) == data
