"""
Puts dates that contradict each other right, in snapshots and in parcels that are recorded here.

Rule 1: a contradictory date loses its date, never its fact. What happened counts from when the order was placed (from
when it was received, if the order is dated ahead); a return to the shop, from when the parcel left. Only a delivery
that is not believed did not happen.
Rule 2: a contradictory date that lies ahead says nothing at all: a plan without a date.
Rule 3: dates are compared with those of the same order, already put right, and never with the clock. The clock only
tells what lies ahead.
"""

from datetime import datetime, timedelta
from typing import Final

from order_help.domain.values import Value

CLOCKS_DIFFER: Final = timedelta(minutes=10)
"""How far the clocks of the shop's systems may be ahead: what is dated so little ahead has happened."""

LONGEST: Final = timedelta(days=365)
"""How long after the order was placed, and after it was to be shipped, a fact is still believed."""


class Dated(Value):
    """A date (UTC) that was put right; None says that it did not happen. `believed` tells if it was taken as given."""

    at: datetime | None
    believed: bool = True


class ParcelDates(Value):
    """The dates of a parcel, put right: a parcel that was delivered or came back has left, and not after that."""

    shipped: Dated
    delivered: Dated
    returned: Dated


class OrderDates(Value):
    """
    What the dates of an order are compared with (all in UTC).

    `taken_at` is when the dates were received. A date that is later by more than `CLOCKS_DIFFER` is a plan.
    """

    placed_at: datetime
    ship_by: datetime | None
    taken_at: datetime

    def paid(self, at: datetime | None) -> Dated:
        """Puts right when the order was paid. Many systems take the payment first: that is no contradiction."""
        if at is not None and at < self.placed_at and not self._is_ahead(at):
            return Dated(at=self._start)
        return self.fact(at)

    def fact(self, at: datetime | None) -> Dated:
        """Puts right when the order was released or cancelled, or a line of it was handed over."""
        return self._put_right(at, instead=self._start)

    def parcel(self, *, shipped: datetime | None, delivered: datetime | None, returned: datetime | None) -> ParcelDates:
        """Puts the dates of one parcel right."""
        left = self.fact(shipped)
        # A parcel that arrived or came back has left, at the earliest of these times.
        first = (
            left.at
            or earliest(self._put_right(delivered, instead=None).at, self._put_right(returned, instead=None).at)
            or self.fact(returned).at
        )
        return ParcelDates(
            shipped=Dated(at=first, believed=left.believed),
            delivered=self._put_right(delivered, instead=None, earliest=first),
            returned=self._put_right(returned, instead=first, earliest=first),
        )

    def _put_right(self, at: datetime | None, *, instead: datetime | None, earliest: datetime | None = None) -> Dated:
        if at is None:
            return Dated(at=None)
        ahead = self._is_ahead(at)
        if not max(self.placed_at, earliest or self.placed_at) <= at <= self._latest:
            return Dated(at=None if ahead else instead, believed=False)
        return Dated(at=at if ahead else min(at, self.taken_at))

    def _is_ahead(self, at: datetime) -> bool:
        return at > self.taken_at + CLOCKS_DIFFER

    @property
    def _start(self) -> datetime:
        return min(self.placed_at, self.taken_at)

    @property
    def _latest(self) -> datetime:
        return max(self.placed_at, self.ship_by or self.placed_at) + LONGEST


def earliest(*dates: datetime | None) -> datetime | None:
    """Returns the earliest of these dates that are known; None if none is."""
    known = [date for date in dates if date is not None]
    return min(known) if known else None
