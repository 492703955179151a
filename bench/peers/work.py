"""
The work that every contestant does: 20 orders, the requests about them, and what the peers keep of them.

The orders are ours, written by our own store. What a peer keeps of an order is made from the answer that Order Help
gives, without what follows from dates: each peer has a small policy of its own for that.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from order_help.domain.order import Order
from order_help.formats.snapshot_json import read_snapshot

Json = dict[str, Any]

CUSTOMER: Final = "shopper-1"
ORDERS: Final = 20
KINDS: Final = ("page", "order", "cancel")

_ORDER: Final = """
    id number channel status statusText timeZone placedAt payment paidAt firstShippedAt deliveredAt
    total { amount currency formatted }
    lines { id title quantity cancelled imageUrl unitPrice { amount currency } }
    shipments { id carrier trackingNumber shippedAt deliveredAt }
"""
DOCUMENTS: Final = {
    "page": "query Page { orders(first: 20) { edges { node {"
    + _ORDER
    + "cancelledAt availableHelpActions(on: LIST) { id type title } } } pageInfo { hasNextPage } } }",
    "order": "query Order($id: ID!) { order(id: $id) {"
    + _ORDER
    + "cancelledAt availableHelpActions { id type title } } }",
    "cancel": "mutation Cancel($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename"
    " ... on HelpRequestFiled { replayed helpRequest { type state } order {"
    + _ORDER
    + "availableHelpActions { id type title } } } } }",
}
"""The document of each kind of work, in our schema; the peers with GraphQL have the part of it that this needs."""


ROUTES: Final = {"page": "/orders", "order": "/orders/{id}", "cancel": "/orders/{id}/cancel"}
"""The path of each kind of work, for peers without GraphQL."""


def orders(now: datetime) -> Iterator[Order]:
    """Yields the orders: a third each waits, was sent, and was delivered, with one to three lines."""
    for place in range(ORDERS):
        yield Order.first(read_snapshot(json.dumps(_snapshot(place, now)), now=now).snapshot)


def _snapshot(place: int, now: datetime) -> Json:
    random = Random(place)
    placed = (now - timedelta(days=6, hours=place)).replace(microsecond=0)
    units = [random.randint(1, 3) for _ in range(1 + place % 3)]
    lines = [
        {
            "id": f"L{number}",
            "title": random.choice(["Water Bottle", "Tent for Two", "Hiking Boots", "Rain Jacket"]),
            "quantity": quantity,
            "unitPrice": "12.50",
            "imageUrl": f"https://shop.example/pictures/{place}-{number}.jpg",
        }
        for number, quantity in enumerate(units)
    ]
    parcel = {
        "id": "P1",
        "lines": [{"id": line["id"], "quantity": line["quantity"]} for line in lines],
        "carrier": "UPS",
        "trackingNumber": f"1Z{random.randrange(10**9)}",
        "shippedAt": (placed + timedelta(days=2)).isoformat(),
        "deliveredAt": (placed + timedelta(days=4)).isoformat() if place % 3 == 2 else None,
    }
    return {
        "id": f"shop-{place}",
        "number": f"W{1000 + place}",
        "customerId": CUSTOMER,
        "revision": 1,
        "channel": "web",
        "placedAt": placed.isoformat(),
        "paidAt": (placed + timedelta(hours=1)).isoformat(),
        "currency": "USD",
        "total": f"{12.5 * sum(units):.2f}",
        "lines": lines,
        "shipments": [parcel] if place % 3 else [],
    }


def event(path: str, body: Json) -> Json:
    """Returns the event of API Gateway for this path and body."""
    return {
        "version": "2.0",
        "routeKey": f"POST {path}",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {
            "authorization": "Bearer token",
            "content-type": "application/json",
            "accept": "application/json",
            "accept-language": "en",
            "host": "api.shop.example",
        },
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "api",
            "requestId": "request-1",
            "stage": "$default",
            "http": {
                "method": "POST",
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": "127.0.0.1",
                "userAgent": "bench",
            },
            "authorizer": {"jwt": {"claims": {"sub": CUSTOMER}, "scopes": None}},
        },
        "body": json.dumps(body),
        "isBase64Encoded": False,
    }


def variables(kind: str, order: str) -> Json:
    """Returns the variables of a document."""
    if kind == "cancel":
        return {"input": {"orderId": order, "reason": "CHANGED_MIND", "idempotencyKey": "bench-1"}}
    return {"id": order} if kind == "order" else {}


def kept_by_peers(node: Json, actions: Json) -> Json:
    """Returns an order as a peer keeps it: what the shop says, and no part of what follows from dates."""
    said = {
        name: node[name]
        for name in ("id", "number", "channel", "timeZone", "placedAt", "payment", "paidAt", "lines", "shipments")
    }
    total = {name: node["total"][name] for name in ("amount", "currency")}
    return {
        "customer": CUSTOMER,
        "key": node["id"],
        "placed": f"{node['placedAt']}{node['id']}",
        "version": 1,
        **said,
        "total": total,
        "actionIds": actions,
    }
