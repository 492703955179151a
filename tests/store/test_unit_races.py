"""
Whoever asks back, grants, sends and books the same unit at the very same moment: afterwards the formula holds.

Each call has read and judged before one of them writes (overlapping.py). The formula is the one in units_formula.py.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any, Final

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import ReturnItem, ReturnOrReplaceItemsDetails, ReturnReason, ReturnResolution
from order_help.domain.help_requests import DeclineReason, HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId, LineId, OrderId, OrderRef, ShipmentId
from order_help.domain.order import Order
from order_help.domain.snapshot import Shipment, ShipmentLine
from order_help.domain.timeline import Author, FactKind
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.independent import units_formula
from tests.support.desk_commands import BEN, WAREHOUSE
from tests.support.desk_words import ANN
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, JAMES, T0
from tests.support.overlapping import at_once

Json = dict[str, Any]

NOW: Final = T0 + 5 * DAY
ROUNDS: Final = 4
SENT: Final = {"id": "p1", "carrier": "UPS", "trackingNumber": "TRK1", "shippedAt": T0 + DAY}


@dataclass
class Racing:
    """One order and what is told of it, beside what the store has of it."""

    services: Services
    number: str
    snapshots: list[Json] = field(default_factory=list)
    recorded: list[Json] = field(default_factory=list)

    @property
    def ref(self) -> OrderRef:
        return OrderRef(customer_id=JAMES, id=OrderId(self.number))

    @property
    def order(self) -> Order:
        order = self.services.store.order(self.ref)
        assert order is not None
        return order

    def next_revision(self, **differently: Any) -> Json:
        """A revision that says what the last one said, but for this; it is not sent yet."""
        last = self.snapshots[-1] if self.snapshots else self._first()
        return {**last, "revision": last["revision"] + 1, **differently}

    def sends(self, snapshot: Json) -> SnapshotResult:
        text = json.dumps(snapshot, default=datetime.isoformat)
        result = apply_order_snapshot(self.services, read_snapshot(text, now=NOW).snapshot, now=NOW)
        self.snapshots.append(snapshot)
        return result

    def records(self, parcel: Json) -> Any:
        """The warehouse records a parcel."""
        lines = tuple(ShipmentLine(line_id=LineId(one["id"]), quantity=one["quantity"]) for one in parcel["lines"])
        shipment = Shipment(
            id=ShipmentId(parcel["id"]),
            lines=lines,
            carrier=parcel["carrier"],
            tracking_number=parcel["trackingNumber"],
            shipped_at=parcel["shippedAt"],
        )
        self.recorded.append(parcel)
        return record_shipment(
            self.services, RecordShipment(order=self.ref.id, by=WAREHOUSE, shipment=shipment), now=NOW
        )

    def asks_back(self, units: int = 1, resolution: ReturnResolution = ReturnResolution.REFUND) -> Any:
        item = ReturnItem(line_id=LineId("a"), quantity=units, reason=ReturnReason.DEFECTIVE)
        details = ReturnOrReplaceItemsDetails(items=(item,), resolution=resolution)
        return file_help(self.services, HelpCommand(order=self.ref, details=details), now=NOW)

    def asked_back(self, units: int = 1) -> HelpRequest:
        filed = self.asks_back(units)
        assert isinstance(filed, Filed)
        return filed.request

    def approves(self, request: HelpRequest) -> Any:
        return approve(self.services, Approve(order=self.ref.id, by=ANN, help_request_id=request.id), now=NOW)

    def declines(self, request: HelpRequest) -> Any:
        command = Decline(
            order=self.ref.id, by=BEN, help_request_id=request.id, reason=DeclineReason.OTHER, text="We cannot."
        )
        return decline(self.services, command, now=NOW)

    def reopens(self, request: HelpRequest) -> Any:
        return reopen(self.services, Reopen(order=self.ref.id, by=ANN, help_request_id=request.id), now=NOW)

    def left_by_the_formula(self) -> int:
        """What can still be asked back, which is what the order offers."""
        order = self.order
        entries = list(self.services.store.timeline(self.ref.id))

        def taken_before(request_id: HelpRequestId) -> int:
            """How many snapshots had been taken when this return was approved."""
            snapshots = [one for one in entries if one.author is Author.SHOP and one.by is None]
            granted = next(
                one.sequence
                for one in entries
                for fact in one.facts
                if (fact.kind, fact.request_id) == (FactKind.REQUEST_APPROVED, request_id)
            )
            return sum(one.sequence < granted for one in snapshots)

        returns = [
            {"id": one.id, "units": one.quantities, "taken": one.allocation, "replacement": False}
            for one in order.open_requests
        ] + [
            {
                "id": one.request_id,
                "units": one.quantities,
                "taken": one.allocation,
                "replacement": one.is_replacement,
                "approved": taken_before(one.request_id),
            }
            for one in order.approved_returns
        ]
        world = {
            "taken": [{"at": NOW, "snapshot": snapshot} for snapshot in self.snapshots],
            "recorded": self.recorded,
            "receipts": [],
            "returns": returns,
        }
        left = units_formula.returnable(world, NOW)["a"]
        offered = self.services.view(order, now=NOW).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
        assert offered.left_of(LineId("a")) == left
        return left

    def _first(self) -> Json:
        return {
            "id": self.number,
            "number": self.number,
            "customerId": JAMES,
            "revision": 0,
            "placedAt": T0,
            "paidAt": T0,
            "currency": "EUR",
            "total": 100,
        }


_NUMBERS = count(1)


@pytest.fixture
def rounds(real_desk: Services) -> Iterator[Racing]:
    """A new order for each round, of which nothing is told yet."""
    return (Racing(real_desk, f"U{next(_NUMBERS)}") for _ in range(ROUNDS))


def lines(quantity: int, **differently: Any) -> list[Json]:
    return [{"id": "a", "title": "Bottle", "unitPrice": 10, "quantity": quantity, **differently}]


def parcel(quantity: int, **differently: Any) -> Json:
    return {**SENT, "lines": [{"id": "a", "quantity": quantity}], **differently}


def sent(racing: Racing, quantity: int) -> Racing:
    """So many units were ordered, and left in one parcel."""
    snapshot = racing.next_revision(lines=lines(quantity), shipments=[parcel(quantity)])
    assert racing.sends(snapshot) is SnapshotResult.CREATED
    return racing


@pytest.mark.guarantee("Everything that can still be returned is offered, and each unit goes back once.", to="shoppers")
def test_the_last_unit_is_asked_back_once(rounds: Iterator[Racing], real_dynamodb: Engine) -> None:
    for racing in rounds:
        sent(racing, 2).asked_back()

        done = at_once(real_dynamodb, *[racing.asks_back] * 3)

        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 2}
        assert racing.left_by_the_formula() == 0
        assert len(racing.order.open_requests) == 2


def test_a_return_is_granted_while_the_other_unit_is_asked_back(
    rounds: Iterator[Racing], real_dynamodb: Engine
) -> None:
    for racing in rounds:
        request = sent(racing, 2).asked_back()

        filed, again, approved = at_once(
            real_dynamodb, racing.asks_back, racing.asks_back, partial(racing.approves, request)
        )

        assert isinstance(approved, Done)
        assert {type(filed), type(again)} == {Filed, HelpActionUnavailable}
        assert racing.left_by_the_formula() == 0


@pytest.mark.guarantee(
    "No more units of a line go back than its shopper has, whatever is shipped, lost, replaced, taken "
    "off, returned and booked.",
    to="shops",
)
def test_of_two_returns_of_one_unit_one_is_granted_once_the_other_is_declined(
    rounds: Iterator[Racing], real_dynamodb: Engine
) -> None:
    """The shop took a unit off after both were filed."""
    racing = next(rounds)
    one, other = sent(racing, 2).asked_back(), racing.asked_back()
    assert racing.sends(racing.next_revision(lines=lines(2, cancelled=1))) is SnapshotResult.UPDATED

    assert [type(racing.approves(request)) for request in (one, other)] == [HelpActionUnavailable] * 2
    assert isinstance(racing.declines(other), Done)
    assert isinstance(racing.approves(one), Done)
    assert isinstance(racing.reopens(other), HelpActionUnavailable)
    assert racing.left_by_the_formula() == 0


def test_a_return_is_granted_before_its_unit_is_taken_off_or_not_at_all(
    rounds: Iterator[Racing], real_dynamodb: Engine
) -> None:
    winners: Counter[str] = Counter()
    for racing in rounds:
        request = sent(racing, 1).asked_back()
        taken_off = racing.next_revision(lines=lines(1, cancelled=1))

        approved, result = at_once(real_dynamodb, partial(racing.approves, request), partial(racing.sends, taken_off))

        assert result is SnapshotResult.UPDATED
        assert len(racing.order.approved_returns) == isinstance(approved, Done)  # and it stays granted
        assert racing.left_by_the_formula() == 0
        winners[type(approved).__name__] += 1
    print(f"approve against taking off: {dict(winners)}")


def test_of_two_returns_that_both_may_be_granted_both_are(rounds: Iterator[Racing], real_dynamodb: Engine) -> None:
    for racing in rounds:
        one, other = sent(racing, 3).asked_back(), racing.asked_back()

        done = at_once(real_dynamodb, partial(racing.approves, one), partial(racing.approves, other))

        assert [type(each) for each in done] == [Done, Done]
        assert {each.request_id for each in racing.order.approved_returns} == {one.id, other.id}
        assert racing.left_by_the_formula() == 1


def test_one_return_is_granted_once(rounds: Iterator[Racing], real_dynamodb: Engine) -> None:
    for racing in rounds:
        request = sent(racing, 2).asked_back()

        done = at_once(real_dynamodb, *[partial(racing.approves, request)] * 2)

        assert sum(isinstance(one, Done) for one in done) == 1
        assert [one.request_id for one in racing.order.approved_returns] == [request.id]
        assert racing.left_by_the_formula() == 1


def test_a_unit_is_asked_back_anew_or_in_the_return_that_was_declined(
    rounds: Iterator[Racing], real_dynamodb: Engine
) -> None:
    winners: Counter[str] = Counter()
    for racing in rounds:
        request = sent(racing, 1).asked_back()
        assert isinstance(racing.declines(request), Done)

        filed, reopened = at_once(real_dynamodb, racing.asks_back, partial(racing.reopens, request))

        assert {type(filed), type(reopened)} in ({Filed, HelpActionUnavailable}, {Done, HelpActionUnavailable})
        assert len(racing.order.open_requests) == 1
        assert racing.left_by_the_formula() == 0
        winners["file" if isinstance(filed, Filed) else "reopen"] += 1
    print(f"file against reopen: {dict(winners)}")


@pytest.mark.parametrize(
    "news",
    [
        pytest.param({"lines": lines(1, cancelled=1)}, id="it is taken off"),
        pytest.param({"shipments": [parcel(1, returnedAt=T0 + 2 * DAY)]}, id="it comes back"),
        pytest.param({"lines": lines(1, returned=1)}, id="it is booked as returned"),
    ],
)
def test_a_unit_is_asked_back_before_it_is_gone_or_not_at_all(
    rounds: Iterator[Racing], real_dynamodb: Engine, news: Json
) -> None:
    winners: Counter[str] = Counter()
    for racing in rounds:
        sent(racing, 1)

        filed, result = at_once(real_dynamodb, racing.asks_back, partial(racing.sends, racing.next_revision(**news)))

        assert result is SnapshotResult.UPDATED
        assert len(racing.order.open_requests) == isinstance(filed, Filed)
        assert racing.left_by_the_formula() == 0
        if isinstance(filed, Filed):
            assert isinstance(racing.approves(filed.request), HelpActionUnavailable)
        winners[type(filed).__name__] += 1
    print(f"file against {sorted(news)}: {dict(winners)}")


def test_a_parcel_under_two_ids_is_one_whoever_tells_of_it_first(
    rounds: Iterator[Racing], real_dynamodb: Engine
) -> None:
    for racing in rounds:
        assert racing.sends(racing.next_revision(lines=lines(1))) is SnapshotResult.CREATED
        snapshots = racing.next_revision(shipments=[parcel(1)])
        by_the_warehouse = parcel(1, id="WH-77", carrier="ups", trackingNumber="trk 1")

        recorded, result = at_once(
            real_dynamodb, partial(racing.records, by_the_warehouse), partial(racing.sends, snapshots)
        )

        assert (type(recorded), result) == (Done, SnapshotResult.UPDATED)
        assert [one.id for one in racing.order.shipments] == ["p1"]
        assert racing.left_by_the_formula() == 1
        done = at_once(real_dynamodb, *[racing.asks_back] * 2)
        assert Counter(type(one) for one in done) == {Filed: 1, HelpActionUnavailable: 1}
        assert racing.left_by_the_formula() == 0


def test_a_return_is_granted_while_another_is_acknowledged(rounds: Iterator[Racing], real_dynamodb: Engine) -> None:
    firsts: Counter[str] = Counter()
    for racing in rounds:
        granted, waiting = sent(racing, 4).asked_back(), racing.asked_back()
        assert isinstance(racing.approves(granted), Done)
        booked = racing.next_revision(lines=lines(4, returned=1), acknowledges=[granted.id])

        approved, result = at_once(real_dynamodb, partial(racing.approves, waiting), partial(racing.sends, booked))

        assert (type(approved), result) == (Done, SnapshotResult.UPDATED)
        assert racing.left_by_the_formula() == 2
        both = racing.next_revision(lines=lines(4, returned=2), acknowledges=[granted.id, waiting.id])
        assert racing.sends(both) is SnapshotResult.UPDATED
        assert racing.left_by_the_formula() == 2
        [last] = [one for one in racing.order.approved_returns if one.request_id == waiting.id]
        firsts["snapshot" if last.booked_before else "approve"] += 1
    print(f"first: {dict(firsts)}")


def test_a_return_is_granted_while_the_shop_acknowledges_it(rounds: Iterator[Racing], real_dynamodb: Engine) -> None:
    for racing in rounds:
        request = sent(racing, 3).asked_back()
        booked = racing.next_revision(lines=lines(3, returned=1), acknowledges=[request.id])

        approved, result = at_once(real_dynamodb, partial(racing.approves, request), partial(racing.sends, booked))

        assert (type(approved), result) == (Done, SnapshotResult.UPDATED)
        assert racing.services.store.help_request(racing.ref.id, request.id) is not None
        assert racing.left_by_the_formula() in (1, 2)
        state = racing.services.store.help_request(racing.ref.id, request.id)
        assert state is not None
        assert state.state is HelpRequestState.RESOLVED
