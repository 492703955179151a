"""
Writes the TypeScript client's fixtures: what the API answers about orders of the demo shop, in each language.

Rule: the same code gives the same fixtures. The clock stands still, and ids that are drawn elsewhere are counted here.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Final

import ulid

from gateway.ids import global_id
from gateway.shopper.context import Context
from gateway.shopper.schema import schema
from order_help.domain.actions import HelpActionType
from order_help.domain.ids import CustomerId, OrderRef
from order_help.domain.shop_policy import PolicyEntry, PolicySettings, ShopPolicy
from order_help.texts.languages import LANGUAGES, texts_in
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help_cli.demo.building import DemoShopper
from order_help_cli.demo.policy import DEMO_POLICY
from order_help_cli.demo.shop import demo_shoppers, perform_steps
from tests.support.memory_attachments import attachments_beside
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tools.client_sources import OPERATIONS

NOW: Final = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
MOST_ORDERS: Final = 50
"""Shoppers with more orders are left out: they show nothing that the others do not."""

_SWITCHED_OFF: Final = PolicyEntry(
    since=datetime(1970, 1, 1, tzinfo=UTC), settings=PolicySettings(switched_off=frozenset(HelpActionType))
)
_POLICY: Final = ShopPolicy(
    entries=(
        _SWITCHED_OFF,
        *(PolicyEntry(since=NOW - timedelta(days=100), settings=entry.settings) for entry in DEMO_POLICY.entries),
    )
)
"""The demo's policy. For older orders the shop offers no help: only so are some help actions not applicable."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Orders that show everything together: the order numbers for each state of each help action and each status."""

    orders: Mapping[str, OrderRef]
    cases: Mapping[str, Mapping[str, str]]
    statuses: Mapping[str, str]


class DemoApi:
    """The API over the demo shop at NOW, with everything in memory."""

    def __init__(self) -> None:
        shoppers = [one for one in demo_shoppers(NOW) if len(one.orders) <= MOST_ORDERS]
        store = MemoryOrderStore()
        attachments = attachments_beside(store)
        register = MemoryRegister(store)
        self.services = Services(store=store, register=register, policy=_POLICY, attachments=attachments)
        self.documents = {path.stem: path.read_text(encoding="utf-8") for path in OPERATIONS.glob("*.graphql")}
        with _counted_ids():
            for shopper in shoppers:
                self._put(shopper)
        self.orders = tuple(order.snapshot.ref for shopper in shoppers for order in shopper.orders)

    def _put(self, shopper: DemoShopper) -> None:
        for order in shopper.orders:
            apply_order_snapshot(self.services, order.first_snapshot, now=min(order.first_snapshot.placed_at, NOW))
        for _ in perform_steps(self.services, [shopper], now=NOW):
            pass

    def ask(self, viewer: CustomerId, language: str, document: str, **variables: Any) -> Json:
        """Returns the data of a document. Raises LookupError if there are errors in the answer."""
        context = Context(services=self.services, viewer=viewer, now=NOW)
        context.texts = texts_in(language)
        done = schema.execute_sync(self.documents[document], variable_values=variables, context_value=context)
        if done.errors or done.data is None:
            raise LookupError(f"{document}: {done.errors}")
        return done.data

    def details(self, ref: OrderRef, language: str) -> Json:
        return self.ask(ref.customer_id, language, "order_details", id=global_id("Order", ref.id))

    def timeline(self, ref: OrderRef, language: str) -> Json:
        id_ = global_id("Order", ref.id)
        return self.ask(ref.customer_id, language, "order_timeline", id=id_, first=50, newestFirst=True)


def choose(api: DemoApi) -> Chosen:
    """Chooses few orders that show every state of every help action and every status that the demo shows."""
    shown = {ref: api.details(ref, "en")["order"] for ref in api.orders}
    features = {ref: _features(order) for ref, order in shown.items()}
    sizes = {ref: len(json.dumps(order)) for ref, order in shown.items()}
    missing = {feature for of_order in features.values() for feature in of_order}
    chosen: list[OrderRef] = []
    while missing:
        best = max(shown, key=lambda ref: (len(features[ref] & missing), -sizes[ref]))
        chosen.append(best)
        missing -= features[best]
    chosen.sort(key=api.orders.index)
    first = {feature: shown[ref]["number"] for ref in reversed(chosen) for feature in features[ref]}
    return Chosen(
        orders={shown[ref]["number"]: ref for ref in chosen},
        cases={
            action.value: {state: number for (name, state), number in sorted(first.items()) if name == action.value}
            for action in HelpActionType
        },
        statuses={state: number for (name, state), number in sorted(first.items()) if name == "status"},
    )


def _features(order: Json) -> set[tuple[str, str]]:
    return {("status", order["status"]), *((action["type"], action["state"]) for action in order["helpActions"])}


def fixtures_in(language: str, api: DemoApi, chosen: Chosen) -> Json:
    """Returns the fixtures of one language."""
    shoppers = dict.fromkeys(ref.customer_id for ref in chosen.orders.values())
    return {
        "language": language,
        "orders": {
            number: {
                "shopper": ref.customer_id,
                "details": api.details(ref, language),
                "timeline": api.timeline(ref, language),
            }
            for number, ref in chosen.orders.items()
        },
        "lists": {shopper: api.ask(shopper, language, "my_orders", first=50) for shopper in shoppers},
    }


def write_cases(folder: Path) -> None:
    """Writes `cases.ts` into the folder of generated sources: which order shows what."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cases.ts").write_text(_cases(choose(DemoApi())), encoding="utf-8")


def write_client_fixtures(folder: Path) -> None:
    """Writes a module for each language into this folder."""
    api = DemoApi()
    chosen = choose(api)
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        fixtures = json.dumps(fixtures_in(language, api, chosen), ensure_ascii=False)
        (folder / f"{language}.js").write_text(f"export default {fixtures};\n", encoding="utf-8")
        (folder / f"{language}.d.ts").write_text(_DECLARATION, encoding="utf-8")


_DECLARATION: Final = """import type { Fixtures } from "../fixtures.js";

declare const fixtures: Fixtures;
export default fixtures;
"""


def _cases(chosen: Chosen) -> str:
    return f"""import type {{ Cases, Statuses }} from "../fixtures.js";

/** The time at which all answers were given. */
export const now = {json.dumps(NOW.isoformat())};

/** The languages, as BCP 47 tags. */
export const languages = {json.dumps(LANGUAGES)} as const;

/** An order for each state of each help action. */
export const cases: Cases = {json.dumps(chosen.cases, indent=2)};

/** An order in each status. */
export const statuses: Statuses = {json.dumps(chosen.statuses, indent=2)};
"""


@contextmanager
def _counted_ids() -> Iterator[None]:
    """Counts the parts of ULIDs that are random elsewhere."""
    numbers = count(1)
    usual = ulid.default_generator
    ulid.default_generator = ulid.ULIDGenerator(randomness=lambda _: next(numbers).to_bytes(10, "big"))
    try:
        yield
    finally:
        ulid.default_generator = usual
