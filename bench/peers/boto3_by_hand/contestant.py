"""The peer without GraphQL: boto3, dictionaries and three routes, as one writes a small API on Lambda."""

import json
import os
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import boto3
from boto3.dynamodb.conditions import Key
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

from bench.peers.serving import serve
from bench.peers.small_policy import STATUS_TEXTS, TITLES, actions, delivered, first_shipped, formatted, status

Json = dict[str, Any]

_orders = boto3.resource("dynamodb").Table(os.environ["PEERS_TABLE"])
_client = boto3.client("dynamodb")
_read, _written = TypeDeserializer().deserialize, TypeSerializer().serialize


def handler(event: Json, _: Any) -> Json:
    """Answers one event."""
    customer = event["requestContext"]["authorizer"]["jwt"]["claims"]["sub"]
    body = json.loads(event["body"])
    match event["rawPath"].strip("/").split("/"):
        case ["orders"]:
            data: Json = {"orders": page(customer)}
        case ["orders", key]:
            data = {"order": one(customer, key)}
        case ["orders", key, "cancel"]:
            data = {"cancelOrder": cancel(customer, key, body["idempotencyKey"])}
        case _:
            return {"statusCode": 404}
    return {
        "statusCode": 200,
        "headers": {"content-type": "application/json"},
        "body": json.dumps({"data": data}, default=int),
    }


def page(customer: str) -> Json:
    found = _orders.query(
        IndexName="by_placed",
        KeyConditionExpression=Key("customer").eq(customer),
        ScanIndexForward=False,
        ConsistentRead=True,
        Limit=21,
    )["Items"]
    return {
        "edges": [{"node": shown(order, on_the_list=True)} for order in found[:20]],
        "pageInfo": {"hasNextPage": len(found) > 20},
    }


def one(customer: str, key: str) -> Json | None:
    found = _orders.get_item(Key={"customer": customer, "key": key}, ConsistentRead=True).get("Item")
    return shown(found, on_the_list=False) if found else None


def cancel(customer: str, key: str, idempotency_key: str) -> Json:
    table, now = _orders.name, datetime.now(UTC).isoformat()
    order_key = {"customer": {"S": customer}, "key": {"S": key}}
    key_key = {"customer": {"S": f"key#{customer}"}, "key": {"S": idempotency_key}}
    read = _client.transact_get_items(
        TransactItems=[{"Get": {"TableName": table, "Key": one}} for one in (order_key, key_key)]
    )["Responses"]
    order = {name: _read(value) for name, value in read[0]["Item"].items()}
    if "CANCEL_ORDER" not in actions(order, on_the_list=False):
        return {"__typename": "HelpActionUnavailable"}
    request = {
        "customer": f"requests#{key}",
        "key": uuid4().hex,
        "type": "CANCEL_ORDER",
        "state": "RESOLVED",
        "at": now,
    }
    entry = {"customer": f"timeline#{key}", "key": uuid4().hex, "what": "CANCELLED", "at": now}
    remembered = {"customer": f"key#{customer}", "key": idempotency_key, "request": request["key"]}
    puts = [
        {
            "Put": {
                "TableName": table,
                "Item": {name: _written(value) for name, value in item.items()},
                "ConditionExpression": "attribute_not_exists(#key)",
                "ExpressionAttributeNames": {"#key": "key"},
            }
        }
        for item in (request, entry, remembered)
    ]
    update = {
        "Update": {
            "TableName": table,
            "Key": order_key,
            "UpdateExpression": "SET cancelledAt = :now, version = :next",
            "ConditionExpression": "version = :version",
            "ExpressionAttributeValues": {
                ":now": {"S": now},
                ":version": {"N": str(order["version"])},
                ":next": {"N": str(order["version"] + 1)},
            },
        }
    }
    _client.transact_write_items(TransactItems=[update, *puts], ClientRequestToken=uuid4().hex)
    after = shown({**order, "cancelledAt": now}, on_the_list=False)
    del after["cancelledAt"]
    return {
        "__typename": "HelpRequestFiled",
        "replayed": False,
        "helpRequest": {"type": request["type"], "state": request["state"]},
        "order": after,
    }


def shown(order: Json, *, on_the_list: bool) -> Json:
    is_now = status(order)
    return {
        **{name: order[name] for name in ("id", "number", "channel")},
        "status": is_now,
        "statusText": STATUS_TEXTS[is_now],
        **{name: order[name] for name in ("timeZone", "placedAt", "payment", "paidAt")},
        "firstShippedAt": first_shipped(order),
        "deliveredAt": delivered(order),
        "total": {**order["total"], "formatted": formatted(order["total"])},
        "lines": order["lines"],
        "shipments": order["shipments"],
        "cancelledAt": order.get("cancelledAt"),
        "availableHelpActions": [
            {"id": order["actionIds"][kind], "type": kind, "title": TITLES[kind]}
            for kind in actions(order, on_the_list=on_the_list)
        ],
    }


serve(handler)
