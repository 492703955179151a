"""The peer that is built of the same libraries as one finds them in their guides: Strawberry, Mangum and PynamoDB."""

import asyncio
import os
from datetime import UTC, datetime
from enum import Enum
from typing import Annotated, Any
from uuid import uuid4

import strawberry
from mangum import Mangum
from pynamodb.attributes import ListAttribute, MapAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.connection import Connection
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model
from pynamodb.transactions import TransactGet, TransactWrite
from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL

from bench.peers.serving import serve
from bench.peers.small_policy import STATUS_TEXTS, TITLES, actions, delivered, first_shipped, formatted, status

Json = dict[str, Any]

_connection = Connection()


class ByPlaced(LocalSecondaryIndex["Orders"]):
    """A customer's orders by the time of their placing."""

    class Meta:
        index_name = "by_placed"
        projection = AllProjection()

    customer = UnicodeAttribute(hash_key=True)
    placed = UnicodeAttribute(range_key=True)


class Orders(Model):
    """An order, with its lines and parcels as maps."""

    class Meta:
        table_name = os.environ["PEERS_TABLE"]

    customer = UnicodeAttribute(hash_key=True)
    key = UnicodeAttribute(range_key=True)
    placed = UnicodeAttribute(null=True)
    version = NumberAttribute(null=True)
    id = UnicodeAttribute(null=True)
    number = UnicodeAttribute(null=True)
    channel = UnicodeAttribute(null=True)
    timeZone = UnicodeAttribute(null=True)  # noqa: N815 # the names that the peers share
    placedAt = UnicodeAttribute(null=True)  # noqa: N815
    payment = UnicodeAttribute(null=True)
    paidAt = UnicodeAttribute(null=True)  # noqa: N815
    cancelledAt = UnicodeAttribute(null=True)  # noqa: N815
    total: MapAttribute[str, Any] = MapAttribute(null=True)
    lines: ListAttribute[Any] = ListAttribute(null=True)
    shipments: ListAttribute[Any] = ListAttribute(null=True)
    actionIds: MapAttribute[str, Any] = MapAttribute(null=True)  # noqa: N815
    what = UnicodeAttribute(null=True)
    by_placed = ByPlaced()

    def plain(self) -> Json:
        """Returns the order as dictionaries."""
        plain: Json = self.to_simple_dict()
        return {"paidAt": None, "cancelledAt": None, "channel": None, **plain}


@strawberry.enum
class OrderPage(Enum):
    LIST = "LIST"
    DETAILS = "DETAILS"


@strawberry.enum
class CancelReason(Enum):
    CHANGED_MIND = "CHANGED_MIND"
    OTHER = "OTHER"


@strawberry.type
class Price:
    amount: str
    currency: str


@strawberry.type
class Money:
    amount: str
    currency: str
    formatted: str


@strawberry.type
class OrderLine:
    id: strawberry.ID
    title: str
    quantity: int
    cancelled: int
    image_url: str | None
    unit_price: Price


@strawberry.type
class Shipment:
    id: strawberry.ID
    carrier: str | None
    tracking_number: str | None
    shipped_at: str | None
    delivered_at: str | None


@strawberry.type
class HelpAction:
    id: strawberry.ID
    type: str
    title: str


@strawberry.type
class Order:
    kept: strawberry.Private[Json]
    id: strawberry.ID
    number: str
    channel: str | None
    status: str
    status_text: str
    time_zone: str
    placed_at: str
    payment: str
    paid_at: str | None
    first_shipped_at: str | None
    delivered_at: str | None
    cancelled_at: str | None
    total: Money
    lines: list[OrderLine]
    shipments: list[Shipment]

    @strawberry.field
    def available_help_actions(self, on: OrderPage | None = None) -> list[HelpAction]:
        return [
            HelpAction(id=self.kept["actionIds"][kind], type=kind, title=TITLES[kind])
            for kind in actions(self.kept, on_the_list=on is OrderPage.LIST)
        ]

    @classmethod
    def of(cls, kept: Json) -> "Order":
        is_now = status(kept)
        return cls(
            kept=kept,
            id=kept["id"],
            number=kept["number"],
            channel=kept["channel"],
            status=is_now,
            status_text=STATUS_TEXTS[is_now],
            time_zone=kept["timeZone"],
            placed_at=kept["placedAt"],
            payment=kept["payment"],
            paid_at=kept["paidAt"],
            first_shipped_at=first_shipped(kept),
            delivered_at=delivered(kept),
            cancelled_at=kept["cancelledAt"],
            total=Money(**kept["total"], formatted=formatted(kept["total"])),
            lines=[
                OrderLine(
                    id=line["id"],
                    title=line["title"],
                    quantity=int(line["quantity"]),
                    cancelled=int(line["cancelled"]),
                    image_url=line["imageUrl"],
                    unit_price=Price(**line["unitPrice"]),
                )
                for line in kept["lines"]
            ],
            shipments=[
                Shipment(
                    id=one["id"],
                    carrier=one["carrier"],
                    tracking_number=one["trackingNumber"],
                    shipped_at=one["shippedAt"],
                    delivered_at=one["deliveredAt"],
                )
                for one in kept["shipments"]
            ],
        )


@strawberry.type
class Edge:
    node: Order


@strawberry.type
class PageInfo:
    has_next_page: bool


@strawberry.type
class OrderConnection:
    edges: list[Edge]
    page_info: PageInfo


@strawberry.type
class HelpRequest:
    type: str
    state: str


@strawberry.type
class HelpRequestFiled:
    replayed: bool
    help_request: HelpRequest
    order: Order


@strawberry.type
class HelpActionUnavailable:
    order: Order


@strawberry.input
class CancelOrderInput:
    order_id: strawberry.ID
    reason: CancelReason
    idempotency_key: str


Result = Annotated[HelpRequestFiled | HelpActionUnavailable, strawberry.union("CancelOrderResult")]
Info = strawberry.Info[Json, None]


@strawberry.type
class Query:
    @strawberry.field
    def orders(self, info: Info, first: int = 20) -> OrderConnection:
        found = list(
            Orders.by_placed.query(
                info.context["customer"], scan_index_forward=False, consistent_read=True, limit=first + 1
            )
        )
        return OrderConnection(
            edges=[Edge(node=Order.of(item.plain())) for item in found[:first]],
            page_info=PageInfo(has_next_page=len(found) > first),
        )

    @strawberry.field
    def order(self, info: Info, id: strawberry.ID) -> Order | None:
        return Order.of(Orders.get(info.context["customer"], id, consistent_read=True).plain())


@strawberry.type
class Mutation:
    @strawberry.mutation
    def cancel_order(self, info: Info, input: CancelOrderInput) -> Result:
        customer, key, now = info.context["customer"], input.order_id, datetime.now(UTC).isoformat()
        with TransactGet(connection=_connection) as transaction:
            found = transaction.get(Orders, customer, key)
            transaction.get(Orders, f"key#{customer}", input.idempotency_key)
        order = found.get()
        kept = order.plain()
        if "CANCEL_ORDER" not in actions(kept, on_the_list=False):
            return HelpActionUnavailable(order=Order.of(kept))
        with TransactWrite(connection=_connection, client_request_token=uuid4().hex) as writing:
            writing.update(
                order,
                actions=[Orders.cancelledAt.set(now), Orders.version.set(Orders.version + 1)],
                condition=Orders.version == order.version,
            )
            for item in (
                Orders(f"requests#{key}", uuid4().hex, what="CANCEL_ORDER", placedAt=now),
                Orders(f"timeline#{key}", uuid4().hex, what="CANCELLED", placedAt=now),
                Orders(f"key#{customer}", input.idempotency_key),
            ):
                writing.save(item, condition=Orders.key.does_not_exist())
        return HelpRequestFiled(
            replayed=False,
            help_request=HelpRequest(type="CANCEL_ORDER", state="RESOLVED"),
            order=Order.of({**kept, "cancelledAt": now}),
        )


class App(GraphQL[Json, None]):
    """Strawberry's application, which knows the customer."""

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Json:
        del response
        return {"customer": request.scope["aws.event"]["requestContext"]["authorizer"]["jwt"]["claims"]["sub"]}


asyncio.set_event_loop(asyncio.new_event_loop())
serve(Mangum(App(strawberry.Schema(query=Query, mutation=Mutation)), lifespan="off"))
