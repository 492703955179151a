from dataclasses import replace

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import HelpRequestOutcome, HelpRequestState
from order_help.domain.policy import POLICY
from order_help.domain.status import OrderStatus
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import NOW, W1, services_for
from tests.support.orders import DAY, TICK, a_parcel, an_order
from tests.support.policies import BY_THE_DESK

TOO_SLOW = HelpCommand(order=W1, details=CancelOrderDetails(reason=CancelReason.TOO_SLOW), message="Never mind.")


def test_a_cancelled_order_is_cancelled_at_once_and_the_reply_shows_it() -> None:
    services, store = services_for(an_order())
    filed = file_help(services, TOO_SLOW, now=NOW)
    assert isinstance(filed, Filed)
    assert (filed.request.state, filed.request.outcome) == (HelpRequestState.RESOLVED, HelpRequestOutcome.APPROVED)
    assert filed.request.details == CancelOrderDetails(reason=CancelReason.TOO_SLOW)
    assert filed.request.message == "Never mind."
    assert filed.view.status is OrderStatus.CANCELLED
    offered = {action.type for action in filed.view.offered()}
    assert HelpActionType.RESOLVE_PAYMENT_ISSUE in offered
    windows = [window for type_ in offered for window in POLICY[type_].windows.values()]
    assert not [window for window in windows if OrderEvent.CANCELLED in window.closes]
    assert store.kept[W1].cancelled_at == NOW


def test_cancelling_twice_is_refused_with_the_first_time() -> None:
    services, store = services_for(an_order())
    file_help(services, TOO_SLOW, now=NOW)
    refused = file_help(services, TOO_SLOW, now=NOW + DAY)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.CANCELLED, at=NOW)
    assert (len(store.requests), len(store.entries[W1.id]), store.kept[W1].version) == (1, 1, 2)


def test_a_clock_that_is_behind_does_not_cancel_what_is_cancelled() -> None:
    """Servers' clocks differ, and who judges again after a conflict still has the time of the first try."""
    services, store = services_for(an_order())
    file_help(services, TOO_SLOW, now=NOW)
    refused = file_help(services, TOO_SLOW, now=NOW - TICK)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.CANCELLED, at=NOW)
    assert refused.view.status is OrderStatus.CANCELLED
    assert len(store.requests) == 1


def test_why_it_is_closed_is_told_before_what_is_wrong_with_the_form() -> None:
    services, _ = services_for(an_order(cancelled_at=NOW))
    too_long = replace(TOO_SLOW, message="x" * 4_001)
    assert isinstance(file_help(services, too_long, now=NOW), HelpActionUnavailable)


def test_cancelling_after_it_left_is_refused_and_a_return_is_named_instead() -> None:
    services, store = services_for(an_order(shipments=(a_parcel(shipped_at=NOW, bottle=2, lamp=1),)))
    refused = file_help(services, TOO_SLOW, now=NOW)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=NOW)
    assert refused.availability.instead_try is HelpActionType.RETURN_OR_REPLACE_ITEMS
    assert store.calls == ["standing"]


def test_while_a_part_is_still_here_no_return_is_named_instead_of_cancelling_it() -> None:
    services, _ = services_for(an_order(shipments=(a_parcel(shipped_at=NOW, bottle=1),)))
    refused = file_help(services, TOO_SLOW, now=NOW)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason is not None
    assert refused.availability.reason.in_part
    assert refused.availability.instead_try is None


def test_cancelling_what_the_warehouse_has_taken_is_refused() -> None:
    services, _ = services_for(an_order(released_at=NOW))
    refused = file_help(services, TOO_SLOW, now=NOW)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.RELEASED, at=NOW)


def test_where_the_desk_decides_the_order_stays_as_it_is() -> None:
    services, _ = services_for(an_order(), policy=BY_THE_DESK)
    filed = file_help(services, TOO_SLOW, now=NOW)
    assert isinstance(filed, Filed)
    assert (filed.request.state, filed.request.answer_by) == (HelpRequestState.OPEN, NOW + DAY)
    assert filed.view.status is OrderStatus.PROCESSING
    assert filed.view.actions[HelpActionType.CANCEL_ORDER].state is HelpActionState.IN_PROGRESS
    again = file_help(services, replace(TOO_SLOW, message="Please!"), now=NOW)
    assert isinstance(again, HelpActionUnavailable)
    assert again.availability.reason == Reason(code=ReasonCode.REQUEST_OPEN, at=NOW)
