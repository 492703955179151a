"""The enums that only the desk has, with a description for each value."""

from gateway.desk.principals import Permission
from gateway.desk.types.refusal_codes import DeskRefusalCode
from gateway.types.enums import describe
from order_help.domain.order import AlertKind
from order_help.domain.timeline import FactKind

describe(
    AlertKind,
    {
        AlertKind.SHIPPED_THOUGH_CANCELLED: "A parcel left, or is to leave, although the order is cancelled.",
        AlertKind.UNANSWERED_MESSAGE: "The shopper wrote about no request in particular, and nobody has answered.",
    },
)
describe(
    Permission,
    {
        Permission.READ: "See orders, requests and notes.",
        Permission.WORK: "Answer requests: agents alone.",
        Permission.SHIP: "Release orders for shipment, and record shipments.",
    },
)
describe(
    DeskRefusalCode,
    {
        DeskRefusalCode.HELP_REQUEST_NOT_FOUND: "There is no such help request.",
        DeskRefusalCode.ORDER_NOT_FOUND: "There is no such order.",
        DeskRefusalCode.ALREADY_CLAIMED: "Another agent works on the request: `assignee`.",
        DeskRefusalCode.NOT_IN_THIS_STATE: "The request is settled, or not, or had its effect: `helpRequest` says.",
        DeskRefusalCode.HELP_ACTION_UNAVAILABLE: "The order does not allow it now; `reason` says why.",
        DeskRefusalCode.ORDER_CANCELLED: "The order was cancelled: it must not be shipped.",
        DeskRefusalCode.INVALID_INPUT: "The input cannot be right; `problems` name the fields.",
        DeskRefusalCode.IDEMPOTENCY_KEY_REUSED: "The idempotency key stands for another input.",
    },
    name="RefusalCode",
)
describe(
    FactKind,
    {
        FactKind.PLACED: "The order was placed.",
        FactKind.PAID: "It was paid.",
        FactKind.RELEASED: "The warehouse took it to pack.",
        FactKind.CANCELLED: "It was cancelled.",
        FactKind.PARCEL_SHIPPED: "A parcel left.",
        FactKind.PARCEL_DELIVERED: "A parcel was delivered.",
        FactKind.RECEIPT_CONFIRMED: "The shopper confirmed a parcel.",
        FactKind.SHIPPING_ADDRESS_CHANGED: "It goes to another address.",
        FactKind.REQUEST_FILED: "The shopper asked for help.",
        FactKind.REQUEST_APPROVED: "What was asked for was done.",
        FactKind.REQUEST_ANSWERED: "The request was answered.",
        FactKind.REQUEST_DECLINED: "The request was declined.",
        FactKind.REQUEST_TIMED_OUT: "The shopper did not answer in time.",
        FactKind.REQUEST_WITHDRAWN: "The shopper took the request back.",
        FactKind.REQUEST_OVERTAKEN: "What was asked for became impossible.",
        FactKind.REQUEST_REOPENED: "The request was opened again.",
        FactKind.MESSAGE_POSTED: "Shop or shopper wrote.",
        FactKind.REQUEST_CLAIMED: "An agent works on the request.",
        FactKind.REQUEST_UNCLAIMED: "The request is nobody's again.",
        FactKind.REQUEST_OVERDUE: "The request was not answered in time.",
        FactKind.SHIPPED_THOUGH_CANCELLED: "A parcel left although the order is cancelled.",
        FactKind.ALERT_DISMISSED: "An agent has seen to an alert.",
    },
    name="TimelineKind",
)
