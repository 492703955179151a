"""The enums of the desk's schema only, with a description for each value."""

from gateway.desk.principals import Permission
from gateway.desk.types.refusal_codes import DeskRefusalCode
from gateway.types.enums import describe
from order_help.domain.alerts import AlertKind
from order_help.domain.intake import WarningCode
from order_help.domain.timeline import FactKind

describe(
    AlertKind,
    {
        AlertKind.SHIPPED_THOUGH_CANCELLED: (
            "Something left or was handed over, or was to have left by now, though the order is cancelled."
        ),
        AlertKind.OVERSHIPPED: (
            "More units left, and did not come back, than were ordered or are to be replaced: `Order.overshipped`."
        ),
        AlertKind.UNANSWERED_MESSAGE: (
            "A message of the shopper about the order as a whole is unanswered, or one about a request that was "
            "settled before the message was read."
        ),
        AlertKind.REVISION_REFUSED: "A revision newer than the order's own was refused: `Order.refusedRevision`.",
        AlertKind.NUMBER_CLAIMED: (
            "A snapshot without `id` has the order's number and names another customer; it was refused."
        ),
    },
    about="Why an order needs attention although nobody filed a request.",
)
describe(
    WarningCode,
    {
        WarningCode.LEFT_OUT: "The value cannot be read, and was left out.",
        WarningCode.SHORTENED: "The text or the list was too long, and was shortened.",
        WarningCode.SAFE_VALUE: "The value is unknown, and counts as the safest of the known ones.",
        WarningCode.CUT: "The number is out of its range, and counts as the nearest number in it.",
        WarningCode.SHOPS_TIME: "A time without a zone, or a date without a time, was read in the shop's time zone.",
        WarningCode.DATE_NOT_BELIEVED: "The date contradicts others, and is not believed.",
        WarningCode.EMPTY_PARCEL: "The parcel has no lines.",
        WarningCode.NO_MAIL: "No mail can be sent to the address.",
        WarningCode.UNKNOWN_FIELD: "The field has no meaning.",
    },
    name="IntakeWarningCode",
    about="What was done about a value of a snapshot that was not taken as it was sent.",
)
describe(
    Permission,
    {
        Permission.READ: "Read orders, help requests and notes.",
        Permission.WORK: "Answer help requests. Only agents have this permission.",
        Permission.SHIP: "Release orders for shipment and record shipments.",
    },
    about="What a principal of the desk is allowed to do.",
)
describe(
    DeskRefusalCode,
    {
        DeskRefusalCode.HELP_REQUEST_NOT_FOUND: "No help request has this id.",
        DeskRefusalCode.ORDER_NOT_FOUND: "No order has this id or number.",
        DeskRefusalCode.ORDER_AMBIGUOUS: "Several orders, listed in `orders`, have this number.",
        DeskRefusalCode.ALREADY_CLAIMED: "Another agent, `assignee`, has claimed the request.",
        DeskRefusalCode.NOT_IN_THIS_STATE: "The state of the request, shown in `helpRequest`, does not allow this.",
        DeskRefusalCode.HELP_ACTION_UNAVAILABLE: "The order does not allow this now; `reason` says why.",
        DeskRefusalCode.CHANGED_SINCE_SEEN: "Something, `entry`, came in after what the agent had seen.",
        DeskRefusalCode.ORDER_CANCELLED: "The order is cancelled and must not be shipped.",
        DeskRefusalCode.INVALID_INPUT: "The input is invalid; `problems` lists the fields.",
        DeskRefusalCode.IDEMPOTENCY_KEY_REUSED: "The idempotency key was already used with another input.",
    },
    name="RefusalCode",
)
describe(
    FactKind,
    {
        FactKind.PLACED: "The order was placed.",
        FactKind.PAID: "The order was paid.",
        FactKind.RELEASED: "The warehouse started to pack the order.",
        FactKind.CANCELLED: "The order was cancelled.",
        FactKind.PARCEL_SHIPPED: "A parcel left the warehouse.",
        FactKind.PARCEL_DELIVERED: "The carrier delivered a parcel.",
        FactKind.PARCEL_RETURNED: "A parcel came back to the shop.",
        FactKind.HANDED_OVER: "The units of a line were handed over without a parcel.",
        FactKind.READY_FOR_PICKUP: "The units of a line can be picked up.",
        FactKind.PICKED_UP: "The shopper picked the units of a line up.",
        FactKind.RECEIPT_CONFIRMED: "The shopper confirmed the receipt of a parcel.",
        FactKind.SHIPPING_ADDRESS_CHANGED: "The shipping address of the order changed.",
        FactKind.SHIPPING_ADDRESS_CORRECTED: "The shop corrected the shipping address of the order.",
        FactKind.PAYMENT_REVERSED: "The payment was reversed, so that the order is not paid.",
        FactKind.RELEASE_TAKEN_BACK: "The warehouse did not start to pack the order after all.",
        FactKind.CANCELLATION_TAKEN_BACK: "The order is not cancelled after all.",
        FactKind.PARCEL_CORRECTED: "A parcel did not leave, arrive or come back after all.",
        FactKind.ITEM_CORRECTED: "The units of a line were not handed over, picked up or ready after all.",
        FactKind.REQUEST_FILED: "The shopper filed a help request.",
        FactKind.REQUEST_APPROVED: "The request was approved and, if it has an effect on the order, applied.",
        FactKind.REQUEST_ANSWERED: "The request was answered.",
        FactKind.REQUEST_DECLINED: "The request was declined.",
        FactKind.REQUEST_TIMED_OUT: "The request was closed because the shopper did not reply in time.",
        FactKind.REQUEST_WITHDRAWN: "The shopper withdrew the request.",
        FactKind.REQUEST_OVERTAKEN: "The request became impossible because the order was sent or handed over first.",
        FactKind.REQUEST_REOPENED: "An agent reopened the request.",
        FactKind.MESSAGE_POSTED: "The shop or the shopper wrote a message.",
        FactKind.REQUEST_CLAIMED: "An agent claimed the request.",
        FactKind.REQUEST_UNCLAIMED: "The claim on the request was ended.",
        FactKind.REQUEST_OVERDUE: "The request was not answered in time.",
        FactKind.SHIPPED_THOUGH_CANCELLED: "A parcel left although the order is cancelled.",
        FactKind.ALERT_DISMISSED: "An agent dismissed an alert.",
        FactKind.CUSTOMER_CHANGED: "The shop moved the order from one customer to another.",
        FactKind.REVISION_REFUSED: "A newer revision of the order was refused, because of `problem`.",
        FactKind.NUMBER_CLAIMED: "A snapshot without `id` that names another customer for this number was refused.",
    },
    name="TimelineKind",
    about="What an entry of the timeline records.",
)
