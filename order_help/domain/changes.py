"""
What changes an order, and everything that one change consists of.

A change is computed from the order that was judged, and committed only against that very version of it. This file has
what shoppers, the shop and the passing of time change; desk_changes.py what the desk does.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.help_requests import (
    CancelOrderDetails,
    ChangeShippingAddressDetails,
    HelpRequest,
    HelpRequestDetails,
    ReturnOrReplaceItemsDetails,
    quantities,
)
from order_help.domain.ids import AgentName, ChangeId, HelpRequestId, ShipmentId
from order_help.domain.life_cycle import LIFE_CYCLE, Step, running, settled
from order_help.domain.local_changes import AddressChange, Cancellation
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import (
    Author,
    Fact,
    FactKind,
    Message,
    RequestThen,
    TimelineEntry,
    addressed_after,
    new_facts,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """
    One change of one order: what one transaction commits.

    `before` is the order that was judged (None: it is created), `after` the order as it then is, one version on.
    `filed` is a request that comes into being, `changed` are requests that were there, as they then are. A change
    without facts and message leaves no entry in the timeline, unless the shop made it.
    """

    before: Order | None
    after: Order
    author: Author
    at: datetime
    facts: tuple[Fact, ...] = ()
    filed: HelpRequest | None = None
    changed: tuple[HelpRequest, ...] = ()
    message: Message | None = None
    by: AgentName | None = None

    @property
    def request(self) -> HelpRequest:
        """The request that a change about one filed or changed. Raises LookupError for a change about none."""
        for request in (self.filed, *self.changed):
            if request is not None:
                return request
        raise LookupError("this change is about no request")

    @property
    def leaves_entry(self) -> bool:
        """Whether it leaves an entry in the timeline."""
        return bool(self.facts) or self.author is Author.SHOP

    def entry(self, sequence: int, change_id: ChangeId) -> TimelineEntry:
        """Its entry in the timeline."""
        return TimelineEntry(
            sequence=sequence,
            change_id=change_id,
            at=self.at,
            author=self.author,
            facts=self.facts,
            by=self.by,
            requests=tuple(RequestThen.of(r) for r in (self.filed, *self.changed) if r is not None),
            message=self.message,
            addressed=self.after.conversation.addressed,
        )


def change_of(
    before: Order,
    after: Order,
    author: Author,
    facts: Iterable[Fact] = (),
    *,
    then: Iterable[Fact] = (),
    at: datetime,
    filed: HelpRequest | None = None,
    changed: tuple[HelpRequest, ...] = (),
    message: Message | None = None,
    by: AgentName | None = None,
) -> Change:
    """
    The change from one order to another: `facts`, what is new of the order itself, and what came of that (`then`).

    Requests enter, leave or stay in the order's `open_requests`, each side is told what it has to read, and the version
    is raised: of `after` the caller sets what else there is.
    """
    for request in (filed, *changed):
        after = after if request is None else with_request(after, request)
    told = (*facts, *new_facts(before, after), *then)
    conversation = replace(after.conversation, addressed=addressed_after(after.conversation.addressed, author, told))
    return Change(
        before=before,
        after=replace(after, conversation=conversation, version=before.version + 1),
        author=author,
        at=at,
        facts=told,
        filed=filed,
        changed=changed,
        message=message,
        by=by,
    )


def with_request(order: Order, request: HelpRequest) -> Order:
    """The order knowing this request as it stands: among its open ones, in its place by the time of filing, or not."""
    others = tuple(known for known in order.open_requests if known.id != request.id)
    if not request.is_open:
        return order if len(others) == len(order.open_requests) else replace(order, open_requests=others)
    requests = sorted((*others, request.summary()), key=lambda known: (known.filed_at, known.id))
    return replace(order, open_requests=tuple(requests))


def fact_of(step: Step, request: HelpRequest, *, at: datetime) -> Fact:
    """The fact that this step of a request leaves in the timeline."""
    return Fact(kind=LIFE_CYCLE[step].fact, at=at, request_id=request.id)


def settles_itself(details: HelpRequestDetails, action: HelpActionType, order: Order, settings: PolicySettings) -> bool:
    """Whether no agent is needed: the shop's choice per action; a change to another country never settles itself."""
    if action not in settings.automatic:
        return False
    if isinstance(details, ChangeShippingAddressDetails):
        current = order.shipping_address
        return current is not None and current.country_code == details.address.country_code
    return True


def file(order: Order, request: HelpRequest, *, settings: PolicySettings, now: datetime) -> Change:
    """File a request that the judgement allows; apply its effect at once where it settles itself."""
    facts = [Fact(kind=FactKind.REQUEST_FILED, at=now, request_id=request.id)]
    if not settles_itself(request.details, request.type, order, settings):
        born = replace(request, answer_by=settings.answer_by(now))
        return change_of(order, order, Author.SHOPPER, facts, at=now, filed=born)
    born = settled(request, Step.SETTLE_ITSELF, at=now)
    facts.append(fact_of(Step.SETTLE_ITSELF, born, at=now))
    return change_of(order, with_effect(order, born, at=now), Author.SHOPPER, facts, at=now, filed=born)


def with_effect(order: Order, request: HelpRequest, *, at: datetime) -> Order:
    """The order with an approved request's effect applied; questions have none."""
    match request.details:
        case CancelOrderDetails():
            here = replace(order.local_changes, cancellation=Cancellation(at=at, request_id=request.id))
            return replace(order, local_changes=here)
        case ChangeShippingAddressDetails(address=address):
            change = AddressChange(at=at, request_id=request.id, address=address)
            return replace(order, local_changes=replace(order.local_changes, address_change=change))
        case ReturnOrReplaceItemsDetails() as details:
            returned = dict(order.returned)
            for line_id, quantity in quantities(details).items():
                returned[line_id] = returned.get(line_id, 0) + quantity
            return replace(order, returned=returned)
    return order


def withdraw(order: Order, request: HelpRequest, *, now: datetime) -> Change:
    """The shopper takes back an open request; what it held is free again."""
    withdrawn = settled(request, Step.WITHDRAW, at=now)
    facts = (fact_of(Step.WITHDRAW, request, at=now),)
    return change_of(order, order, Author.SHOPPER, facts, at=now, changed=(withdrawn,))


def confirm_receipt(order: Order, shipment_ids: Iterable[ShipmentId], *, now: datetime) -> Change:
    """The shopper says that these parcels arrived."""
    received = replace(order, local_changes=order.local_changes.with_receipts(shipment_ids, at=now))
    return change_of(order, received, Author.SHOPPER, at=now)


def post_message(
    order: Order, message: Message, request: HelpRequest | None, *, settings: PolicySettings, now: datetime
) -> Change:
    """
    The shopper writes, about an open request or the order as a whole.

    A request that waited for the shopper waits for the shop again; words about no request are an alert for the desk.
    """
    facts = (Fact(kind=FactKind.MESSAGE_POSTED, at=now, request_id=message.request_id),)
    if request is None:
        since = order.conversation.unanswered_since or now
        waiting = replace(order, conversation=replace(order.conversation, unanswered_since=since))
        return change_of(order, waiting, Author.SHOPPER, facts, at=now, message=message)
    answers = request.state in LIFE_CYCLE[Step.SHOPPER_ANSWERS].before
    changed = (running(request, Step.SHOPPER_ANSWERS, at=now, settings=settings),) if answers else ()
    return change_of(order, order, Author.SHOPPER, facts, at=now, changed=changed, message=message)


def mark_read(order: Order, side: Side, mark: ReadMark, author: Author, *, now: datetime) -> Change | None:
    """A side has read so far, which leaves no entry; None where it had read as far already."""
    if mark.through <= order.conversation.mark(side).through:
        return None
    read = replace(order, conversation=order.conversation.marked(side, mark))
    return change_of(order, read, author, at=now)


def apply_snapshot(snapshot: OrderSnapshot, order: Order | None) -> Order | None:
    """The order with this snapshot, not yet committed; None where it is not newer than what is known."""
    if order is None:
        return Order(snapshot=snapshot)
    if snapshot.revision <= order.snapshot.revision:
        return None
    return replace(order, snapshot=snapshot, version=order.version + 1)


def overtaken_by(order: Order, *, settings: PolicySettings, now: datetime) -> tuple[HelpRequestId, ...]:
    """Open requests whose effect has become impossible: the policy's row names the event that does it."""
    return tuple(
        request.id for request in order.open_requests if is_moot(order, request.type, settings=settings, now=now)
    )


def is_moot(order: Order, action: HelpActionType, *, settings: PolicySettings, now: datetime) -> bool:
    """Whether the effect of this action has become impossible for the order."""
    event: OrderEvent | None = POLICY[action].overtaken_by
    return event is not None and milestones_of(order, settings).has_happened(event, now)


def snapshot_change(before: Order | None, after: Order, overtaken: tuple[HelpRequest, ...], *, now: datetime) -> Change:
    """The change that a newer snapshot makes; `overtaken` are the requests of `overtaken_by`, as they were."""
    if before is None:
        return Change(before=None, after=after, author=Author.SHOP, at=now, facts=new_facts(None, after))
    return overtake(before, after, overtaken, Author.SHOP, now=now)


def overtake(
    before: Order,
    after: Order,
    overtaken: tuple[HelpRequest, ...],
    author: Author,
    *,
    now: datetime,
    by: AgentName | None = None,
) -> Change:
    """A change that ends these requests too, because what they ask for is no longer possible."""
    ended = tuple(settled(request, Step.OVERTAKE, at=now) for request in overtaken)
    facts = tuple(fact_of(Step.OVERTAKE, request, at=now) for request in ended)
    return change_of(before, after, author, then=facts, at=now, changed=ended, by=by)


def time_out(order: Order, request: HelpRequest, *, now: datetime) -> Change:
    """A request that has waited on the shopper for too long is closed."""
    closed = settled(request, Step.TIME_OUT, at=now)
    facts = (fact_of(Step.TIME_OUT, request, at=now),)
    return change_of(order, order, Author.SERVICE, facts, at=now, changed=(closed,))


def mark_overdue(order: Order, request: HelpRequest, *, now: datetime) -> Change:
    """A request has not been answered in time, which the desk is told."""
    overdue = replace(request, overdue_since=now)
    facts = (Fact(kind=FactKind.REQUEST_OVERDUE, at=now, request_id=request.id),)
    return change_of(order, order, Author.SERVICE, facts, at=now, changed=(overdue,))
