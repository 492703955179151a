"""
The dates of a snapshot, read and put right: a contradictory date is not believed, what it dates is.

They are held against each other within the snapshot. The time at which it is taken matters only where it says so.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.independent.intake_notes import Json, Notes
from tests.independent.intake_values import Nonsense, TooEarly, absent, moment_of

GRACE = timedelta(minutes=10)
A_YEAR = timedelta(days=365)


def date_of(
    notes: Notes, value: Any, path: str, *, required: bool = False, shows: bool = False, promised_day: int | None = None
) -> tuple[datetime | None, bool]:
    """
    Returns a date, and whether a warning was given for it.

    A plain date of a promise means its own start (`promised_day` 0), or that of the next day (1), without a warning.
    """
    if absent(value) and not required:
        return None, False
    try:
        moment, written = moment_of(value, notes.zone, days_after=promised_day or 0)
    except (Nonsense, TooEarly) as error:
        if required or not (shows or isinstance(error, TooEarly)):
            notes.wrong.add(path)
        else:
            notes.warn("LEFT_OUT", path)
        return None, True
    shops_time = written == "no zone" or (written == "a day" and promised_day is None)
    if shops_time:
        notes.warn("SHOPS_TIME", path)
    return moment, shops_time


@dataclass
class Dates:
    """Puts the dates of facts right, knowing when the order was placed and by when it is to be shipped."""

    notes: Notes
    placed: datetime | None
    ship_by: datetime | None

    def fact(self, sent: Json, name: str, path: str = "") -> datetime | None:
        """Returns when the order was released or cancelled, a parcel shipped, or a line handed over."""
        date, warned = self._read(sent, name, path)
        if not self._contradicts(date):
            return self._happened(date)
        self._not_believed(path + name, warned)
        return None if self._planned(date) else self._at_placing()

    def paid(self, sent: Json) -> datetime | None:
        """Returns when the order was paid; before it was placed is when it was placed, and deserves no warning."""
        date, warned = self._read(sent, "paidAt", "")
        if not self._contradicts(date):
            return self._happened(date)
        planned = self._planned(date)
        if planned or (date and self.placed and date > self.placed):
            self._not_believed("paidAt", warned)
        return None if planned else self._at_placing()

    def of_parcel(self, sent: Json, path: str) -> dict[str, datetime | None]:
        """Returns when a parcel left, was delivered and came back to the shop."""
        shipped = self.fact(sent, "shippedAt", path)
        delivered, _ = self._arrived(sent, "deliveredAt", path, shipped)
        returned, returned_somehow = self._arrived(sent, "returnedAt", path, shipped)
        shipped = shipped or min((date for date in (delivered, returned) if date), default=None)
        if returned_somehow:
            returned = shipped = shipped or self._at_placing()
        return {"shipped": shipped, "delivered": delivered, "returned": returned}

    def _arrived(self, sent: Json, name: str, path: str, shipped: datetime | None) -> tuple[datetime | None, bool]:
        """Returns when a parcel arrived, and whether it did at a time that is not believed."""
        date, warned = self._read(sent, name, path)
        if not self._contradicts(date, shipped):
            return self._happened(date), False
        self._not_believed(path + name, warned)
        return None, not self._planned(date)

    def _at_placing(self) -> datetime | None:
        """Returns when the order was placed; what has happened has done so by now, also if the placing is to come."""
        return self.placed and min(self.placed, self.notes.now)

    def _read(self, sent: Json, name: str, path: str) -> tuple[datetime | None, bool]:
        return date_of(self.notes, sent.get(name), path + name)

    def _contradicts(self, date: datetime | None, shipped: datetime | None = None) -> bool:
        if date is None or self.placed is None:
            return False
        latest = max(self.placed, self.ship_by or self.placed) + A_YEAR
        return date < self.placed or date > latest or (shipped is not None and date < shipped)

    def _planned(self, date: datetime | None) -> bool:
        return date is not None and date > self.notes.now + GRACE

    def _happened(self, date: datetime | None) -> datetime | None:
        """Returns the date; clocks may be a little ahead, so what is dated just ahead of now is now."""
        return self.notes.now if date and not self._planned(date) and date > self.notes.now else date

    def _not_believed(self, path: str, warned: bool) -> None:
        if not warned:
            self.notes.warn("DATE_NOT_BELIEVED", path)
