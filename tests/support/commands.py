"""Each kind of change a shopper may ask for: an order that offers it, how to ask, and how to ask for something else."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any

from order_help.domain.actions import HelpActionType
from order_help.domain.conversation import SideCounts
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    CustomsDutyIssueKind,
    HelpRequestDetails,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReportCustomsDutyIssueDetails,
    ReportPackageNotReceivedDetails,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import (
    ChangeId,
    CustomerId,
    HelpRequestId,
    LineId,
    OrderId,
    OrderNumber,
    OrderRef,
    ShipmentId,
    ShopOrderId,
)
from order_help.domain.local_changes import LocalChanges
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.timeline import Author, Fact, FactKind, Message, TimelineEntry
from order_help.use_cases.commands import Command, HelpCommand
from order_help.use_cases.create_attachment_upload import CreateAttachmentUpload, create_attachment_upload
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, mark_timeline_read
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, confirm_receipt
from order_help.use_cases.shopper.file_help import file_help
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from tests.support.memory_attachments import attachments_beside
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, HOME, JAMES, T0, a_parcel, an_order

NOW = T0 + 8 * DAY
"""A day on which a promised shipping date has passed."""

TODAY = NOW - timedelta(hours=12)
"""The beginning of the day of NOW, at a shop in UTC: what lasts until the day before has just ended."""

W1 = OrderRef(customer_id=JAMES, id=OrderId("#W1"))
W2 = OrderRef(customer_id=JAMES, id=OrderId("#W2"))
OF_ANOTHER = OrderRef(customer_id=CustomerId("another"), id=OrderId("W1 of another"))
BOX, BAG = ShipmentId("box"), ShipmentId("bag")
BOTTLE, LAMP = LineId("bottle"), LineId("lamp")
PAYMENT_ISSUE = ResolvePaymentIssueDetails(kind=PaymentIssueKind.CHARGED_TWICE)


@dataclass(frozen=True)
class Kind:
    """
    One use case: an order that offers it, a command for it, and fields that make another command of that one.

    `stored_details` is the text in which the store keeps details of this kind, for commands that file a help request.
    """

    order: Order
    command: Command
    otherwise: dict[str, Any]
    carry_out: Callable[..., object]
    stored_details: str = ""

    def ask(self, services: Services, *, now: datetime = NOW, **differently: Any) -> Any:
        """Carries the command out, as this use case's caller would, with some fields of its own or of its details."""
        return self.carry_out(services, with_fields(self.command, **differently), now=now)


def with_fields(command: Command, **differently: Any) -> Command:
    """The command with other values of its own fields, or of its details' fields."""
    if not isinstance(command, HelpCommand):
        return replace(command, **differently)
    of_details = {field.name for field in fields(command.details)} & differently.keys()
    details = replace(command.details, **{name: differently.pop(name) for name in of_details})
    return replace(command, details=details, **differently)


def services_for(*orders: Order, policy: ShopPolicy = DEFAULT_POLICY) -> tuple[Services, MemoryOrderStore]:
    """A desk with a store in memory that keeps these orders."""
    store = MemoryOrderStore()
    store.put(*orders)
    services = Services(
        store=store, register=MemoryRegister(store), policy=policy, attachments=attachments_beside(store)
    )
    return services, store


def an_open_request(request_id: str = "R1", **differently: Any) -> HelpRequest:
    """A question about a payment that nobody has answered."""
    request = HelpRequest(
        id=HelpRequestId(request_id),
        order_id=W1.id,
        type=HelpActionType.RESOLVE_PAYMENT_ISSUE,
        state=HelpRequestState.OPEN,
        details=PAYMENT_ISSUE,
        filed_at=T0,
        answer_by=T0 + DAY,
    )
    return replace(request, **differently)


def with_open(order: Order, store: MemoryOrderStore, *requests: HelpRequest) -> Order:
    """The order with these requests, put into the store together."""
    order = replace(order, open_requests=tuple(request.summary() for request in requests if request.is_open))
    store.put(order)
    store.requests.update({request.id: request for request in requests})
    return order


def shipped(*, number: str = "W1") -> Order:
    """Both bottles left two days ago, the lamp yesterday."""
    return an_order(
        number=OrderNumber(number),
        shipments=(a_parcel("box", shipped_at=NOW - 2 * DAY, bottle=2), a_parcel("bag", shipped_at=NOW - DAY, lamp=1)),
    )


def another(order: Order) -> Order:
    """The same customer's other order, just like this one."""
    snapshot = replace(order.snapshot, number=OrderNumber("W2"))
    return replace(order, id=W2.id, snapshot=snapshot, local_changes=LocalChanges())


def an_item(line_id: str = "bottle", quantity: int = 1, reason: ReturnReason = ReturnReason.DAMAGED) -> ReturnItem:
    return ReturnItem(line_id=LineId(line_id), quantity=quantity, reason=reason)


def filed(
    order: Order, details: HelpRequestDetails, otherwise: dict[str, Any], *, stored: str, message: str | None = None
) -> Kind:
    """The sample of one help action; `stored` is the text in which the store keeps details of this kind."""
    command = HelpCommand(order=W1, details=details, message=message)
    return Kind(order, command, otherwise, file_help, stored_details=stored)


# Tables hold texts like `stored`: how they are read can change, the texts below cannot.
FILED = {
    "change_shipping_address": filed(
        an_order(),
        ChangeShippingAddressDetails(address=replace(HOME, line1="1 Office Plaza")),
        {"address": replace(HOME, line1="2 Office Plaza")},
        stored='{"address":{"name":"James Li","line1":"215 River Road","city":"NEW YORK","country_code":"US",'
        '"line2":"Suite 991","region":"NY","postal_code":"10083"}}',
    ),
    "resolve_payment_issue": filed(
        an_order(),
        ResolvePaymentIssueDetails(kind=PaymentIssueKind.CHARGED_TWICE),
        {"kind": PaymentIssueKind.WRONG_AMOUNT},
        message="Twice!",
        stored='{"kind":"CHARGED_TWICE"}',
    ),
    "check_order_progress": filed(
        an_order(),
        CheckOrderProgressDetails(),
        {"message": "Hello?"},
        stored='{"ship_by":"2026-11-01T12:00:00.000000Z"}',
    ),
    "report_package_not_received": filed(
        shipped(),
        ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=(BOX,)),
        {"shipment_ids": (BAG,)},
        stored='{"kind":"NOT_ARRIVED","shipment_ids":["box"]}',
    ),
    "report_customs_duty_issue": filed(
        an_order(),
        ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.TAX_NUMBER),
        {"message": "DE123"},
        stored='{"kind":"TAX_NUMBER"}',
    ),
    "return_or_replace_items": filed(
        shipped(),
        ReturnOrReplaceItemsDetails(items=(an_item(quantity=2),), resolution=ReturnResolution.REFUND),
        {"items": (an_item("lamp"),)},
        stored='{"items":[{"line_id":"lamp","quantity":1,"reason":"DEFECTIVE"}],"resolution":"REFUND"}',
    ),
    "cancel_order": filed(
        an_order(),
        CancelOrderDetails(reason=CancelReason.TOO_SLOW),
        {"reason": CancelReason.FOUND_CHEAPER},
        stored='{"reason":"CHANGED_MIND"}',
    ),
}
"""Those that file a help request, by the action's name."""

CHANGES = FILED | {
    "confirm_receipt": Kind(
        shipped(), ConfirmReceipt(order=W1, shipment_ids=(BOX,)), {"shipment_ids": (BOX, BAG)}, confirm_receipt
    ),
    "withdraw_help_request": Kind(
        replace(an_order(), open_requests=(an_open_request().summary(),)),
        WithdrawHelpRequest(order=W1, help_request_id=HelpRequestId("R1")),
        {"help_request_id": HelpRequestId("R2")},
        withdraw_help_request,
    ),
    "post_message": Kind(an_order(), PostMessage(order=W1, text="Hello?"), {"text": "Hello!"}, post_message),
}
"""All that a shopper may do and that leaves an entry in the timeline."""

MUTATIONS = CHANGES | {
    "mark_timeline_read": Kind(an_order(), MarkTimelineRead(order=W1, through=2), {"through": 1}, mark_timeline_read),
    "create_attachment_upload": Kind(
        an_order(),
        CreateAttachmentUpload(order=W1, file_name="parcel.png", media_type="image/png", size=1_000),
        {"size": 1_001},
        create_attachment_upload,
    ),
}
"""All that a shopper may do."""


def a_desk_for(kind: Kind, *, policy: ShopPolicy = DEFAULT_POLICY) -> tuple[Services, MemoryOrderStore]:
    """A desk with an order that offers this, another such order, and another customer's."""
    of_another = replace(kind.order.snapshot, customer_id=OF_ANOTHER.customer_id, id=ShopOrderId(OF_ANOTHER.id))
    services, store = services_for(kind.order, another(kind.order), Order.first(of_another), policy=policy)
    store.requests.update(
        {
            HelpRequestId("R1"): an_open_request(),
            HelpRequestId("R2"): an_open_request("R2"),
        }
    )
    if isinstance(kind.command, MarkTimelineRead):  # which needs something to read
        for order in (kind.order, another(kind.order)):
            store.put(replace(order, last_sequence=2))
            store.entries[order.id] = [an_entry(1), an_entry(2)]
    return services, store


def an_entry(sequence: int) -> TimelineEntry:
    """An agent wrote, for the `sequence`-th time."""
    return TimelineEntry(
        sequence=sequence,
        change_id=ChangeId(f"C{sequence}"),
        at=T0,
        number=OrderNumber("W1"),
        author=Author.AGENT,
        facts=(Fact(kind=FactKind.MESSAGE_POSTED, at=T0),),
        message=Message(text="We look into it."),
        addressed=SideCounts(shopper=sequence),
    )
