"""
Listed equals accepted, through the Lambda handler and the store on DynamoDB Local.

A case is one order × one action: the mutation succeeds exactly when `availableHelpActions` lists the action. In a fifth
of the cases something happens to the order between looking and asking; a refusal then names what happened.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from functions.http_events import customer_by_claim, handler_of
from gateway.http.app import create_app
from gateway.shopper.api import shopper_api
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.reachable import reachable_pairs
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.functions.shopper import MUTATIONS, Shopper
from tests.independent.reading import ONLY_WITHOUT_PARCELS
from tests.support.chance import run_seed
from tests.support.generated_orders import generated_snapshots, text_of
from tests.support.reading import snapshot_in

SEED = 2611
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHARDS = 4
PER_PAIR = 100 // SHARDS
CASES = 2_000 // SHARDS
PER_PAIR_IN_A_SAMPLE = 4
SLIPPED_IN = 0.2  # of the cases
POOL = 1_200  # orders looked through for those that show what is still wanted

Json = dict[str, Any]

# Read aloud from the policy's table, apart from its code: what closes once it happens, and the event that
# a refusal then names. The parcel that is slipped in holds every line, so that everything has left.
CLOSED_BY = {
    "FIRST_SHIPPED": {
        "CHANGE_SHIPPING_ADDRESS": "FIRST_SHIPPED",
        "CHECK_ORDER_PROGRESS": "FULFILLED",
        "REPORT_CUSTOMS_DUTY_ISSUE": "FIRST_SHIPPED",
        "CANCEL_ORDER": "FIRST_SHIPPED",
    },
    "CANCELLED": {
        "CHANGE_SHIPPING_ADDRESS": "CANCELLED",
        "CHECK_ORDER_PROGRESS": "CANCELLED",
        "REPORT_CUSTOMS_DUTY_ISSUE": "CANCELLED",
        "CANCEL_ORDER": "CANCELLED",
    },
    "RELEASED": {"CHANGE_SHIPPING_ADDRESS": "RELEASED", "CANCEL_ORDER": "RELEASED"},
}
OPENED_BY = {"FIRST_SHIPPED": {"REPORT_PACKAGE_NOT_RECEIVED", "RETURN_OR_REPLACE_ITEMS"}}

ONLY_WHILE_A_REVISION_IS_REFUSED = {("CANCEL_ORDER", "IN_PROGRESS")}
"""No revision is refused here; test_lives_listed_equals_accepted.py has orders of which one is."""

REACHABLE = {(action.value, state.value) for action, state in reachable_pairs()}
REACHABLE -= ONLY_WITHOUT_PARCELS | ONLY_WHILE_A_REVISION_IS_REFUSED


@dataclass
class Shop:
    """The function as deployed, with a clock that stands at NOW, and the shop that sends it snapshots."""

    services: Services = field(default_factory=lambda: Services(store=DynamoOrderStore(), register=DynamoRegister()))

    def takes(self, snapshot: Json) -> None:
        apply_order_snapshot(self.services, snapshot_in(snapshot, now=NOW), now=NOW)

    def shopper(self, snapshot: Json) -> Shopper:
        app = create_app(shopper_api(services=self.services, principal=customer_by_claim("sub")), clock=lambda: NOW)
        return Shopper(handler_of(app), snapshot["customerId"])


@dataclass
class Counts:
    """
    Cases by action and state, events that happened between looking and asking, and flags that held; `per_pair` is the
    number of cases that each action is to have in each state.
    """

    per_pair: int
    cases: Counter[tuple[str, str]] = field(default_factory=Counter)
    slipped_in: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)
    flags: Counter[tuple[str, bool]] = field(default_factory=Counter)

    def wants(self, action: str, state: str) -> bool:
        """Whether more cases are needed that this one brings, by itself or by what can be asked once it was filed."""
        if (action, state) not in REACHABLE:
            return False
        needed = self.cases[action, state] < self.per_pair
        return needed or (state == "AVAILABLE" and self.wants(action, "IN_PROGRESS"))

    def can_use(self, snapshot: Json) -> bool:
        """Whether this order shows something of which more is needed."""
        view = view_of(Order.first(snapshot_in(snapshot, now=NOW)), now=NOW)
        return any(self.wants(action.type.value, action.state.value) for action in view.actions.values())

    def show(self, seed: int) -> None:
        total = sum(self.cases.values())
        print(f"\nseed {seed}: {total} cases")
        for (action, state), count in sorted(self.cases.items()):
            print(f"  {action:30} {state:15} {count:5}")
        print(f"  slipped in: {dict(self.slipped_in)}, named by refusals: {dict(self.named)}")
        print(f"  flags: {dict(self.flags)}")


@pytest.fixture
def shop(real_dynamodb: object) -> Shop:
    create_tables()
    return Shop()


@pytest.mark.guarantee(
    "A help link that is offered is accepted, and one that is not offered is refused, as long as the "
    "order has not changed since.",
    to="shoppers",
)
def test_a_mutation_succeeds_exactly_when_the_list_offers_it_in_a_sample(shop: Shop) -> None:
    counts = try_orders(shop, run_seed(), PER_PAIR_IN_A_SAMPLE)

    assert counts.cases.keys() == REACHABLE


@pytest.mark.guarantee(
    "A help link that is offered is accepted, and one that is not offered is refused, as long as the "
    "order has not changed since.",
    to="shoppers",
)
@pytest.mark.long
@pytest.mark.timeout(900)  # hundreds of cases, each of several requests to the engine
@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_mutation_succeeds_exactly_when_the_list_offers_it(shop: Shop, shard: int) -> None:
    counts = try_orders(shop, SEED + shard, PER_PAIR)

    assert counts.cases.keys() == REACHABLE
    assert min(counts.cases.values()) >= PER_PAIR
    assert sum(counts.cases.values()) >= CASES
    assert sum(counts.slipped_in.values()) >= sum(counts.cases.values()) // 6
    assert counts.named.keys() == CLOSED_BY.keys()
    assert set(counts.flags) == {(flag, value) for flag in ("withdraw", "receipt") for value in (True, False)}


def try_orders(shop: Shop, seed: int, per_pair: int) -> Counts:
    """Tries the links of generated orders until each action has had its cases in each state."""
    random, counts = Random(seed), Counts(per_pair=per_pair)
    for snapshot in generated_snapshots(seed, POOL, NOW):
        if counts.can_use(snapshot):
            shop.takes(snapshot)
            _try_every_link(shop, snapshot, random, counts)
    counts.show(seed)
    return counts


def _try_every_link(shop: Shop, snapshot: Json, random: Random, counts: Counts) -> None:
    """Ask for each action of which more is needed, twice where it was accepted; then try the flags."""
    shopper = shop.shopper(snapshot)
    order = shopper.order(snapshot["number"])
    for action in random.sample(list(MUTATIONS), k=len(MUTATIONS)):
        for _ in range(2):  # accepted and asked again, a question is in progress, and what settled itself is closed
            if not counts.wants(action, _state(order, action)):
                break
            if random.random() < SLIPPED_IN:
                snapshot = _ask_while_something_happens(shop, shopper, snapshot, order, action, random, counts)
            elif not _ask(shopper, snapshot, order, action, counts):
                break
            order = shopper.order(snapshot["number"])
    _try_the_flags(shopper, snapshot, order, counts)


def _ask(shopper: Shopper, snapshot: Json, order: Json, action: str, counts: Counts) -> bool:
    """One case: the order was looked at, now ask and compare."""
    listed, state = _listed(order, action), _state(order, action)

    result = shopper.file(order, action)

    counts.cases[action, state] += 1
    assert (result["__typename"] == "HelpRequestFiled") == listed == (state == "AVAILABLE"), (snapshot, action, result)
    if not listed:
        _refused_for(result, state)
    return listed


def _refused_for(result: Json, state: str) -> None:
    assert result["__typename"] == "HelpActionUnavailable", result
    assert result["action"]["state"] == state
    assert result["action"]["reason"]["message"]


def _ask_while_something_happens(
    shop: Shop, shopper: Shopper, snapshot: Json, order: Json, action: str, random: Random, counts: Counts
) -> Json:
    """One case in which something happens between looking and asking; the snapshot as it then is."""
    listed = _listed(order, action)
    event = random.choice([event for event, closed in CLOSED_BY.items() if action in closed] or list(CLOSED_BY))
    later = _after(event, snapshot)
    shop.takes(later)

    result = shopper.file(order, action)

    counts.cases[action, _state(order, action)] += 1
    counts.slipped_in[event] += 1
    if listed and action in CLOSED_BY[event]:
        assert result["__typename"] == "HelpActionUnavailable", (later, action, result)
        assert result["action"]["reason"]["event"] == CLOSED_BY[event][action], (later, action, result)
        counts.named[event] += 1
    elif listed:
        assert result["__typename"] == "HelpRequestFiled", (later, action, result)
    else:  # what was shut may have been opened: leaving starts inquiry and return
        opened = action in OPENED_BY.get(event, set())
        assert opened or result["__typename"] != "HelpRequestFiled", (later, action, result)
    return later


def _after(event: str, snapshot: Json) -> Json:
    """The shop's next word on the order, in which the event happens now."""
    later: Json = {**snapshot, "revision": snapshot["revision"] + 1}
    if event == "FIRST_SHIPPED":
        lines = [{"id": line["id"], "quantity": line["quantity"]} for line in snapshot["lines"]]
        parcel = {"id": f"slipped-{later['revision']}", "shippedAt": text_of(NOW), "lines": lines}
        return {**later, "shipments": [*snapshot.get("shipments", []), parcel]}
    field_name = {"CANCELLED": "cancelledAt", "RELEASED": "releasedAt"}[event]
    known = snapshot.get(field_name)
    return {**later, field_name: known if _is_past(known) else text_of(NOW)}


def _is_past(instant: str | None) -> bool:
    return instant is not None and datetime.fromisoformat(instant) <= NOW


def _try_the_flags(shopper: Shopper, snapshot: Json, order: Json, counts: Counts) -> None:
    """`canWithdraw` and `canConfirmReceipt` are as true as the list."""
    number = order["number"]
    for edge in order["helpRequests"]["edges"]:
        request = edge["node"]
        flag = "withdraw", request["canWithdraw"]
        if counts.flags[flag] < counts.per_pair:
            result = shopper.change("withdrawHelpRequest", orderNumber=number, helpRequestId=request["id"])
            assert (result["__typename"] == "HelpRequestWithdrawn") == request["canWithdraw"], (snapshot, result)
            counts.flags[flag] += 1
    for shipment in order["shipments"]:
        flag = "receipt", shipment["canConfirmReceipt"]
        if counts.flags[flag] < counts.per_pair:
            result = shopper.change("confirmReceipt", orderNumber=number, shipmentIds=[shipment["id"]])
            assert (result["__typename"] == "ReceiptConfirmed") == shipment["canConfirmReceipt"], (snapshot, result)
            counts.flags[flag] += 1


def _listed(order: Json, action: str) -> bool:
    return any(offered["type"] == action for offered in order["availableHelpActions"])


def _state(order: Json, action: str) -> str:
    state: str = next(each["state"] for each in order["helpActions"] if each["type"] == action)
    return state
