"""The end is the same, in whatever order the shop's snapshots and the shopper's changes arrive."""

from collections import Counter
from dataclasses import replace
from itertools import islice
from typing import Any

import pytest

from order_help.domain.help_details import ReturnOrReplaceItemsDetails
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import CustomerId, OrderRef, ShopOrderId
from order_help.domain.timeline import TAKEN_BACK, Fact
from order_help.store.stored_json import to_text
from order_help.use_cases.ports import OrderStore
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ReceiptConfirmed
from order_help.use_cases.shopper.file_help import Filed
from order_help.use_cases.shopper.withdraw_help_request import Withdrawn
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult
from tests.support.chance import run_seed
from tests.support.desk_words import register_of
from tests.support.histories import Arrival, Filings, History, a_history
from tests.support.memory_store import MemoryOrderStore

ALL = pytest.param(20261122, 300, marks=pytest.mark.long, id="300")
A_SAMPLE = pytest.param(run_seed(), 40, id="a sample")
SETS_ON_AN_ENGINE = 4
ORDERS_ON_AN_ENGINE = 3


def arrive(services: Services, arrivals: list[Arrival]) -> Filings:
    """All arrives in this order; nothing of it is refused."""
    filed: Filings = {}
    for arrival in arrivals:
        done = arrival.does(services, filed, arrival.now)
        assert isinstance(done, SnapshotResult | Filed | Withdrawn | ReceiptConfirmed), (arrival.name, done)
        if isinstance(done, Filed):
            filed[arrival.name] = done.request.id
    return filed


def end_state(store: OrderStore, ref: OrderRef, filed: Filings) -> dict[str, Any]:
    """
    All that can be known of an order.

    Requests go by the names of what filed them; the version, the sequences, when a request was settled, from which of
    the parcels that had come by then a return takes its units, and what a revision left out that came in between, so
    that it was taken back and told again, are of the journey.
    """
    names = {ref.id: "order", ref.customer_id: "customer"} | {request_id: name for name, request_id in filed.items()}

    def text(value: object) -> str:
        text_of_value = to_text(value)
        for name, stands_for in names.items():
            text_of_value = text_of_value.replace(name, stands_for)
        return text_of_value

    order = store.order(ref)
    assert order is not None
    requests = store.help_requests(ref.id, first=50, after=None).items
    facts = [fact for entry in store.timeline(ref.id) for fact in entry.facts]
    lasting = [fact for fact in facts if fact.kind not in TAKEN_BACK.values()]
    return {
        "snapshot": text(order.snapshot),
        "here": text(replace(order.local_changes, receipts=())),
        "receipts": {text(receipt) for receipt in order.local_changes.receipts},
        "open requests": {text((replace(one, allocation={}), one.quantities)) for one in order.open_requests},
        "returned": [text(approved.quantities) for approved in order.approved_returns],
        "requests": {text(_without_the_journey(request)) for request in requests},
        "facts": {text(_timeless(fact)) for fact in lasting},
    }


def _without_the_journey(request: HelpRequest) -> HelpRequest:
    """The request, without when it was settled, and without the parcels that a return chose among those then known."""
    details = request.details
    if isinstance(details, ReturnOrReplaceItemsDetails):
        details = replace(details, allocation={})
    return replace(request, details=details, closed_at=None, sequence=0)


def _timeless(fact: Fact) -> object:
    """The fact, without its time where it is about a request."""
    if not fact.kind.name.startswith("REQUEST_"):
        return fact
    return (fact.kind, fact.request_id)


def journey(store: OrderStore, history: History, arrivals: list[Arrival]) -> dict[str, Any]:
    return end_state(
        store, history.ref, arrive(Services(store=store, register=register_of(store), policy=history.policy), arrivals)
    )


@pytest.mark.guarantee("Snapshots may come late, twice and in any order: the result is the same.", to="shops")
@pytest.mark.parametrize(("seed", "sets"), [A_SAMPLE, ALL])
def test_sets_end_the_same_for_every_order_of_arrival(seed: int, sets: int) -> None:
    print(f"seed {seed}")
    counts: Counter[str] = Counter()
    for place in range(sets):
        history = a_history(f"{seed}-{place}")
        natural, *others = history.orders_of_arrival()
        end = journey(MemoryOrderStore(), history, natural)
        for arrivals in others:
            assert journey(MemoryOrderStore(), history, arrivals) == end, [arrival.name for arrival in arrivals]
        counts["sets"] += 1
        counts["orders of arrival"] += 1 + len(others)
        counts.update(what for what, there_is in _seen_in(end, history).items() if there_is)
    print(dict(counts))
    assert counts["orders of arrival"] > 4 * sets
    if sets == 300:  # so many that everything occurs often
        assert counts["orders of arrival"] > 8 * sets
        assert all(counts[what] > sets / 10 for what in SEEN), counts


def _seen_in(end: dict[str, Any], history: History) -> dict[str, bool]:
    states = " ".join(end["requests"])
    return {
        "overtaken": '"OVERTAKEN"' in states,
        "approved": '"APPROVED"' in states,
        "withdrawn": '"WITHDRAWN"' in states,
        "open": bool(end["open requests"]),
        "received": bool(end["receipts"]),
        "taken over": any(arrival.name == "taken over" for arrival in history.arrivals),
    }


SEEN = ("overtaken", "approved", "withdrawn", "open", "received", "taken over")


def test_some_of_the_sets_end_on_a_real_engine_as_they_do_in_memory(real_desk: Services) -> None:
    seed = run_seed()
    print(f"seed {seed}")
    for place in range(SETS_ON_AN_ENGINE):
        history = a_history(f"{seed}-{place}", shop_id=ShopOrderId("of James"))
        end = journey(MemoryOrderStore(), history, next(history.orders_of_arrival()))
        for count in range(ORDERS_ON_AN_ENGINE):
            another = CustomerId(f"customer {count}")  # so that nothing is there yet
            of_another = a_history(f"{seed}-{place}", another, ShopOrderId(f"{place} of {another}"))
            *_, arrivals = islice(of_another.orders_of_arrival(), count + 1)
            assert journey(real_desk.store, of_another, arrivals) == end, [arrival.name for arrival in arrivals]
