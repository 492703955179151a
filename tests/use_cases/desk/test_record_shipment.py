from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import Alert, AlertKind
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CustomsDutyIssueKind,
    ReportCustomsDutyIssueDetails,
)
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.local_changes import Cancellation, LocalChanges
from order_help.domain.snapshot import OrderSnapshot, ShipmentLine
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import FactKind
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commands import FILED, NOW, W1, an_open_request, services_for
from tests.support.desk_commands import R1, WAREHOUSE, a_desk_with
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, HOME, T0, TICK, a_parcel, a_snapshot, an_order
from tests.support.policies import BY_THE_DESK

GONE = a_parcel(shipped_at=NOW - DAY, bottle=2, lamp=1)
RECORD = RecordShipment(order=W1.id, by=WAREHOUSE, shipment=GONE)
CANCELLED_HERE = LocalChanges(cancellation=Cancellation(at=T0, request_id=R1))


def facts(store: MemoryOrderStore) -> list[FactKind]:
    return [fact.kind for entry in store.entries[W1.id] for fact in entry.facts]


def test_a_recorded_parcel_is_a_parcel_as_the_shops_own_are() -> None:
    services, store = services_for(an_order())
    done = record_shipment(services, RECORD, now=NOW)
    assert isinstance(done, Done)
    assert store.kept[W1].shipments == (GONE,)
    assert done.view.status is OrderStatus.SHIPPED
    assert facts(store) == [FactKind.PARCEL_SHIPPED]


def test_the_same_parcel_again_changes_nothing_and_another_of_its_id_corrects_it() -> None:
    services, store = services_for(an_order())
    record_shipment(services, RECORD, now=NOW)
    assert isinstance(record_shipment(services, RECORD, now=NOW), Done)
    assert store.kept[W1].version == 2

    corrected = replace(GONE, delivered_at=NOW)
    assert isinstance(record_shipment(services, replace(RECORD, shipment=corrected), now=NOW), Done)
    assert store.kept[W1].shipments == (corrected,)
    assert facts(store) == [FactKind.PARCEL_SHIPPED, FactKind.PARCEL_DELIVERED]


AHEAD = replace(GONE, shipped_at=NOW + TICK)


def test_what_a_clock_ahead_records_has_left_and_comes_again_without_effect() -> None:
    services, store = services_for(an_order())
    done = record_shipment(services, replace(RECORD, shipment=AHEAD), now=NOW)
    assert isinstance(done, Done)
    assert done.view.status is OrderStatus.SHIPPED
    assert not services.view(store.kept[W1], now=NOW - DAY).actions[HelpActionType.CANCEL_ORDER].available
    for later in (NOW, NOW + TICK, NOW + DAY):
        assert isinstance(record_shipment(services, replace(RECORD, shipment=AHEAD), now=later), Done)
    assert store.kept[W1].version == 2
    assert store.kept[W1].shipments == (replace(GONE, shipped_at=NOW),)
    assert facts(store) == [FactKind.PARCEL_SHIPPED]


def test_a_record_overtakes_what_a_plan_left_open() -> None:
    details = CancelOrderDetails(reason=CancelReason.TOO_SLOW)
    services, store = a_desk_with(an_open_request(type=HelpActionType.CANCEL_ORDER, details=details))
    plan = a_snapshot(revision=2, taken_at=NOW, shipments=(replace(GONE, shipped_at=NOW + DAY),))
    apply_order_snapshot(services, plan, now=NOW)
    assert store.requests[R1].is_open
    record_shipment(services, replace(RECORD, shipment=AHEAD), now=NOW)
    assert store.requests[R1].state is HelpRequestState.OVERTAKEN


def told_both_ways(shipment: OrderSnapshot) -> Iterator[tuple[Services, MemoryOrderStore]]:
    """The warehouse's word and the shop's, in either order."""
    for warehouse_first in (True, False):
        services, store = services_for(an_order())
        if warehouse_first:
            record_shipment(services, RECORD, now=NOW)
        apply_order_snapshot(services, shipment, now=NOW)
        if not warehouse_first:
            record_shipment(services, RECORD, now=NOW)
        yield services, store


def test_what_the_shop_says_of_the_parcel_wins_in_whatever_order_it_is_told() -> None:
    shipment = a_snapshot(revision=2, shipments=(replace(GONE, shipped_at=NOW),))
    for _, store in told_both_ways(shipment):
        assert store.kept[W1].shipments == shipment.shipments


def test_a_parcel_that_the_shop_calls_prepared_has_left_once_it_is_recorded_in_whatever_order_it_is_told() -> None:
    for services, store in told_both_ways(a_snapshot(revision=2, shipments=(replace(GONE, shipped_at=None),))):
        assert store.kept[W1].shipments == (GONE,)
        view = services.view(store.kept[W1], now=NOW)
        assert view.status is OrderStatus.SHIPPED
        assert not view.actions[HelpActionType.CANCEL_ORDER].available
        assert facts(store).count(FactKind.PARCEL_SHIPPED) == 1


def test_a_prepared_parcel_of_a_cancelled_order_that_is_recorded_as_gone_is_an_alert() -> None:
    services, store = services_for(
        replace(an_order(shipments=(replace(GONE, shipped_at=None),)), local_changes=CANCELLED_HERE)
    )
    record_shipment(services, RECORD, now=NOW)
    assert [alert.kind for alert in store.kept[W1].alerts] == [AlertKind.SHIPPED_THOUGH_CANCELLED]


def test_a_delivery_is_recorded_of_a_parcel_that_the_shop_knows_to_have_left() -> None:
    services, store = services_for(an_order(shipments=(GONE,)))
    delivered = replace(GONE, delivered_at=NOW)
    record_shipment(services, replace(RECORD, shipment=delivered), now=NOW)
    assert store.kept[W1].shipments == (delivered,)


def test_a_recorded_delivery_before_the_shops_own_date_of_leaving_does_not_count() -> None:
    services, store = services_for(an_order(shipments=(replace(GONE, shipped_at=NOW),)))
    record_shipment(services, replace(RECORD, shipment=replace(GONE, delivered_at=NOW - TICK)), now=NOW)
    assert store.kept[W1].shipments == (replace(GONE, shipped_at=NOW),)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "carrier.example/1", "https://", "//x.example"]
)
def test_what_must_not_become_a_link_on_a_page_is_refused(url: str) -> None:
    services, store = services_for(an_order())
    refused = record_shipment(services, replace(RECORD, shipment=replace(GONE, tracking_url=url)), now=NOW)
    assert isinstance(refused, InvalidInput)
    assert [problem.path for problem in refused.problems] == ["shipment.trackingUrl"]
    assert store.kept[W1].shipments == ()


def test_what_it_makes_impossible_is_overtaken_in_the_same_change_and_questions_stay_open() -> None:
    details = {
        "R1": (HelpActionType.CANCEL_ORDER, CancelOrderDetails(reason=CancelReason.TOO_SLOW)),
        "R2": (HelpActionType.CHANGE_SHIPPING_ADDRESS, ChangeShippingAddressDetails(address=HOME)),
        "R3": (
            HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE,
            ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.OTHER),
        ),
    }
    requests = [an_open_request(id_, type=type_, details=about) for id_, (type_, about) in details.items()]
    services, store = a_desk_with(*requests)

    assert isinstance(record_shipment(services, RECORD, now=NOW), Done)

    states = {id_: store.requests[HelpRequestId(id_)].state for id_ in details}
    assert states == {
        "R1": HelpRequestState.OVERTAKEN,
        "R2": HelpRequestState.OVERTAKEN,
        "R3": HelpRequestState.OPEN,
    }
    (entry,) = store.entries[W1.id]
    assert {then.id for then in entry.requests} == {"R1", "R2"}
    assert store.kept[W1].conversation.addressed.shopper == 2


def test_a_prepared_parcel_overtakes_nothing() -> None:
    details = CancelOrderDetails(reason=CancelReason.TOO_SLOW)
    services, store = a_desk_with(an_open_request(type=HelpActionType.CANCEL_ORDER, details=details))
    record_shipment(services, replace(RECORD, shipment=replace(GONE, shipped_at=None)), now=NOW)
    assert store.requests[R1].is_open


@pytest.mark.guarantee(
    "A parcel that leaves although its order is cancelled is recorded and raises an alert.", to="agents"
)
def test_a_parcel_of_a_cancelled_order_is_recorded_and_is_an_alert() -> None:
    services, store = services_for(replace(an_order(), local_changes=CANCELLED_HERE))
    done = record_shipment(services, RECORD, now=NOW)
    assert isinstance(done, Done)
    assert store.kept[W1].alerts == (Alert(kind=AlertKind.SHIPPED_THOUGH_CANCELLED, since=NOW - DAY),)
    assert facts(store) == [FactKind.PARCEL_SHIPPED, FactKind.SHIPPED_THOUGH_CANCELLED]
    assert store.kept[W1].conversation.addressed.shopper == 0


def wrong(path: str, code: ProblemCode, **params: int) -> InvalidInput:
    return InvalidInput((Problem(path=path, code=code, params=params),))


@pytest.mark.parametrize(
    ("differently", "refused"),
    [
        ({"id": ShipmentId("")}, wrong("shipment.shipmentId", ProblemCode.INVALID)),
        ({"id": ShipmentId("x" * 129)}, wrong("shipment.shipmentId", ProblemCode.INVALID)),
        ({"carrier": "x" * 2_001}, wrong("shipment.carrier", ProblemCode.TOO_LONG, max=2_000)),
        ({"tracking_number": "\x00"}, wrong("shipment.trackingNumber", ProblemCode.INVALID)),
        ({"tracking_url": "\ud800"}, wrong("shipment.trackingUrl", ProblemCode.INVALID)),
        ({"shipped_at": None, "delivered_at": NOW}, wrong("shipment.shippedAt", ProblemCode.REQUIRED)),
        ({"lines": ()}, wrong("shipment.lines", ProblemCode.TOO_FEW, min=1)),
        ({"lines": GONE.lines * 101}, wrong("shipment.lines", ProblemCode.TOO_MANY, max=200)),
        (
            {"lines": (ShipmentLine(line_id=LineId("vase"), quantity=1),)},
            wrong("shipment.lines.0.lineId", ProblemCode.UNKNOWN),
        ),
        (
            {"lines": (*GONE.lines, ShipmentLine(line_id=LineId("lamp"), quantity=0))},
            wrong("shipment.lines.2.quantity", ProblemCode.TOO_FEW, min=1),
        ),
        (
            {"lines": (ShipmentLine(line_id=LineId("lamp"), quantity=1_000_001),)},
            wrong("shipment.lines.0.quantity", ProblemCode.TOO_MANY, max=1_000_000),
        ),
    ],
)
def test_what_cannot_be_a_parcel_of_the_order_is_refused(differently: dict[str, Any], refused: InvalidInput) -> None:
    services, store = services_for(an_order())
    command = replace(RECORD, shipment=replace(GONE, **differently))
    assert record_shipment(services, command, now=NOW) == refused
    assert store.entries == {}


def test_a_parcel_may_hold_a_million_units_of_a_line() -> None:
    services, _ = services_for(an_order())
    parcel = replace(GONE, lines=(ShipmentLine(line_id=LineId("lamp"), quantity=1_000_000),))
    assert isinstance(record_shipment(services, replace(RECORD, shipment=parcel), now=NOW), Done)


def test_an_order_has_room_for_fifty_recorded_parcels_and_each_of_them_can_be_corrected() -> None:
    parcels = [replace(GONE, id=ShipmentId(f"box-{place}"), tracking_number=f"1Z{place}") for place in range(100)]
    services, store = services_for(an_order())
    done = [record_shipment(services, replace(RECORD, shipment=parcel), now=NOW) for parcel in parcels]
    taken_in = sum(isinstance(each, Done) for each in done)
    assert taken_in >= 50
    assert done[taken_in:] == [wrong("shipment", ProblemCode.TOO_MANY, max=taken_in)] * (100 - taken_in)
    corrected = replace(parcels[7], delivered_at=NOW)
    assert isinstance(record_shipment(services, replace(RECORD, shipment=corrected), now=NOW), Done)
    assert corrected in store.kept[W1].shipments


def test_a_request_that_is_settled_between_two_reads_of_the_recording_is_not_overtaken() -> None:
    services, store = services_for(an_order(), policy=BY_THE_DESK)
    cancelling: HelpRequest = FILED["cancel_order"].ask(services).request

    def withdraw_first() -> None:
        if cancelling.id in {request.id for request in store.kept[W1].open_requests}:
            command = WithdrawHelpRequest(order=W1, help_request_id=cancelling.id)
            assert isinstance(withdraw_help_request(services, command, now=NOW), Withdrawn)

    store.before_request = withdraw_first
    assert isinstance(record_shipment(services, RECORD, now=NOW), Done)
    assert store.requests[cancelling.id].state is HelpRequestState.WITHDRAWN
    assert store.kept[W1].shipments == (GONE,)
