"""
Whether a request that was filed once is still possible, judged again at the time at which somebody decides it.

Rule: a request is judged by the table that it was filed by, as though it had not been filed.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from order_help.domain.actions import HelpActionState, ReasonCode
from order_help.domain.availability import Availability, Reason, has_room, view_of
from order_help.domain.changes import is_moot
from order_help.domain.help_requests import (
    HelpRequest,
    HelpRequestSummary,
    ReportPackageNotReceivedDetails,
    ReturnOrReplaceItemsDetails,
    quantities,
)
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, Per
from order_help.domain.shop_policy import SETTLE_THEMSELVES, PolicySettings


def why_not_approve(
    order: Order, request: HelpRequest, *, settings: PolicySettings, now: datetime
) -> Availability | None:
    """
    Why the effect of an open request can no longer be applied; None if it can.

    Questions have no effect and can always be approved; so can what the shop has switched off since it was filed.
    """
    if request.type not in SETTLE_THEMSELVES:
        return None
    availability = _judged_without(order, request, replace(settings, switched_off=frozenset()), now)
    if not availability.available:
        return availability
    return _with(availability, _more_than_left(request, availability))


def why_not_reopen(
    order: Order, request: HelpRequest, *, settings: PolicySettings, now: datetime
) -> Availability | None:
    """
    Why a settled request cannot be opened again; None if it can.

    Whether its window is still open does not matter, since it was filed in time; what matters is that no other request
    has taken its place, and that what it asks for is still possible.
    """
    availability = _judged_without(order, request, settings, now)
    rivals = [known for known in availability.open_requests if _excludes(known, request)]
    if not rivals and POLICY[request.type].per is Per.LINE and not has_room(availability.open_requests):
        rivals = list(availability.open_requests)
    if rivals:
        return _with(availability, Reason(code=ReasonCode.REQUEST_OPEN, at=min(known.filed_at for known in rivals)))
    if is_moot(order, request.type, settings=settings, now=now):
        return availability
    return _with(availability, _more_than_is_out(order, request, availability, settings, now))


def _judged_without(order: Order, request: HelpRequest, settings: PolicySettings, now: datetime) -> Availability:
    others = tuple(known for known in order.open_requests if known.id != request.id)
    return view_of(replace(order, open_requests=others), now=now, settings=settings).actions[request.type]


def _with(availability: Availability, reason: Reason | None) -> Availability | None:
    if reason is None:
        return None
    state = HelpActionState.IN_PROGRESS if reason.code is ReasonCode.REQUEST_OPEN else HelpActionState.NOT_APPLICABLE
    return replace(availability, state=state, reason=reason)


def _excludes(known: HelpRequestSummary, request: HelpRequest) -> bool:
    """Whether an open request of the same action leaves no room for this one."""
    match POLICY[request.type].per, request.details:
        case Per.PARCEL, ReportPackageNotReceivedDetails(shipment_ids=command):
            return not set(command).isdisjoint(known.shipment_ids)
        case Per.LINE, _:
            return False  # units are counted instead
    return True


def _more_than_left(request: HelpRequest, availability: Availability) -> Reason | None:
    if not isinstance(request.details, ReturnOrReplaceItemsDetails):
        return None
    wanted = quantities(request.details)
    short = [line_id for line_id, quantity in wanted.items() if quantity > availability.left_of(line_id)]
    if not short:
        return None
    reasons = {line.line_id: line.reason for line in availability.lines}
    return reasons.get(short[0]) or Reason(code=ReasonCode.NOTHING_LEFT)


def _more_than_is_out(
    order: Order, request: HelpRequest, availability: Availability, settings: PolicySettings, now: datetime
) -> Reason | None:
    """Units that left and are in no other open or approved return must be enough, whatever their windows do."""
    if not isinstance(request.details, ReturnOrReplaceItemsDetails):
        return None
    free = milestones_of(order, settings).units_shipped(now)
    free.subtract(Counter(order.returned))
    for known in availability.open_requests:
        free.subtract(Counter(known.quantities))
    wanted = quantities(request.details)
    if all(quantity <= free[line_id] for line_id, quantity in wanted.items()):
        return None
    return Reason(code=ReasonCode.NOTHING_LEFT)
