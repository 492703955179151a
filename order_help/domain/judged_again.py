"""
Whether a request that was filed once is still possible, judged again at the time at which somebody decides it.

Rule: a request is judged by the table that it was filed by, as though it had not been filed.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from order_help.domain.actions import HelpActionState, ReasonCode
from order_help.domain.changes import is_moot
from order_help.domain.course import course_of
from order_help.domain.help_requests import (
    HelpRequest,
    HelpRequestSummary,
    ReportPackageNotReceivedDetails,
    ReturnOrReplaceItemsDetails,
    quantities,
)
from order_help.domain.judgement import Judgement, Reason, has_room, view_of
from order_help.domain.knobs import SETTLE_THEMSELVES, Knobs
from order_help.domain.laid_together import Order
from order_help.domain.policy import POLICY, Per


def why_not_approve(order: Order, request: HelpRequest, *, knobs: Knobs, now: datetime) -> Judgement | None:
    """
    Why the effect of an open request can no longer be applied; None if it can.

    Questions have no effect and can always be approved; so can what the shop has switched off since it was filed.
    """
    if request.type not in SETTLE_THEMSELVES:
        return None
    judgement = _judged_without(order, request, replace(knobs, switched_off=frozenset()), now)
    if not judgement.available:
        return judgement
    return _with(judgement, _more_than_left(request, judgement))


def why_not_reopen(order: Order, request: HelpRequest, *, knobs: Knobs, now: datetime) -> Judgement | None:
    """
    Why a settled request cannot be opened again; None if it can.

    Whether its window is still open does not matter, since it was filed in time; what matters is that no other request
    has taken its place, and that what it asks for is still possible.
    """
    judgement = _judged_without(order, request, knobs, now)
    rivals = [known for known in judgement.open_requests if _excludes(known, request)]
    if not rivals and POLICY[request.type].per is Per.LINE and not has_room(judgement.open_requests):
        rivals = list(judgement.open_requests)
    if rivals:
        return _with(judgement, Reason(code=ReasonCode.REQUEST_OPEN, at=min(known.filed_at for known in rivals)))
    if is_moot(order, request.type, knobs=knobs, now=now):
        return judgement
    return _with(judgement, _more_than_is_out(order, request, judgement, knobs, now))


def _judged_without(order: Order, request: HelpRequest, knobs: Knobs, now: datetime) -> Judgement:
    others = tuple(known for known in order.open_requests if known.id != request.id)
    return view_of(replace(order, open_requests=others), now=now, knobs=knobs).actions[request.type]


def _with(judgement: Judgement, reason: Reason | None) -> Judgement | None:
    if reason is None:
        return None
    state = HelpActionState.IN_PROGRESS if reason.code is ReasonCode.REQUEST_OPEN else HelpActionState.NOT_APPLICABLE
    return replace(judgement, state=state, reason=reason)


def _excludes(known: HelpRequestSummary, request: HelpRequest) -> bool:
    """Whether an open request of the same action leaves no room for this one."""
    match POLICY[request.type].per, request.details:
        case Per.PARCEL, ReportPackageNotReceivedDetails(shipment_ids=asked):
            return not set(asked).isdisjoint(known.shipment_ids)
        case Per.LINE, _:
            return False  # units are counted instead
    return True


def _more_than_left(request: HelpRequest, judgement: Judgement) -> Reason | None:
    if not isinstance(request.details, ReturnOrReplaceItemsDetails):
        return None
    wanted = quantities(request.details)
    short = [line_id for line_id, quantity in wanted.items() if quantity > judgement.left_of(line_id)]
    if not short:
        return None
    reasons = {line.line_id: line.reason for line in judgement.lines}
    return reasons.get(short[0]) or Reason(code=ReasonCode.NOTHING_LEFT)


def _more_than_is_out(
    order: Order, request: HelpRequest, judgement: Judgement, knobs: Knobs, now: datetime
) -> Reason | None:
    """Units that left and are in no other open or approved return must be enough, whatever their windows do."""
    if not isinstance(request.details, ReturnOrReplaceItemsDetails):
        return None
    free = course_of(order, knobs).units_left(now)
    free.subtract(Counter(order.returned))
    for known in judgement.open_requests:
        free.subtract(Counter(known.quantities))
    wanted = quantities(request.details)
    if all(quantity <= free[line_id] for line_id, quantity in wanted.items()):
        return None
    return Reason(code=ReasonCode.NOTHING_LEFT)
