import pytest

from order_help.domain.actions import OrderEvent
from order_help.domain.choices import CustomsDutyIssueKind
from order_help.domain.help_requests import ReportCustomsDutyIssueDetails
from order_help.requests.filing import Filed
from order_help.requests.refusals import HelpActionUnavailable
from order_help.requests.report_customs_duty_issue import ReportCustomsDutyIssue, report_customs_duty_issue
from tests.support.asked import NOW, W1, a_desk
from tests.support.orders import DAY, TICK, a_parcel, an_order


@pytest.mark.parametrize("kind", CustomsDutyIssueKind)
def test_the_desk_is_asked_about_customs(kind: CustomsDutyIssueKind) -> None:
    desk, _ = a_desk(an_order())
    filed = report_customs_duty_issue(desk, ReportCustomsDutyIssue(order=W1, kind=kind), now=NOW)
    assert isinstance(filed, Filed)
    assert filed.request.details == ReportCustomsDutyIssueDetails(kind=kind)
    assert filed.request.answer_by == NOW + DAY


def test_it_is_taken_from_payment_until_departure() -> None:
    order = an_order(paid_at=NOW, shipments=(a_parcel(shipped_at=NOW + DAY, bottle=2),))
    asked = ReportCustomsDutyIssue(order=W1, kind=CustomsDutyIssueKind.DUTY_ESTIMATE)
    for now, event in ((NOW - TICK, OrderEvent.PAID), (NOW + DAY, OrderEvent.FIRST_SHIPPED)):
        desk, store = a_desk(order)
        refused = report_customs_duty_issue(desk, asked, now=now)
        assert isinstance(refused, HelpActionUnavailable)
        assert refused.judgement.reason is not None
        assert refused.judgement.reason.event is event
        assert store.calls == ["standing"]
    for now in (NOW, NOW + DAY - TICK):
        desk, _ = a_desk(order)
        assert isinstance(report_customs_duty_issue(desk, asked, now=now), Filed)
