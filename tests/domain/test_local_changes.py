from dataclasses import replace

from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.local_changes import Cancellation, LocalChanges, Receipt
from tests.support.orders import DAY, T0, a_parcel

SENT = a_parcel(shipped_at=T0 + 3 * DAY, bottle=1)
SENT_EARLIER = a_parcel("bag", shipped_at=T0 + DAY, lamp=1)
CANCELLATION = Cancellation(at=T0 + 2 * DAY, request_id=HelpRequestId("R1"))


def test_the_latest_change_is_the_latest_of_all_of_them() -> None:
    assert LocalChanges().latest is None
    assert LocalChanges(cancellation=CANCELLATION).latest == T0 + 2 * DAY
    assert LocalChanges(cancellation=CANCELLATION, shipments=(SENT_EARLIER,)).latest == T0 + 2 * DAY
    assert LocalChanges(shipments=(SENT, SENT_EARLIER)).latest == T0 + 3 * DAY
    assert LocalChanges(shipments=(SENT_EARLIER, SENT)).latest == T0 + 3 * DAY


def test_each_date_of_a_parcel_and_each_receipt_counts() -> None:
    back = replace(SENT_EARLIER, delivered_at=T0 + 4 * DAY, returned_at=T0 + 6 * DAY)
    receipt = Receipt(shipment_id=ShipmentId("box"), at=T0 + 5 * DAY)
    assert LocalChanges(shipments=(replace(back, returned_at=None),), receipts=(receipt,)).latest == T0 + 5 * DAY
    assert LocalChanges(shipments=(back,), receipts=(receipt,)).latest == T0 + 6 * DAY
