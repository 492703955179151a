"""
English reasons why help is not available: for the order as a whole, for a parcel and for a line.

What is reckoned, such as a receipt some days after the delivery, is never told as if it had happened, and what is
planned is not promised. english_desk_reasons.py has the same reasons for agents.

There is one sentence for each reason code and the event that causes it. The policy's table decides which pairs can
occur, and a test checks that each of them has a sentence.
"""

from typing import Final

from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.texts.wording import ReasonKey, ReasonText

_Table = dict[ReasonKey, ReasonText]


_CLOSED, _NOT_OPEN_YET, _CANNOT_OPEN = ReasonCode.CLOSED, ReasonCode.NOT_OPEN_YET, ReasonCode.CANNOT_OPEN

ORDER: Final[_Table] = {
    (_CLOSED, OrderEvent.RELEASED): ReasonText("The warehouse took this order to pack on {date}."),
    (_CLOSED, OrderEvent.FIRST_SHIPPED): ReasonText(
        "This order was shipped on {date}.", in_part="A part of the order was shipped on {date}."
    ),
    (_CLOSED, OrderEvent.FIRST_HANDED_OVER): ReasonText(
        "This order was handed over on {date}.",
        in_part="A part of the order was handed over on {date}.",
        picked_up="This order was picked up on {date}.",
        completed="This order was completed on {date}.",
    ),
    (_CLOSED, OrderEvent.FULFILLED): ReasonText("Everything in this order was sent or ready by {date}."),
    (_CLOSED, OrderEvent.RETURNED_TO_SENDER): ReasonText("What was sent came back to the shop on {date}."),
    (_CLOSED, OrderEvent.RECEIVED): ReasonText(
        "This order counts as received since {date}.",
        confirmed="You confirmed on {date} that this order arrived.",
        in_part="What was sent counts as received since {date}.",
    ),
    (_CLOSED, OrderEvent.INQUIRY_TIME_ENDED): ReasonText("The time to ask about a missing parcel ended on {date}."),
    (_CLOSED, OrderEvent.RETURN_WINDOW_ENDED): ReasonText("The time to return items ended on {date}."),
    (_CLOSED, OrderEvent.CANCELLED): ReasonText("This order was cancelled on {date}."),
    (_CANNOT_OPEN, OrderEvent.CANCELLED): ReasonText("This order was cancelled on {date}."),
    (_NOT_OPEN_YET, OrderEvent.PLACED): ReasonText("This order is dated {date}."),
    (_NOT_OPEN_YET, OrderEvent.PAID): ReasonText(
        "The payment of this order is expected on {date}.", "This order is not paid yet."
    ),
    (_NOT_OPEN_YET, OrderEvent.SHIP_BY): ReasonText(
        "This order should be on its way or ready by {date}.", "This order has no date yet by which it is due."
    ),
    (_NOT_OPEN_YET, OrderEvent.FIRST_SHIPPED): ReasonText(
        "This order is planned to be shipped on {date}.",
        "This order has not been shipped yet.",
        in_part="The rest of this order is planned to be shipped on {date}.",
        in_part_undated="The rest of this order is still to be shipped.",
    ),
    (_NOT_OPEN_YET, OrderEvent.FIRST_HANDED_OVER): ReasonText(
        "This order is planned to be handed over on {date}.",
        "This order has not been handed over yet.",
        in_part="The rest of this order is planned to be handed over on {date}.",
        in_part_undated="The rest of this order is still to be handed over.",
        picked_up_undated="This order has not been picked up yet.",
    ),
    (ReasonCode.REQUEST_OPEN, None): ReasonText("Your request of {date} is still open."),
    (ReasonCode.NO_PARCEL, None): ReasonText("Nothing in this order is sent in a parcel."),
    (ReasonCode.LIMIT_REACHED, None): ReasonText(
        "This order has had as many returns as it can have. Please write to us."
    ),
    (ReasonCode.NOTHING_LEFT, None): ReasonText(
        "Everything that could be returned was returned or has been asked for already."
    ),
    (ReasonCode.NOT_RETURNABLE, None): ReasonText("The shop does not take the items of this order back."),
    (ReasonCode.NOT_OFFERED, None): ReasonText("The shop does not offer this for this order."),
}

PARCEL: Final[_Table] = {
    (_CLOSED, OrderEvent.RECEIVED): ReasonText(
        "This parcel counts as received since {date}.", confirmed="You confirmed on {date} that this parcel arrived."
    ),
    (_CLOSED, OrderEvent.INQUIRY_TIME_ENDED): ReasonText("The time to ask about this parcel ended on {date}."),
    (_CLOSED, OrderEvent.RETURNED_TO_SENDER): ReasonText("This parcel came back to the shop on {date}."),
    (ReasonCode.NO_PARCEL, None): ReasonText("Nothing in this is sent in a parcel."),
    (_CANNOT_OPEN, OrderEvent.CANCELLED): ReasonText("This order was cancelled on {date}, before the parcel left."),
    (_NOT_OPEN_YET, OrderEvent.FIRST_SHIPPED): ReasonText(
        "This parcel is planned to be shipped on {date}.", "This parcel has not been shipped yet."
    ),
    (ReasonCode.REQUEST_OPEN, None): ReasonText("Your request of {date} about this parcel is still open."),
    (ReasonCode.NOT_OFFERED, None): ReasonText("The shop does not offer this for this parcel."),
}

LINE: Final[_Table] = {
    (_CLOSED, OrderEvent.RETURN_WINDOW_ENDED): ReasonText("The time to return this item ended on {date}."),
    (_CLOSED, OrderEvent.RETURNED_TO_SENDER): ReasonText("This item came back to the shop on {date}."),
    (_NOT_OPEN_YET, OrderEvent.FIRST_HANDED_OVER): ReasonText(
        "This item is planned to be handed over on {date}.",
        "This item has not been handed over yet.",
        in_part="The rest of this item is planned to be handed over on {date}.",
        in_part_undated="The rest of this item is still to be handed over.",
        picked_up_undated="This item has not been picked up yet.",
    ),
    (ReasonCode.TAKEN_OFF, None): ReasonText("This item was taken off the order."),
    (ReasonCode.RETURNED, None): ReasonText("This item has been returned already."),
    (_CANNOT_OPEN, OrderEvent.CANCELLED): ReasonText("This order was cancelled on {date}, before the item left."),
    (_NOT_OPEN_YET, OrderEvent.FIRST_SHIPPED): ReasonText(
        "This item is planned to be shipped on {date}.",
        "This item has not been shipped yet.",
        in_part="The rest of this item is planned to be shipped on {date}.",
        in_part_undated="The rest of this item is still to be shipped.",
    ),
    (ReasonCode.REQUEST_OPEN, None): ReasonText("Your request of {date} to return this item is still open."),
    (ReasonCode.NOTHING_LEFT, None): ReasonText("A return of this item was approved already."),
    (ReasonCode.NOT_RETURNABLE, None): ReasonText("The shop does not take this item back."),
    (ReasonCode.NOT_OFFERED, None): ReasonText("The shop does not offer this for this item."),
}
