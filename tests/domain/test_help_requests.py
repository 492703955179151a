from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    HelpRequestDetails,
    PackageNotReceivedKind,
    ReportPackageNotReceivedDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from tests.support.orders import DAY, T0, TICK, allocated, an_order

BOTTLE, LAMP = LineId("bottle"), LineId("lamp")


def a_request(type_: HelpActionType, details: HelpRequestDetails, state: HelpRequestState) -> HelpRequest:
    return HelpRequest(
        id=HelpRequestId("R1"),
        order_id=an_order().id,
        type=type_,
        state=state,
        details=details,
        filed_at=T0,
        answer_by=T0 + DAY,
        message="please",
    )


def a_cancellation(state: HelpRequestState) -> HelpRequest:
    return a_request(HelpActionType.CANCEL_ORDER, CancelOrderDetails(reason=CancelReason.TOO_SLOW), state)


@pytest.mark.parametrize("state", HelpRequestState)
def test_a_request_is_open_and_can_be_withdrawn_until_somebody_settles_it(state: HelpRequestState) -> None:
    request = a_cancellation(state)
    awaited = state in (HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER)
    assert (request.is_open, request.can_withdraw) == (awaited, awaited)


@pytest.mark.parametrize("state", HelpRequestState)
def test_an_answer_is_late_from_the_moment_on_at_which_it_was_promised(state: HelpRequestState) -> None:
    request = a_cancellation(state)
    is_open = state is HelpRequestState.OPEN
    for one in (request, request.summary()):
        assert [one.is_late(now) for now in (T0, T0 + DAY - TICK, T0 + DAY, T0 + 9 * DAY)] == [
            False,
            False,
            is_open,
            is_open,
        ]
        assert not replace(one, answer_by=None).is_late(T0 + 9 * DAY)


def test_a_line_that_goes_back_for_two_reasons_counts_with_both() -> None:
    items = (
        ReturnItem(line_id=BOTTLE, quantity=1, reason=ReturnReason.DAMAGED),
        ReturnItem(line_id=LAMP, quantity=1, reason=ReturnReason.DAMAGED),
        ReturnItem(line_id=BOTTLE, quantity=2, reason=ReturnReason.CHANGED_MIND),
    )
    allocation = {**allocated("box", bottle=1, lamp=1), **allocated("bag", bottle=2)}
    details = ReturnOrReplaceItemsDetails(items=items, resolution=ReturnResolution.REFUND, allocation=allocation)
    assert details.quantities == {BOTTLE: 3, LAMP: 1}
    summary = a_request(HelpActionType.RETURN_OR_REPLACE_ITEMS, details, HelpRequestState.OPEN).summary()
    assert (summary.quantities, summary.shipment_ids) == ({BOTTLE: 3, LAMP: 1}, ())


def test_the_order_remembers_which_parcels_are_missed() -> None:
    details = ReportPackageNotReceivedDetails(
        kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=(ShipmentId("box"), ShipmentId("bag"))
    )
    request = a_request(HelpActionType.REPORT_PACKAGE_NOT_RECEIVED, details, HelpRequestState.AWAITING_SHOPPER)
    summary = request.summary()
    assert (summary.id, summary.type, summary.state) == (request.id, request.type, request.state)
    assert (summary.filed_at, summary.answer_by) == (T0, T0 + DAY)
    assert (summary.shipment_ids, summary.quantities) == (("box", "bag"), {})
