"""A shop whose orders change customers and numbers, with shoppers, agents and a warehouse at work in between."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random
from typing import Any, Final

from gateway.ids import global_id
from order_help.domain.ids import AgentName, CustomerId, OrderId, OrderNumber, OrderRef, ShopOrderId, kept_under_id
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.desk.add_note import AddNote, NoteAdded, add_note
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.ports import DeskStore
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.gateway.client import Gateway, Json
from tests.support.orders import DAY, T0, a_parcel, a_snapshot

CUSTOMERS: Final = (CustomerId("ada"), CustomerId("bo"), CustomerId("cy"))
ANN: Final = AgentName("ann")
NOW: Final = T0 + 2 * DAY

POST = """mutation ($input: PostMessageInput!) { done: postMessage(input: $input) { __typename } }"""
ASK = """mutation ($input: ResolvePaymentIssueInput!) { done: resolvePaymentIssue(input: $input) {
  __typename ... on HelpRequestFiled { helpRequest { id } } } }"""
UPLOAD = """mutation ($input: CreateAttachmentUploadInput!) { done: createAttachmentUpload(input: $input) {
  __typename ... on AttachmentUploadCreated { attachment { id } } } }"""
TIMELINE = """query ($id: ID!) { order(id: $id) {
  timeline(first: 50) { edges { node { ... on TimelineItem { id } ... on MessageEntry { message } } } }
  helpRequests(first: 50) { edges { node { id } } } } }"""


@dataclass
class Truth:
    """One order as the shop knows it, and what must be found of it at the end."""

    shop_id: ShopOrderId
    newest: OrderSnapshot
    sent: list[OrderSnapshot] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    parcels: list[str] = field(default_factory=list)
    former: set[CustomerId] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)  # global ids of all that belongs to it
    calls: list[tuple[CustomerId, str, Json]] = field(default_factory=list)  # with keys, as they were sent

    @property
    def id(self) -> OrderId:
        return kept_under_id(self.shop_id)

    @property
    def owner(self) -> CustomerId:
        return self.newest.customer_id

    @property
    def global_id(self) -> str:
        return global_id("Order", self.id)


@dataclass
class MovingOrders:
    """A history of one seed; `counts` tells what happened in it."""

    services: Services
    notes: DeskStore
    gateway: Gateway
    chance: Random
    orders: list[Truth] = field(default_factory=list)
    stale: list[tuple[Truth, Order]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    steps: int = 0

    def step(self) -> Truth:
        """Lets something happen to an order, and returns the order."""
        self.steps += 1
        if not self.orders or (len(self.orders) < 3 and self.chance.random() < 0.15):
            return self._a_new_order()
        truth = self.chance.choice(self.orders)
        happens: list[Callable[[Truth], None]] = [
            *[self._tell] * 4, self._tell_again, self._post, self._post, self._ask, self._upload, self._reply,
            self._note, self._ship, self._begin_a_call,
        ]  # fmt: skip
        self.chance.choice(happens)(truth)
        return truth

    def _a_new_order(self) -> Truth:
        number = self.chance.choice(["1001", "1002"])
        shop_id = ShopOrderId(f"gid-{self.chance.randrange(10**9)}")
        snapshot = a_snapshot(
            id=shop_id,
            number=OrderNumber(number),
            customer_id=self.chance.choice(CUSTOMERS),
            placed_at=T0 + timedelta(minutes=len(self.orders)),
        )
        truth = Truth(shop_id=shop_id, newest=snapshot)
        self.orders.append(truth)
        self._apply(truth, snapshot)
        self.counts["new"] += 1
        return truth

    def _tell(self, truth: Truth) -> None:
        revision = truth.newest.revision + self.chance.choice([1, 2])
        changed: dict[str, Any] = {"revision": revision}
        if self.chance.random() < 0.5:
            changed["customer_id"] = self.chance.choice([one for one in CUSTOMERS if one != truth.owner])
            self.counts["moved"] += 1
        if self.chance.random() < 0.3:
            changed["number"] = OrderNumber(self.chance.choice(["1001", "1002", "1003"]))
            self.counts["renumbered"] += changed["number"] != truth.newest.number
        snapshot = replace(truth.newest, **changed)
        self._apply(truth, snapshot)

    def _tell_again(self, truth: Truth) -> None:
        assert apply_order_snapshot(self.services, self.chance.choice(truth.sent), now=NOW) is SnapshotResult.UNCHANGED
        self.counts["again or late"] += 1

    def _apply(self, truth: Truth, snapshot: OrderSnapshot) -> None:
        done = apply_order_snapshot(self.services, snapshot, now=NOW)
        assert done in (SnapshotResult.CREATED, SnapshotResult.UPDATED)
        if snapshot.customer_id != truth.owner:
            truth.former.add(truth.owner)
        truth.former.discard(snapshot.customer_id)
        truth.newest = snapshot
        truth.sent.append(snapshot)

    def _post(self, truth: Truth) -> None:
        text = f"message {self.steps}"
        done = self._call(truth, POST, {"text": text})
        if done["__typename"] == "RateLimited":  # the clock stands still, so that calls add up
            return
        truth.messages.append(text)
        self.counts["message"] += 1

    def _ask(self, truth: Truth) -> None:
        done = self._call(truth, ASK, {"kind": "OTHER"})
        if done["__typename"] == "HelpRequestFiled":
            truth.requests.append(done["helpRequest"]["id"])
            truth.ids.add(done["helpRequest"]["id"])
            self.counts["request"] += 1
        else:
            assert truth.requests, done  # one of a kind is open at a time

    def _upload(self, truth: Truth) -> None:
        done = self._call(truth, UPLOAD, {"fileName": "box.png", "mediaType": "image/png", "size": 100})
        if done["__typename"] == "RateLimited":
            return
        truth.ids.add(done["attachment"]["id"])
        self.counts["attachment"] += 1

    def _call(self, truth: Truth, document: str, fields: Json) -> Json:
        key = f"key {truth.shop_id} {self.steps}"
        form = {"orderId": truth.global_id, "idempotencyKey": key, **fields}
        truth.calls.append((truth.owner, document, form))
        done: Json = self.gateway.ask(document, truth.owner, input=form)["done"]
        assert done["__typename"] not in ("OrderNotFound", "IdempotencyKeyReused"), done
        return done

    def _reply(self, truth: Truth) -> None:
        text = f"reply {self.steps}"
        assert isinstance(reply(self.services, Reply(order=truth.id, by=ANN, text=text), now=NOW), Done)
        truth.messages.append(text)
        self.counts["reply"] += 1

    def _note(self, truth: Truth) -> None:
        text = f"note {self.steps}"
        done = add_note(self.services, self.notes, AddNote(order=truth.id, by=ANN, text=text), now=NOW)
        assert isinstance(done, NoteAdded)
        truth.notes.append(text)
        self.counts["note"] += 1

    def _ship(self, truth: Truth) -> None:
        parcel = a_parcel(f"parcel {self.steps}", shipped_at=T0 + DAY, bottle=1)
        command = RecordShipment(order=truth.id, by=AgentName("warehouse"), shipment=parcel)
        assert isinstance(record_shipment(self.services, command, now=NOW), Done)
        truth.parcels.append(parcel.id)
        self.counts["parcel"] += 1

    def _begin_a_call(self, truth: Truth) -> None:
        """A call of the owner has read the order, and is slow to read on."""
        order = self.services.store.order(OrderRef(customer_id=truth.owner, id=truth.id))
        assert order is not None
        self.stale.append((truth, order))
        self.counts["a slow call"] += 1

    def collect_ids(self, truth: Truth) -> list[str]:
        """The texts of the messages that the owner sees; remembers the ids of all that the owner can name."""
        seen = self.gateway.ask(TIMELINE, truth.owner, id=truth.global_id)["order"]
        assert seen is not None
        nodes = [edge["node"] for edge in seen["timeline"]["edges"]]
        truth.ids |= {truth.global_id, *(node["id"] for node in nodes)}
        truth.ids |= {edge["node"]["id"] for edge in seen["helpRequests"]["edges"]}
        return [node["message"] for node in nodes if "message" in node]
