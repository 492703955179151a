"""
Checks whether a filed request is still possible when somebody decides it.

Rule: the check uses the availability of the request's own action, as if the request had not been filed.
"""

from dataclasses import replace
from datetime import datetime

from order_help.domain.actions import HelpActionState, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.changes import is_impossible
from order_help.domain.help_details import (
    ReportPackageNotReceivedDetails,
    ReturnOrReplaceItemsDetails,
)
from order_help.domain.help_requests import HelpRequest, HelpRequestSummary
from order_help.domain.judging import may_open_return, view_of
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.parcels import Parcels
from order_help.domain.policy import POLICY, Per
from order_help.domain.shop_policy import WITH_EFFECT, PolicySettings
from order_help.domain.units import place_of, places, units_of


def why_not_approve(
    order: Order, request: HelpRequest, *, settings: PolicySettings, now: datetime
) -> Availability | None:
    """
    Returns why the effect of an open request can no longer be applied; None if it can.

    Questions have no effect and can always be approved. An action that was switched off after filing does not matter.
    """
    if request.type not in WITH_EFFECT:
        return None
    availability = _availability_without(order, request, replace(settings, switched_off=frozenset()), now)
    if not availability.available:
        return availability
    return _unavailable(availability, _beyond_available(request, availability))


def why_not_reopen(
    order: Order, request: HelpRequest, *, settings: PolicySettings, now: datetime
) -> Availability | None:
    """
    Returns why a settled request cannot be reopened; None if it can.

    Its window may be closed by now, because the request was filed in time. But no other open request may have taken
    its place, and its effect has to be still possible.
    """
    availability = _availability_without(order, request, settings, now)
    blocking = [other for other in availability.open_requests if _excludes(other, request, order.parcels)]
    if not blocking and POLICY[request.type].per is Per.LINE and not may_open_return(_without(order, request)):
        if not availability.open_requests:
            return _unavailable(availability, Reason(code=ReasonCode.LIMIT_REACHED))
        blocking = list(availability.open_requests)
    if blocking:
        filed_at = min(other.filed_at for other in blocking)
        reason = Reason(code=ReasonCode.REQUEST_OPEN, at=filed_at, day=settings.day_of(filed_at))
        return _unavailable(availability, reason)
    if is_impossible(order, request.type, settings=settings, now=now):
        return availability
    return _unavailable(availability, _beyond_shipped(_without(order, request), request, settings, now))


def _availability_without(order: Order, request: HelpRequest, settings: PolicySettings, now: datetime) -> Availability:
    return view_of(_without(order, request), now=now, settings=settings).actions[request.type]


def _without(order: Order, request: HelpRequest) -> Order:
    return replace(order, open_requests=tuple(other for other in order.open_requests if other.id != request.id))


def _unavailable(availability: Availability, reason: Reason | None) -> Availability | None:
    if reason is None:
        return None
    state = HelpActionState.IN_PROGRESS if reason.code is ReasonCode.REQUEST_OPEN else HelpActionState.NOT_APPLICABLE
    return replace(availability, state=state, reason=reason)


def _excludes(other: HelpRequestSummary, request: HelpRequest, parcels: Parcels) -> bool:
    """Whether another open request of the same action prevents this one from being open too."""
    match POLICY[request.type].per, request.details:
        case Per.PARCEL, ReportPackageNotReceivedDetails(shipment_ids=shipment_ids):
            return not set(map(parcels.id_of, shipment_ids)).isdisjoint(map(parcels.id_of, other.shipment_ids))
        case Per.LINE, _:
            return False  # returns compete for units, which are counted elsewhere
    return True


def _beyond_available(request: HelpRequest, availability: Availability) -> Reason | None:
    if not isinstance(request.details, ReturnOrReplaceItemsDetails):
        return None
    requested = request.details.quantities
    short = [line_id for line_id, quantity in requested.items() if quantity > availability.left_of(line_id)]
    if not short:
        return None
    reasons = {line.line_id: line.reason for line in availability.lines}
    return reasons.get(short[0]) or Reason(code=ReasonCode.NOTHING_LEFT)


def _beyond_shipped(order: Order, request: HelpRequest, settings: PolicySettings, now: datetime) -> Reason | None:
    """
    Returns a reason if the units of a return are no longer free to be asked back, open window or not.

    They have to be free of other returns, for the line as a whole and in each parcel from which they were taken.
    """
    details = request.details
    if not isinstance(details, ReturnOrReplaceItemsDetails):
        return None
    milestones = milestones_of(order, settings)
    units = units_of(order, milestones, now=now)
    there = {
        (line_id, place_of(portion)): portion
        for portion in milestones.portions
        if portion.is_out(now)
        for line_id in portion.units
    }
    is_free = all(
        place in there and quantity <= units.free_in(there[place], place[0])
        for place, quantity in places([details.allocation], milestones).items()
    ) and all(
        line_id in units.lines and quantity <= units.lines[line_id].unclaimed
        for line_id, quantity in details.quantities.items()
    )
    return None if is_free else Reason(code=ReasonCode.NOTHING_LEFT)
