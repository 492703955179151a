"""Units that are recorded, asked back, granted and booked, one after the other, as shop, desk and shopper do it."""

from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.help_details import ReturnOrReplaceItemsDetails, ReturnResolution
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, Problem, ProblemCode
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commands import BOTTLE, NOW, W1, an_item, services_for
from tests.support.desk_commands import WAREHOUSE
from tests.support.desk_words import ANN
from tests.support.orders import DAY, a_line, a_parcel, a_snapshot

BOX = a_parcel("p1", shipped_at=NOW - 2 * DAY, bottle=1)
AGAIN = a_parcel("p2", shipped_at=NOW - DAY, bottle=1)


def of_bottles(quantity: int, *parcels: Any, revision: int = 1, returned: int = 0, **differently: Any) -> OrderSnapshot:
    line = a_line("bottle", quantity, returned=returned)
    return a_snapshot(lines=(line,), shipments=parcels, revision=revision, **differently)


def a_shop(snapshot: OrderSnapshot) -> Services:
    services, _ = services_for(Order.first(snapshot))
    return services


def left(services: Services) -> int:
    order = services.order(W1)
    assert order is not None
    return services.view(order, now=NOW).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].left_of(BOTTLE)


def asks_back(services: Services, units: int, resolution: ReturnResolution = ReturnResolution.REFUND) -> Any:
    details = ReturnOrReplaceItemsDetails(items=(an_item("bottle", units),), resolution=resolution)
    return file_help(services, HelpCommand(order=W1, details=details), now=NOW)


def filed(services: Services, units: int, resolution: ReturnResolution = ReturnResolution.REFUND) -> HelpRequest:
    done = asks_back(services, units, resolution)
    assert isinstance(done, Filed)
    return done.request


def approves(services: Services, request: HelpRequest) -> Any:
    return approve(services, Approve(order=W1.id, by=ANN, help_request_id=request.id), now=NOW)


def sends(services: Services, snapshot: OrderSnapshot) -> None:
    assert apply_order_snapshot(services, snapshot, now=NOW) is SnapshotResult.UPDATED


@pytest.mark.guarantee(
    "No more units of a line go back than its shopper has, whatever is shipped, lost, replaced, taken "
    "off, returned and booked.",
    to="shops",
)
def test_of_a_parcel_under_two_ids_one_unit_goes_back_and_not_two() -> None:
    services = a_shop(of_bottles(1, replace(BOX, tracking_number="TRK1")))
    recorded = replace(BOX, id=ShipmentId("WH-77"), carrier=None, tracking_number="trk 1")
    done = record_shipment(services, RecordShipment(order=W1.id, by=WAREHOUSE, shipment=recorded), now=NOW)
    assert isinstance(done, Done)
    assert [parcel.id for parcel in done.view.order.shipments] == ["p1"]

    refused = asks_back(services, 2)

    too_many = Problem(path="items.0.quantity", code=ProblemCode.TOO_MANY, params={"max": 1})
    assert refused == InvalidInput((too_many,))
    assert isinstance(approves(services, filed(services, 1)), Done)
    assert isinstance(asks_back(services, 1), HelpActionUnavailable)


def test_of_a_unit_that_was_lost_and_sent_again_one_goes_back_and_the_desk_is_told() -> None:
    services = a_shop(of_bottles(1, BOX, AGAIN))
    order = services.order(W1)
    assert order is not None
    assert [alert.kind for alert in order.alerts_at(NOW)] == [AlertKind.OVERSHIPPED]
    assert left(services) == 1
    filed(services, 1)
    assert left(services) == 0


def test_a_return_that_is_acknowledged_and_booked_counts_once() -> None:
    three = replace(BOX, lines=a_parcel(shipped_at=None, bottle=3).lines)
    services = a_shop(of_bottles(3, three))
    request = filed(services, 1)
    assert isinstance(approves(services, request), Done)
    assert left(services) == 2
    acknowledged = frozenset({HelpRequestId(request.id)})
    sends(services, of_bottles(3, three, revision=2, acknowledges=acknowledged))
    assert left(services) == 2  # acknowledged, and not booked yet
    sends(services, of_bottles(3, three, revision=3, acknowledges=acknowledged, returned=1))
    assert left(services) == 2
    sends(services, of_bottles(3, three, revision=4, acknowledges=acknowledged, returned=2))
    assert left(services) == 1  # another unit came back, of which nobody had asked here


def test_a_replacement_that_is_on_its_way_can_be_asked_back_once() -> None:
    services = a_shop(of_bottles(1, BOX))
    request = filed(services, 1, ReturnResolution.REPLACEMENT)
    assert isinstance(approves(services, request), Done)
    assert left(services) == 0
    sends(services, of_bottles(1, BOX, AGAIN, revision=2))
    assert left(services) == 1
    again = filed(services, 1)
    assert isinstance(again.details, ReturnOrReplaceItemsDetails)
    assert again.details.allocation == {"p2": {"bottle": 1}}
    assert left(services) == 0


def test_what_the_shop_takes_off_later_takes_back_no_return_that_was_granted() -> None:
    services = a_shop(of_bottles(1, BOX))
    request = filed(services, 1)
    assert isinstance(approves(services, request), Done)
    off = replace(of_bottles(1, BOX, revision=2), lines=(a_line("bottle", 1, cancelled=1),))
    sends(services, off)
    order = services.order(W1)
    assert order is not None
    assert [approved.request_id for approved in order.approved_returns] == [request.id]
    assert left(services) == 0
