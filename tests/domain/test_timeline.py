from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.conversation import Side, SideCounts
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import ChangeId, HelpRequestId, OrderNumber, ShipmentId
from order_help.domain.local_changes import AddressChange, Cancellation, LocalChanges
from order_help.domain.snapshot import Fulfilment
from order_help.domain.timeline import (
    CONVERSATION_FACTS,
    DESK_ONLY,
    Author,
    Fact,
    FactKind,
    RequestAfterChange,
    TimelineEntry,
    addressed_after,
    is_addressed_to,
    new_facts,
    shown_to,
)
from tests.support.orders import DAY, HOME, T0, a_line, a_parcel, an_order

R1 = HelpRequestId("R1")
BOX = ShipmentId("box")
LATER = T0 + 100 * DAY


def test_a_new_order_brings_all_that_happened_to_it_oldest_first() -> None:
    order = an_order(
        paid_at=T0 + DAY,
        released_at=T0 + 2 * DAY,
        cancelled_at=T0 + 5 * DAY,
        shipments=(
            a_parcel("bag", shipped_at=None, lamp=1),
            replace(a_parcel("box", shipped_at=T0 + 3 * DAY, bottle=2), delivered_at=T0 + 4 * DAY),
        ),
    )
    assert new_facts(None, order, now=LATER) == (
        Fact(kind=FactKind.PLACED, at=T0),
        Fact(kind=FactKind.PAID, at=T0 + DAY),
        Fact(kind=FactKind.RELEASED, at=T0 + 2 * DAY),
        Fact(kind=FactKind.PARCEL_SHIPPED, at=T0 + 3 * DAY, shipment_id=BOX),
        Fact(kind=FactKind.PARCEL_DELIVERED, at=T0 + 4 * DAY, shipment_id=BOX),
        Fact(kind=FactKind.CANCELLED, at=T0 + 5 * DAY),
    )


def test_what_is_packed_in_several_parcels_is_not_ready_to_be_picked_up() -> None:
    line = replace(a_line("lamp", 2, fulfilment=Fulfilment.PICKUP), ready_at=T0 + DAY)
    box, bag = (a_parcel(name, shipped_at=None, lamp=1) for name in ("box", "bag"))
    ready = Fact(kind=FactKind.READY_FOR_PICKUP, at=T0 + DAY, line_id=line.id)

    assert ready in new_facts(None, an_order(lines=(line,), shipments=(box,)), now=LATER)
    assert ready not in new_facts(None, an_order(lines=(line,), shipments=(box, bag)), now=LATER)


def test_what_was_known_is_not_told_again() -> None:
    before = an_order()
    after = an_order(revision=2, shipments=(a_parcel(shipped_at=T0 + DAY, bottle=2),))
    assert new_facts(before, after, now=LATER) == (Fact(kind=FactKind.PARCEL_SHIPPED, at=T0 + DAY, shipment_id=BOX),)
    assert new_facts(after, after, now=LATER) == ()


def test_a_date_that_the_shop_corrects_is_a_fact_of_its_own() -> None:
    assert new_facts(an_order(), an_order(paid_at=T0 + DAY), now=LATER) == (Fact(kind=FactKind.PAID, at=T0 + DAY),)


def test_what_the_shop_takes_back_is_no_fact() -> None:
    assert new_facts(an_order(cancelled_at=T0), an_order(), now=LATER) == ()


def test_an_acknowledged_cancellation_of_the_same_time_is_no_second_one() -> None:
    local_changes = LocalChanges(cancellation=Cancellation(at=T0 + DAY, request_id=R1))
    before = replace(an_order(), local_changes=local_changes)
    after = replace(an_order(cancelled_at=T0 + DAY, acknowledges=frozenset({R1})), local_changes=local_changes)
    assert new_facts(before, after, now=LATER) == ()


def test_a_changed_address_is_told_with_its_request() -> None:
    change = AddressChange(at=T0 + DAY, request_id=R1, address=HOME)
    after = replace(an_order(), local_changes=LocalChanges(address_change=change))
    assert new_facts(an_order(), after, now=LATER) == (
        Fact(kind=FactKind.SHIPPING_ADDRESS_CHANGED, at=T0 + DAY, request_id=R1),
    )


# --- who sees what, and to whom it is addressed -----------------------------------------------------------------------

BY_SIDE = {side: {author for author in Author if (author is Author.SHOPPER) is (side is Side.SHOPPER)} for side in Side}
"""Whose words are this side's own."""


def a_fact(kind: FactKind) -> Fact:
    return Fact(kind=kind, at=T0)


def test_what_is_the_desks_own_business_is_shown_to_the_desk_alone() -> None:
    facts = tuple(a_fact(kind) for kind in FactKind)
    assert shown_to(Side.DESK, facts) == facts
    assert {fact.kind for fact in shown_to(Side.SHOPPER, facts)} == set(FactKind) - DESK_ONLY


def test_the_desks_own_business_is_who_works_on_what_and_what_it_has_to_look_at() -> None:
    assert {
        FactKind.REQUEST_CLAIMED,
        FactKind.REQUEST_UNCLAIMED,
        FactKind.REQUEST_OVERDUE,
        FactKind.SHIPPED_THOUGH_CANCELLED,
        FactKind.ALERT_DISMISSED,
        FactKind.CUSTOMER_CHANGED,
        FactKind.REVISION_REFUSED,
        FactKind.NUMBER_CLAIMED,
    } == DESK_ONLY


def test_nobody_is_told_of_what_it_may_not_see() -> None:
    assert not DESK_ONLY & CONVERSATION_FACTS


@pytest.mark.parametrize("kind", FactKind, ids=lambda kind: kind.value)
@pytest.mark.parametrize("author", Author, ids=lambda author: author.value)
def test_a_side_is_told_what_the_other_says_and_decides_and_nothing_that_only_happened(
    kind: FactKind, author: Author
) -> None:
    for side in Side:
        assert is_addressed_to(side, author, a_fact(kind)) is (
            kind in CONVERSATION_FACTS and author not in BY_SIDE[side]
        )


def test_each_side_has_been_told_as_many_things_as_were_said_by_others() -> None:
    filed_and_done = (a_fact(FactKind.REQUEST_FILED), a_fact(FactKind.REQUEST_APPROVED), a_fact(FactKind.CANCELLED))
    addressed = SideCounts()
    addressed = addressed_after(addressed, Author.SHOPPER, filed_and_done)
    assert addressed == SideCounts(desk=2)
    addressed = addressed_after(addressed, Author.AGENT, (a_fact(FactKind.MESSAGE_POSTED),))
    addressed = addressed_after(addressed, Author.SERVICE, (a_fact(FactKind.REQUEST_TIMED_OUT),))
    addressed = addressed_after(addressed, Author.SERVICE, (a_fact(FactKind.REQUEST_OVERDUE),))
    addressed = addressed_after(
        addressed, Author.SHOP, (a_fact(FactKind.PARCEL_SHIPPED), a_fact(FactKind.REQUEST_OVERTAKEN))
    )
    assert addressed == SideCounts(shopper=3, desk=2)


# --- parcels that left though the order is cancelled ----------------------------------------------------------------


def test_a_parcel_that_left_a_cancelled_order_is_told_beside_its_leaving() -> None:
    local_changes = LocalChanges(cancellation=Cancellation(at=T0, request_id=R1))
    before = replace(an_order(), local_changes=local_changes)
    after = replace(
        an_order(revision=2, shipments=(a_parcel(shipped_at=T0 + DAY, bottle=2),)), local_changes=local_changes
    )
    assert new_facts(before, after, now=LATER) == (
        Fact(kind=FactKind.PARCEL_SHIPPED, at=T0 + DAY, shipment_id=BOX),
        Fact(kind=FactKind.SHIPPED_THOUGH_CANCELLED, at=T0 + DAY, shipment_id=BOX),
    )
    assert (
        new_facts(after, replace(after, local_changes=replace(local_changes, dismissed=frozenset({BOX}))), now=LATER)
        == ()
    )


def test_a_parcel_that_has_not_left_is_told_of_when_it_has() -> None:
    cancelled = an_order(cancelled_at=T0, shipments=(a_parcel(shipped_at=None, bottle=2),))
    left = an_order(cancelled_at=T0, revision=2, shipments=(a_parcel(shipped_at=T0 + DAY, bottle=2),))
    assert FactKind.SHIPPED_THOUGH_CANCELLED not in {fact.kind for fact in new_facts(None, cancelled, now=LATER)}
    assert FactKind.SHIPPED_THOUGH_CANCELLED in {fact.kind for fact in new_facts(cancelled, left, now=LATER)}


# --- entries -------------------------------------------------------------------------------------------------------


def test_an_entry_knows_what_its_change_left_a_request_as() -> None:
    then = RequestAfterChange(id=R1, type=HelpActionType.CANCEL_ORDER, state=HelpRequestState.OPEN)
    entry = TimelineEntry(
        sequence=1,
        change_id=ChangeId("C1"),
        at=T0,
        number=OrderNumber("W1"),
        author=Author.SHOPPER,
        facts=(),
        requests=(then,),
    )
    assert entry.request(R1) == then
    assert entry.request(HelpRequestId("R2")) is None
