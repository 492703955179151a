"""Each function may do at the tables what it does, and nothing else: compared with what DynamoDB is asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from functions.http_events import customer_by_claim, handler_of
from gateway.app import create_app
from gateway.shopper import shopper_api
from order_help.domain.order import OrderSnapshot
from order_help.requests.desk import HelpDesk
from order_help.requests.take_order_snapshot import Taken, take_order_snapshot
from order_help.store.connection import table_prefix
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables, table_shapes
from tests.functions.shopper import MUTATIONS, Shopper, form_of
from tests.support.asked import NOW
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, HOME, JAMES, T0, a_parcel, a_snapshot
from tests.support.serverless import Template
from tests.support.template.reading import allowances, listed, of_type
from tests.support.wire import Wire, committed_then_lost, tapped, times

pytestmark = pytest.mark.xdist_group("artifact")

OPERATIONS = Path(__file__).parents[2] / "graphql" / "operations"

Permission = tuple[str, str]
"""An action, and a table or one of its indexes by the name without the prefix: ("Query", "orders/index/by_placed")."""


@pytest.fixture
def template(templates: dict[str, Template]) -> Template:
    return templates["prod"]


@pytest.fixture
def desk(moto_dynamodb: Engine) -> HelpDesk:
    create_tables()
    return HelpDesk(store=DynamoOrderStore())


def allowed(template: Template, role: str) -> set[Permission]:
    """What the role allows at tables."""
    tables = {
        name: table["TableName"].removeprefix("order-help-prod-")
        for name, table in of_type(template, "AWS::DynamoDB::Table")
    }
    found = set()
    for _, statement in allowances(template, role):
        for action in listed(statement["Action"]):
            for resource in listed(statement["Resource"]):
                if action.startswith("dynamodb:"):
                    found.add((action.removeprefix("dynamodb:"), _place(resource, tables)))
    return found


def _place(resource: dict[str, Any], tables: dict[str, str]) -> str:
    if "Fn::GetAtt" in resource:
        return tables[resource["Fn::GetAtt"][0]]
    table, _, rest = str(resource["Fn::Sub"]).removeprefix("${").partition(".Arn}")
    return tables[table] + rest


IN_TRANSACTIONS = {"Get": "GetItem", "Put": "PutItem", "Update": "UpdateItem", "Delete": "DeleteItem",
                   "ConditionCheck": "ConditionCheckItem"}  # fmt: skip


def used(wire: Wire) -> set[Permission]:
    """The permissions that these calls need, as the service authorization reference of DynamoDB has them."""
    found = set()
    for call in wire.calls:
        if items := call.asked.get("TransactItems"):
            for kind, what in (part for item in items for part in item.items()):
                found.add((IN_TRANSACTIONS[kind], _name(what["TableName"])))
        elif "RequestItems" in call.asked:
            found |= {(call.operation, _name(table)) for table in call.asked["RequestItems"]}
        else:
            index = f"/index/{call.asked['IndexName']}" if "IndexName" in call.asked else ""
            found.add((call.operation, _name(call.asked["TableName"]) + index))
    return found


def _name(table: str) -> str:
    name = table.removeprefix(table_prefix())
    assert name in table_shapes()
    return name


@contextmanager
def replies_lost(engine: Engine) -> Iterator[Wire]:
    """Every way that a write can take, also that of looking whether it arrived."""
    with tapped(engine) as wire:
        wire.faults.append(times(9, "TransactWriteItems", committed_then_lost))
        yield wire


def a_shopper(desk: HelpDesk) -> Shopper:
    app = create_app(shopper_api(desk=desk, principal=customer_by_claim("sub")), clock=lambda: NOW)
    return Shopper(handler_of(app), JAMES)


def shops_orders() -> list[OrderSnapshot]:
    left = a_parcel("box", shipped_at=NOW - 2 * DAY, bottle=2)
    return [
        a_snapshot(number="W1", shipping_address=HOME),
        a_snapshot(number="W2", shipments=(left,)),
        a_snapshot(number="W3", shipping_address=HOME),
    ]


def everything_a_shopper_does(desk: HelpDesk) -> None:
    shopper = a_shopper(desk)
    filed: set[str] = set()
    for order in shops_orders():
        for action, mutation in MUTATIONS.items():
            known = shopper.order(order.number)
            if action in {offered["type"] for offered in known["availableHelpActions"]} - filed:
                form = {"orderNumber": order.number, "idempotencyKey": "key", **form_of(known, action)}
                answers = [shopper.change(mutation, **form) for _ in ("filed", "replayed")]
                assert [answer["replayed"] for answer in answers] == [False, True]
                filed.add(action)
    assert filed == MUTATIONS.keys()
    known = shopper.order("W2")
    asked = next(edge["node"]["id"] for edge in known["helpRequests"]["edges"] if edge["node"]["canWithdraw"])
    every_query(shopper, number="W2", id=asked)
    done = [
        shopper.change("confirmReceipt", orderNumber="W2", shipmentIds=[known["shipments"][0]["id"]]),
        shopper.change("withdrawHelpRequest", orderNumber="W2", helpRequestId=asked),
    ]
    assert [answer["__typename"] for answer in done] == ["ReceiptConfirmed", "HelpRequestWithdrawn"]


def every_query(shopper: Shopper, **variables: str) -> None:
    for path in sorted(OPERATIONS.glob("*.graphql")):
        document = path.read_text(encoding="utf-8")
        if "query " in document:
            told = {name: value for name, value in variables.items() if f"${name}: " in document}
            assert shopper.ask(document, **told)


def test_the_shoppers_function(moto_dynamodb: Engine, desk: HelpDesk, template: Template) -> None:
    for snapshot in shops_orders():
        take_order_snapshot(desk, snapshot, now=T0)
    with replies_lost(moto_dynamodb) as wire:
        everything_a_shopper_does(desk)

    assert used(wire) == allowed(template, "GraphqlApiRole")


def test_the_function_that_takes_orders(moto_dynamodb: Engine, desk: HelpDesk, template: Template) -> None:
    new, *_ = shops_orders()
    changed = replace(new, revision=2)
    shipped = replace(new, revision=3, shipments=(a_parcel("box", shipped_at=NOW - DAY, bottle=2, lamp=1),))
    shopper = a_shopper(desk)

    with replies_lost(moto_dynamodb) as wire:
        told = [take_order_snapshot(desk, snapshot, now=NOW) for snapshot in (new, new, changed)]
    shopper.file(shopper.order("W1"), "CHANGE_SHIPPING_ADDRESS")  # to another country, so it waits for an agent
    with replies_lost(moto_dynamodb) as wire_of_the_shipment:
        told.append(take_order_snapshot(desk, shipped, now=NOW))

    assert told == [Taken.CREATED, Taken.UNCHANGED, Taken.UPDATED, Taken.UPDATED]
    [request] = shopper.order("W1")["helpRequests"]["edges"]
    assert request["node"]["state"] == "OVERTAKEN"
    assert used(wire) | used(wire_of_the_shipment) == allowed(template, "OnOrderSnapshotRole")
