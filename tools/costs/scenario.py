"""
This module carries out every operation once, on orders that suit it, and measures each.

Each order has two lines and a full address, and one parcel once it has shipped. Only DynamoDB is real: the bucket, the
event bus and the mail service are fakes in memory. Every help action is found by its name, and any other new mutation
of shoppers is carried out as its sample in `tests/support/commands.py`; one that needs another order, and every new
mutation of the desk, needs one line in `Scenario.run`.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final, TypeVar, cast

import httpx
from graphql import GraphQLInputObjectType

from gateway.desk.api import desk_api
from gateway.desk.ids import desk_id
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal
from gateway.http.app import create_app
from gateway.ids import global_id
from gateway.shopper.api import shopper_api
from order_help.domain.ids import AgentName, AttachmentId, CustomerId, OrderId, OrderNumber, kept_under_number
from order_help.domain.snapshot import OrderSnapshot
from order_help.notifications.notify import Mailer, Notifier, send_notifications
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.stream import entry_in
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.system.expire_requests import expire_requests
from order_help.use_cases.system.verify_attachment import verify_attachment
from order_help_cli.demo.building import Box, Goods, Shop
from order_help_cli.demo.everyday import NEW_YORK
from tests.functions.shopper import MUTATIONS, form_of
from tests.support.files import JPEG, PDF
from tests.support.memory_attachments import MemoryAttachmentFiles
from tests.support.memory_notifications import MemoryEvents, MemoryMails
from tests.support.mutations import NAMES, sample_input, snake_case
from tools.costs.assumptions import Runner
from tools.costs.metering import Change, Usage, metered
from tools.costs.schemas import DESK, GRAPHQL, SHOPPER

NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
CUSTOMER: Final = CustomerId("8f2c1a60-5b7d-4c3e-9a41-0d6e7f8b9c21")
AGENT: Final = AgentName("1d9b7c52-03ea-4f6d-8b80-7a4c2e5f6b13")
GOODS: Final = (
    Goods("Water Bottle (750ml, stainless steel, red)", "47.76", 2),
    Goods("Desk Lamp (battery, white, medium)", "84.30"),
)
MESSAGE: Final = "The box was open when it came, and one of the two bottles has a dent near its lid. The lamp is fine."
MOVED: Final = {"line1": "1 Main Street", "city": "Austin", "region": "TX", "postalCode": "73301", "countryCode": "US"}
OWN: Final = ("orderId", "orderNumber", "shipmentIds", "helpRequestId", "through", "seenThrough")
"""Fields of inputs that name something of the order, which `Scenario.form` fills in."""
MAIL: Final = "Mail about a timeline entry"

Json = dict[str, Any]
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """An operation, and what was measured when it was carried out once."""

    name: str
    runner: Runner
    usage: Usage
    answer_bytes: int = 0
    entries: int = 0
    events: int = 0
    mails: int = 0
    """The timeline entries that it wrote, and the events and mails with which the stream's function announces them."""


def measured_operations() -> list[Operation]:
    """Measures every operation on the empty tables that the environment names."""
    scenario = Scenario()
    scenario.run()
    return [*scenario.operations, Operation(name=MAIL, runner="stream", usage=scenario.mail)]


class Scenario:
    """A shop, one of its shoppers and an agent, at the time `now`."""

    def __init__(self) -> None:
        self.now = NOW
        self.operations: list[Operation] = []
        self.mail = Usage()
        self.files, self.events, self.mails = MemoryAttachmentFiles(), MemoryEvents(), MemoryMails()
        self.attachments = AttachmentServices(store=DynamoAttachmentStore(), files=self.files)
        self.services, self.queue = (
            Services(store=DynamoOrderStore(), register=DynamoRegister(), attachments=self.attachments),
            DynamoDeskStore(),
        )
        mailer = Mailer(mails=self.mails, ledger=DynamoMailLedger(), sender="Shop <help@shop.example>")
        self.notifier = Notifier(services=self.services, events=self.events, mailer=mailer)
        agent = DeskPrincipal(name=AGENT, permissions=AGENT_PERMISSIONS)
        self.app = create_app(
            shopper_api(services=self.services, principal=lambda _: CUSTOMER),
            desk_api(services=self.services, desk_store=self.queue, principal=lambda _: agent),
            clock=lambda: self.now,
        )

    def run(self) -> None:
        """Carries out every operation. Raises ValueError if one of them is refused."""
        prepared = snapshot("NEW")
        shipped = replace(snapshot("NEW", shipped=True), revision=prepared.revision + 1)
        delivered = replace(snapshot("NEW", shipped=True, delivered=1), revision=prepared.revision + 2)
        snapshots = {"new": prepared, "unchanged": prepared, "shipped": shipped, "delivered": delivered}
        for name, received in snapshots.items():
            self.measure(f"Order snapshot, {name}", "orders", partial(self.receive, received))

        self.now = NOW - timedelta(hours=25)
        self.ask_question("COST-NEW-00")
        self.now = NOW
        nudge = partial(expire_requests, self.services, self.queue, now=self.now)
        self.measure("Hourly nudge, one request overdue", "schedule", nudge)
        self.mutate("withdraw_help_request", "COST-NEW-00")

        listed = [self.receive(snapshot("OLD", place, shipped=True)) for place in range(20)]
        self.query("My Orders, 20 orders", "my_orders", first=20, after=None)
        self.query("My Orders, counts of 20 orders", "order_counts")
        for number in listed:
            self.ask_question(number)
        self.query("Desk: queue, 20 requests", "desk/queue", first=20)

        orders = {mutation: self.file_request(action, mutation) for action, mutation in MUTATIONS.items()}
        missing, question = orders["reportPackageNotReceived"], orders["resolvePaymentIssue"]
        self.query("Order details with a request", "order_details", id=order_id(missing))
        self.mutation("confirmReceipt", self.receive(snapshot("confirmReceipt", shipped=True)))
        withdrawn = self.receive(snapshot("withdrawHelpRequest"))
        self.ask_question(withdrawn)
        self.mutation("withdrawHelpRequest", withdrawn)

        photo = {"fileName": "IMG_20261122_115904.jpg", "mediaType": "image/jpeg", "size": len(JPEG)}
        opened = self.mutation("createAttachmentUpload", missing, **photo)
        (key,) = (part["value"] for part in opened["upload"]["fields"] if part["name"] == "key")
        self.files.quarantine[AttachmentId(key)] = JPEG
        self.measure("Upload, verified", "uploads", partial(verify_attachment, self.attachments, AttachmentId(key)))
        self.query("attachment", "attachment", id=opened["attachment"]["id"])

        self.mutation("Desk: claim", question)
        self.mutation("Desk: unclaim", question)
        self.mutation("Desk: addNote", question, text=MESSAGE)
        self.mutation("Desk: reply", question, text=MESSAGE, expectsAnswer=True)
        self.query("viewer", "viewer")
        self.query("A page of the timeline", "order_timeline", id=order_id(question), newestFirst=True)
        self.mutation("markTimelineRead", question, idempotencyKey=None)
        self.mutation("postMessage", question, text=MESSAGE)
        self.query("Desk: order with a conversation", "desk/order", id=order_id(question, desk_id))
        self.mutation("Desk: markTimelineRead", question)
        self.mutation("Desk: resolve", question, text=MESSAGE)
        self.mutation("Desk: reopen", question)
        self.mutation("Desk: decline", orders["reportCustomsDutyIssue"], text=MESSAGE, reason="OUTSIDE_POLICY")
        sent_back = orders["returnOrReplaceItems"]
        self.mutation("Desk: approve", sent_back)
        label = {"fileName": "label.pdf", "mediaType": "application/pdf", "size": len(PDF)}
        opened = self.mutation("Desk: createAttachmentUpload", sent_back, **label)
        self.query("Desk: attachment", "desk/attachment", id=opened["attachment"]["id"])

        moved = orders["changeShippingAddress"]
        self.mutate("post_message", moved, text=MESSAGE, helpRequestId=None)  # It is about no request: an alert.
        self.mutation("Desk: dismissAlert", moved, kind="UNANSWERED_MESSAGE")
        self.mutation("Desk: releaseForShipment", moved)
        box = {"shipmentId": "1Z999AA10123456784", "carrier": "UPS", "lines": [{"lineId": "1", "quantity": 2}]}
        self.mutation("Desk: recordShipment", moved, shipment={**box, "shippedAt": "2026-11-22T12:00:00Z"})

        measured = {operation.name for operation in self.operations}
        for mutation in [name for name in NAMES if name not in measured]:
            fields = {name: value for name, value in sample_input(mutation).items() if name not in OWN}
            self.mutation(mutation, self.receive(snapshot(mutation, shipped=True)), **fields)

    # --- carrying out and measuring ---------------------------------------------------------------------------------

    def measure(self, name: str, runner: Runner, work: Callable[[], Result]) -> Result:
        """Carries out one operation and then the work of the stream's function, and records what both used."""
        with metered() as usage:
            result = work()
        events, mails = len(self.events.published), len(self.mails.sent)
        operation = Operation(
            name=name,
            runner=runner,
            usage=usage,
            answer_bytes=len(result.content) if isinstance(result, httpx.Response) else 0,
            entries=sum(map(self.announce, usage.changes)),
            events=len(self.events.published) - events,
            mails=len(self.mails.sent) - mails,
        )
        self.operations.append(operation)
        return result

    def announce(self, change: Change) -> bool:
        """Announces a new timeline entry as the stream's function does; returns whether the change is one."""
        found = entry_in(change.new) if change.table == "timeline" and change.new and not change.old else None
        if found is None:
            return False
        mails = len(self.mails.sent)
        with metered() as usage:
            send_notifications(self.notifier, *found, now=self.now)
        if len(self.mails.sent) > mails:
            self.mail = usage
        return True

    def query(self, name: str, document: str, **variables: object) -> None:
        """Measures a query."""
        result_of(self.measure(name, "API", partial(self.post, document, variables)))

    def mutation(self, name: str, number: str, **fields: object) -> Any:
        """Measures a mutation of an order, by the desk if its name starts with "Desk: "; returns its result."""
        mutation = name.removeprefix("Desk: ")
        document = snake_case(mutation)
        if mutation != name:
            document = f"desk/{document}"
        form = self.form(document, number, fields)
        return result_of(self.measure(name, "API", partial(self.post, document, form)))

    # --- what shop, shopper and agent do without being measured -----------------------------------------------------

    def receive(self, order: OrderSnapshot) -> str:
        """Applies the shop's snapshot of an order, and returns the order's number."""
        apply_order_snapshot(self.services, order, now=self.now)
        return order.number

    def ask_question(self, number: str) -> None:
        """Files a request that waits for an agent."""
        self.mutate("resolve_payment_issue", number, kind="OTHER", message=MESSAGE)

    def file_request(self, action: str, mutation: str) -> str:
        """Measures a help action on the first of three orders that offers it; returns this order's number."""
        candidates = [snapshot(mutation), snapshot(mutation, 1, ship_by=2), snapshot(mutation, 2, shipped=True)]
        for number in map(self.receive, candidates):
            order = self.order_page("", number)
            if any(offer["type"] == action and offer["state"] == "AVAILABLE" for offer in order["helpActions"]):
                form = {"message": MESSAGE, **form_of(order, action)}
                if "address" in form:  # An address in the same country settles itself.
                    form["address"] = {**form["address"], **MOVED}
                self.mutation(mutation, number, **form)
                return number
        raise ValueError(f"no order of this scenario offers {action}")

    def mutate(self, document: str, number: str, **fields: object) -> None:
        """Carries out a mutation without measuring it, and without an idempotency key because some are repeated."""
        result_of(self.post(document, self.form(document, number, {"idempotencyKey": None, **fields})))

    def form(self, document: str, number: str, fields: Json) -> Json:
        """Returns the variables of a mutation: these fields, and the ids that its input has."""
        side, _, name = document.rpartition("/")
        type_ = f"{name.title().replace('_', '')}Input"
        names = set(cast(GraphQLInputObjectType, (DESK if side else SHOPPER).type_map[type_]).fields)
        if not side:  # The pages name orders by their ids.
            names -= {"orderNumber"}
        elif names & {"helpRequestId", "orderNumber"}:  # The warehouse names them by their numbers.
            names -= {"orderId"}
        order = self.order_page(side, number)
        requests = [edge["node"]["id"] for edge in order["helpRequests"]["edges"]]
        own = {
            "orderNumber": number,
            "orderId": order["id"],
            "helpRequestId": requests[0] if requests else None,
            "shipmentIds": [shipment["id"] for shipment in order["shipments"]],
            "through": order["timeline"]["edges"][0]["node"]["id"],
            "seenThrough": order["timeline"]["edges"][0]["node"]["id"],
            "idempotencyKey": "5d0f4ac2-93b1-4e57-8a6c-1f20e3d4b500",
        }
        return {"input": {**{name: own[name] for name in names & own.keys()}, **fields}}

    def order_page(self, side: str, number: str) -> Json:
        """Returns what the page of an order shows, the latest entries of its timeline first."""
        if side:
            order: Json = result_of(self.post("desk/order", {"number": number}))
            return order
        timeline = result_of(self.post("order_timeline", {"number": number, "newestFirst": True}))
        return {**timeline, **result_of(self.post("order_details", {"number": number}))}

    def post(self, document: str, variables: Json) -> httpx.Response:
        """Sends a document of graphql/operations; the agent sends those of the folder `desk`."""
        path = "/desk/graphql" if document.startswith("desk/") else "/graphql"
        query = (GRAPHQL / "operations" / f"{document}.graphql").read_text(encoding="utf-8")

        async def answer() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as client:
                return await client.post(path, json={"query": query, "variables": variables})

        return asyncio.run(answer())


def order_id(number: str, made: Callable[[str, OrderId], str] = global_id) -> str:
    """Returns the id of an order as pages name it."""
    return made("Order", kept_under_number(OrderNumber(number)))


def result_of(response: httpx.Response) -> Any:
    """Returns the result of a document with one field. Raises ValueError if it is null or a refusal."""
    body = response.json()
    (result,) = (body.get("data") or {"": None}).values()
    if "errors" in body or result is None or "code" in result:
        raise ValueError(f"this was not carried out: {body}")
    return result


def snapshot(
    name: str, place: int = 0, *, ship_by: float = -2, shipped: bool = False, delivered: float | None = None
) -> OrderSnapshot:
    """Returns the order COST-name-place, placed 8 days ago; `ship_by` and `delivered` are days before now."""
    shop = Shop(customer_id=CUSTOMER, prefix="COST", now=NOW, currency="USD", address=NEW_YORK)
    boxes = [Box(units={1: 2, 2: 1}, left=5, delivered=delivered)] if shipped else []
    return shop.order(f"{name}-{place:02}", *GOODS, placed=8, paid=8, ship_by=ship_by, boxes=boxes).snapshot
