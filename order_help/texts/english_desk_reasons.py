"""
English reasons for agents: why an approval or a reopening is impossible, and what the shopper cannot do now.

There is one sentence for each reason that can occur, about an order, a parcel or a line. A request may be about any of
them, so the sentences fit all three. A test checks that no reason lacks its sentence.
"""

from typing import Final

from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.texts.wording import ReasonKey, ReasonText

_CLOSED, _NOT_OPEN_YET, _CANNOT_OPEN = ReasonCode.CLOSED, ReasonCode.NOT_OPEN_YET, ReasonCode.CANNOT_OPEN

DESK_REASONS: Final[dict[ReasonKey, ReasonText]] = {
    (_CLOSED, OrderEvent.RELEASED): ReasonText("The warehouse took this order to pack on {date}."),
    (_CLOSED, OrderEvent.FIRST_SHIPPED): ReasonText("A parcel left on {date}."),
    (_CLOSED, OrderEvent.FIRST_HANDED_OVER): ReasonText("Something was handed over or picked up on {date}."),
    (_CLOSED, OrderEvent.FULFILLED): ReasonText("Everything in this order was sent or ready by {date}."),
    (_CLOSED, OrderEvent.RETURNED_TO_SENDER): ReasonText("It came back to the shop on {date}."),
    (_CLOSED, OrderEvent.RECEIVED): ReasonText(
        "It counts as received since {date}.", confirmed="The shopper confirmed on {date} that it arrived."
    ),
    (_CLOSED, OrderEvent.INQUIRY_TIME_ENDED): ReasonText(
        "The shopper’s time to report a missing parcel ended on {date}."
    ),
    (_CLOSED, OrderEvent.RETURN_WINDOW_ENDED): ReasonText("The shopper’s time to return it ended on {date}."),
    (_CLOSED, OrderEvent.CANCELLED): ReasonText("This order was cancelled on {date}."),
    (_CANNOT_OPEN, OrderEvent.CANCELLED): ReasonText("This order was cancelled on {date}."),
    (_NOT_OPEN_YET, OrderEvent.PLACED): ReasonText("This order is dated {date}."),
    (_NOT_OPEN_YET, OrderEvent.PAID): ReasonText(
        "The payment of this order is expected on {date}.", "This order is not paid yet."
    ),
    (_NOT_OPEN_YET, OrderEvent.SHIP_BY): ReasonText(
        "It is not late yet: it should be on its way or ready by {date}.",
        "This order has no date yet by which it is due.",
    ),
    (_NOT_OPEN_YET, OrderEvent.FIRST_SHIPPED): ReasonText(
        "It is planned to be shipped on {date}.",
        "It has not been shipped yet.",
        in_part="The rest is planned to be shipped on {date}.",
        in_part_undated="The rest is still to be shipped.",
    ),
    (_NOT_OPEN_YET, OrderEvent.FIRST_HANDED_OVER): ReasonText(
        "It is planned to be handed over on {date}.",
        "It has not been handed over yet.",
        in_part="The rest is planned to be handed over on {date}.",
        in_part_undated="The rest is still to be handed over.",
    ),
    (ReasonCode.NO_PARCEL, None): ReasonText("Nothing of it is sent in a parcel."),
    (ReasonCode.TAKEN_OFF, None): ReasonText("It was taken off the order."),
    (ReasonCode.RETURNED, None): ReasonText("The shop has booked it as returned."),
    (ReasonCode.LIMIT_REACHED, None): ReasonText("The order has had as many returns as one order can have."),
    (ReasonCode.REQUEST_OPEN, None): ReasonText("A request of {date} is open already."),
    (ReasonCode.NOTHING_LEFT, None): ReasonText("Not enough units are left that can be returned."),
    (ReasonCode.NOT_RETURNABLE, None): ReasonText("The shop does not take it back."),
    (ReasonCode.NOT_OFFERED, None): ReasonText("The shop’s policy has this help switched off."),
}
