import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.ids import (
    MAX_NAME_LENGTH,
    MAX_ORDER_ID_LENGTH,
    OrderNumber,
    ShopOrderId,
    is_known_by_number,
    is_name,
    is_order_id,
    is_text,
    kept_under,
)
from tests.support.any_values import NAMES

ODD_NAMES = st.text("#=@a", min_size=1, max_size=4) | NAMES  # short, of what has a meaning here, so that many are alike
NAMED = st.tuples(st.none() | ODD_NAMES.map(ShopOrderId), ODD_NAMES.map(OrderNumber))


@pytest.mark.parametrize("name", ["W1", "注文-1", "#W 1/2", "x" * MAX_NAME_LENGTH, "👕"])
def test_a_name_is_any_short_text(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", ["", "x" * (MAX_NAME_LENGTH + 1), "a\x00b", "half a pair \ud83d"])
def test_nothing_too_long_or_unstorable_is_a_name(name: str) -> None:
    assert not is_name(name)


def test_a_text_may_be_empty_and_long_but_not_unstorable() -> None:
    assert is_text("")
    assert is_text("x" * 10_000)
    assert not is_text("\udc00")
    assert not is_text("\x00")


# --- what an order is kept under -----------------------------------------------------------------------------------


@given(one=NAMED, other=NAMED)
def test_two_orders_are_kept_under_one_id_if_the_shop_calls_them_alike_and_only_then(
    one: tuple[ShopOrderId | None, OrderNumber], other: tuple[ShopOrderId | None, OrderNumber]
) -> None:
    def called(named: tuple[ShopOrderId | None, OrderNumber]) -> tuple[str, str]:
        shop_id, number = named
        return ("number", number) if shop_id is None else ("id", shop_id)

    assert (kept_under(*one) == kept_under(*other)) is (called(one) == called(other))


@given(shop_id=ODD_NAMES.map(ShopOrderId), number=ODD_NAMES.map(OrderNumber))
def test_no_id_that_a_shop_can_choose_leads_to_an_order_that_is_known_by_its_number(
    shop_id: ShopOrderId, number: OrderNumber
) -> None:
    assert is_known_by_number(kept_under(None, number))
    assert not is_known_by_number(kept_under(shop_id, number))
    assert kept_under(ShopOrderId(kept_under(None, number)[:MAX_NAME_LENGTH]), number) != kept_under(None, number)


@given(shop_id=ODD_NAMES.map(ShopOrderId), number=ODD_NAMES.map(OrderNumber))
def test_no_order_is_kept_where_the_store_keeps_something_else(shop_id: ShopOrderId, number: OrderNumber) -> None:
    """What begins with "@" is the store's own: it keeps there whose an attachment is."""
    assert not kept_under(shop_id, number).startswith("@")
    assert not kept_under(None, number).startswith("@")


@pytest.mark.parametrize("name", ["x" * MAX_NAME_LENGTH, "#" * MAX_NAME_LENGTH])
def test_the_longest_id_and_the_longest_number_still_fit(name: str) -> None:
    for order_id in (kept_under(ShopOrderId(name), OrderNumber("W1")), kept_under(None, OrderNumber(name))):
        assert len(order_id) <= MAX_ORDER_ID_LENGTH
        assert is_order_id(order_id)


@pytest.mark.parametrize("text", ["", "x" * (MAX_ORDER_ID_LENGTH + 1), "a\x00", "\ud83d"])
def test_nothing_too_long_or_unstorable_is_the_id_of_an_order(text: str) -> None:
    assert not is_order_id(text)
