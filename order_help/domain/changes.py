"""
Changes of an order.

Every change is computed from one version of an order and committed only against that version. This file has the
changes made by shoppers and by the passing of time; snapshot_changes.py has those that the shop's snapshots make, and
desk_changes.py those made at the desk.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import Enum

from order_help.domain.actions import HelpActionType
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.help_details import (
    CancelOrderDetails,
    ChangeShippingAddressDetails,
    HelpRequestDetails,
    ReturnOrReplaceItemsDetails,
    ReturnResolution,
)
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AgentName, ChangeId, HelpRequestId, ShipmentId
from order_help.domain.life_cycle import LIFE_CYCLE, Step, awaiting_answer, settled
from order_help.domain.local_changes import AddressChange, Cancellation
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY
from order_help.domain.returns import ApprovedReturn, booked_before
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.timeline import (
    Author,
    Fact,
    FactKind,
    Message,
    RequestAfterChange,
    TimelineEntry,
    addressed_after,
    came_true,
    facts_until,
    new_facts,
    retractions,
)
from order_help.domain.values import Value, replace


class Change(Value):
    """
    One change of one order: the content of one transaction.

    `before` is the order that the change was computed from (None: the change creates the order), `after` the changed
    order, whose version is one higher. `filed` is a new request, `changed` are existing requests in their new state,
    and `extended` is one that keeps its state and has more of the shop's files: no step of it is told. `by` is the
    agent or system of the shop that made the change. A change without facts leaves no entry in the timeline, unless the
    shop made it.
    """

    before: Order | None
    after: Order
    author: Author
    at: datetime
    facts: tuple[Fact, ...] = ()
    filed: HelpRequest | None = None
    changed: tuple[HelpRequest, ...] = ()
    extended: HelpRequest | None = None
    message: Message | None = None
    by: AgentName | None = None

    @property
    def request(self) -> HelpRequest:
        """The request that was filed or changed. Raises LookupError if there is none."""
        for request in (self.filed, *self.changed):
            if request is not None:
                return request
        raise LookupError("this change concerns no request")

    @property
    def leaves_entry(self) -> bool:
        """Whether the change leaves an entry in the timeline."""
        return _leaves_entry(self.facts, self.author)

    @property
    def moves(self) -> bool:
        """Whether the order changes its customer."""
        return self.before is not None and self.before.ref != self.after.ref

    def entry(self, change_id: ChangeId) -> TimelineEntry | None:
        """Returns the timeline entry of this change; None if it leaves none."""
        if not self.leaves_entry:
            return None
        return TimelineEntry(
            sequence=self.after.last_sequence,
            change_id=change_id,
            at=self.at,
            author=self.author,
            facts=self.facts,
            by=self.by,
            requests=tuple(RequestAfterChange.of(r) for r in (self.filed, *self.changed) if r is not None),
            message=self.message,
            addressed=self.after.conversation.addressed,
            number=self.after.snapshot.number,
            shop_id=self.after.snapshot.id,
        )


def change_of(
    before: Order,
    after: Order,
    author: Author,
    facts: Iterable[Fact] = (),
    *,
    consequences: Iterable[Fact] = (),
    at: datetime,
    filed: HelpRequest | None = None,
    changed: tuple[HelpRequest, ...] = (),
    extended: HelpRequest | None = None,
    message: Message | None = None,
    by: AgentName | None = None,
) -> Change:
    """
    Returns the change from one order to another.

    Its facts are plans of the shop that have come true meanwhile, then `facts`, then the other new facts of the order
    itself, then `consequences`. This function updates the order's open requests, the counts of the conversation and the
    version; the caller has made all other changes in `after`.
    """
    for request in (filed, *changed):
        after = after if request is None else with_request(after, request)
    due = came_true(before, after, now=at)
    new = (fact for fact in new_facts(before, after, now=at) if fact not in due)
    corrected = retractions(before, after, now=at)
    all_facts = (*(replace(fact, author=Author.SHOP) for fact in due), *facts, *corrected, *new, *consequences)
    addressed = addressed_after(after.conversation.addressed, author, all_facts)
    conversation = replace(after.conversation, addressed=addressed, facts_until=facts_until(after, now=at))
    sequence = before.last_sequence + _leaves_entry(all_facts, author)
    return Change(
        before=before,
        after=replace(after, conversation=conversation, version=before.version + 1, last_sequence=sequence),
        author=author,
        at=at,
        facts=all_facts,
        filed=replace(filed, sequence=sequence) if filed else None,
        changed=tuple(_changed_in(sequence, request, message) for request in changed),
        extended=replace(extended, sequence=sequence) if extended else None,
        message=message,
        by=by,
    )


def _changed_in(sequence: int, request: HelpRequest, message: Message | None) -> HelpRequest:
    """Returns a request with the sequence of the entry of its change, which may be the one that asks the shopper."""
    asks = message is not None and message.expects_answer and message.request_id == request.id
    return replace(request, sequence=sequence, asked_in=sequence if asks else request.asked_in)


def _leaves_entry(facts: tuple[Fact, ...], author: Author) -> bool:
    return bool(facts) or author is Author.SHOP


def with_request(order: Order, request: HelpRequest) -> Order:
    """Returns the order with this request updated in `open_requests`: sorted by filing time, or removed if settled."""
    others = tuple(other for other in order.open_requests if other.id != request.id)
    if not request.is_open:
        return order if len(others) == len(order.open_requests) else replace(order, open_requests=others)
    requests = sorted((*others, request.summary()), key=lambda summary: (summary.filed_at, summary.id))
    return replace(order, open_requests=tuple(requests))


def fact_of(step: Step, request: HelpRequest, *, at: datetime) -> Fact:
    """Returns the fact that this step of a request leaves in the timeline."""
    return Fact(kind=LIFE_CYCLE[step].fact, at=at, request_id=request.id)


class Settling(Enum):
    """How a request is settled: at once, as the shop's policy says, or by an agent."""

    AT_ONCE = "AT_ONCE"
    HELD_UP = "HELD_UP"  # at once by the policy, but a revision of the order is refused: an agent looks at it first
    BY_AGENT = "BY_AGENT"


def settling_of(action: HelpActionType, order: Order, settings: PolicySettings) -> Settling:
    """
    Returns how a request for this action is settled; the form says it beforehand, and filing does it.

    The shop decides this for each action (`PolicySettings.automatic`). While a revision of the order is refused, an
    agent settles everything: the revision may say that the order was shipped. AT_ONCE is true of an address in the
    order's country; any other address always needs an agent.
    """
    nowhere = action is HelpActionType.CHANGE_SHIPPING_ADDRESS and _country_of(order) is None
    if nowhere or action not in settings.automatic:
        return Settling.BY_AGENT
    return Settling.AT_ONCE if order.refused is None else Settling.HELD_UP


def settles_itself(details: HelpRequestDetails, action: HelpActionType, order: Order, settings: PolicySettings) -> bool:
    """Whether a request is approved at once, without an agent."""
    if settling_of(action, order, settings) is not Settling.AT_ONCE:
        return False
    if isinstance(details, ChangeShippingAddressDetails):
        return details.address.country_code == _country_of(order)
    return True


def _country_of(order: Order) -> str | None:
    return order.shipping_address.country_code if order.shipping_address else None


def file(order: Order, request: HelpRequest, *, settings: PolicySettings, now: datetime) -> Change:
    """A shopper files a request for an available action; a request that settles itself takes effect at once."""
    facts = [Fact(kind=FactKind.REQUEST_FILED, at=now, request_id=request.id)]
    if not settles_itself(request.details, request.type, order, settings):
        filed = replace(request, answer_by=settings.answer_by(now))
        return change_of(order, order, Author.SHOPPER, facts, at=now, filed=filed)
    filed = settled(request, Step.SETTLE_ITSELF, at=now)
    facts.append(fact_of(Step.SETTLE_ITSELF, filed, at=now))
    return change_of(order, with_effect(order, filed, at=now), Author.SHOPPER, facts, at=now, filed=filed)


def with_effect(order: Order, request: HelpRequest, *, at: datetime) -> Order:
    """Returns the order with the effect of an approved request; questions have no effect."""
    match request.details:
        case CancelOrderDetails():
            cancellation = Cancellation(at=at, request_id=request.id)
            return replace(order, local_changes=replace(order.local_changes, cancellation=cancellation))
        case ChangeShippingAddressDetails(address=address):
            change = AddressChange(at=at, request_id=request.id, address=address)
            return replace(order, local_changes=replace(order.local_changes, address_change=change))
        case ReturnOrReplaceItemsDetails(allocation=allocation, resolution=resolution):
            is_replacement = resolution is ReturnResolution.REPLACEMENT
            approved = ApprovedReturn(request_id=request.id, allocation=allocation, is_replacement=is_replacement)
            approved = replace(approved, booked_before=booked_before(approved, order.lines))
            return replace(order, approved_returns=(*order.approved_returns, approved))
    return order


def withdraw(order: Order, request: HelpRequest, *, now: datetime) -> Change:
    """The shopper withdraws an open request; the units or parcels in it can be used in another request again."""
    withdrawn = settled(request, Step.WITHDRAW, at=now)
    facts = (fact_of(Step.WITHDRAW, request, at=now),)
    return change_of(order, order, Author.SHOPPER, facts, at=now, changed=(withdrawn,))


def confirm_receipt(order: Order, shipment_ids: Iterable[ShipmentId], *, now: datetime) -> Change:
    """The shopper confirms that these parcels arrived."""
    received = replace(order, local_changes=order.local_changes.with_receipts(shipment_ids, at=now))
    return change_of(order, received, Author.SHOPPER, at=now)


def post_message(
    order: Order, message: Message, request: HelpRequest | None, *, settings: PolicySettings, now: datetime
) -> Change:
    """
    The shopper writes a message about an open request, or about the order as a whole.

    A request that waited for the shopper then waits for the shop again. A message about no request raises an alert at
    the desk.
    """
    facts = (Fact(kind=FactKind.MESSAGE_POSTED, at=now, request_id=message.request_id),)
    if request is None:
        unanswered_since = order.conversation.unanswered_since or now
        waiting = replace(order, conversation=replace(order.conversation, unanswered_since=unanswered_since))
        return change_of(order, waiting, Author.SHOPPER, facts, at=now, message=message)
    answers = request.state in LIFE_CYCLE[Step.SHOPPER_ANSWERS].before
    changed = (awaiting_answer(request, Step.SHOPPER_ANSWERS, at=now, settings=settings),) if answers else ()
    return change_of(order, order, Author.SHOPPER, facts, at=now, changed=changed, message=message)


def mark_read(order: Order, side: Side, mark: ReadMark, author: Author, *, now: datetime) -> Change | None:
    """A side has read up to `mark`, which leaves no entry. Returns None if it had read as far before."""
    if mark.through <= order.conversation.mark(side).through:
        return None
    read = replace(order, conversation=order.conversation.marked(side, mark), version=order.version + 1)
    return Change(before=order, after=read, author=author, at=now)


def nothing_to_do(order: Order, *, now: datetime) -> Change:
    """
    A command found done what it asks for, and only its idempotency key is to be kept, which leaves no entry.

    Without it, the same command sent again could find something to do, and do it.
    """
    return Change(before=order, after=replace(order, version=order.version + 1), author=Author.SERVICE, at=now)


def overtaken_by(order: Order, *, settings: PolicySettings, now: datetime) -> tuple[HelpRequestId, ...]:
    """Returns the open requests whose effect has become impossible."""
    return tuple(
        request.id for request in order.open_requests if is_impossible(order, request.type, settings=settings, now=now)
    )


def is_impossible(order: Order, action: HelpActionType, *, settings: PolicySettings, now: datetime) -> bool:
    """Whether the effect of this action has become impossible, because an event of `overtaken_by` has happened."""
    events = POLICY[action].overtaken_by
    if not events:
        return False
    milestones = milestones_of(order, settings)
    return any(milestones.has_happened(event, now) for event in events)


def overtake(
    before: Order,
    after: Order,
    overtaken: tuple[HelpRequest, ...],
    author: Author,
    facts: Iterable[Fact] = (),
    *,
    now: datetime,
    by: AgentName | None = None,
) -> Change:
    """Returns a change that also closes these requests, because their effect is no longer possible."""
    closed = tuple(settled(request, Step.OVERTAKE, at=now) for request in overtaken)
    ended = tuple(fact_of(Step.OVERTAKE, request, at=now) for request in closed)
    return change_of(before, after, author, facts, consequences=ended, at=now, changed=closed, by=by)


def time_out(order: Order, request: HelpRequest, *, now: datetime) -> Change:
    """Closes a request that has waited for the shopper for too long."""
    closed = settled(request, Step.TIME_OUT, at=now)
    facts = (fact_of(Step.TIME_OUT, request, at=now),)
    return change_of(order, order, Author.SERVICE, facts, at=now, changed=(closed,))


def mark_overdue(order: Order, request: HelpRequest, *, now: datetime) -> Change:
    """Marks a request that the shop has not answered in time, for the desk to see: overdue since its deadline."""
    overdue = replace(request, overdue_since=request.answer_by or now)
    facts = (Fact(kind=FactKind.REQUEST_OVERDUE, at=now, request_id=request.id),)
    return change_of(order, order, Author.SERVICE, facts, at=now, changed=(overdue,))
