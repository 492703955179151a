import pytest

from order_help.domain.actions import OrderEvent
from order_help.domain.help_details import CustomsDutyIssueKind, ReportCustomsDutyIssueDetails
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import NOW, W1, services_for
from tests.support.orders import DAY, TICK, a_parcel, an_order


@pytest.mark.parametrize("kind", CustomsDutyIssueKind)
def test_the_desk_is_asked_about_customs(kind: CustomsDutyIssueKind) -> None:
    services, _ = services_for(an_order())
    filed = file_help(services, HelpCommand(order=W1, details=ReportCustomsDutyIssueDetails(kind=kind)), now=NOW)
    assert isinstance(filed, Filed)
    assert filed.request.details == ReportCustomsDutyIssueDetails(kind=kind)
    assert filed.request.answer_by == NOW + DAY


def test_it_is_taken_from_payment_until_departure() -> None:
    order = an_order(paid_at=NOW, shipments=(a_parcel(shipped_at=NOW + DAY, bottle=2),))
    command = HelpCommand(order=W1, details=ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.DUTY_ESTIMATE))
    for now, event in ((NOW - TICK, OrderEvent.PAID), (NOW + DAY, OrderEvent.FIRST_SHIPPED)):
        services, store = services_for(order)
        refused = file_help(services, command, now=now)
        assert isinstance(refused, HelpActionUnavailable)
        assert refused.availability.reason is not None
        assert refused.availability.reason.event is event
        assert store.calls == ["standing"]
    for now in (NOW, NOW + DAY - TICK):
        services, _ = services_for(order)
        assert isinstance(file_help(services, command, now=now), Filed)
