"""
The functions over an empty engine, and typical orders to measure them with, by the documents of graphql/operations.

Orders have two lines, an address in full, and once they left one parcel. The customer's id is as long as Cognito's.
What is not DynamoDB is played in memory: the bucket, the bus and the mail service.
"""

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from functions.desk_claims import principal_by_claims
from functions.http_events import customer_by_claim, handler_of
from functions.observing import Observer
from gateway.app import create_app
from gateway.desk.api import desk_api
from gateway.shopper import shopper_api
from order_help.cli.demo.building import Box, Goods, Shop
from order_help.cli.demo.everyday import NEW_YORK
from order_help.domain.ids import CustomerId
from order_help.domain.order import OrderSnapshot
from order_help.requests.attachment_ports import AttachmentDesk
from order_help.requests.desk import HelpDesk
from order_help.requests.snapshot_json import write_snapshot
from order_help.requests.tell_of_entry import PostOffice, Teller
from order_help.settings import Settings, settings_from
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from tests.functions.invoking import CONTEXT, batch_of
from tests.functions.shopper import Shopper, graphql_event
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.telling import MemoryEvents, MemoryMails
from tools.costs_measured import Caller, Measured, Meter

NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
CUSTOMER: Final = CustomerId("8f2c1a60-5b7d-4c3e-9a41-0d6e7f8b9c21")
OPERATIONS: Final = Path(__file__).parents[1] / "graphql/operations"

Event = dict[str, Any]
Form = Callable[[Mapping[str, Any]], Mapping[str, Any]]

_GOODS: Final = (
    Goods("Water Bottle (750ml, stainless steel, red)", "47.76", 2),
    Goods("Desk Lamp (battery, white, medium)", "84.30"),
)
_CONTEXT: Final = SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: 300_000)
_DESK_CLAIMS: Final = {"sub": "ann.marker@shop.example", "cognito:groups": "[order-help-agents]"}


class Stage:
    """
    All functions, and a shopper and an agent who ask them. What they print goes into `output`.

    Each operation is measured `repeats` times, each time on another order.
    """

    def __init__(self, output: io.StringIO, repeats: int) -> None:
        # Before any observer is made: they make their own, whose loggers would silence those with longer names.
        from functions import every_hour_nudge_desk, on_attachment_uploaded, on_order_snapshot, on_timeline_entry

        self.now, self.repeats, self.files = NOW, repeats, MemoryAttachmentFiles()
        attachments = AttachmentDesk(store=DynamoAttachmentStore(), files=self.files)
        desk = HelpDesk(store=DynamoOrderStore(), attachments=attachments)
        self.api = _through_an_app(shopper_api(desk=desk, principal=customer_by_claim("sub")), "api", self.clock)
        agents = desk_api(desk=desk, desk_store=DynamoDeskStore(), principal=principal_by_claims(_settings("desk")))
        self.desk_api = _through_an_app(agents, "desk", self.clock)
        post = PostOffice(mails=MemoryMails(), ledger=DynamoMailLedger(), sender="help@shop.example")
        teller = Teller(store=desk.store, events=MemoryEvents(), post=post)
        self.on_orders = _given(on_order_snapshot.handler_for(desk, _observer("orders"), clock=self.clock))
        self.on_uploads = _given(on_attachment_uploaded.handler_for(attachments, _observer("uploads")))
        self.on_entries = _given(on_timeline_entry.handler_for(teller, _observer("entries"), clock=self.clock))
        queue, nudges = DynamoDeskStore(), _observer("nudges")
        self.every_hour = _given(every_hour_nudge_desk.handler_for(desk, queue, nudges, clock=self.clock))
        self.shopper = Shopper(lambda event, _: self.api(event), CUSTOMER)
        self._meter = Meter(output)
        self.stored = self._meter.stored

    def clock(self) -> datetime:
        return self.now

    def tell(self, snapshots: list[OrderSnapshot]) -> None:
        """The shop's orders come in."""
        for snapshot in snapshots:
            if not took_all(self.on_orders(batch_with(snapshot))):
                raise ValueError(f"order {snapshot.number} was not taken")

    def snapshots(self, name: str, snapshots: list[OrderSnapshot]) -> Measured:
        """Orders come in, which is measured."""
        events = [batch_with(snapshot) for snapshot in snapshots]
        return self.batches(f"Order snapshot, {name}", Caller.ORDERS, self.on_orders, events)

    def batches(self, name: str, caller: Caller, take: Callable[[Event], Any], events: list[Event]) -> Measured:
        """A function takes batches, which is measured."""
        return self._meter.measure(name, caller, take, events, is_fine=took_all)

    def nudged(self, name: str) -> Measured:
        """An hour is over, which is measured, once."""
        return self._meter.measure(name, Caller.SCHEDULE, self.every_hour, [{}], is_fine=lambda done: done["MARKED"])

    def asked(self, name: str, document: str, variables: list[dict[str, Any]]) -> Measured:
        """A shopper asks, which is measured."""
        events = [graphql_event(CUSTOMER, text_of(document), of_one) for of_one in variables]
        return self._meter.measure(name, Caller.SHOPPER, self.api, events, is_fine=did_it)

    def desk_asked(self, name: str, document: str, variables: list[dict[str, Any]]) -> Measured:
        """An agent asks, which is measured."""
        events = [desk_event(f"desk/{document}", of_one) for of_one in variables]
        return self._meter.measure(name, Caller.DESK, self.desk_api, events, is_fine=did_it)

    def at_the_desk(self, document: str, **variables: object) -> Any:
        """What an agent is answered."""
        answer = self.desk_api(desk_event(f"desk/{document}", variables))
        if not did_it(answer):
            raise ValueError(f"the desk did not do it: {answer}")
        (value,) = json.loads(answer["body"])["data"].values()
        return value


def an_order(name: str, place: int, **course: Any) -> OrderSnapshot:
    """Order COST-name-place; `course` counts days, as the demo's shop does."""
    shop = Shop(customer_id=CUSTOMER, prefix="COST", now=NOW, currency="USD", address=NEW_YORK)
    return shop.order(f"{name}-{place:02}", *_GOODS, **course).snapshot


def in_a_parcel(name: str, place: int, revision: int = 0) -> OrderSnapshot:
    """An order that left; by so many revisions newer than that of `an_order`."""
    told = an_order(name, place, placed=8, paid=8, ship_by=4, boxes=[Box(units={1: 2, 2: 1}, left=5)])
    return replace(told, revision=told.revision + revision)


def text_of(document: str) -> str:
    """A document of graphql/operations."""
    return (OPERATIONS / f"{document}.graphql").read_text(encoding="utf-8")


def desk_event(document: str, variables: Mapping[str, Any]) -> Event:
    """An agent's request, as API Gateway hands it on."""
    event = graphql_event("", text_of(document), dict(variables))
    event["rawPath"] = event["requestContext"]["http"]["path"] = "/desk/graphql"
    event["requestContext"]["authorizer"]["jwt"]["claims"] = _DESK_CLAIMS
    return event


def batch_with(snapshot: OrderSnapshot) -> Event:
    """What Lambda hands out of the queue: one event of the bus."""
    event = {
        "version": "0",
        "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
        "detail-type": "OrderSnapshot",
        "source": "shop",
        "detail": write_snapshot(snapshot),
    }
    return batch_of(json.dumps(event))


def took_all(answer: Mapping[str, Any]) -> bool:
    """Whether nothing of a batch failed."""
    return answer == {"batchItemFailures": []}


def did_it(answer: Mapping[str, Any]) -> bool:
    """Whether what was asked for was given, or done and not refused."""
    body = json.loads(answer["body"])
    (result,) = (body.get("data") or {"": None}).values()
    return "errors" not in body and result is not None and result.get("__typename") in _DONE


_DONE: Final = {
    None,
    "AttachmentUploadCreated",
    "Changed",
    "HelpRequestFiled",
    "HelpRequestWithdrawn",
    "MessagePosted",
    "NoteAdded",
    "ReceiptConfirmed",
    "TimelineMarkedRead",
}


def _through_an_app(api: Any, name: str, clock: Callable[[], datetime]) -> Callable[[Event], Any]:
    observer = _observer(name)
    return _given(observer.observing(handler_of(create_app(api, clock=clock, heard=observer.heard))))


def _given(handler: Callable[[Any, Any], Any]) -> Callable[[Event], Any]:
    return lambda event: handler(event, _CONTEXT)


def _observer(name: str) -> Observer:
    return Observer(_settings(name))


def _settings(name: str) -> Settings:
    names = {"ORDER_HELP_TABLE_PREFIX": "costs-", "ORDER_HELP_SERVICE": f"order-help-costs-{name}"}
    return settings_from(names)
