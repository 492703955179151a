from order_help.domain.ids import OrderNumber
from tests.gateway.client import Gateway, problems
from tests.support.orders import an_order


def test_an_open_request_can_be_taken_back_once() -> None:
    gateway = Gateway().put(an_order())
    filed = gateway.change("resolve_payment_issue", kind="OTHER")["helpRequest"]["id"]

    result = gateway.change("withdraw_help_request", helpRequestId=filed)
    again = gateway.change("withdraw_help_request", helpRequestId=filed)

    withdrawn = result["helpRequest"]
    assert (withdrawn["id"], withdrawn["state"], withdrawn["stateText"]) == (filed, "WITHDRAWN", "Withdrawn by you")
    assert "RESOLVE_PAYMENT_ISSUE" in [action["type"] for action in result["order"]["availableHelpActions"]]
    assert problems(again) == [("helpRequestId", "NOT_OPEN")]


def test_ids_that_name_no_request_of_this_order_are_unknown() -> None:
    gateway = Gateway().put(an_order(), an_order(number=OrderNumber("W2")))
    elsewhere = gateway.change("resolve_payment_issue", number="W2", kind="OTHER")["helpRequest"]["id"]

    for id_ in [elsewhere, gateway.order()["id"], "x", "", "\ud800", "é" * 3000]:
        assert problems(gateway.change("withdraw_help_request", helpRequestId=id_)) == [("helpRequestId", "UNKNOWN")]
