"""Orders of a shop that nobody here made up are offered, through the gateway, the help that `reading.py` finds."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from order_help.domain.order import Order
from tests.gateway.client import Gateway
from tests.independent.reading import Reading, read
from tests.independent.reading_order import all_known
from tests.support.reading import as_written
from tests.support.shared_data import shared_data

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
A_PAGE = 3  # small, so that some lists have several

LIST = """
query List($first: Int!, $after: String) {
  orders(first: $first, after: $after) {
    edges { node { number status availableHelpActions(on: LIST) { type } } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
DETAILS = """
query Details($number: String!) {
  order(number: $number) {
    status
    availableHelpActions(on: DETAILS) { type }
    helpActions {
      type state reason { event at } insteadTry
      lines { left line { lineId } }
      shipments { available shipment { shipmentId } }
    }
    shipments { shipmentId canConfirmReceipt }
  }
}
"""


@pytest.mark.guarantee(
    "The help that is offered is what the documented rules say, by a second, independent reading of them.", to="shops"
)
def test_476_real_orders_are_offered_what_the_reading_finds() -> None:
    lines = shared_data("retail-orders.jsonl").read_text(encoding="utf-8").splitlines()
    gateway, by_customer = Gateway(now=NOW), defaultdict[str, list[Any]](list)
    for line in lines:
        snapshot = as_written(json.loads(line))
        by_customer[snapshot.customer_id].append(json.loads(line))
        gateway.put(Order.first(snapshot))
    seen, counts = 0, Counter[str]()
    for customer_id, own in by_customer.items():
        expected = {order["number"]: read(all_known(order), NOW) for order in own}
        listed = list(_list(gateway, customer_id))
        assert [order["number"] for order in listed] == _newest_first(own)
        for order in listed:
            number = order["number"]
            right = expected[number]
            assert (order["status"], _links(order)) == (right.status, right.list_links), number
            details = _ask(gateway, customer_id, DETAILS, number=number)["order"]
            assert _details(details) == _of_reading(right), number
            seen += 1
            counts.update([right.status, *right.details_links])
    for name, count in sorted(counts.items()):
        print(f"{name:30}{count:6}")
    print(f"{seen} orders of {len(by_customer)} customers")
    assert seen == 476


def _ask(gateway: Gateway, customer_id: str, query: str, **variables: object) -> Any:
    answer = gateway.post(query, variables, viewer=customer_id).json()
    assert "errors" not in answer, answer
    return answer["data"]


def _list(gateway: Gateway, customer_id: str) -> Iterator[Any]:
    after = None
    while True:
        page = _ask(gateway, customer_id, LIST, first=A_PAGE, after=after)["orders"]
        assert len(page["edges"]) <= A_PAGE
        yield from (edge["node"] for edge in page["edges"])
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def _newest_first(orders: list[Any]) -> list[str]:
    return [order["number"] for order in sorted(orders, key=lambda o: (o["placedAt"], o["number"]), reverse=True)]


def _links(order: Any) -> set[str]:
    return {action["type"] for action in order["availableHelpActions"]}


def _details(order: Any) -> dict[str, Any]:
    actions = {action["type"]: action for action in order["helpActions"]}
    missing, returns = actions["REPORT_PACKAGE_NOT_RECEIVED"], actions["RETURN_OR_REPLACE_ITEMS"]
    return {
        "status": order["status"],
        "links": _links(order),
        "states": {name: (action["state"], *_event_of(action["reason"])) for name, action in actions.items()},
        "instead": {name: action["insteadTry"] for name, action in actions.items() if action["insteadTry"]},
        "left": {line["line"]["lineId"]: line["left"] for line in returns["lines"]},
        "missable": [s["shipment"]["shipmentId"] for s in missing["shipments"] if s["available"]],
        "confirmable": [s["shipmentId"] for s in order["shipments"] if s["canConfirmReceipt"]],
    }


def _event_of(reason: Any) -> tuple[str | None, datetime | None]:
    if not reason or not reason["event"]:
        return None, None
    return reason["event"], reason["at"] and datetime.fromisoformat(reason["at"])


def _of_reading(right: Reading) -> dict[str, Any]:
    return {
        "status": right.status,
        "links": right.details_links,
        "states": {action: (it.state, it.event, it.at) for action, it in right.states.items()},
        "instead": right.instead,
        "left": right.left,
        "missable": right.missable,
        "confirmable": right.confirmable,
    }
