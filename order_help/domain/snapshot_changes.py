"""
Changes of an order that the shop's snapshots make: those that are taken, and those that must be refused.

Rule: a refused snapshot changes nothing of what the order is. It leaves a mark, which the desk sees.
"""

from dataclasses import replace
from datetime import datetime

from order_help.domain.changes import Change, change_of, overtake
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import CustomerId, ShopOrderId
from order_help.domain.intake import (
    MAX_CLAIMS,
    MAX_PATH,
    MAX_WARNINGS,
    Intake,
    IntakeWarning,
    NumberClaim,
    RefusedRevision,
)
from order_help.domain.order import Order
from order_help.domain.returns import ApprovedReturn, booked_before
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import Author, Fact, FactKind, facts_until, new_facts


def apply_snapshot(
    snapshot: OrderSnapshot, order: Order | None, warnings: tuple[IntakeWarning, ...] = ()
) -> Order | None:
    """
    Returns the order with this snapshot, to be committed; None if the order has this revision or a newer one.

    The shop's id of the order stays known, whether or not the snapshot repeats it.
    """
    kept = tuple(replace(warning, path=warning.path[:MAX_PATH]) for warning in warnings[:MAX_WARNINGS])
    if order is None:
        return Order.first(_with_taken_off(snapshot, None), Intake(warnings=kept))
    if snapshot.revision <= order.snapshot.revision:
        return None
    named = snapshot if snapshot.id else replace(snapshot, id=order.snapshot.id)
    claims = tuple(_claim_after(claim, snapshot) for claim in order.intake.claims)
    return replace(
        order,
        snapshot=_with_taken_off(named, order.snapshot),
        approved_returns=tuple(_with_booked(approved, snapshot) for approved in order.approved_returns),
        intake=replace(order.intake, warnings=kept, claims=claims),
    )


def _with_taken_off(snapshot: OrderSnapshot, before: OrderSnapshot | None) -> OrderSnapshot:
    """Returns the snapshot with the time at which all goods were first taken off, if they are; it does not move."""
    if not snapshot.is_taken_off:
        return snapshot
    known = before.taken_off_at if before else None
    return replace(snapshot, taken_off_at=known or snapshot.taken_at)


def _with_booked(approved: ApprovedReturn, snapshot: OrderSnapshot) -> ApprovedReturn:
    """Returns an approved return with what is booked by now, unless the shop says that this return is part of it."""
    if approved.request_id in snapshot.acknowledges:
        return approved
    return replace(approved, booked_before=booked_before(approved, snapshot.lines))


def _claim_after(claim: NumberClaim, snapshot: OrderSnapshot) -> NumberClaim:
    """
    Returns a claim of the order's number after this snapshot; it is settled if the order is its customer's by now.

    Every other claim may be about another order, which is not here yet, so only an agent can settle it.
    """
    is_granted = claim.customer_id == snapshot.customer_id and claim.revision <= snapshot.revision
    return replace(claim, dismissed=True) if is_granted else claim


def adopt(order: Order, shop_id: ShopOrderId, refused: RefusedRevision | None, *, now: datetime) -> Change:
    """
    The shop says what it calls an order that was known by its number alone; nothing else of the snapshot counts.

    `refused` is a revision that was refused under this id before.
    """
    named = with_refused(replace(order, snapshot=replace(order.snapshot, id=shop_id)), refused)
    facts = (_refusal(named.refused),) if named.refused and named.refused != order.refused else ()
    return change_of(order, named, Author.SERVICE, facts, at=now)


def snapshot_change(before: Order | None, after: Order, overtaken: tuple[HelpRequest, ...], *, now: datetime) -> Change:
    """Returns the change that a newer snapshot makes; `overtaken` are the requests listed by `overtaken_by`."""
    if before is None:
        conversation = replace(after.conversation, facts_until=facts_until(after, now=now))
        first = replace(after, conversation=conversation, last_sequence=1)
        refused = (_refusal(after.refused),) if after.refused else ()
        claims = tuple(_claiming(claim) for claim in after.claims)
        facts = (*new_facts(None, after, now=now), *refused, *claims)
        return Change(before=None, after=first, author=Author.SHOP, at=now, facts=facts)
    was, became = before.snapshot.customer_id, after.snapshot.customer_id
    moved = [Fact(kind=FactKind.CUSTOMER_CHANGED, at=now, was=was, became=became)] if was != became else []
    return overtake(before, after, overtaken, Author.SHOP, moved, now=now)


def with_refused(order: Order, refused: RefusedRevision | None, *, without_id: bool = False) -> Order:
    """
    Returns the order with a revision that was refused before the order came, unless it knows of a newer one.

    If either came `without_id`, only the number says that both are about one order: another customer's revision is
    then a claim of the number.
    """
    known = order.intake.refused
    if refused is None or (known is not None and known.revision >= refused.revision):
        return order
    if (without_id or order.snapshot.id is None) and refused.customer_id != order.snapshot.customer_id:
        claim = NumberClaim(customer_id=refused.customer_id, revision=refused.revision, at=refused.at)
        return _with_claim(order, claim)
    return replace(order, intake=replace(order.intake, refused=refused))


def refuse(order: Order, refused: RefusedRevision) -> Change | None:
    """
    Marks the order with a revision that had to be refused, for the desk to see.

    Returns None if a revision as new as this was taken or refused before.
    """
    known = max(order.snapshot.revision, order.intake.refused.revision if order.intake.refused else -1)
    if refused.revision <= known:
        return None
    marked = replace(order, intake=replace(order.intake, refused=refused))
    return change_of(order, marked, Author.SERVICE, (_refusal(refused),), at=refused.at)


def _refusal(refused: RefusedRevision) -> Fact:
    return Fact(kind=FactKind.REVISION_REFUSED, at=refused.at, problem=refused.problem)


def claim_number(order: Order, customer_id: CustomerId, revision: int, *, now: datetime) -> Change | None:
    """
    Marks the order with a snapshot that was refused because it names another customer, and no id of an order.

    Returns None if a snapshot of this customer and this revision, or a newer one, was refused so before.
    """
    if any(claim.customer_id == customer_id and revision <= claim.revision for claim in order.intake.claims):
        return None
    claim = NumberClaim(customer_id=customer_id, revision=revision, at=now)
    return change_of(order, _with_claim(order, claim), Author.SERVICE, (_claiming(claim),), at=now)


def _with_claim(order: Order, claim: NumberClaim) -> Order:
    """Returns the order with this claim; it takes the place of an earlier one of the same customer."""
    others = tuple(known for known in order.intake.claims if known.customer_id != claim.customer_id)
    return replace(order, intake=replace(order.intake, claims=(*others, claim)[-MAX_CLAIMS:]))


def _claiming(claim: NumberClaim) -> Fact:
    return Fact(kind=FactKind.NUMBER_CLAIMED, at=claim.at, became=claim.customer_id)
