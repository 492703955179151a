from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.help_details import PackageNotReceivedKind, ReportPackageNotReceivedDetails
from order_help.domain.ids import ShipmentId
from order_help.domain.order import Order
from order_help.domain.policy import Per
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import BAG, BOX, NOW, TODAY, W1, services_for, shipped
from tests.support.orders import DAY, a_parcel, an_order

NOT_ARRIVED = PackageNotReceivedKind.NOT_ARRIVED


def missed(order: Order, *ids: ShipmentId) -> Filed | Refusal:
    services, store = services_for(order)
    answer = file_help(services, reported(*ids), now=NOW)
    assert isinstance(answer, Filed) or "commit" not in store.calls
    return answer


def reported(*ids: ShipmentId) -> HelpCommand:
    return HelpCommand(order=W1, details=ReportPackageNotReceivedDetails(kind=NOT_ARRIVED, shipment_ids=ids))


def problems(answer: Filed | Refusal) -> list[Problem]:
    assert isinstance(answer, InvalidInput)
    return list(answer.problems)


@pytest.mark.parametrize("ids", [(BOX,), (BAG, BOX)])
def test_parcels_that_left_can_be_missed_alone_or_together(ids: tuple[ShipmentId, ...]) -> None:
    filed = missed(shipped(), *ids)
    assert isinstance(filed, Filed)
    assert filed.request.details == ReportPackageNotReceivedDetails(kind=NOT_ARRIVED, shipment_ids=ids)
    assert filed.view.order.open_requests[0].shipment_ids == ids


def test_one_request_is_open_for_a_parcel_and_one_may_be_for_the_next() -> None:
    services, store = services_for(shipped())
    command = reported(BOX)
    file_help(services, command, now=NOW)
    again = file_help(services, command, now=NOW)
    assert problems(again) == [
        Problem(
            path="shipmentIds.0",
            code=ProblemCode.NOT_AVAILABLE,
            per=Per.PARCEL,
            reason=Reason(code=ReasonCode.REQUEST_OPEN, at=NOW),
        )
    ]
    bag = file_help(services, reported(BAG), now=NOW)
    assert isinstance(bag, Filed)
    assert bag.view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED].state is HelpActionState.IN_PROGRESS
    assert isinstance(file_help(services, command, now=NOW), HelpActionUnavailable)
    assert len(store.requests) == 2


def test_none_of_them_is_reported_if_one_cannot_be() -> None:
    prepared = an_order(shipments=(a_parcel("box", shipped_at=NOW, bottle=2), a_parcel("bag", shipped_at=None, lamp=1)))
    assert problems(missed(prepared, BOX, BAG)) == [
        Problem(
            path="shipmentIds.1",
            code=ProblemCode.NOT_AVAILABLE,
            per=Per.PARCEL,
            reason=Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED),
        )
    ]


def test_a_parcel_that_is_received_or_past_its_inquiry_time_is_named_with_the_reason() -> None:
    order = an_order(
        shipments=(
            replace(a_parcel("box", shipped_at=NOW - 9 * DAY, bottle=1), delivered_at=NOW - 8 * DAY),
            a_parcel("old", shipped_at=NOW - 91 * DAY, bottle=1),
            a_parcel("bag", shipped_at=NOW, lamp=1),
        )
    )
    refused = problems(missed(order, BOX, ShipmentId("old"), BAG))
    assert [(problem.path, problem.reason) for problem in refused] == [
        ("shipmentIds.0", Reason(code=ReasonCode.CLOSED, event=OrderEvent.RECEIVED, at=TODAY)),
        ("shipmentIds.1", Reason(code=ReasonCode.CLOSED, event=OrderEvent.INQUIRY_TIME_ENDED, at=TODAY)),
    ]


def test_parcels_are_named_each_once_and_are_this_orders() -> None:
    assert problems(missed(shipped())) == [Problem(path="shipmentIds", code=ProblemCode.TOO_FEW, params={"min": 1})]
    assert problems(missed(shipped(), BOX, BAG, BOX)) == [Problem(path="shipmentIds.2", code=ProblemCode.DUPLICATE)]
    assert problems(missed(shipped(), BOX, ShipmentId("another"))) == [
        Problem(path="shipmentIds.1", code=ProblemCode.UNKNOWN)
    ]


def test_before_anything_left_nothing_can_be_missed() -> None:
    refused = missed(an_order(shipments=(a_parcel(shipped_at=None, bottle=2),)), BOX)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.state is HelpActionState.NOT_YET
