from tests.gateway.client import Gateway
from tests.support.orders import an_order


def test_a_payment_issue_is_left_to_the_shop_with_its_kind() -> None:
    gateway = Gateway().put(an_order(paid_at=None))

    result = gateway.change("resolve_payment_issue", kind="CHARGED_TWICE")

    request = gateway.operation("help_request", id=result["helpRequest"]["id"])
    assert (request["state"], request["answerBy"]) == ("OPEN", "2026-11-02T12:00:00Z")
    assert request["details"] == {
        "__typename": "ResolvePaymentIssueDetails",
        "paymentKind": "CHARGED_TWICE",
        "kindText": "I was charged twice",
    }


def test_one_at_a_time() -> None:
    gateway = Gateway().put(an_order())
    gateway.change("resolve_payment_issue", kind="CHARGED_TWICE")

    again = gateway.change("resolve_payment_issue", kind="OTHER")

    assert again["action"]["state"] == "IN_PROGRESS"
    assert again["message"] == "Your request of November 1, 2026 is still open."
