from dataclasses import replace

from order_help.domain.happened import AddressChange, Cancellation, HappenedHere, Receipt, Release
from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.laid_together import Order
from tests.support.orders import DAY, HOME, T0, a_parcel, a_snapshot, an_order

R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")
BOX, BAG = ShipmentId("box"), ShipmentId("bag")
OFFICE = replace(HOME, line1="1 Office Plaza")


def test_without_anything_that_happened_here_the_order_is_the_snapshot() -> None:
    snapshot = a_snapshot(
        cancelled_at=T0 + DAY, released_at=T0, shipments=(a_parcel(shipped_at=T0, bottle=2),), revision=7
    )
    order = Order(snapshot=snapshot)
    assert (order.cancelled_at, order.released_at, order.shipping_address) == (T0 + DAY, T0, HOME)
    assert order.shipments == snapshot.shipments
    assert order.lines == snapshot.lines
    assert order.ref == snapshot.ref


def test_what_happened_here_wins_until_the_snapshot_acknowledges_it() -> None:
    here = HappenedHere(
        cancellation=Cancellation(at=T0 + 2 * DAY, request_id=R1),
        address_change=AddressChange(at=T0, request_id=R1, address=OFFICE),
        release=Release(at=T0 + DAY, request_id=R1),
    )
    for told in ({}, {"cancelled_at": T0, "released_at": T0}):
        order = replace(an_order(**told), here=here)
        assert (order.cancelled_at, order.released_at, order.shipping_address) == (T0 + 2 * DAY, T0 + DAY, OFFICE)


def test_what_the_snapshot_acknowledges_counts_as_the_snapshot_says() -> None:
    here = HappenedHere(
        cancellation=Cancellation(at=T0 + 2 * DAY, request_id=R1),
        address_change=AddressChange(at=T0, request_id=R1, address=OFFICE),
        release=Release(at=T0 + DAY, request_id=R1),
    )
    order = replace(an_order(acknowledges=frozenset({R1}), cancelled_at=T0), here=here)
    assert (order.cancelled_at, order.released_at, order.shipping_address) == (T0, None, HOME)


def test_each_of_them_is_acknowledged_on_its_own() -> None:
    here = HappenedHere(
        cancellation=Cancellation(at=T0, request_id=R1),
        address_change=AddressChange(at=T0, request_id=R2, address=OFFICE),
    )
    order = replace(an_order(acknowledges=frozenset({R2})), here=here)
    assert order.cancelled_at == T0
    assert order.shipping_address == HOME


def test_shipments_are_joined_by_id_and_the_snapshots_win() -> None:
    recorded = HappenedHere(
        shipments=(a_parcel("box", shipped_at=T0, bottle=1), a_parcel("bag", shipped_at=T0, lamp=1))
    )
    told = a_parcel("box", shipped_at=T0 + DAY, bottle=2)
    order = replace(an_order(shipments=(told,)), here=recorded)
    assert order.shipments == (told, recorded.shipments[1])


def test_a_receipt_confirmed_again_counts_from_the_first_time() -> None:
    here = HappenedHere(receipts=(Receipt(shipment_id=BOX, at=T0 + DAY), Receipt(shipment_id=BOX, at=T0)))
    order = replace(an_order(), here=here)
    assert order.receipt_of(BOX) == T0
    assert order.receipt_of(BAG) is None


def test_receipts_are_added_to_those_that_are_there() -> None:
    first = HappenedHere().with_receipts([BOX], at=T0)
    assert first.with_receipts([BAG], at=T0 + DAY).receipts == (
        Receipt(shipment_id=BOX, at=T0),
        Receipt(shipment_id=BAG, at=T0 + DAY),
    )
