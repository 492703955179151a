"""
The functions over an empty engine, with a clock that can be set, and who asks them: a shopper, an agent and the shop.

Orders have two lines, an address in full, and once they left one parcel. The customer's id is as long as Cognito's.
What is not DynamoDB is played in memory: the bucket's files, the bus and the mail service.
"""

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
from gateway.api import Api
from gateway.app import create_app
from gateway.desk.api import PATH, desk_api
from gateway.shopper import shopper_api
from order_help.aws.attachments import S3AttachmentFiles
from order_help.cli.demo.building import Box, Goods, Shop
from order_help.cli.demo.everyday import NEW_YORK
from order_help.domain.attachments import AttachedFile, Attachment
from order_help.domain.ids import AttachmentId, CustomerId
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
from tests.support.files import JPEG
from tests.support.telling import MemoryEvents, MemoryMails

NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
CUSTOMER: Final = CustomerId("8f2c1a60-5b7d-4c3e-9a41-0d6e7f8b9c21")
AGENT: Final = "1d9b7c52-03ea-4f6d-8b80-7a4c2e5f6b13"
OPERATIONS: Final = Path(__file__).parents[1] / "graphql/operations"
DONE: Final = frozenset(
    {
        None,  # queries
        "AttachmentUploadCreated",
        "Changed",
        "HelpRequestFiled",
        "HelpRequestWithdrawn",
        "MessagePosted",
        "NoteAdded",
        "ReceiptConfirmed",
        "TimelineMarkedRead",
    }
)

Event = dict[str, Any]
Function = Callable[[Event], Any]

_GOODS: Final = (
    Goods("Water Bottle (750ml, stainless steel, red)", "47.76", 2),
    Goods("Desk Lamp (battery, white, medium)", "84.30"),
)
_CONTEXT: Final = SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: 300_000)


class Stage:
    """All functions. `now` is what their clock says."""

    def __init__(self) -> None:
        # In here, since they read their settings when they are imported; and before there are other loggers.
        from functions import every_hour_nudge_desk, on_attachment_uploaded, on_order_snapshot, on_timeline_entry

        self.now = NOW
        attachments = AttachmentDesk(store=DynamoAttachmentStore(), files=_SignedFiles("costs"))
        desk, queue = HelpDesk(store=DynamoOrderStore(), attachments=attachments), DynamoDeskStore()
        post = PostOffice(mails=MemoryMails(), ledger=DynamoMailLedger(), sender="Shop <help@shop.example>")
        teller = Teller(store=desk.store, events=MemoryEvents(), post=post)
        agents = principal_by_claims(_settings("desk"))
        self.on_request = self._serving("api", shopper_api(desk=desk, principal=customer_by_claim("sub")))
        self.on_desk_request = self._serving("desk", desk_api(desk=desk, desk_store=queue, principal=agents))
        self.on_orders = _called(on_order_snapshot.handler_for(desk, _observer("orders"), clock=self.clock))
        self.on_uploads = _called(on_attachment_uploaded.handler_for(attachments, _observer("uploads")))
        self.on_entries = _called(on_timeline_entry.handler_for(teller, _observer("entries"), clock=self.clock))
        self.every_hour = _called(every_hour_nudge_desk.handler_for(desk, queue, _observer("nudges"), clock=self.clock))
        self.shopper = Shopper(lambda event, _: self.on_request(event), CUSTOMER)

    def clock(self) -> datetime:
        return self.now

    def _serving(self, name: str, api: Api) -> Function:
        observer = _observer(name)
        return _called(observer.observing(handler_of(create_app(api, clock=self.clock, heard=observer.heard))))

    def comes(self, snapshots: list[OrderSnapshot]) -> None:
        """The shop tells of these orders. Raises ValueError where one is not taken."""
        for snapshot in snapshots:
            if not took_all(self.on_orders(order_batch(snapshot))):
                raise ValueError(f"order {snapshot.number} was not taken")

    def asks(self, document: str, **variables: object) -> Any:
        """What a shopper, or with `desk/` before the document's name an agent, is answered. Raises ValueError."""
        function = self.on_desk_request if document.startswith("desk/") else self.on_request
        answer = function(request(document, variables))
        if not did_it(answer):
            raise ValueError(f"this was not done: {answer}")
        (value,) = json.loads(answer["body"])["data"].values()
        return value


class _SignedFiles(S3AttachmentFiles):
    """Signs as S3 has it, and takes nothing anywhere: every upload is a photo."""

    def look_into(self, attachment_id: AttachmentId) -> bytes:  # noqa: ARG002 - whichever it is
        return JPEG

    def accept(self, file: AttachedFile, content: bytes) -> AttachedFile:  # noqa: ARG002 - likewise
        return file

    def clear(self, attachment: Attachment) -> None:
        pass


def an_order(name: str, place: int, **course: Any) -> OrderSnapshot:
    """The order COST-name-place; `course` counts days, as the demo's shop does."""
    shop = Shop(customer_id=CUSTOMER, prefix="COST", now=NOW, currency="USD", address=NEW_YORK)
    return shop.order(f"{name}-{place:02}", *_GOODS, **course).snapshot


def in_a_parcel(name: str, place: int, *, revision: int = 0, delivered: float | None = None) -> OrderSnapshot:
    """An order that left; by so many revisions newer than that of `an_order`."""
    box = Box(units={1: 2, 2: 1}, left=5, delivered=delivered)
    told = an_order(name, place, placed=8, paid=8, ship_by=4, boxes=[box])
    return replace(told, revision=told.revision + revision)


def request(document: str, variables: Mapping[str, Any]) -> Event:
    """One of graphql/operations, as API Gateway hands it on: an agent's where its folder is the desk's."""
    event = graphql_event(CUSTOMER, (OPERATIONS / f"{document}.graphql").read_text(encoding="utf-8"), dict(variables))
    if document.startswith("desk/"):
        event["rawPath"] = event["requestContext"]["http"]["path"] = PATH
        claims = {"sub": AGENT, "cognito:groups": "[order-help-agents]"}
        event["requestContext"]["authorizer"]["jwt"]["claims"] = claims
    return event


def order_batch(snapshot: OrderSnapshot) -> Event:
    """What Lambda hands out of the queue of orders: one event of the bus."""
    event = {
        "version": "0",
        "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
        "detail-type": "OrderSnapshot",
        "source": "shop",
        "detail": write_snapshot(snapshot),
    }
    return batch_of(json.dumps(event))


def upload_batch(key: str) -> Event:
    """What S3 tells the queue of uploads, as far as it is read."""
    return batch_of(json.dumps({"Records": [{"s3": {"object": {"key": key, "size": len(JPEG)}}}]}))


def entry_batch(image: Mapping[str, Any]) -> Event:
    """What Lambda hands out of the timeline's stream, as far as it is read: one new entry."""
    change = {"NewImage": image, "SequenceNumber": "1"}
    return {"Records": [{"eventName": "INSERT", "eventSource": "aws:dynamodb", "dynamodb": change}]}


def took_all(answer: Mapping[str, Any]) -> bool:
    """Whether nothing of a batch failed."""
    return answer == {"batchItemFailures": []}


def did_it(answer: Mapping[str, Any]) -> bool:
    """Whether what was asked for was given, or done and not refused."""
    body = json.loads(answer["body"])
    (result,) = (body.get("data") or {"": None}).values()
    return "errors" not in body and result is not None and result.get("__typename") in DONE


def _called(handler: Callable[[Any, Any], Any]) -> Function:
    return lambda event: handler(event, _CONTEXT)


def _observer(name: str) -> Observer:
    return Observer(_settings(name))


def _settings(name: str) -> Settings:
    return settings_from({"ORDER_HELP_TABLE_PREFIX": "costs-", "ORDER_HELP_SERVICE": f"order-help-costs-{name}"})
