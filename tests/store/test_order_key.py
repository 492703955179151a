from hypothesis import example, given

from order_help.domain.ids import CustomerId, OrderNumber, OrderRef
from order_help.store.order_key import order_key
from tests.support.any_values import REFS


def ref(customer_id: str, number: str) -> OrderRef:
    return OrderRef(customer_id=CustomerId(customer_id), number=OrderNumber(number))


@given(one=REFS, other=REFS)
@example(one=ref("a/b", "c"), other=ref("a", "b/c"))
@example(one=ref("1:a", "b"), other=ref("1", "a/b"))
@example(one=ref("3:a/b", "c"), other=ref("a", "b/c"))
def test_no_two_orders_share_an_order_key(one: OrderRef, other: OrderRef) -> None:
    assert (order_key(one) == order_key(other)) == (one == other)


@given(one=REFS)
def test_moving_the_border_between_customer_and_number_gives_another_key(one: OrderRef) -> None:
    joined = f"{one.customer_id}/{one.number}"
    others = [ref(joined[:place], joined[place + 1 :]) for place in range(len(joined))]

    assert len({order_key(other) for other in others}) == len(set(others))


def test_an_order_key_can_be_read_by_people() -> None:
    assert order_key(ref("james_li_5688", "W2611340")) == "13:james_li_5688/W2611340"
