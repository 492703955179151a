from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import combinations, permutations

import pytest

from order_help.domain import desk_changes, snapshot_changes
from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Conversation
from order_help.domain.ids import (
    AgentName,
    CustomerId,
    HelpRequestId,
    OrderId,
    OrderNumber,
    OrderRef,
    ShipmentId,
    ShopOrderId,
)
from order_help.domain.intake import Intake, NumberClaim, RefusedRevision
from order_help.domain.local_changes import AddressChange, Cancellation, LocalChanges, Receipt, Release
from order_help.domain.order import Order
from order_help.domain.snapshot import Shipment
from tests.support.orders import DAY, HOME, JAMES, T0, a_parcel, a_snapshot, an_order

R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")
BOX, BAG = ShipmentId("box"), ShipmentId("bag")
OFFICE = replace(HOME, line1="1 Office Plaza")


def test_without_anything_that_happened_here_the_order_is_the_snapshot() -> None:
    snapshot = a_snapshot(
        cancelled_at=T0 + DAY, released_at=T0, shipments=(a_parcel(shipped_at=T0, bottle=2),), revision=7
    )
    order = Order.first(snapshot)
    assert (order.cancelled_at, order.released_at, order.shipping_address) == (T0 + DAY, T0, HOME)
    assert order.shipments == snapshot.shipments
    assert order.lines == snapshot.lines
    assert order.ref == snapshot.ref


def test_what_happened_here_wins_until_the_snapshot_acknowledges_it() -> None:
    local_changes = LocalChanges(
        cancellation=Cancellation(at=T0 + 2 * DAY, request_id=R1),
        address_change=AddressChange(at=T0, request_id=R1, address=OFFICE),
        release=Release(at=T0 + DAY, request_id=R1),
    )
    for snapshot in ({}, {"cancelled_at": T0, "released_at": T0}):
        order = replace(an_order(**snapshot), local_changes=local_changes)
        assert (order.cancelled_at, order.released_at, order.shipping_address) == (T0 + 2 * DAY, T0 + DAY, OFFICE)


def test_what_the_snapshot_acknowledges_counts_as_the_snapshot_says() -> None:
    local_changes = LocalChanges(
        cancellation=Cancellation(at=T0 + 2 * DAY, request_id=R1),
        address_change=AddressChange(at=T0, request_id=R1, address=OFFICE),
        release=Release(at=T0 + DAY, request_id=R1),
    )
    order = replace(an_order(acknowledges=frozenset({R1}), cancelled_at=T0), local_changes=local_changes)
    assert (order.cancelled_at, order.released_at, order.shipping_address) == (T0, None, HOME)


def test_each_of_them_is_acknowledged_on_its_own() -> None:
    local_changes = LocalChanges(
        cancellation=Cancellation(at=T0, request_id=R1),
        address_change=AddressChange(at=T0, request_id=R2, address=OFFICE),
    )
    order = replace(an_order(acknowledges=frozenset({R2})), local_changes=local_changes)
    assert order.cancelled_at == T0
    assert order.shipping_address == HOME


def test_a_cancellation_is_the_shoppers_also_once_the_shop_took_it_over() -> None:
    made_here = LocalChanges(cancellation=Cancellation(at=T0, request_id=R1))
    taken_over = an_order(acknowledges=frozenset({R1}), cancelled_at=T0 + DAY)

    assert replace(an_order(), local_changes=made_here).is_cancelled_by_shopper
    assert replace(an_order(cancelled_at=T0), local_changes=made_here).is_cancelled_by_shopper
    assert replace(taken_over, local_changes=made_here).is_cancelled_by_shopper
    assert not an_order(cancelled_at=T0).is_cancelled_by_shopper
    assert not an_order().is_cancelled_by_shopper
    taken_back = an_order(acknowledges=frozenset({R1}))
    assert not replace(taken_back, local_changes=made_here).is_cancelled_by_shopper


def test_shipments_are_joined_by_id_and_the_snapshots_win() -> None:
    recorded = LocalChanges(
        shipments=(a_parcel("box", shipped_at=T0, bottle=1), a_parcel("bag", shipped_at=T0, lamp=1))
    )
    parcel = a_parcel("box", shipped_at=T0 + DAY, bottle=2)
    order = replace(an_order(shipments=(parcel,)), local_changes=recorded)
    assert order.shipments == (parcel, recorded.shipments[1])


def test_a_receipt_confirmed_again_counts_from_the_first_time() -> None:
    local_changes = LocalChanges(receipts=(Receipt(shipment_id=BOX, at=T0 + DAY), Receipt(shipment_id=BOX, at=T0)))
    order = replace(an_order(), local_changes=local_changes)
    assert order.receipt_of(BOX) == T0
    assert order.receipt_of(BAG) is None


def test_receipts_are_added_to_those_that_are_there() -> None:
    first = LocalChanges().with_receipts([BOX], at=T0)
    assert first.with_receipts([BAG], at=T0 + DAY).receipts == (
        Receipt(shipment_id=BOX, at=T0),
        Receipt(shipment_id=BAG, at=T0 + DAY),
    )


# --- alerts --------------------------------------------------------------------------------------------------------

CANCELLED_HERE = LocalChanges(cancellation=Cancellation(at=T0 + DAY, request_id=R1))
WAREHOUSE = AgentName("warehouse")


def alerted(order: Order) -> list[tuple[AlertKind, datetime]]:
    return [(alert.kind, alert.since) for alert in order.alerts]


def left(parcel_id: str, days: int) -> Shipment:
    return a_parcel(parcel_id, shipped_at=T0 + days * DAY, bottle=1)


def test_an_order_that_nobody_cancelled_alerts_nobody_of_its_parcels() -> None:
    assert alerted(an_order(shipments=(left("box", 2),))) == []


@pytest.mark.parametrize("days", [0, 1, 2])
def test_after_a_cancellation_made_here_every_parcel_that_left_is_an_alert_whenever_it_left(days: int) -> None:
    order = replace(an_order(shipments=(left("box", days),)), local_changes=CANCELLED_HERE)
    assert alerted(order) == [(AlertKind.SHIPPED_THOUGH_CANCELLED, T0 + days * DAY)]


@pytest.mark.parametrize(("days", "alert"), [(0, False), (1, True), (2, True)])
def test_after_a_cancellation_by_the_shop_those_are_that_left_no_earlier(days: int, alert: bool) -> None:
    order = an_order(cancelled_at=T0 + DAY, shipments=(left("box", days),))
    assert bool(order.alerts) is alert
    taken_over = replace(
        an_order(cancelled_at=T0 + DAY, acknowledges=frozenset({R1}), shipments=(left("box", days),)),
        local_changes=CANCELLED_HERE,
    )
    assert bool(taken_over.alerts) is alert


def test_a_cancellation_that_the_shop_knows_of_and_only_plans_is_one_made_here() -> None:
    planned = an_order(
        cancelled_at=T0 + 9 * DAY,
        taken_at=T0 + 3 * DAY,
        acknowledges=frozenset({R1}),
        shipments=(left("box", 0),),
    )
    order = replace(planned, local_changes=CANCELLED_HERE)
    assert order.cancelled_at == T0 + DAY
    assert alerted(order) == [(AlertKind.SHIPPED_THOUGH_CANCELLED, T0)]


def test_a_parcel_that_is_only_prepared_is_no_alert() -> None:
    prepared = a_parcel("box", shipped_at=None, bottle=1)
    assert (
        alerted(replace(an_order(shipments=(prepared,)), local_changes=replace(CANCELLED_HERE, shipments=(prepared,))))
        == []
    )


def test_many_parcels_are_one_alert_since_the_first_that_nobody_has_seen_to() -> None:
    order = replace(an_order(shipments=(left("bag", 3), left("box", 2))), local_changes=CANCELLED_HERE)
    assert alerted(order) == [(AlertKind.SHIPPED_THOUGH_CANCELLED, T0 + 2 * DAY)]
    seen = replace(order, local_changes=replace(CANCELLED_HERE, dismissed=frozenset({BOX})))
    assert alerted(seen) == [(AlertKind.SHIPPED_THOUGH_CANCELLED, T0 + 3 * DAY)]


def test_the_longest_waiting_alert_comes_first() -> None:
    order = replace(an_order(shipments=(left("box", 2),)), local_changes=CANCELLED_HERE)
    for days, first in ((1, AlertKind.UNANSWERED_MESSAGE), (3, AlertKind.SHIPPED_THOUGH_CANCELLED)):
        both = replace(order, conversation=Conversation(unanswered_since=T0 + days * DAY))
        assert both.alerts[0].kind is first
        assert len(both.alerts) == 2


REPORTS: list[Callable[[Order], Order | None]] = [
    lambda order: desk_changes.record_shipment(order, left("box", 2), (), WAREHOUSE, now=T0 + 2 * DAY).after,
    lambda order: desk_changes.record_shipment(order, left("bag", 3), (), WAREHOUSE, now=T0 + 3 * DAY).after,
    lambda order: snapshot_changes.apply_snapshot(a_snapshot(revision=2, shipments=(left("bag", 2),)), order),
    lambda order: snapshot_changes.apply_snapshot(
        a_snapshot(revision=3, shipments=(left("box", 4), left("tube", 4))), order
    ),
    lambda order: snapshot_changes.apply_snapshot(
        a_snapshot(
            revision=4,
            cancelled_at=T0 + 3 * DAY,
            acknowledges=frozenset({R1}),
            shipments=(left("bag", 2), left("box", 4)),
        ),
        order,
    ),
]


def test_the_alerts_are_the_same_in_whatever_order_it_is_told_of() -> None:
    """Every order of every selection of them ends the same."""
    for count in range(len(REPORTS) + 1):
        for arrivals in combinations(REPORTS, count):
            ends = set()
            for sequence in permutations(arrivals):
                order = replace(an_order(), local_changes=CANCELLED_HERE)
                for report in sequence:
                    order = report(order) or order
                ends.add(order.alerts)
            assert len(ends) == 1


def test_what_an_agent_has_seen_to_stays_so_whatever_is_told_later_and_a_further_parcel_is_an_alert_of_its_own() -> (
    None
):
    for sequence in permutations(REPORTS):
        order = desk_changes.record_shipment(
            replace(an_order(), local_changes=CANCELLED_HERE), left("box", 2), (), WAREHOUSE, now=T0 + 2 * DAY
        ).after
        order = desk_changes.dismiss(
            order, AlertKind.SHIPPED_THOUGH_CANCELLED, AgentName("ann"), now=T0 + 3 * DAY
        ).after
        assert order.alerts == ()
        for report in sequence:
            order = report(order) or order
            alerting = {parcel.id for parcel in order.shipped_though_cancelled} - {BOX}
            assert bool(order.alerts) is bool(alerting)


# --- snapshots that could not be taken -----------------------------------------------------------------------------


def refused(revision: int, customer_id: CustomerId = JAMES, *, dismissed: bool = False) -> Intake:
    return Intake(
        refused=RefusedRevision(
            revision=revision, at=T0 + DAY, problem="lines: missing", customer_id=customer_id, dismissed=dismissed
        )
    )


def claimed(revision: int, *, dismissed: bool = False) -> Intake:
    claim = NumberClaim(customer_id=CustomerId("mia"), revision=revision, at=T0 + DAY, dismissed=dismissed)
    return Intake(claims=(claim,))


@pytest.mark.parametrize(("revision", "stands"), [(4, False), (5, False), (6, True)])
def test_a_refused_revision_stands_until_one_as_new_is_the_orders_own(revision: int, stands: bool) -> None:
    order = replace(an_order(revision=5), intake=refused(revision))
    assert order.refused == (order.intake.refused if stands else None)
    assert alerted(order) == ([(AlertKind.REVISION_REFUSED, T0 + DAY)] if stands else [])


def test_an_agent_takes_the_alert_away_and_not_the_doubt() -> None:
    order = replace(an_order(), intake=refused(2, CustomerId("another"), dismissed=True))
    assert alerted(order) == []
    assert order.refused is not None
    assert order.is_owner_in_doubt


@pytest.mark.parametrize("revision", [0, 1, 2])
def test_a_claim_of_the_orders_number_is_an_alert_whatever_its_revision(revision: int) -> None:
    assert alerted(replace(an_order(revision=1), intake=claimed(revision))) == [(AlertKind.NUMBER_CLAIMED, T0 + DAY)]
    assert alerted(replace(an_order(revision=1), intake=claimed(revision, dismissed=True))) == []


def test_the_owner_is_in_doubt_while_a_refused_revision_names_another_customer() -> None:
    order = an_order(revision=5)
    assert not order.is_owner_in_doubt
    in_doubt = replace(order, intake=refused(6, CustomerId("another")))
    assert in_doubt.is_owner_in_doubt
    assert in_doubt.shipping_address == HOME
    settled = replace(in_doubt, snapshot=a_snapshot(revision=6))
    assert not settled.is_owner_in_doubt


def test_the_owner_is_not_in_doubt_while_a_revision_of_ones_own_is_refused() -> None:
    assert not replace(an_order(), intake=refused(2)).is_owner_in_doubt


def test_an_order_is_kept_under_what_its_first_snapshot_calls_it() -> None:
    assert an_order().ref == OrderRef(customer_id=JAMES, id=OrderId("#W1"))
    assert an_order(id=ShopOrderId("gid-1")).ref == OrderRef(customer_id=JAMES, id=OrderId("gid-1"))


def test_an_order_that_was_known_by_its_number_stays_where_it_is_whatever_it_is_called_later() -> None:
    called = a_snapshot(revision=2, id=ShopOrderId("gid-1"), number=OrderNumber("W2"))
    order = snapshot_changes.apply_snapshot(called, an_order())
    assert order is not None
    assert order.ref == OrderRef(customer_id=JAMES, id=OrderId("#W1"))
