"""The vocabulary of the policy: help actions, order events, states, reasons and pages."""

from enum import Enum


class LookedUp(Enum):
    """
    An enum whose members are keys of mappings that are asked hundreds of times whenever an order is judged.

    There is one object of each member, so the hash of the object does. That of Enum calls Python for each look-up.
    """

    __hash__ = object.__hash__


class HelpActionType(LookedUp):
    """The help actions that an order may offer."""

    CHANGE_SHIPPING_ADDRESS = "CHANGE_SHIPPING_ADDRESS"
    RESOLVE_PAYMENT_ISSUE = "RESOLVE_PAYMENT_ISSUE"
    CHECK_ORDER_PROGRESS = "CHECK_ORDER_PROGRESS"
    REPORT_PACKAGE_NOT_RECEIVED = "REPORT_PACKAGE_NOT_RECEIVED"
    REPORT_CUSTOMS_DUTY_ISSUE = "REPORT_CUSTOMS_DUTY_ISSUE"
    RETURN_OR_REPLACE_ITEMS = "RETURN_OR_REPLACE_ITEMS"
    CANCEL_ORDER = "CANCEL_ORDER"


class OrderEvent(LookedUp):
    """Something that happens to an order, or is due to happen. An event later than now has not happened yet."""

    PLACED = "PLACED"
    PAID = "PAID"
    SHIP_BY = "SHIP_BY"  # the estimated shipping date that the shop promised
    RELEASED = "RELEASED"  # the warehouse has started to pack the order
    FIRST_SHIPPED = "FIRST_SHIPPED"  # for an order: its first parcel was shipped; for a parcel: it was shipped
    FIRST_HANDED_OVER = "FIRST_HANDED_OVER"  # the same for what is in no parcel: it was handed over, or picked up
    FULFILLED = "FULFILLED"  # every unit was shipped or handed over, or is ready to be picked up
    DELIVERED = "DELIVERED"
    RECEIVED = "RECEIVED"
    INQUIRY_TIME_ENDED = "INQUIRY_TIME_ENDED"
    RETURN_WINDOW_ENDED = "RETURN_WINDOW_ENDED"
    RETURNED_TO_SENDER = "RETURNED_TO_SENDER"  # the parcel came back to the shop
    CANCELLED = "CANCELLED"


class HelpActionState(Enum):
    """The state of an action for one order: the first that applies, in this order."""

    IN_PROGRESS = "IN_PROGRESS"
    CLOSED = "CLOSED"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    NOT_YET = "NOT_YET"
    AVAILABLE = "AVAILABLE"


class ReasonCode(Enum):
    """Why an action, or one line or parcel of it, is not available."""

    REQUEST_OPEN = "REQUEST_OPEN"  # a request is already open
    CLOSED = "CLOSED"  # a closing event happened
    CANNOT_OPEN = "CANNOT_OPEN"  # an opening event can no longer happen
    NO_PARCEL = "NO_PARCEL"  # nothing of it is sent in a parcel
    TAKEN_OFF = "TAKEN_OFF"  # all units of the line were taken off the order
    NOTHING_LEFT = "NOTHING_LEFT"  # no units are left to act on
    RETURNED = "RETURNED"  # the shop has booked the units of the line as returned
    LIMIT_REACHED = "LIMIT_REACHED"  # the order has had as many returns as one order may have
    NOT_RETURNABLE = "NOT_RETURNABLE"  # the shop does not accept returns of these goods
    NOT_OPEN_YET = "NOT_OPEN_YET"  # an opening event is still to come
    NOT_OFFERED = "NOT_OFFERED"  # the shop has switched the action off


class OrderPage(Enum):
    """The pages on which help links are shown."""

    LIST = "LIST"
    DETAILS = "DETAILS"
