"""
The machine's shop and clock, and how it calls: what all of its steps share.

The steps stand in steps_of_the_shop.py, steps_of_shoppers.py and steps_of_the_desk.py, and the rules that choose them
in rules.py.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, ClassVar, Final
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from gateway.ids import global_id
from order_help.domain.actions import HelpActionType
from order_help.domain.ids import OrderId
from order_help.domain.shop_policy import ShopPolicy
from tests.state_machine import truth
from tests.state_machine.arrivals import apply_snapshot
from tests.state_machine.comparing import CUSTOMERS, FOR_THE_WAREHOUSE, Comparison, Counts, Model, Sent
from tests.state_machine.known import CANCEL, MISSING, Json, read_at, time_at
from tests.state_machine.reference import Reference
from tests.state_machine.running_shop import PRINCIPALS, RunningShop
from tests.support.lives import NIGHTS
from tests.support.policies import always


@dataclass(frozen=True, kw_only=True)
class Roll:
    """What chance has for one step; `chance` is for what is not here."""

    pick: int
    also: int
    key: str | None
    who: str  # the right one, somebody else, or the right one about an order that does not exist
    behind: bool  # whether the clock of whoever receives the call is
    by_number: bool
    chance: Random = field(repr=False)

    @classmethod
    def of(cls, seed: int | str) -> "Roll":
        """Returns all of it from one seed, since each draw of Hypothesis takes its time."""
        chance = Random(seed)
        return cls(
            pick=chance.randrange(10_000),
            also=chance.randrange(12),
            key=chance.choice([*[None] * 9, "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", ""]),
            who=chance.choice([*["right"] * 14, "other", "unknown"]),
            behind=chance.random() < 0.15,
            by_number=chance.random() < 0.3,
            chance=chance,
        )


SEEDS: Final = st.integers(0, 2**32 - 1)


def chosen(items: list[Any], pick: int) -> Any:
    return items[pick % len(items)] if items else None


class ShopMachine(RuleBasedStateMachine):
    """One shop; `make_shop` gives it a store, and `counts` are those of all examples."""

    make_shop: ClassVar[Callable[[ShopPolicy], tuple[RunningShop, Callable[[], None]]]]
    inspects_each_step: ClassVar[bool] = True
    counts: ClassVar[Counts]

    def __init__(self) -> None:
        super().__init__()
        self.truths: dict[str, Json] = {}
        self.messages: list[Json] = []  # all snapshots that were ever sent, and those that are still on their way
        self.sent: list[Sent] = []
        self.steps = 0

    @initialize(
        zone=st.sampled_from(list(NIGHTS)), by_the_desk=st.booleans(), off=st.sampled_from(["", "", MISSING, CANCEL])
    )
    def open_the_shop(self, zone: str, by_the_desk: bool, off: str) -> None:
        there, switched_off = ZoneInfo(zone), frozenset(filter(None, [off]))
        settings: dict[str, Any] = {"automatic": frozenset()} if by_the_desk else {}
        policy = always(time_zone=there, switched_off=frozenset(map(HelpActionType, switched_off)), **settings)
        shop, self.inspect = type(self).make_shop(policy)
        night = NIGHTS[zone][0]
        now = datetime(night.year, night.month, night.day, 9, tzinfo=UTC) - timedelta(days=3)
        reference = Reference(zone=there, by_the_desk=by_the_desk, switched_off=switched_off)
        self.both = Comparison(shop=shop, reference=reference, counts=self.counts, now=now)
        self.counts.examples += 1
        self.place("N1", "ada", 0, None)
        self.place("1001", "ada", 1, "S1")

    # --- what all steps need -----------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.both.now

    @property
    def orders(self) -> list[Json]:
        return list(self.both.reference.orders.values())

    def clock(self, roll: Roll) -> datetime:
        """The clock of one server may be behind, by less than what anything takes to happen."""
        return self.now - timedelta(seconds=2) if roll.behind else self.now

    @invariant()
    def the_store_holds_together(self) -> None:
        self.steps += 1
        if self.inspects_each_step:
            self.inspect()
        if self.steps % 4 == 0:
            self.both.check_lists(CUSTOMERS[self.steps // 4 % len(CUSTOMERS)])

    def teardown(self) -> None:
        """At the end everything is compared once more, unless a difference was found before."""
        if sys.exception() is None:
            for order in self.orders:
                self.both.check(order, wholly=True)
            for customer in CUSTOMERS:
                self.both.check_lists(customer)
            self.inspect()

    def place(self, number: str, customer: str, pick: int, shop_id: str | None) -> None:
        """A new order comes."""
        shape = truth.SHAPES[pick % len(truth.SHAPES)]
        new = truth.new_order(number, customer, shape, paid=pick % 3 > 0, now=self.now, shop_id=shop_id)
        self.truths[shop_id or "#" + number] = new
        self.deliver(new, self.now)

    def deliver(self, snapshot: Json, now: datetime) -> None:
        """A snapshot comes, perhaps again."""
        if snapshot not in self.messages:
            self.messages.append(dict(snapshot))
        owners = {order["id"]: order["customer"] for order in self.orders}
        result = self.both.shop.snapshot(snapshot, now)
        expected = apply_snapshot(self.both.reference, dict(snapshot), now)
        assert result == expected, (snapshot, result, expected)
        self.counts.outcomes["snapshot", result] += 1
        for order in self.orders:
            before = owners.get(order["id"])
            if snapshot["number"] == order["number"] or snapshot.get("id") in (order["id"], order["shop_id"] or ""):
                self.both.check(order)
            if before not in (None, order["customer"]):
                self.both.check_lists(str(before))
                self.both.check_lists(order["customer"])
                self.counts.outcomes["snapshot", "owner changed"] += 1

    def next_revision(self, roll: Roll) -> Json:
        """Returns the next revision of an order, which is the shop's truth from now on."""
        kept = chosen(list(self.truths), roll.pick)
        new = {**self.truths[kept], "revision": self.truths[kept]["revision"] + 1}
        self.truths[kept] = new
        return new

    def order_that_offers(self, roll: Roll, action: str) -> Json:
        """An order that offers this kind of help about what left; without any, a parcel often leaves first."""

        def able() -> list[Json]:
            return [o for o in self.orders if action in read_at(o, time_at(o, self.now)).details_links]

        if not able() and roll.chance.random() < 0.6:
            new = self.next_revision(roll)
            truth.NEWS["parcel"](new, self.now, roll.chance.choice([0, 1]))
            self.deliver(new, self.now)
        order: Json = chosen(able() or self.orders, roll.pick)
        return order

    # --- calls -------------------------------------------------------------------------------------------------------

    def shopper(
        self,
        roll: Roll,
        operation: str,
        model: Model,
        order: Json,
        given: Json,
        fields: Json,
        *,
        other_given: Json,
        other_fields: Json,
    ) -> None:
        """A call of the order's owner, or of somebody else; another input differs in the `other` fields."""
        owner = order["customer"]
        others = [customer for customer in CUSTOMERS if customer != owner]
        sent = Sent(
            side="SHOPPER",
            operation=operation,
            principal=chosen(others, roll.pick) if roll.who == "other" else owner,
            order_id=order["id"],
            key=roll.key,
            given=given,
            fields=fields,
            model=model,
            other_given={**given, **other_given},
            other_fields={**fields, **other_fields},
        )
        if roll.by_number and roll.who == "right":
            named: Json = {"orderNumber": order["number"]}
            if len(self.both.reference.numbered(order["number"], owner)) > 1:
                self._ambiguous(operation, self.both.shop.shopper(owner, operation, {**fields, **named}, self.now))
                return
        else:
            named = {"orderId": global_id("Order", OrderId("none" if roll.who == "unknown" else order["id"]))}
        self._send(sent, roll, named, order if roll.who == "right" else None, order)

    def desk(
        self,
        roll: Roll,
        operation: str,
        model: Model,
        order: Json,
        given: Json,
        fields: Json,
        named: Json,
        *,
        other_given: Json,
        other_fields: Json,
    ) -> None:
        """A call of an agent or of a system of the shop, which may lack the permission."""
        able = ["warehouse", "ann"] if operation in FOR_THE_WAREHOUSE else ["ann", "bob"]
        sent = Sent(
            side="DESK",
            operation=operation,
            principal=chosen(list(PRINCIPALS) if roll.who == "other" else able, roll.pick),
            order_id=order["id"],
            key=roll.key,
            given=given,
            fields=fields,
            model=model,
            other_given={**given, **other_given},
            other_fields={**fields, **other_fields},
        )
        self._send(sent, roll, named, None if roll.who == "unknown" else order, order)

    def _ambiguous(self, operation: str, result: Json) -> None:
        assert result["code"] == "ORDER_AMBIGUOUS", result
        self.counts.outcomes[operation, result["code"]] += 1

    def _send(self, sent: Sent, roll: Roll, named: Json, found: Json | None, order: Json) -> None:
        result = self.both.send(sent, named=named, found=found, now=self.clock(roll))
        if sent.key and result["code"] == "done":
            self.sent.append(sent)
        self.both.check_after(result, order)
