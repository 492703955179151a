"""What a shop may set: days, the time to answer, which actions settle themselves and which it does not offer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from order_help.domain.actions import HelpActionType
from order_help.domain.business_hours import BusinessHours

SETTLE_THEMSELVES = frozenset(
    {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS, HelpActionType.RETURN_OR_REPLACE_ITEMS}
)
"""Actions with an effect that can be applied without an agent; the others are questions, which somebody answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knobs:
    """
    Defaults of section 2 of the design. Raises ValueError for an automatic action that has no effect to apply.

    An action may be both `automatic` and `switched_off`: none is filed then, so there is nothing to settle.
    """

    ship_by_after_paid: timedelta = timedelta(days=7)  # where the shop promised no shipping date
    received_after_delivered: timedelta = timedelta(days=7)
    inquiry_after_shipped: timedelta = timedelta(days=90)
    return_after_received: timedelta = timedelta(days=30)
    delivered_after_shipped: timedelta = timedelta(
        days=45
    )  # for returns only, of a parcel that the carrier never reported
    answer_within: timedelta = timedelta(hours=24)
    business_hours: BusinessHours | None = None  # in which the time to answer passes; None: at all hours
    close_unanswered_after: timedelta = timedelta(days=7)  # what waits on the shopper for longer is closed
    automatic: frozenset[HelpActionType] = frozenset(
        {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}
    )
    switched_off: frozenset[HelpActionType] = frozenset()  # not offered, whatever the order

    def __post_init__(self) -> None:
        if endless := self.automatic - SETTLE_THEMSELVES:
            raise ValueError(f"no effect that could settle itself: {', '.join(sorted(a.value for a in endless))}")

    def answer_by(self, now: datetime) -> datetime:
        """When the shop means to have answered what reaches it at `now`."""
        if self.business_hours is None:
            return now + self.answer_within
        return self.business_hours.after(now, self.answer_within)


DEFAULT_KNOBS = Knobs()
