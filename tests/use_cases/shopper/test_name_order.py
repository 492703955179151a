from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.order import Order
from order_help.use_cases.refusals import OrderAmbiguous, OrderNotFound
from order_help.use_cases.shopper.name_order import order_numbered
from tests.support.commands import NOW, W1, services_for
from tests.support.moves import REGISTERED, move
from tests.support.orders import DAY, JAMES, T0, an_order

NUMBER = OrderNumber("W1")
STRANGER = CustomerId("stranger")


def of_storefront(name: str, customer: CustomerId = JAMES) -> Order:
    return an_order(id=ShopOrderId(f"{name}/W1"), customer_id=customer, channel=name, placed_at=T0 + DAY)


def test_the_only_order_of_the_number_is_named_by_it_in_one_call() -> None:
    services, store = services_for(an_order(), of_storefront("north", STRANGER))
    assert order_numbered(services, JAMES, NUMBER, now=NOW) == W1
    assert store.calls == ["order_ids"]


def test_a_number_that_none_of_ones_own_has_names_nothing() -> None:
    services, _ = services_for(an_order())
    for viewer, number in ((STRANGER, "W1"), (JAMES, "W2"), (JAMES, "#W1"), (JAMES, "w1"), (JAMES, "")):
        assert order_numbered(services, viewer, OrderNumber(number), now=NOW) == OrderNotFound()


def test_a_number_that_several_of_ones_own_have_is_ambiguous_and_all_of_them_are_named() -> None:
    orders = of_storefront("north"), of_storefront("south")
    services, _ = services_for(*orders, of_storefront("west", STRANGER))
    assert order_numbered(services, JAMES, NUMBER, now=NOW) == OrderAmbiguous(
        tuple(services.view(order, now=NOW) for order in orders)
    )


def test_the_number_of_an_order_that_moved_is_its_new_customers() -> None:
    services, _ = services_for(an_order())
    move(services, W1)
    assert order_numbered(services, JAMES, NUMBER, now=NOW) == OrderNotFound()
    assert order_numbered(services, REGISTERED, NUMBER, now=NOW) == OrderRef(customer_id=REGISTERED, id=OrderId("#W1"))


def test_a_shopper_needs_no_register() -> None:
    services, store = services_for(of_storefront("north"), of_storefront("south"))
    order_numbered(services, JAMES, NUMBER, now=NOW)
    assert store.calls == ["order_ids", "order", "order"]
