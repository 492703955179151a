"""
What becomes of an order as it is told step by step: "what was approved is kept", read a second time.

Revisions that are not newer change nothing. A return takes its units where they are when it is filed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from tests.independent.reading import Reading, read
from tests.independent.reading_order import Json, Request, Told, recorded_parcel, snapshot_of
from tests.independent.reading_parcels import goods_of, past
from tests.independent.reading_units import RETURN, can_be_reopened, returnable, take

CANCEL, ADDRESS = "CANCEL_ORDER", "CHANGE_SHIPPING_ADDRESS"


@dataclass
class History:
    """One order of a shop in `zone`, where an agent decides on everything if it is `by_the_desk`."""

    zone: tzinfo
    by_the_desk: bool = False
    switched_off: frozenset[str] = frozenset()
    settled: dict[str, Request] = field(default_factory=dict)  # that had no effect
    _told: Told | None = None

    @property
    def all_known(self) -> Told:
        assert self._told is not None, "nothing is known of the order yet"
        return self._told

    def read(self, now: datetime) -> Reading:
        return read(self.all_known, now)

    def take(self, order: Json, at: datetime) -> None:
        """A revision comes, which is newer than all before."""
        snapshot = snapshot_of(order, taken_at=at, zone=self.zone)
        if self._told is None:
            self._told = Told(snapshot, zone=self.zone, switched_off=self.switched_off)
            self._told.taken_off_at = at if snapshot.says_all_is_taken_off else None
            return
        before = self._told.snapshot
        in_a_row = snapshot.says_all_is_taken_off and before.says_all_is_taken_off
        since = self._told.taken_off_at if in_a_row else at
        self._told.taken_off_at = since if snapshot.says_all_is_taken_off else None
        self._told.snapshot = snapshot
        for request in self._told.approved:
            if request.id not in snapshot.acknowledges:
                request.base = self._booked()
        self._overtake(at)

    def record(self, parcel: Json, at: datetime) -> None:
        """The warehouse records a parcel; one of the same id in place of the one before."""
        others = [other for other in self.all_known.recorded if other.id != parcel["id"]]
        self.all_known.recorded = [*others, recorded_parcel(parcel, at=at)]
        self._overtake(at)

    def confirm(self, parcels: Iterable[str], at: datetime) -> None:
        self.all_known.receipts += [(parcel, at) for parcel in parcels]

    def file(
        self,
        name: str,
        action: str,
        at: datetime,
        *,
        parcels: Iterable[str] = (),
        items: dict[str, int] | None = None,
        is_replacement: bool = False,
    ) -> None:
        request = Request(name, action, at, tuple(parcels), items or {}, is_replacement=is_replacement)
        if action == RETURN:
            request.took = take(request.items, goods_of(self.all_known), self.all_known, at)
        if action in (CANCEL, ADDRESS) and not self.by_the_desk:
            self._grant(request, at)
        else:
            self.all_known.open_requests.append(request)

    def can_approve(self, name: str, now: datetime) -> bool:
        """A return may be approved for what could be returned now, if it had not been asked for."""
        request = self._open(name)
        if request.type != RETURN:
            return True
        others = replace(
            self.all_known, open_requests=[other for other in self.all_known.open_requests if other.id != request.id]
        )
        goods = goods_of(others)
        left = {line.id: returnable(line, goods, others, now) for line in others.snapshot.lines}
        return all(units <= left.get(line, 0) for line, units in request.items.items())

    def approve(self, name: str, at: datetime) -> None:
        self._grant(self._close(name), at)

    def decline(self, name: str) -> None:
        self.settled[name] = self._close(name)

    def can_reopen(self, name: str, now: datetime) -> bool:
        """So may a return that was declined or withdrawn, if no other has taken what it was about."""
        request = self.settled[name]
        return can_be_reopened(request, goods_of(self.all_known), self.all_known, now)

    def reopen(self, name: str) -> None:
        self.all_known.open_requests.append(self.settled.pop(name))

    def _open(self, name: str) -> Request:
        return next(request for request in self.all_known.open_requests if request.id == name)

    def _close(self, name: str) -> Request:
        request = self._open(name)
        self.all_known.open_requests.remove(request)
        return request

    def _grant(self, request: Request, at: datetime) -> None:
        if request.type == RETURN:
            request.base = self._booked()
            self.all_known.approved.append(request)
        if request.type == CANCEL:
            self.all_known.cancellation = request.id, at

    def _booked(self) -> dict[str, int]:
        return {line.id: line.returned for line in self.all_known.snapshot.lines}

    def _overtake(self, now: datetime) -> None:
        """What has left can be neither cancelled nor sent elsewhere, so nobody need decide on that any more."""
        goods = goods_of(self.all_known)
        sent, handed_over = past(goods.first_left_at(), now), past(goods.first_handed_over_at(), now)
        overtaken = {ADDRESS: sent, CANCEL: sent or handed_over}
        self.all_known.open_requests = [it for it in self.all_known.open_requests if not overtaken.get(it.type)]
