"""What the desk changes: its agents, and the shop's own systems that speak to it."""

from dataclasses import replace
from datetime import datetime

from order_help.domain.changes import Change, change_of, fact_of, overtake, with_effect
from order_help.domain.help_requests import DeclineReason, HelpRequest
from order_help.domain.ids import AgentName, HelpRequestId
from order_help.domain.life_cycle import Step, running, settled
from order_help.domain.local_changes import Release
from order_help.domain.order import AlertKind, Order
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import Shipment
from order_help.domain.timeline import Author, Fact, FactKind, Message


def claim(order: Order, request: HelpRequest, by: AgentName, *, now: datetime) -> Change:
    """An agent takes a request on."""
    fact = Fact(kind=FactKind.REQUEST_CLAIMED, at=now, request_id=request.id)
    return _by(by, order, order, fact, now=now, changed=replace(request, assignee=by))


def unclaim(order: Order, request: HelpRequest, by: AgentName, *, now: datetime) -> Change:
    """A request is nobody's again."""
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
    An agent writes to the shopper, about a request or the order as a whole.

    With `message.expects_answer` the request waits for the shopper. A reply to the order answers what the shopper
    wrote about no request.
    """
    fact = Fact(kind=FactKind.MESSAGE_POSTED, at=now, request_id=message.request_id)
    if request is None:
        answered = replace(order, conversation=replace(order.conversation, unanswered_since=None))
        return _by(by, order, answered, fact, now=now, message=message)
    command = running(request, Step.ASK_BACK, at=now, settings=settings) if message.expects_answer else None
    return _by(by, order, order, fact, now=now, message=message, changed=command)


def approve(order: Order, request: HelpRequest, by: AgentName, message: Message | None, *, now: datetime) -> Change:
    """The shop does what was asked for: alone of all steps it has an effect on the order."""
    approved = settled(request, Step.APPROVE, at=now)
    fact = fact_of(Step.APPROVE, request, at=now)
    return _by(by, order, with_effect(order, approved, at=now), fact, now=now, changed=approved, message=message)


def find_moot(order: Order, request: HelpRequest, by: AgentName, *, now: datetime) -> Change:
    """What was asked for turns out to be impossible when an agent looks at it."""
    return overtake(order, order, (request,), Author.AGENT, now=now, by=by)


def answer(order: Order, request: HelpRequest, by: AgentName, message: Message | None, *, now: datetime) -> Change:
    """The question is answered, without any effect on the order."""
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
    """The shop says no, and why."""
    declined = settled(request, Step.DECLINE, at=now, decline_reason=reason)
    return _by(by, order, order, fact_of(Step.DECLINE, request, at=now), now=now, changed=declined, message=message)


def reopen(order: Order, request: HelpRequest, by: AgentName, *, settings: PolicySettings, now: datetime) -> Change:
    """A settled request awaits the shop's answer again."""
    opened = running(request, Step.REOPEN, at=now, settings=settings)
    return _by(by, order, order, fact_of(Step.REOPEN, request, at=now), now=now, changed=opened)


def release(order: Order, release_id: HelpRequestId, by: AgentName, *, now: datetime) -> Change:
    """The warehouse takes the order to pack; a snapshot that lists `release_id` has taken that over."""
    here = replace(order.local_changes, release=Release(at=now, request_id=release_id))
    return change_of(order, replace(order, local_changes=here), Author.SHOP, at=now, by=by)


def record_shipment(
    order: Order,
    shipment: Shipment,
    overtaken: tuple[HelpRequest, ...],
    by: AgentName,
    *,
    now: datetime,
) -> Change:
    """A parcel left, which is a fact whatever the order is; `overtaken` are requests that this makes impossible."""
    return overtake(order, with_shipment(order, shipment), overtaken, Author.SHOP, now=now, by=by)


def with_shipment(order: Order, shipment: Shipment) -> Order:
    """The order knowing of this parcel; a parcel of the same id that was recorded before is replaced."""
    others = tuple(known for known in order.local_changes.shipments if known.id != shipment.id)
    return replace(order, local_changes=replace(order.local_changes, shipments=(*others, shipment)))


def dismiss(order: Order, kind: AlertKind, by: AgentName, *, now: datetime) -> Change:
    """An agent has seen to an alert."""
    if kind is AlertKind.UNANSWERED_MESSAGE:
        seen = replace(order, conversation=replace(order.conversation, unanswered_since=None))
    else:
        parcels = {parcel.id for parcel in order.shipped_though_cancelled}
        seen = replace(
            order, local_changes=replace(order.local_changes, dismissed=order.local_changes.dismissed | parcels)
        )
    return _by(by, order, seen, Fact(kind=FactKind.ALERT_DISMISSED, at=now), now=now)


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
    """An agent's change of an order and of one of its requests at most."""
    requests = () if changed is None else (changed,)
    return change_of(before, after, Author.AGENT, (fact,), at=now, changed=requests, message=message, by=by)
