import pytest

from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.order import Order
from order_help.use_cases.desk.name_order import orders_numbered
from tests.support.commands import W1, services_for
from tests.support.moves import REGISTERED, move
from tests.support.orders import JAMES, an_order

ANNA = CustomerId("anna")


def called(shop_id: str, number: str, customer: CustomerId = JAMES) -> Order:
    return an_order(id=ShopOrderId(shop_id), number=OrderNumber(number), customer_id=customer)


def ids(orders: tuple[Order, ...]) -> list[str]:
    return [order.id for order in orders]


def test_all_orders_of_the_number_are_found_whoever_has_them() -> None:
    services, _ = services_for(called("a", "1001"), called("b", "1001", ANNA), called("c", "1002"))
    assert ids(orders_numbered(services, OrderNumber("1001"), None)) == ["a", "b"]


def test_the_customer_tells_which_is_meant() -> None:
    services, _ = services_for(called("a", "1001"), called("b", "1001", ANNA))
    assert ids(orders_numbered(services, OrderNumber("1001"), ANNA)) == ["b"]
    assert orders_numbered(services, OrderNumber("1001"), CustomerId("nobody")) == ()


@pytest.mark.parametrize("typed", ["1001", "#1001", "no 1001", "No-1001"])
def test_a_number_is_found_as_people_say_it(typed: str) -> None:
    services, _ = services_for(called("a", "#1001"), called("b", "NO-1001"))
    found = ids(orders_numbered(services, OrderNumber(typed), None))
    assert found == (["a"] if typed.endswith("#1001") or typed == "1001" else ["b"])


def test_the_very_number_comes_before_others_that_people_may_mean() -> None:
    services, _ = services_for(called("a", "#1001"), called("b", "1001"))
    assert ids(orders_numbered(services, OrderNumber("1001"), None)) == ["b"]
    assert ids(orders_numbered(services, OrderNumber("1001 "), None)) == ["a", "b"]


def test_the_very_number_of_another_customer_hides_no_order_of_the_one_that_is_asked_for() -> None:
    services, _ = services_for(called("a", "#1001", ANNA), called("b", "1001"))
    assert ids(orders_numbered(services, OrderNumber("1001"), ANNA)) == ["a"]


def test_an_order_that_moved_is_found_with_its_new_customer() -> None:
    services, _ = services_for(an_order())
    move(services, W1)
    (order,) = orders_numbered(services, OrderNumber("W1"), None)
    assert order.ref.customer_id == REGISTERED
    assert orders_numbered(services, OrderNumber("W1"), JAMES) == ()


def test_a_number_that_no_order_has_finds_nothing_in_one_call() -> None:
    services, store = services_for(an_order())
    assert orders_numbered(services, OrderNumber("W2"), None) == ()
    assert store.calls == ["numbered"]
