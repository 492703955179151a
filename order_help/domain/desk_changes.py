"""Changes of an order made at the desk: by agents, and by the shop's own systems."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from order_help.domain.alerts import AlertKind
from order_help.domain.changes import Change, change_of, fact_of, overtake, with_effect
from order_help.domain.dates import OrderDates
from order_help.domain.help_requests import DeclineReason, HelpRequest
from order_help.domain.ids import AgentName, HelpRequestId, LineId, ShipmentId
from order_help.domain.life_cycle import Step, awaiting_answer, settled
from order_help.domain.local_changes import Release
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import OrderLine, Shipment
from order_help.domain.timeline import Author, Fact, FactKind, Message


def claim(order: Order, request: HelpRequest, by: AgentName, *, now: datetime) -> Change:
    """Assigns a request to an agent."""
    fact = Fact(kind=FactKind.REQUEST_CLAIMED, at=now, request_id=request.id)
    return _by(by, order, order, fact, now=now, changed=replace(request, assignee=by))


def unclaim(order: Order, request: HelpRequest, by: AgentName, *, now: datetime) -> Change:
    """Removes the assignee of a request."""
    fact = Fact(kind=FactKind.REQUEST_UNCLAIMED, at=now, request_id=request.id)
    return _by(by, order, order, fact, now=now, changed=replace(request, assignee=None))


def reply(
    order: Order,
    message: Message,
    request: HelpRequest | None,
    by: AgentName,
    *,
    settings: PolicySettings,
    now: datetime,
) -> Change:
    """
    An agent writes to the shopper, about a request or about the order as a whole.

    With `message.expects_answer` the request then waits for the shopper; else its state stays. A return keeps the files
    of the message. A reply about the order as a whole answers the shopper's messages about no request.
    """
    fact = Fact(kind=FactKind.MESSAGE_POSTED, at=now, request_id=message.request_id)
    if request is None:
        answered = replace(order, conversation=replace(order.conversation, unanswered_since=None))
        return _by(by, order, answered, fact, now=now, message=message)
    after = request.with_sent(message.attachments)
    if message.expects_answer:
        waiting = awaiting_answer(after, Step.ASK_BACK, at=now, settings=settings)
        return _by(by, order, order, fact, now=now, message=message, changed=waiting)
    extended = after if after != request else None
    return change_of(order, order, Author.AGENT, (fact,), at=now, extended=extended, message=message, by=by)


def approve(order: Order, request: HelpRequest, by: AgentName, message: Message | None, *, now: datetime) -> Change:
    """Approves a request and applies its effect to the order."""
    approved = settled(request, Step.APPROVE, at=now)
    fact = fact_of(Step.APPROVE, request, at=now)
    return _by(by, order, with_effect(order, approved, at=now), fact, now=now, changed=approved, message=message)


def close_as_impossible(order: Order, request: HelpRequest, by: AgentName, *, now: datetime) -> Change:
    """Closes a request whose effect turns out to be impossible when an agent decides it."""
    return overtake(order, order, (request,), Author.AGENT, now=now, by=by)


def answer(order: Order, request: HelpRequest, by: AgentName, message: Message | None, *, now: datetime) -> Change:
    """Closes a request as answered, without any effect on the order."""
    answered = settled(request, Step.ANSWER, at=now)
    return _by(by, order, order, fact_of(Step.ANSWER, request, at=now), now=now, changed=answered, message=message)


def decline(
    order: Order,
    request: HelpRequest,
    by: AgentName,
    reason: DeclineReason,
    message: Message,
    *,
    now: datetime,
) -> Change:
    """Declines a request, with a reason and a message to the shopper."""
    declined = settled(request, Step.DECLINE, at=now, decline_reason=reason)
    return _by(by, order, order, fact_of(Step.DECLINE, request, at=now), now=now, changed=declined, message=message)


def reopen(order: Order, request: HelpRequest, by: AgentName, *, settings: PolicySettings, now: datetime) -> Change:
    """Reopens a settled request, which then waits for the shop."""
    reopened = awaiting_answer(request, Step.REOPEN, at=now, settings=settings)
    return _by(by, order, order, fact_of(Step.REOPEN, request, at=now), now=now, changed=reopened)


def release(order: Order, release_id: HelpRequestId, by: AgentName, *, now: datetime) -> Change:
    """The warehouse starts to pack the order; a snapshot acknowledges this by listing `release_id`."""
    local_changes = replace(order.local_changes, release=Release(at=now, request_id=release_id))
    return change_of(order, replace(order, local_changes=local_changes), Author.SHOP, at=now, by=by)


def record_shipment(
    order: Order,
    shipment: Shipment,
    overtaken: tuple[HelpRequest, ...],
    by: AgentName,
    *,
    now: datetime,
) -> Change:
    """Records a parcel, even of a cancelled order; `overtaken` are the requests that it makes impossible."""
    return overtake(order, with_shipment(order, shipment, now=now), overtaken, Author.SHOP, now=now, by=by)


def with_shipment(order: Order, reported: Shipment, *, now: datetime) -> Order:
    """
    Returns the order with this parcel recorded; it replaces a recorded parcel of the same id.

    What is recorded are facts: a date of the future is `now`, and dates that contradict each other are put right as
    those of snapshots are.
    """
    recorded = _put_right(order, reported, now)
    return replace(order, local_changes=order.local_changes.with_shipment(recorded, reported=reported))


def _put_right(order: Order, reported: Shipment, now: datetime) -> Shipment:
    local, snapshot = order.local_changes, order.snapshot
    before = local.report_of(reported.id)
    recorded = next((parcel for parcel in local.shipments if parcel.id == reported.id), None)

    def happened(date: str) -> datetime | None:
        at: datetime | None = getattr(reported, date)
        if at is None:
            return None
        known: datetime | None = getattr(recorded, date) if before and getattr(before, date) == at else None
        return min(at, now, known or now)

    dates = OrderDates(placed_at=min(snapshot.placed_at, now), ship_by=snapshot.ship_by, taken_at=now).parcel(
        shipped=happened("shipped_at"), delivered=happened("delivered_at"), returned=happened("returned_at")
    )
    return replace(
        reported, shipped_at=dates.shipped.at, delivered_at=dates.delivered.at, returned_at=dates.returned.at
    )


def dismiss(order: Order, kind: AlertKind, by: AgentName, *, now: datetime) -> Change:
    """Dismisses an alert that an agent has dealt with."""
    return _by(by, order, _dismissed(order, kind, now), Fact(kind=FactKind.ALERT_DISMISSED, at=now), now=now)


def left_unanswered(change: Change, *, since: datetime | None) -> Change:
    """Returns a change after which the shopper's messages are unanswered since this time, as an alert says."""
    conversation = replace(change.after.conversation, unanswered_since=since)
    return replace(change, after=replace(change.after, conversation=conversation))


def _dismissed(order: Order, kind: AlertKind, now: datetime) -> Order:
    local = order.local_changes
    match kind:
        case AlertKind.UNANSWERED_MESSAGE:
            return replace(order, conversation=replace(order.conversation, unanswered_since=None))
        case AlertKind.SHIPPED_THOUGH_CANCELLED:
            lines, is_plan = order.handed_over_though_cancelled, order.snapshot.is_plan
            plans = [line for line in lines if is_plan(line.fulfilled_at)]
            facts = [line for line in lines if not is_plan(line.fulfilled_at)]
            seen = replace(
                local,
                dismissed=local.dismissed | _shipped_by(order.shipped_though_cancelled, now),
                dismissed_plans=local.dismissed_plans | _shipped_by(order.planned_though_cancelled, now),
                dismissed_lines=local.dismissed_lines | _handed_over_by(facts, now),
                dismissed_line_plans=local.dismissed_line_plans | _handed_over_by(plans, now),
            )
            return replace(order, local_changes=seen)
        case AlertKind.OVERSHIPPED:
            known_surplus = {one.line_id: one.units for one in order.overshipped(now) if one.since <= now}
            return replace(order, local_changes=replace(local, dismissed_surplus=known_surplus))
        case AlertKind.REVISION_REFUSED:
            refused = order.intake.refused
            known = replace(refused, dismissed=True) if refused else None
            return replace(order, intake=replace(order.intake, refused=known))
        case AlertKind.NUMBER_CLAIMED:
            claims = tuple(replace(claim, dismissed=True) for claim in order.intake.claims)
            return replace(order, intake=replace(order.intake, claims=claims))


def _shipped_by(parcels: Iterable[Shipment], now: datetime) -> frozenset[ShipmentId]:
    return frozenset(parcel.id for parcel in parcels if parcel.shipped_at is not None and parcel.shipped_at <= now)


def _handed_over_by(lines: Iterable[OrderLine], now: datetime) -> frozenset[LineId]:
    return frozenset(line.id for line in lines if line.fulfilled_at is not None and line.fulfilled_at <= now)


def _by(
    by: AgentName,
    before: Order,
    after: Order,
    fact: Fact,
    *,
    now: datetime,
    changed: HelpRequest | None = None,
    message: Message | None = None,
) -> Change:
    """Returns an agent's change of an order and of at most one of its requests."""
    requests = () if changed is None else (changed,)
    return change_of(before, after, Author.AGENT, (fact,), at=now, changed=requests, message=message, by=by)
