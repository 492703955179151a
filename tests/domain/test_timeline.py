from dataclasses import replace

from order_help.domain.happened import AddressChange, Cancellation, HappenedHere
from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.timeline import Fact, FactKind, new_facts
from tests.support.orders import DAY, HOME, T0, a_parcel, an_order

R1 = HelpRequestId("R1")
BOX = ShipmentId("box")


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
    assert new_facts(None, order) == (
        Fact(kind=FactKind.PLACED, at=T0),
        Fact(kind=FactKind.PAID, at=T0 + DAY),
        Fact(kind=FactKind.RELEASED, at=T0 + 2 * DAY),
        Fact(kind=FactKind.PARCEL_SHIPPED, at=T0 + 3 * DAY, shipment_id=BOX),
        Fact(kind=FactKind.PARCEL_DELIVERED, at=T0 + 4 * DAY, shipment_id=BOX),
        Fact(kind=FactKind.CANCELLED, at=T0 + 5 * DAY),
    )


def test_what_was_known_is_not_told_again() -> None:
    before = an_order()
    after = an_order(revision=2, shipments=(a_parcel(shipped_at=T0 + DAY, bottle=2),))
    assert new_facts(before, after) == (Fact(kind=FactKind.PARCEL_SHIPPED, at=T0 + DAY, shipment_id=BOX),)
    assert new_facts(after, after) == ()


def test_a_date_that_the_shop_corrects_is_a_fact_of_its_own() -> None:
    assert new_facts(an_order(), an_order(paid_at=T0 + DAY)) == (Fact(kind=FactKind.PAID, at=T0 + DAY),)


def test_what_the_shop_takes_back_is_no_fact() -> None:
    assert new_facts(an_order(cancelled_at=T0), an_order()) == ()


def test_an_acknowledged_cancellation_of_the_same_time_is_no_second_one() -> None:
    here = HappenedHere(cancellation=Cancellation(at=T0 + DAY, request_id=R1))
    before = replace(an_order(), here=here)
    after = replace(an_order(cancelled_at=T0 + DAY, acknowledges=frozenset({R1})), here=here)
    assert new_facts(before, after) == ()


def test_a_changed_address_is_told_with_its_request() -> None:
    change = AddressChange(at=T0 + DAY, request_id=R1, address=HOME)
    after = replace(an_order(), here=HappenedHere(address_change=change))
    assert new_facts(an_order(), after) == (Fact(kind=FactKind.SHIPPING_ADDRESS_CHANGED, at=T0 + DAY, request_id=R1),)
