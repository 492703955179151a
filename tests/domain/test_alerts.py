from dataclasses import replace
from typing import Any

from order_help.domain.alerts import Alert, AlertKind, Surplus, overshipped
from order_help.domain.desk_changes import dismiss, with_shipment
from order_help.domain.ids import HelpRequestId, LineId
from order_help.domain.order import Order
from order_help.domain.returns import ApprovedReturn
from order_help.domain.snapshot import Fulfilment, Shipment
from tests.support.desk_words import ANN
from tests.support.orders import DAY, T0, TICK, a_line, a_parcel, a_snapshot, allocated, an_order

NOW = T0 + 20 * DAY
BOTTLE = LineId("bottle")
ONE = a_line("bottle")


def a_box(name: str = "box", /, *, days: float = 1, **units: int) -> Shipment:
    return a_parcel(name, shipped_at=T0 + days * DAY, **(units or {"bottle": 1}))


def too_many(*parcels: Shipment, granted: int = 0, **differently: Any) -> tuple[Surplus, ...]:
    """What is beyond an order of one bottle, or of one that is as told, in these parcels."""
    return overshipped((replace(ONE, **differently),), parcels, {BOTTLE: granted} if granted else {})


def an_order_in(*parcels: Shipment, **differently: Any) -> Order:
    return an_order(lines=(replace(ONE, **differently),), shipments=parcels)


def test_a_unit_lost_and_sent_again_is_one_too_many_since_the_second_left() -> None:
    assert too_many(a_box("p1", days=1), a_box("p2", days=9)) == (Surplus(line_id=BOTTLE, units=1, since=T0 + 9 * DAY),)
    assert too_many(a_box("p2", days=9), a_box("p1", days=1)) == too_many(a_box("p1", days=1), a_box("p2", days=9))


def test_a_surplus_waits_since_the_parcel_with_which_it_began() -> None:
    parcels = a_box("p1", days=1), a_box("p2", days=3), a_box("p3", days=9)
    assert too_many(*parcels) == (Surplus(line_id=BOTTLE, units=2, since=T0 + 3 * DAY),)
    assert too_many(*parcels, quantity=2) == (Surplus(line_id=BOTTLE, units=1, since=T0 + 9 * DAY),)
    assert too_many(*parcels, quantity=3) == ()


def test_what_was_taken_off_is_not_to_be_sent() -> None:
    assert too_many(a_box(bottle=2), quantity=3, cancelled=1) == ()
    assert too_many(a_box(bottle=2), quantity=3, cancelled=2) == (Surplus(line_id=BOTTLE, units=1, since=T0 + DAY),)


def test_what_is_to_be_replaced_may_be_sent_again() -> None:
    assert too_many(a_box("p1"), a_box("p2", days=9), granted=1) == ()
    assert too_many(a_box("p1"), a_box("p2", days=9, bottle=2), granted=1) == (
        Surplus(line_id=BOTTLE, units=1, since=T0 + 9 * DAY),
    )


def test_what_came_back_and_what_has_not_left_is_not_with_the_shopper() -> None:
    came_back = replace(a_box("p1"), returned_at=T0 + 5 * DAY)
    order = an_order_in(came_back, a_box("p2", days=9), a_parcel("p3", shipped_at=None, bottle=1))
    assert order.overshipped() == ()
    assert order.alerts == ()


def test_a_parcel_that_is_to_come_back_counts_until_then() -> None:
    comes_back = replace(a_box("p1"), returned_at=T0 + 20 * DAY)
    order = an_order_in(comes_back, a_box("p2", days=9))
    order = replace(order, snapshot=replace(order.snapshot, taken_at=T0 + 10 * DAY))
    assert [alert.kind for alert in order.alerts_at(T0 + 20 * DAY - TICK)] == [AlertKind.OVERSHIPPED]
    assert order.alerts_at(T0 + 20 * DAY) == ()


def test_lines_that_the_order_has_not_and_fees_are_nobodys_surplus() -> None:
    assert too_many(a_box(gone=5, bottle=1)) == ()
    fee = a_line("fee", fulfilment=Fulfilment.NONE)
    assert overshipped((ONE, fee), (a_box(fee=3, bottle=1),), {}) == ()


def test_what_is_handed_over_as_ordered_is_no_surplus() -> None:
    line = a_line("bottle", 2, fulfilment=Fulfilment.PICKUP, fulfilled_at=T0)
    order = an_order(lines=(line,), shipments=(a_box(bottle=2),))
    assert order.overshipped() == ()


def test_the_desk_is_told_and_the_parcel_stays() -> None:
    order = an_order_in(a_box("p1", days=1), a_box("p2", days=9))
    assert order.alerts_at(NOW) == (Alert(kind=AlertKind.OVERSHIPPED, since=T0 + 9 * DAY),)
    assert order.alerts_at(T0 + 8 * DAY) == ()
    assert [parcel.id for parcel in order.shipments] == ["p1", "p2"]


def test_a_replacement_that_is_granted_afterwards_ends_the_alert() -> None:
    order = an_order_in(a_box("p1"), a_box("p2", days=9))
    replaced = ApprovedReturn(request_id=HelpRequestId("R1"), allocation=allocated("p1", bottle=1), is_replacement=True)
    assert replace(order, approved_returns=(replaced,)).alerts_at(NOW) == ()
    refunded = replace(replaced, is_replacement=False)
    assert [alert.kind for alert in replace(order, approved_returns=(refunded,)).alerts_at(NOW)] == [
        AlertKind.OVERSHIPPED
    ]


def test_an_alert_that_an_agent_has_seen_to_comes_again_only_with_more_units() -> None:
    order = an_order_in(a_box("p1", days=1), a_box("p2", days=9))
    seen = dismiss(order, AlertKind.OVERSHIPPED, ANN, now=NOW).after
    assert seen.alerts_at(NOW) == ()
    more = with_shipment(seen, a_box("p3", days=12), now=NOW)
    assert more.alerts_at(NOW) == (Alert(kind=AlertKind.OVERSHIPPED, since=T0 + 9 * DAY),)


def test_500_units_recorded_of_an_order_of_one_are_an_alert_and_stay_recorded() -> None:
    order = with_shipment(an_order_in(), a_box(bottle=500), now=NOW)
    assert [alert.kind for alert in order.alerts_at(NOW)] == [AlertKind.OVERSHIPPED]
    assert order.shipments[0].lines[0].quantity == 500


def test_a_dismissal_is_of_what_has_left_by_then_and_not_of_plans() -> None:
    order = an_order_in(a_box("p1"), a_box("p2", days=2), a_box("p3", days=9))
    seen = dismiss(order, AlertKind.OVERSHIPPED, ANN, now=T0 + 5 * DAY).after
    assert seen.alerts_at(T0 + 9 * DAY - TICK) == ()
    assert [alert.kind for alert in seen.alerts_at(T0 + 9 * DAY)] == [AlertKind.OVERSHIPPED]


def test_a_hand_over_that_was_dismissed_as_a_plan_is_an_alert_again_as_a_fact() -> None:
    line = a_line("bottle", 1, fulfilment=Fulfilment.DIGITAL, fulfilled_at=T0 + 9 * DAY)
    snapshot = a_snapshot(lines=(line,), cancelled_at=T0 + 5 * DAY, taken_at=T0 + 6 * DAY)
    order = Order.first(snapshot)
    seen = dismiss(order, AlertKind.SHIPPED_THOUGH_CANCELLED, ANN, now=T0 + 11 * DAY).after
    assert seen.alerts == ()
    as_a_fact = replace(seen, snapshot=replace(snapshot, revision=2, taken_at=T0 + 12 * DAY))
    assert [alert.kind for alert in as_a_fact.alerts] == [AlertKind.SHIPPED_THOUGH_CANCELLED]
