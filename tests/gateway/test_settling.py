"""A form says beforehand whether its request takes effect at once, and filing does what the form said."""

from typing import Any

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.ids import ShopOrderId
from order_help.domain.order import Order
from order_help.domain.shop_policy import WITH_EFFECT, ShopPolicy
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from tests.gateway.client import Gateway, Json
from tests.support.commands import FILED, NOW
from tests.support.mutations import sample_input
from tests.support.orders import JAMES, an_order
from tests.support.policies import always

NOTICE = "The shop is checking this order. An agent will look at your request before anything happens."
ABROAD = {"name": "James Li", "line1": "1 Rue Bonaparte", "city": "Paris", "postalCode": "75006", "countryCode": "FR"}
POLICIES = {
    "as delivered": always(),
    "nothing by itself": always(automatic=frozenset()),
    "all that can": always(automatic=WITH_EFFECT),
}

of_each_form = pytest.mark.parametrize("name", FILED)
by_each_policy = pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)


def gateway_with(order: Order, policy: ShopPolicy, *, refused: bool) -> Gateway:
    """One with this order, of which a newer revision was refused or not."""
    gateway = Gateway(policy=policy, now=NOW).put(order)
    if refused:
        snapshot = RefusedSnapshot(customer_id=JAMES, revision=2, problem="lines", number=order.snapshot.number)
        refuse_order_snapshot(gateway.back_office, snapshot, now=NOW)
    return gateway


def form(name: str) -> dict[str, Any]:
    """The sample of the form, which is an address within the country for an address."""
    head, *rest = name.split("_")
    mutation = head + "".join(word.title() for word in rest)
    return {field: value for field, value in sample_input(mutation).items() if field != "orderNumber"}


def is_settled(filed: Json) -> bool:
    assert filed["__typename"] == "HelpRequestFiled", filed
    state: str = filed["helpRequest"]["state"]
    return {"RESOLVED": True, "OPEN": False}[state]


@pytest.mark.guarantee(
    "A form says truly whether its request takes effect at once or waits for an agent.", to="shoppers"
)
@of_each_form
@by_each_policy
@pytest.mark.parametrize("refused", [False, True], ids=["as the shop says", "while a revision is refused"])
def test_what_the_form_says_is_what_filing_does(name: str, policy: ShopPolicy, refused: bool) -> None:
    gateway = gateway_with(FILED[name].order, policy, refused=refused)
    listed = gateway.action(name.upper())
    assert listed["state"] == "AVAILABLE"

    done = is_settled(gateway.change(name, **form(name)))

    assert listed["settlesItself"] is done
    by_policy = HelpActionType[name.upper()] in policy.settings_at(NOW).automatic
    assert done is (by_policy and not refused)
    assert listed["notice"] == (NOTICE if by_policy and refused else None)


@pytest.mark.parametrize("refused", [False, True])
def test_an_address_abroad_needs_an_agent_in_any_case(refused: bool) -> None:
    gateway = gateway_with(an_order(), always(), refused=refused)

    assert not is_settled(gateway.change("change_shipping_address", address=ABROAD))


def test_an_address_for_an_order_without_one_needs_an_agent_and_the_form_knows() -> None:
    gateway = gateway_with(an_order(shipping_address=None), always(), refused=True)

    listed = gateway.action("CHANGE_SHIPPING_ADDRESS")

    assert (listed["settlesItself"], listed["notice"]) == (False, None), "no agent looks first who would not anyway"
    assert not is_settled(gateway.change("change_shipping_address", **form("change_shipping_address")))


def test_what_is_not_available_settles_nothing_and_needs_no_notice() -> None:
    gateway = gateway_with(an_order(released_at=NOW), always(), refused=True)

    listed = gateway.action("CANCEL_ORDER")

    assert (listed["state"], listed["settlesItself"], listed["notice"]) == ("CLOSED", False, None)


def test_a_shopper_who_cancels_in_doubt_waits_for_the_agent_and_the_order_stays_as_it_is() -> None:
    gateway = gateway_with(an_order(id=ShopOrderId("A")), always(), refused=False)
    snapshot = RefusedSnapshot(customer_id=JAMES, revision=2, problem="lines", id=ShopOrderId("A"))
    refuse_order_snapshot(gateway.back_office, snapshot, now=NOW)

    filed = gateway.change("cancel_order", reason="OTHER")

    assert (filed["helpRequest"]["state"], filed["order"]["status"]) == ("OPEN", "PROCESSING")
    assert filed["helpRequest"]["answerBy"]
