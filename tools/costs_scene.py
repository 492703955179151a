"""
Typical orders, and what is done to them to be measured, through the functions, by the documents of graphql/operations.

Orders have two lines, an address in full, and once they left one parcel. The customer's id is as long as Cognito's.
"""

import contextlib
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from functions.http_events import customer_by_claim, handler_of
from functions.observing import Observer
from gateway.app import create_app
from gateway.shopper import shopper_api
from order_help.cli.demo.building import Box, Goods, Shop
from order_help.cli.demo.everyday import NEW_YORK
from order_help.domain.ids import CustomerId
from order_help.domain.order import OrderSnapshot
from order_help.requests.desk import HelpDesk
from order_help.requests.snapshot_json import write_snapshot
from order_help.settings import settings_from
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables
from tests.functions.invoking import CONTEXT
from tests.functions.shopper import MUTATIONS, Shopper, form_of, graphql_event
from tools.costs_measured import Measured, Meter

NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
LISTED: Final = 20
CUSTOMER: Final = CustomerId("8f2c1a60-5b7d-4c3e-9a41-0d6e7f8b9c21")
OPERATIONS: Final = Path(__file__).parents[1] / "graphql/operations"
MESSAGE: Final = "The box was open when it came, and one of the two bottles has a dent near its lid. The lamp is fine."
MOVED: Final = {
    "name": "James Li",
    "line1": "1 Main Street",
    "city": "Austin",
    "region": "TX",
    "postalCode": "73301",
    "countryCode": "US",
}

Event = dict[str, Any]
Form = Callable[[Mapping[str, Any]], Mapping[str, Any]]

_GOODS: Final = (
    Goods("Water Bottle (750ml, stainless steel, red)", "47.76", 2),
    Goods("Desk Lamp (battery, white, medium)", "84.30"),
)


def measured_operations(repeats: int) -> tuple[list[Measured], dict[str, float]]:
    """All operations, each so often, on an empty engine, and what an item of each table takes in storage."""
    # Loggers keep the standard output of the moment in which they are made.
    with contextlib.redirect_stdout(io.StringIO()) as output:
        create_tables()
        scene = _Scene(output, repeats)
        return list(scene.measured()), scene.stored()


class _Scene:
    def __init__(self, output: io.StringIO, repeats: int) -> None:
        # In here, since it reads its settings when it is imported.
        from functions.on_order_snapshot import handler_for

        desk = HelpDesk(store=DynamoOrderStore())
        api, orders = (Observer(_settings(name)) for name in ("order-help-costs-api", "order-help-costs-orders"))
        app = create_app(shopper_api(desk=desk, principal=customer_by_claim("sub")), clock=lambda: NOW, heard=api.heard)
        observed = api.observing(handler_of(app))
        self._on_request: Callable[[Event], Any] = lambda event: observed(event, CONTEXT)
        on_batch = handler_for(desk, orders, clock=lambda: NOW)
        self._on_orders: Callable[[Event], Any] = lambda event: on_batch(event, CONTEXT)
        self._shopper = Shopper(lambda event, _: self._on_request(event), CUSTOMER)
        self._repeats = repeats
        self._meter = Meter(output)
        self.stored = self._meter.stored

    def measured(self) -> Iterator[Measured]:
        fresh = [_order("NEW", place, placed=8, paid=8, ship_by=4) for place in range(self._repeats)]
        yield self._snapshots("new", fresh)
        yield self._snapshots("unchanged", fresh)
        yield self._snapshots("changed", [_in_a_parcel("NEW", place, revision=1) for place in range(self._repeats)])
        self._tell([_in_a_parcel("OLD", place) for place in range(LISTED)])
        yield self._asked("My Orders, 20 orders", "my_orders", [{"first": LISTED, "after": None}] * self._repeats)
        for action, mutation in MUTATIONS.items():
            yield self._changed(mutation, partial(_form, action), **_where_it_helps(action))
        filed = [{"number": f"COST-reportPackageNotReceived-{place:02}"} for place in range(self._repeats)]
        yield self._asked("Order details with a request", "order_details", filed)
        yield self._changed("confirmReceipt", lambda order: {"shipmentIds": [order["shipments"][0]["id"]]}, left=3)
        self._tell([_order("withdrawHelpRequest", place, placed=1, paid=1) for place in range(self._repeats)])
        for place in range(self._repeats):
            kind = {"orderNumber": f"COST-withdrawHelpRequest-{place:02}", "kind": "OTHER", "message": MESSAGE}
            self._shopper.change("resolvePaymentIssue", **kind)
        yield self._changed("withdrawHelpRequest", _first_request)

    def _snapshots(self, name: str, snapshots: list[OrderSnapshot]) -> Measured:
        events = [_batch_of(snapshot) for snapshot in snapshots]
        return self._meter.measure(f"Order snapshot, {name}", self._on_orders, events, is_fine=_took_all)

    def _tell(self, snapshots: list[OrderSnapshot]) -> None:
        for snapshot in snapshots:
            if not _took_all(self._on_orders(_batch_of(snapshot))):
                raise ValueError(f"order {snapshot.number} was not taken")

    def _changed(self, mutation: str, form: Form, **course: float) -> Measured:
        """A mutation, each time of another order; those are told first where the course of one is given."""
        if course:
            left = course.pop("left", None)
            told = [_order(mutation, place, placed=8, paid=8, **course) for place in range(self._repeats)]
            if left is not None:
                told = [_in_a_parcel(mutation, place) for place in range(self._repeats)]
            self._tell(told)
        variables = []
        for place in range(self._repeats):
            order = self._shopper.order(f"COST-{mutation}-{place:02}")
            key = f"5d0f4ac2-93b1-4e57-8a6c-1f20e3d4b5{place:02}"
            variables.append({"input": {"orderNumber": order["number"], "idempotencyKey": key, **form(order)}})
        return self._asked(mutation, _snake(mutation), variables)

    def _asked(self, name: str, document: str, variables: list[dict[str, Any]]) -> Measured:
        query = (OPERATIONS / f"{document}.graphql").read_text(encoding="utf-8")
        events = [graphql_event(CUSTOMER, query, of_one) for of_one in variables]
        return self._meter.measure(name, self._on_request, events, is_fine=_did_it)


def _settings(service: str) -> Any:
    return settings_from({"ORDER_HELP_TABLE_PREFIX": "costs-", "ORDER_HELP_SERVICE": service})


def _order(name: str, place: int, **course: Any) -> OrderSnapshot:
    shop = Shop(customer_id=CUSTOMER, prefix="COST", now=NOW, currency="USD", address=NEW_YORK)
    return shop.order(f"{name}-{place:02}", *_GOODS, **course).snapshot


def _in_a_parcel(name: str, place: int, revision: int = 0) -> OrderSnapshot:
    """An order that left; by so many revisions newer than that of `_order`."""
    told = _order(name, place, placed=8, paid=8, ship_by=4, boxes=[Box(units={1: 2, 2: 1}, left=5)])
    return replace(told, revision=told.revision + revision)


def _where_it_helps(action: str) -> dict[str, float]:
    """The course of an order that offers this action."""
    match action:
        case "CHECK_ORDER_PROGRESS":
            return {"ship_by": 2}
        case "REPORT_PACKAGE_NOT_RECEIVED" | "RETURN_OR_REPLACE_ITEMS":
            return {"left": 5}
    return {"ship_by": -2}


def _form(action: str, order: Mapping[str, Any]) -> Mapping[str, Any]:
    form = {"message": MESSAGE, **form_of(dict(order), action)}
    return {**form, "address": MOVED} if "address" in form else form


def _first_request(order: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"helpRequestId": order["helpRequests"]["edges"][0]["node"]["id"]}


def _batch_of(snapshot: OrderSnapshot) -> Event:
    """What Lambda hands out of the queue: one event of the bus."""
    event = {
        "version": "0",
        "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
        "detail-type": "OrderSnapshot",
        "source": "shop",
        "detail": write_snapshot(snapshot),
    }
    return {
        "Records": [
            {
                "messageId": "19dd0b57-b21e-4ac1-bd88-01bbb068cb78",
                "receiptHandle": "handle",
                "body": json.dumps(event),
                "attributes": {"ApproximateReceiveCount": "1"},
                "messageAttributes": {},
                "md5OfBody": "0",
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:order-help-prod-order-snapshots",
                "awsRegion": "us-east-1",
            }
        ]
    }


def _took_all(answer: Mapping[str, Any]) -> bool:
    return answer == {"batchItemFailures": []}


def _did_it(answer: Mapping[str, Any]) -> bool:
    """Whether what was asked for was given, or done and not refused."""
    body = json.loads(answer["body"])
    (result,) = (body.get("data") or {"": None}).values()
    done = {None, "HelpRequestFiled", "ReceiptConfirmed", "HelpRequestWithdrawn"}
    return "errors" not in body and result is not None and result.get("__typename") in done


def _snake(mutation: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in mutation)
