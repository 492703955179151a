"""Every kind of change that an order can go through, each as the domain makes it, and the entry that it leaves."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from order_help.domain import changes, desk_changes, snapshot_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.attachments import AttachedFile, MediaType
from order_help.domain.changes import Change
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CustomsDutyIssueKind,
    ReportCustomsDutyIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.ids import AgentName, AttachmentId, ChangeId, HelpRequestId, LineId
from order_help.domain.local_changes import Cancellation, LocalChanges
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.snapshot import Fulfilment, Shipment
from order_help.domain.timeline import Message, TimelineEntry
from tests.support.commands import W1
from tests.support.orders import DAY, HOME, T0, a_line, a_parcel, an_order

NOW = T0 + 2 * DAY
ANN = AgentName("ann.marker@shop.example")
WAREHOUSE = AgentName("warehouse")
CHANGE = ChangeId("01KA4XWQ8C3V5J7T9Z2W4RNMHE")
SEQUENCE = 7

ORDER = an_order(email="james@example.com", locale="en-US", shipping_address=HOME)
BOX: Shipment = a_parcel("box", shipped_at=NOW - DAY, bottle=2)
LEFT = an_order(email="james@example.com", shipping_address=HOME, shipments=(BOX,))
ARRIVED = replace(ORDER, local_changes=LocalChanges(shipments=(replace(BOX, delivered_at=NOW - DAY),)))
OFFICE = replace(HOME, line1="1 Office Plaza")
GIFT_CARD = replace(a_line("card"), fulfilment=Fulfilment.DIGITAL, fulfilled_at=NOW)
LAMP = replace(a_line("lamp"), fulfilment=Fulfilment.PICKUP, ready_at=NOW - DAY, fulfilled_at=NOW)
SHELF = an_order(
    lines=tuple(replace(line, ready_at=None, fulfilled_at=None) for line in (GIFT_CARD, LAMP)), shipping_address=HOME
)
TOLD = an_order(
    paid_at=T0, released_at=NOW - DAY, cancelled_at=NOW - DAY, lines=(GIFT_CARD, LAMP), shipping_address=HOME
)
PHOTO = AttachedFile(id=AttachmentId("A1"), file_name="box.jpg", media_type=MediaType.JPEG, size=1_000)


def a_request(request_id: str, action: HelpActionType, details: Any, **differently: Any) -> HelpRequest:
    request = HelpRequest(
        id=HelpRequestId(request_id),
        order_id=W1.id,
        type=action,
        state=HelpRequestState.OPEN,
        details=details,
        filed_at=NOW - DAY,
        answer_by=NOW,
    )
    return replace(request, **differently)


QUESTION = a_request(
    "01KA1S5V8MQ3ESTN0000000001",
    HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE,
    ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.TAX_NUMBER),
)
CANCEL = a_request(
    "01KA1S5V8MQ3ESTN0000000005", HelpActionType.CANCEL_ORDER, CancelOrderDetails(reason=CancelReason.TOO_SLOW)
)
MOVE = a_request(
    "01KA1S5V8MQ3ESTN0000000002",
    HelpActionType.CHANGE_SHIPPING_ADDRESS,
    ChangeShippingAddressDetails(address=OFFICE),
)
RETURN = a_request(
    "01KA1S5V8MQ3ESTN0000000003",
    HelpActionType.RETURN_OR_REPLACE_ITEMS,
    ReturnOrReplaceItemsDetails(
        items=(ReturnItem(line_id=LineId("bottle"), quantity=1, reason=ReturnReason.DAMAGED),),
        resolution=ReturnResolution.REFUND,
    ),
)
ASKED_BACK = replace(QUESTION, state=HelpRequestState.AWAITING_SHOPPER, answer_by=None, reply_by=NOW)
ANSWERED = replace(
    QUESTION, state=HelpRequestState.RESOLVED, outcome=HelpRequestOutcome.ANSWERED, answer_by=None, closed_at=NOW
)


def knowing(order: Order, *requests: HelpRequest) -> Order:
    """The order with these open requests."""
    return replace(order, open_requests=tuple(request.summary() for request in requests))


def message(text: str = "We look into it.", **differently: Any) -> Message:
    return replace(Message(text=text, request_id=QUESTION.id), **differently)


CANCELLED = replace(
    ORDER,
    local_changes=LocalChanges(
        cancellation=Cancellation(at=NOW - DAY, request_id=HelpRequestId("01KA1S5V8MQ3ESTN0000000005"))
    ),
)


def _filed(order: Order, request: HelpRequest) -> Change:
    return changes.file(order, request, settings=DEFAULT_SETTINGS, now=NOW)


def _with_snapshot(before: Order, *requests: HelpRequest, **news: Any) -> Change:
    after = snapshot_changes.apply_snapshot(replace(before.snapshot, revision=2, **news), before)
    assert after is not None
    return snapshot_changes.snapshot_change(before, after, requests, now=NOW)


def _of_shoppers() -> Mapping[str, Change]:
    waiting = knowing(ORDER, ASKED_BACK)
    return {
        "a question is filed": _filed(ORDER, QUESTION),
        "a cancellation settles itself": _filed(ORDER, CANCEL),
        "an address changes itself": _filed(ORDER, MOVE),
        "a return is filed": _filed(LEFT, RETURN),
        "a question is withdrawn": changes.withdraw(knowing(ORDER, QUESTION), QUESTION, now=NOW),
        "receipt is confirmed": changes.confirm_receipt(LEFT, [BOX.id], now=NOW),
        "the shopper writes": changes.post_message(
            ORDER, message(request_id=None, attachments=(PHOTO, PHOTO)), None, settings=DEFAULT_SETTINGS, now=NOW
        ),
        "the shopper answers": changes.post_message(waiting, message(), ASKED_BACK, settings=DEFAULT_SETTINGS, now=NOW),
    }


def _of_the_desk() -> Mapping[str, Change]:
    known, back = knowing(ORDER, QUESTION), message("Which number?", expects_answer=True)
    returning, cancelling = knowing(LEFT, RETURN), knowing(ORDER, CANCEL)
    no = DeclineReason.OUTSIDE_POLICY
    return {
        "an agent writes": desk_changes.reply(
            known, message(request_id=None), None, ANN, settings=DEFAULT_SETTINGS, now=NOW
        ),
        "an agent asks back": desk_changes.reply(known, back, QUESTION, ANN, settings=DEFAULT_SETTINGS, now=NOW),
        "a return is approved": desk_changes.approve(returning, RETURN, ANN, None, now=NOW),
        "a cancellation is approved": desk_changes.approve(cancelling, CANCEL, ANN, message("Done."), now=NOW),
        "a question is answered": desk_changes.answer(known, QUESTION, ANN, message("It is 7."), now=NOW),
        "a question is declined": desk_changes.decline(known, QUESTION, ANN, no, message("No."), now=NOW),
        "a question is opened again": desk_changes.reopen(ORDER, ANSWERED, ANN, settings=DEFAULT_SETTINGS, now=NOW),
        "a cancellation is found to be moot": desk_changes.close_as_impossible(
            knowing(LEFT, CANCEL), CANCEL, ANN, now=NOW
        ),
        "a question is claimed": desk_changes.claim(known, QUESTION, ANN, now=NOW),
        "a question is let go": desk_changes.unclaim(known, QUESTION, ANN, now=NOW),
        "an alert is dismissed": desk_changes.dismiss(ORDER, AlertKind.UNANSWERED_MESSAGE, ANN, now=NOW),
        "the warehouse takes it": desk_changes.release(
            ORDER, HelpRequestId("01KA1S5V8MQ3ESTN0000000004"), WAREHOUSE, now=NOW
        ),
        "a parcel is recorded": desk_changes.record_shipment(
            ORDER, replace(BOX, delivered_at=NOW), (), WAREHOUSE, now=NOW
        ),
        "a parcel that came back is recorded": desk_changes.record_shipment(
            LEFT, replace(BOX, returned_at=NOW), (), WAREHOUSE, now=NOW
        ),
        "a recorded parcel did not arrive": desk_changes.record_shipment(ARRIVED, BOX, (), WAREHOUSE, now=NOW),
        "a parcel is recorded though cancelled": desk_changes.record_shipment(CANCELLED, BOX, (), WAREHOUSE, now=NOW),
    }


def _of_others() -> Mapping[str, Change]:
    waiting = knowing(ORDER, CANCEL, MOVE)
    return {
        "the shop tells of an order": snapshot_changes.snapshot_change(None, LEFT, (), now=NOW),
        "the shop tells what happened": _with_snapshot(
            ORDER, paid_at=NOW, released_at=NOW, shipments=(replace(BOX, delivered_at=NOW),)
        ),
        "the shop cancels": _with_snapshot(ORDER, cancelled_at=NOW),
        "the shop hands over what is in no parcel": _with_snapshot(SHELF, lines=(GIFT_CARD, LAMP)),
        "the shop takes everything back": _with_snapshot(
            TOLD, paid_at=None, released_at=None, cancelled_at=None, lines=SHELF.lines, shipping_address=OFFICE
        ),
        "the shop ships what was to be cancelled": _with_snapshot(waiting, CANCEL, MOVE, shipments=(BOX,)),
        "the shop ships what was cancelled": _with_snapshot(CANCELLED, shipments=(BOX,)),
        "a question is overdue": changes.mark_overdue(knowing(ORDER, QUESTION), QUESTION, now=NOW),
        "a question is not answered": changes.time_out(knowing(ORDER, ASKED_BACK), ASKED_BACK, now=NOW),
    }


SCENES: Final[Mapping[str, Change]] = {**_of_shoppers(), **_of_the_desk(), **_of_others()}
"""What may happen, in words."""


def entry_of(scene: str) -> TimelineEntry:
    """The entry that it leaves in the timeline."""
    entry = SCENES[scene].entry(CHANGE)
    assert entry is not None, "nothing of it stands in the timeline"
    return replace(entry, sequence=SEQUENCE)
