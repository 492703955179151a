from tests.gateway.client import Gateway
from tests.support.orders import an_order


def test_a_question_about_customs_is_left_to_the_shop() -> None:
    gateway = Gateway().put(an_order())

    result = gateway.change("report_customs_duty_issue", kind="TAX_NUMBER")

    details = gateway.operation("help_request", id=result["helpRequest"]["id"])["details"]
    assert details == {
        "__typename": "ReportCustomsDutyIssueDetails",
        "customsKind": "TAX_NUMBER",
        "kindText": "My tax number",
    }


def test_an_unpaid_order_is_refused() -> None:
    result = Gateway().put(an_order(paid_at=None)).change("report_customs_duty_issue", kind="OTHER")

    assert result["message"] == "This order is not paid yet."
