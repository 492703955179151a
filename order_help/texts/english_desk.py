"""English texts for the agents at the desk."""

from typing import Final

from order_help.domain.alerts import AlertKind
from order_help.domain.help_requests import HelpRequestOutcome, HelpRequestState
from order_help.domain.intake import WarningCode
from order_help.domain.timeline import Author, FactKind

DESK_TIMELINE: Final[dict[tuple[FactKind, Author | None], str]] = {
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
    (FactKind.RECEIPT_CONFIRMED, None): "The shopper confirmed that a parcel arrived.",
    (FactKind.SHIPPING_ADDRESS_CHANGED, None): "The shipping address was changed.",
    (FactKind.SHIPPING_ADDRESS_CORRECTED, None): "The shop corrected the shipping address.",
    (FactKind.PAYMENT_REVERSED, None): "The payment was reversed: the order is not paid.",
    (FactKind.RELEASE_TAKEN_BACK, None): "The warehouse has not taken the order to pack after all.",
    (FactKind.CANCELLATION_TAKEN_BACK, None): "The cancellation was taken back: the order stands.",
    (FactKind.PARCEL_CORRECTED, None): "What was said about a parcel was corrected.",
    (FactKind.ITEM_CORRECTED, None): "What was said about an item was corrected.",
    (FactKind.REQUEST_FILED, None): "The shopper asked: {title}.",
    (FactKind.REQUEST_APPROVED, None): "Handled at once: {title}.",
    (FactKind.REQUEST_APPROVED, Author.AGENT): "{by} approved the request: {title}.",
    (FactKind.REQUEST_ANSWERED, None): "{by} answered the request: {title}.",
    (FactKind.REQUEST_DECLINED, None): "{by} declined the request: {title}.",
    (FactKind.REQUEST_TIMED_OUT, None): "The request was closed, as the shopper did not answer: {title}.",
    (FactKind.REQUEST_WITHDRAWN, None): "The shopper took the request back: {title}.",
    (FactKind.REQUEST_OVERTAKEN, None): "The request came too late, the order was sent or handed over first: {title}.",
    (FactKind.REQUEST_REOPENED, None): "{by} opened the request again: {title}.",
    (FactKind.MESSAGE_POSTED, Author.SHOPPER): "The shopper wrote.",
    (FactKind.MESSAGE_POSTED, Author.AGENT): "{by} wrote to the shopper.",
    (FactKind.REQUEST_CLAIMED, None): "{by} works on the request: {title}.",
    (FactKind.REQUEST_UNCLAIMED, None): "{by} gave the request back: {title}.",
    (FactKind.REQUEST_OVERDUE, None): "The request was not answered in time: {title}.",
    (FactKind.SHIPPED_THOUGH_CANCELLED, None): "A parcel was shipped although the order is cancelled.",
    (FactKind.ALERT_DISMISSED, None): "{by} has seen to the alert.",
    (FactKind.CUSTOMER_CHANGED, None): "The order was moved from customer {was} to customer {became}.",
    (FactKind.REVISION_REFUSED, None): "A newer version of this order could not be taken.",
    (FactKind.NUMBER_CLAIMED, None): "Another customer’s order came with this order’s number, and was not taken.",
}

DESK_STATES: Final[dict[HelpRequestState | HelpRequestOutcome, str]] = {
    HelpRequestState.OPEN: "open",
    HelpRequestState.AWAITING_SHOPPER: "waiting for the shopper’s answer",
    HelpRequestState.RESOLVED: "resolved",
    HelpRequestState.DECLINED: "declined",
    HelpRequestState.WITHDRAWN: "withdrawn by the shopper",
    HelpRequestState.OVERTAKEN: "too late: the order was sent or handed over first",
    HelpRequestOutcome.APPROVED: "approved",
    HelpRequestOutcome.ANSWERED: "answered",
    HelpRequestOutcome.DECLINED: "declined",
    HelpRequestOutcome.NO_REPLY: "closed, as the shopper did not answer",
}

DESK_ALERTS: Final[dict[AlertKind, str]] = {
    AlertKind.SHIPPED_THOUGH_CANCELLED: "Shipped, or planned to be, although cancelled: check whether it left",
    AlertKind.OVERSHIPPED: "More was sent than was ordered or is to be replaced",
    AlertKind.UNANSWERED_MESSAGE: "Unanswered message",
    AlertKind.REVISION_REFUSED: "A newer version of this order could not be taken",
    AlertKind.NUMBER_CLAIMED: "Another customer’s order came with this number",
}

DESK_WARNINGS: Final[dict[WarningCode, str]] = {
    WarningCode.LEFT_OUT: "left out, as it could not be read",
    WarningCode.SHORTENED: "shortened, as it was too long",
    WarningCode.SAFE_VALUE: "not a known value: the safest one was taken",
    WarningCode.CUT: "out of range: the nearest number was taken",
    WarningCode.SHOPS_TIME: "without a time zone or a time of day: taken as the shop’s own time",
    WarningCode.DATE_NOT_BELIEVED: "this date contradicts others and was not believed",
    WarningCode.EMPTY_PARCEL: "a parcel with nothing in it",
    WarningCode.NO_MAIL: "no mail can be sent to this address",
    WarningCode.UNKNOWN_FIELD: "an unknown field, without effect",
}

DESK_REFUSALS: Final[dict[str, str]] = {
    "HELP_REQUEST_NOT_FOUND": "There is no such help request.",
    "ORDER_NOT_FOUND": "There is no such order.",
    "ORDER_AMBIGUOUS": "Several orders have this number: choose one of them.",
    "ALREADY_CLAIMED": "{assignee} works on this request already.",
    "NOT_IN_THIS_STATE": "This cannot be done now: the request is {state}.",
    "ORDER_CANCELLED": "This order was cancelled: do not ship it.",
    "CHANGED_SINCE_SEEN": "Something new has come in on this order since. Look at it first.",
    "INVALID_INPUT": "Something in the input is not right.",
    "IDEMPOTENCY_KEY_REUSED": "This idempotency key was used for something else. Send a new one.",
}
