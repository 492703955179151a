"""A receipt is confirmed by the shopper, or only reckoned from the delivery; reasons tell the two apart."""

from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.availability import OrderView, Reason
from order_help.domain.ids import ShipmentId
from order_help.domain.judging import view_of
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.order import Order
from order_help.domain.receipts import is_receipt_confirmed
from tests.support.orders import DAY, T0, a_parcel, an_order

BOX, BAG = ShipmentId("box"), ShipmentId("bag")
TWO_PARCELS = (
    replace(a_parcel("box", shipped_at=T0, bottle=2), delivered_at=T0 + DAY),
    replace(a_parcel("bag", shipped_at=T0, lamp=1), delivered_at=T0 + 2 * DAY),
)
LATER = T0 + 20 * DAY


def an_order_of_which(*confirmed: ShipmentId) -> Order:
    receipts = tuple(Receipt(at=T0 + 3 * DAY, shipment_id=one) for one in confirmed)
    return replace(an_order(shipments=TWO_PARCELS), local_changes=LocalChanges(receipts=receipts))


def reasons_in(view: OrderView) -> dict[str, Reason | None]:
    availability = view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    of_parcels = {str(one.shipment_id): one.reason for one in availability.shipments}
    return {"order": availability.reason, **of_parcels}


@pytest.mark.parametrize(
    ("confirmed", "wanted"),
    [
        ((), {"order": False, "box": False, "bag": False}),
        ((BOX,), {"order": False, "box": True, "bag": False}),
        ((BAG,), {"order": False, "box": False, "bag": True}),
        ((BOX, BAG), {"order": True, "box": True, "bag": True}),
    ],
)
def test_a_reason_is_confirmed_only_where_the_shopper_confirmed(
    confirmed: tuple[ShipmentId, ...], wanted: dict[str, bool]
) -> None:
    view = view_of(an_order_of_which(*confirmed), now=LATER)

    found = reasons_in(view)

    assert {reason.event for reason in found.values() if reason} == {OrderEvent.RECEIVED}
    assert {name: reason.confirmed for name, reason in found.items() if reason} == wanted
    assert view.is_receipt_confirmed is wanted["order"]


def test_nothing_is_confirmed_of_an_order_of_which_nothing_counts_as_received() -> None:
    order = an_order(shipments=(a_parcel("box", shipped_at=T0, bottle=2),))
    view = view_of(order, now=T0 + DAY)

    assert not view.is_receipt_confirmed
    assert not is_receipt_confirmed(())


def test_a_reason_of_another_event_is_never_confirmed() -> None:
    view = view_of(an_order_of_which(BOX, BAG), now=LATER)
    others = [a.reason for a in view.actions.values() if a.reason and a.reason.event is not OrderEvent.RECEIVED]

    assert others
    assert not any(reason.confirmed for reason in others)
