"""The names of the policy's words: actions, events, states, pages."""

from enum import Enum


class HelpActionType(Enum):
    """The kinds of help; one name from top to bottom of the project."""

    CHANGE_SHIPPING_ADDRESS = "CHANGE_SHIPPING_ADDRESS"
    RESOLVE_PAYMENT_ISSUE = "RESOLVE_PAYMENT_ISSUE"
    CHECK_ORDER_PROGRESS = "CHECK_ORDER_PROGRESS"
    REPORT_PACKAGE_NOT_RECEIVED = "REPORT_PACKAGE_NOT_RECEIVED"
    REPORT_CUSTOMS_DUTY_ISSUE = "REPORT_CUSTOMS_DUTY_ISSUE"
    RETURN_OR_REPLACE_ITEMS = "RETURN_OR_REPLACE_ITEMS"
    CANCEL_ORDER = "CANCEL_ORDER"


class OrderEvent(Enum):
    """What happens to an order, or is promised, at an instant. An event dated later than now has not happened yet."""

    PLACED = "PLACED"
    PAID = "PAID"
    SHIP_BY = "SHIP_BY"  # the estimated shipping date promised to the shopper
    RELEASED = "RELEASED"  # the warehouse has taken it to pack
    FIRST_SHIPPED = "FIRST_SHIPPED"  # the first parcel left; of one parcel: it left
    FULLY_SHIPPED = "FULLY_SHIPPED"  # every line has left
    DELIVERED = "DELIVERED"
    RECEIVED = "RECEIVED"
    INQUIRY_TIME_ENDED = "INQUIRY_TIME_ENDED"
    RETURN_WINDOW_ENDED = "RETURN_WINDOW_ENDED"
    CANCELLED = "CANCELLED"


class HelpActionState(Enum):
    """Where an action stands for one order; the first that fits, in this order."""

    IN_PROGRESS = "IN_PROGRESS"
    CLOSED = "CLOSED"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    NOT_YET = "NOT_YET"
    AVAILABLE = "AVAILABLE"


class ReasonCode(Enum):
    """Why an action, or one line or parcel of it, is not available."""

    REQUEST_OPEN = "REQUEST_OPEN"  # a request is open already
    CLOSED = "CLOSED"  # a closing event happened
    CANNOT_OPEN = "CANNOT_OPEN"  # an opening event can no longer happen
    NOTHING_LEFT = "NOTHING_LEFT"  # all that could be acted on has been
    NOT_RETURNABLE = "NOT_RETURNABLE"  # the shop does not take these goods back
    NOT_OPEN_YET = "NOT_OPEN_YET"  # an opening event is still to come
    NOT_OFFERED = "NOT_OFFERED"  # the shop has switched the action off


class OrderPage(Enum):
    """The pages of My Orders on which links stand."""

    LIST = "LIST"
    DETAILS = "DETAILS"
