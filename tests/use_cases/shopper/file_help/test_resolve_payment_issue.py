import pytest

from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.help_details import PaymentIssueKind, ResolvePaymentIssueDetails
from order_help.domain.help_requests import HelpRequestState
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import NOW, W1, services_for
from tests.support.orders import DAY, T0, a_parcel, an_order


@pytest.mark.parametrize("kind", PaymentIssueKind)
def test_the_desk_is_asked_to_put_a_payment_right(kind: PaymentIssueKind) -> None:
    services, store = services_for(an_order())
    filed = file_help(services, HelpCommand(order=W1, details=ResolvePaymentIssueDetails(kind=kind)), now=NOW)
    assert isinstance(filed, Filed)
    assert filed.request.details == ResolvePaymentIssueDetails(kind=kind)
    assert (filed.request.state, filed.request.answer_by) == (HelpRequestState.OPEN, NOW + DAY)
    assert filed.view.actions[HelpActionType.RESOLVE_PAYMENT_ISSUE].state is HelpActionState.IN_PROGRESS
    assert store.kept[W1].open_requests == (filed.request.summary(),)


@pytest.mark.parametrize(
    "order",
    [
        an_order(paid_at=None),
        an_order(cancelled_at=T0),
        an_order(released_at=T0, shipments=(a_parcel(shipped_at=T0, bottle=2, lamp=1),)),
    ],
    ids=["unpaid", "cancelled", "shipped"],
)
def test_it_is_offered_for_any_order_for_good(order: object) -> None:
    services, _ = services_for(order)  # type: ignore[arg-type]  # parametrised
    command = HelpCommand(order=W1, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.REFUND_MISSING))
    assert isinstance(file_help(services, command, now=NOW + 1_000 * DAY), Filed)


def test_an_order_dated_in_the_future_was_placed_all_the_same() -> None:
    services, _ = services_for(an_order(placed_at=NOW + DAY, taken_at=NOW))
    command = HelpCommand(order=W1, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER))
    filed = file_help(services, command, now=NOW)
    assert isinstance(filed, Filed)
    assert filed.view.actions[HelpActionType.RESOLVE_PAYMENT_ISSUE].opens_at == NOW
