"""
English: why help is not available, of the order as a whole, of one parcel, of one line.

One sentence for each code and the event behind it. Which pairs there can be follows from the policy's table, and a test
asks for each of them.
"""

from typing import Final

from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.texts.wording import ReasonKey, ReasonText

_Table = dict[ReasonKey, ReasonText]


def _said(dated: str, undated: str | None = None) -> ReasonText:
    return ReasonText(dated=dated, undated=undated)


_CLOSED, _NOT_OPEN_YET, _CANNOT_OPEN = ReasonCode.CLOSED, ReasonCode.NOT_OPEN_YET, ReasonCode.CANNOT_OPEN

ORDER: Final[_Table] = {
    (_CLOSED, OrderEvent.RELEASED): _said("The warehouse took this order to pack on {date}."),
    (_CLOSED, OrderEvent.FIRST_SHIPPED): _said("This order was shipped on {date}."),
    (_CLOSED, OrderEvent.FULLY_SHIPPED): _said("Everything in this order was shipped by {date}."),
    (_CLOSED, OrderEvent.RECEIVED): _said("This order was received on {date}."),
    (_CLOSED, OrderEvent.INQUIRY_TIME_ENDED): _said("The time to ask about a missing parcel ended on {date}."),
    (_CLOSED, OrderEvent.RETURN_WINDOW_ENDED): _said("The time to return items ended on {date}."),
    (_CLOSED, OrderEvent.CANCELLED): _said("This order was cancelled on {date}."),
    (_CANNOT_OPEN, OrderEvent.CANCELLED): _said("This order was cancelled on {date}."),
    (_NOT_OPEN_YET, OrderEvent.PLACED): _said("This order is dated {date}."),
    (_NOT_OPEN_YET, OrderEvent.PAID): _said("This order will be paid on {date}.", "This order is not paid yet."),
    (_NOT_OPEN_YET, OrderEvent.SHIP_BY): _said(
        "This order is due to be shipped by {date}.", "This order has no shipping date yet."
    ),
    (_NOT_OPEN_YET, OrderEvent.FIRST_SHIPPED): _said(
        "This order will be shipped on {date}.", "This order has not been shipped yet."
    ),
    (ReasonCode.REQUEST_OPEN, None): _said("Your request of {date} is still open."),
    (ReasonCode.NOTHING_LEFT, None): _said("Everything that could be returned has been asked for already."),
    (ReasonCode.NOT_RETURNABLE, None): _said("The shop does not take the items of this order back."),
    (ReasonCode.NOT_OFFERED, None): _said("The shop does not offer this for this order."),
}

PARCEL: Final[_Table] = {
    (_CLOSED, OrderEvent.RECEIVED): _said("This parcel was received on {date}."),
    (_CLOSED, OrderEvent.INQUIRY_TIME_ENDED): _said("The time to ask about this parcel ended on {date}."),
    (_CANNOT_OPEN, OrderEvent.CANCELLED): _said("This order was cancelled on {date}, before the parcel was shipped."),
    (_NOT_OPEN_YET, OrderEvent.FIRST_SHIPPED): _said(
        "This parcel will be shipped on {date}.", "This parcel has not been shipped yet."
    ),
    (ReasonCode.REQUEST_OPEN, None): _said("Your request of {date} about this parcel is still open."),
    (ReasonCode.NOT_OFFERED, None): _said("The shop does not offer this for this parcel."),
}

LINE: Final[_Table] = {
    (_CLOSED, OrderEvent.RETURN_WINDOW_ENDED): _said("The time to return this item ended on {date}."),
    (_CANNOT_OPEN, OrderEvent.CANCELLED): _said("This order was cancelled on {date}, before the item was shipped."),
    (_NOT_OPEN_YET, OrderEvent.FIRST_SHIPPED): _said(
        "This item will be shipped on {date}.", "This item has not been shipped yet."
    ),
    (ReasonCode.REQUEST_OPEN, None): _said("Your request of {date} to return this item is still open."),
    (ReasonCode.NOTHING_LEFT, None): _said("This item has been returned already."),
    (ReasonCode.NOT_RETURNABLE, None): _said("The shop does not take this item back."),
    (ReasonCode.NOT_OFFERED, None): _said("The shop does not offer this for this item."),
}
