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
from order_help.domain.help_requests import MAX_SENT_FILES, HelpRequest, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from tests.support.files import an_attachment
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


def a_return(state: HelpRequestState = HelpRequestState.OPEN, outcome: HelpRequestOutcome | None = None) -> HelpRequest:
    items = (ReturnItem(line_id=BOTTLE, quantity=1, reason=ReturnReason.DAMAGED),)
    details = ReturnOrReplaceItemsDetails(items=items, resolution=ReturnResolution.REFUND)
    return replace(a_request(HelpActionType.RETURN_OR_REPLACE_ITEMS, details, state), outcome=outcome)


@pytest.mark.parametrize(
    ("state", "outcome", "is_approved"),
    [
        (HelpRequestState.OPEN, None, False),
        (HelpRequestState.RESOLVED, HelpRequestOutcome.APPROVED, True),
        (HelpRequestState.RESOLVED, HelpRequestOutcome.ANSWERED, False),
        (HelpRequestState.RESOLVED, HelpRequestOutcome.NO_REPLY, False),
        (HelpRequestState.DECLINED, HelpRequestOutcome.DECLINED, False),
        (HelpRequestState.WITHDRAWN, None, False),
    ],
)
def test_an_agent_may_write_about_what_is_open_and_about_a_return_that_was_approved(
    state: HelpRequestState, outcome: HelpRequestOutcome | None, is_approved: bool
) -> None:
    request = a_return(state, outcome)
    assert (request.is_approved_return, request.can_reply) == (is_approved, request.is_open)
    assert request.desk_can_reply == (request.is_open or is_approved)


def test_of_other_approved_requests_there_is_nothing_to_write() -> None:
    done = replace(a_cancellation(HelpRequestState.RESOLVED), outcome=HelpRequestOutcome.APPROVED)
    assert (done.is_approved_return, done.desk_can_reply) == (False, False)


def test_a_return_keeps_the_newest_files_of_the_shop_each_once() -> None:
    files = tuple(an_attachment(f"A{place:02}").file for place in range(MAX_SENT_FILES + 2))
    first = a_return().with_sent(files[:2])
    assert first.sent_files == files[:2]
    assert first.with_sent(files[1:3]).sent_files == files[:3]
    assert first.with_sent(()) == first
    assert first.with_sent(files).sent_files == files[-MAX_SENT_FILES:]


def test_only_a_return_keeps_them() -> None:
    cancellation = a_cancellation(HelpRequestState.OPEN)
    assert cancellation.with_sent((an_attachment("A").file,)) == cancellation


def test_the_order_remembers_which_parcels_are_missed() -> None:
    details = ReportPackageNotReceivedDetails(
        kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=(ShipmentId("box"), ShipmentId("bag"))
    )
    request = a_request(HelpActionType.REPORT_PACKAGE_NOT_RECEIVED, details, HelpRequestState.AWAITING_SHOPPER)
    summary = request.summary()
    assert (summary.id, summary.type, summary.state) == (request.id, request.type, request.state)
    assert (summary.filed_at, summary.answer_by) == (T0, T0 + DAY)
    assert (summary.shipment_ids, summary.quantities) == (("box", "bag"), {})
