"""English texts for shoppers, and all English texts together."""

from typing import Final

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import (
    CancelReason,
    CustomsDutyIssueKind,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.policy import Per
from order_help.domain.snapshot import NotReturnable
from order_help.domain.status import OrderStatus, StatusDetail
from order_help.domain.timeline import Author, FactKind
from order_help.texts.english_addresses import ADDRESS_LABELS
from order_help.texts.english_desk import DESK_ALERTS, DESK_REFUSALS, DESK_STATES, DESK_TIMELINE, DESK_WARNINGS
from order_help.texts.english_desk_reasons import DESK_REASONS
from order_help.texts.english_mails import MAILS
from order_help.texts.english_reasons import LINE, ORDER, PARCEL
from order_help.texts.plural import Plural
from order_help.texts.wording import ActionText, Texts

ENGLISH: Final = Texts(
    locale="en",
    actions={
        HelpActionType.CHANGE_SHIPPING_ADDRESS: ActionText(
            title="Change Shipping Address",
            description="Send the order to another address, as long as it has not left the warehouse.",
        ),
        HelpActionType.RESOLVE_PAYMENT_ISSUE: ActionText(
            title="Resolve a Payment Issue",
            description="Tell the shop what went wrong with a payment or a refund.",
        ),
        HelpActionType.CHECK_ORDER_PROGRESS: ActionText(
            title="Check Your Order Progress",
            description="Ask where an order is that should have been shipped by now.",
        ),
        HelpActionType.REPORT_PACKAGE_NOT_RECEIVED: ActionText(
            title="Package Not Received",
            description="Report a parcel that was shipped and did not arrive, or did not arrive complete.",
        ),
        HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE: ActionText(
            title="Custom Duty Issue",
            description="Ask about customs, duty or tax before the order is shipped.",
        ),
        HelpActionType.RETURN_OR_REPLACE_ITEMS: ActionText(
            title="Return & Replace",
            description="Send items back for a refund or a replacement.",
        ),
        HelpActionType.CANCEL_ORDER: ActionText(
            title="Cancel this Order",
            description="Cancel the whole order, as long as it has not left the warehouse.",
        ),
    },
    reasons={Per.ORDER: ORDER, Per.PARCEL: PARCEL, Per.LINE: LINE},
    instead="{reason} Try “{title}” instead.",
    held_up="The shop is checking this order. An agent will look at your request before anything happens.",
    labels={
        PaymentIssueKind.PAID_NOT_CONFIRMED: "I paid, but the order is not confirmed",
        PaymentIssueKind.CHARGED_TWICE: "I was charged twice",
        PaymentIssueKind.WRONG_AMOUNT: "The amount is wrong",
        PaymentIssueKind.PAYMENT_FAILED: "My payment failed",
        PaymentIssueKind.REFUND_MISSING: "A refund has not arrived",
        PaymentIssueKind.OTHER: "Something else about the payment",
        PackageNotReceivedKind.NOT_ARRIVED: "The parcel has not arrived",
        PackageNotReceivedKind.MARKED_DELIVERED: "It is marked as delivered, but I do not have it",
        PackageNotReceivedKind.NO_TRACKING_MOVEMENT: "The tracking has not moved for days",
        PackageNotReceivedKind.PARCEL_INCOMPLETE: "Something is missing from the parcel",
        CustomsDutyIssueKind.DUTY_ESTIMATE: "How much duty will I pay?",
        CustomsDutyIssueKind.INVOICE_OR_DECLARATION: "I need an invoice or a declaration",
        CustomsDutyIssueKind.TAX_NUMBER: "My tax number",
        CustomsDutyIssueKind.RESTRICTED_GOODS: "May the goods be imported?",
        CustomsDutyIssueKind.OTHER: "Something else about customs",
        ReturnReason.CHANGED_MIND: "I changed my mind",
        ReturnReason.DAMAGED: "It arrived damaged",
        ReturnReason.DEFECTIVE: "It does not work",
        ReturnReason.WRONG_ITEM: "It is not what I ordered",
        ReturnReason.MISSING_PART: "A part is missing",
        ReturnReason.NOT_AS_DESCRIBED: "It is not as described",
        ReturnReason.ARRIVED_LATE: "It arrived too late",
        ReturnReason.OTHER: "Another reason",
        ReturnResolution.REFUND: "Refund",
        ReturnResolution.REPLACEMENT: "Replacement",
        CancelReason.CHANGED_MIND: "I changed my mind",
        CancelReason.ORDERED_BY_MISTAKE: "I ordered by mistake",
        CancelReason.FOUND_CHEAPER: "I found it cheaper elsewhere",
        CancelReason.TOO_SLOW: "It takes too long",
        CancelReason.PAYMENT_PROBLEM: "I have a problem with the payment",
        CancelReason.OTHER: "Another reason",
        DeclineReason.TOO_LATE: "It came too late",
        DeclineReason.OUTSIDE_POLICY: "The shop's terms do not cover it",
        DeclineReason.NOT_POSSIBLE: "It is not possible",
        DeclineReason.MISSING_INFORMATION: "Something needed for it is missing",
        DeclineReason.DUPLICATE: "It was asked before",
        DeclineReason.OTHER: "Another reason",
        NotReturnable.MADE_TO_ORDER: "Made to order",
        NotReturnable.HYGIENE: "Not returnable for hygiene",
        NotReturnable.FINAL_SALE: "Final sale",
        NotReturnable.OTHER: "Not returnable",
    },
    statuses={
        OrderStatus.AWAITING_PAYMENT: "Awaiting payment",
        OrderStatus.PROCESSING: "Being prepared",
        OrderStatus.READY_FOR_PICKUP: "Ready to be picked up",
        OrderStatus.PARTIALLY_SHIPPED: "Partially shipped",
        OrderStatus.SHIPPED: "Shipped",
        OrderStatus.DELIVERED: "Delivered",
        OrderStatus.RECEIVED: "Received",
        OrderStatus.HANDED_OVER: "Handed over",
        OrderStatus.RETURNED_TO_SENDER: "Came back to the shop",
        OrderStatus.CANCELLED: "Cancelled",
        StatusDetail.COUNTS_AS_RECEIVED: "Counts as received",
        StatusDetail.PARTIALLY_HANDED_OVER: "Partially handed over",
        StatusDetail.PARTIALLY_PICKED_UP: "Partially picked up",
        StatusDetail.PICKED_UP: "Picked up",
        StatusDetail.COMPLETED: "Completed",
        StatusDetail.TAKEN_OFF: "Everything was taken off",
    },
    request_states={
        HelpRequestState.OPEN: "Waiting for the shop’s answer",
        HelpRequestState.AWAITING_SHOPPER: "Waiting for your answer",
        HelpRequestState.RESOLVED: "Resolved",
        HelpRequestState.DECLINED: "Declined",
        HelpRequestState.WITHDRAWN: "Withdrawn by you",
        HelpRequestState.OVERTAKEN: "Came too late: the order was sent or handed over first",
    },
    request_late="The shop is late with its answer",
    request_outcomes={
        HelpRequestOutcome.APPROVED: "Approved",
        HelpRequestOutcome.ANSWERED: "Answered",
        HelpRequestOutcome.DECLINED: "Declined",
        HelpRequestOutcome.NO_REPLY: "Closed without a reply",
    },
    timeline={
        (FactKind.PLACED, None): "The order was placed.",
        (FactKind.PAID, None): "The order was paid.",
        (FactKind.RELEASED, None): "The warehouse took the order to pack.",
        (FactKind.CANCELLED, None): "The order was cancelled.",
        (FactKind.PARCEL_SHIPPED, None): "A parcel was shipped.",
        (FactKind.PARCEL_DELIVERED, None): "A parcel was delivered.",
        (FactKind.PARCEL_RETURNED, None): "A parcel came back to the shop.",
        (FactKind.HANDED_OVER, None): "An item was handed over.",
        (FactKind.READY_FOR_PICKUP, None): "An item is ready to be picked up.",
        (FactKind.PICKED_UP, None): "An item was picked up.",
        (FactKind.RECEIPT_CONFIRMED, None): "You confirmed that a parcel arrived.",
        (FactKind.SHIPPING_ADDRESS_CHANGED, None): "The shipping address was changed.",
        (FactKind.SHIPPING_ADDRESS_CORRECTED, None): "The shop corrected the shipping address.",
        (FactKind.PAYMENT_REVERSED, None): "The payment was reversed: the order is not paid.",
        (FactKind.RELEASE_TAKEN_BACK, None): "The warehouse has not taken the order to pack after all.",
        (FactKind.CANCELLATION_TAKEN_BACK, None): "The cancellation was taken back: the order stands.",
        (FactKind.PARCEL_CORRECTED, None): "The shop corrected what it had said about a parcel.",
        (FactKind.ITEM_CORRECTED, None): "The shop corrected what it had said about an item.",
        (FactKind.REQUEST_FILED, None): "You asked the shop: {title}.",
        (FactKind.REQUEST_APPROVED, None): "Your request was approved: {title}.",
        (FactKind.REQUEST_ANSWERED, None): "The shop answered your request: {title}.",
        (FactKind.REQUEST_DECLINED, None): "The shop declined your request: {title}.",
        (FactKind.REQUEST_TIMED_OUT, None): "Your request was closed, as no answer came from you: {title}.",
        (FactKind.REQUEST_WITHDRAWN, None): "You took your request back: {title}.",
        (
            FactKind.REQUEST_OVERTAKEN,
            None,
        ): "Your request came too late, the order was sent or handed over first: {title}.",
        (FactKind.REQUEST_REOPENED, None): "The shop opened your request again: {title}.",
        (FactKind.MESSAGE_POSTED, Author.SHOPPER): "You wrote to the shop.",
        (FactKind.MESSAGE_POSTED, Author.AGENT): "The shop wrote to you.",
    },
    desk_timeline=DESK_TIMELINE,
    desk_states=DESK_STATES,
    desk_late="overdue",
    desk_reasons=DESK_REASONS,
    desk_alerts=DESK_ALERTS,
    desk_warnings=DESK_WARNINGS,
    desk_refusals=DESK_REFUSALS,
    address_labels=ADDRESS_LABELS,
    problems={
        "REQUIRED": "This is required.",
        "REQUIRED example": "This is required. An example: {example}",
        "TOO_LONG max": Plural(
            "This is too long: at most {max} character.", "This is too long: at most {max} characters."
        ),
        "TOO_MANY max": "This is too many: at most {max}.",
        "TOO_FEW min": "This is too few: at least {min}.",
        "TOO_LARGE max": "This file is too large: at most {max} MB.",
        "INVALID": "This is not valid.",
        "INVALID allowed": "This is not accepted. What is: {allowed}",
        "INVALID example": "This is not valid. An example of what is: {example}",
        "INVALID nearest": "This is not known here. Did you mean: {nearest}?",
        "INVALID example field place": (
            "This does not belong to {place}. An example of what does: {example}. Correct it, or “{field}”."
        ),
        "INVALID belongs example field place": (
            "This belongs to {belongs}, not to {place}. An example for {place}: {example}. Correct it, or “{field}”."
        ),
        "UNKNOWN": "This is not part of the order.",
        "DUPLICATE": "This is named twice.",
        "ALREADY_RECEIVED": "This parcel counts as received already.",
        "NOT_SHIPPED": "This parcel has not been shipped yet.",
        "NOT_ACCEPTED": "Files of this kind are not accepted. What is: JPEG, PNG, WebP, HEIC or PDF.",
        "NOT_OPEN": "This help request is settled already.",
        "NOT_VERIFIED": "This file has not been checked yet, or was not accepted. Try again, or send another one.",
    },
    refusals={
        "ORDER_NOT_FOUND": "There is no such order among yours.",
        "ORDER_AMBIGUOUS": "Several of your orders have this number: choose one of them.",
        "INVALID_INPUT": "Something in the form is not right.",
        "IDEMPOTENCY_KEY_REUSED": "This idempotency key was used for something else. Send a new one.",
        "RATE_LIMITED": "That was a lot in one hour. Please try again a little later.",
    },
    mails=MAILS,
)
