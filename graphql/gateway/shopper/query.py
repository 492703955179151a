"""The queries of the shopper's schema."""

from typing import Annotated

import strawberry

from gateway.cursors import order_cursor, read_order_cursor
from gateway.http.paging import DEFAULT_FIRST, page_size
from gateway.ids import read_global_id
from gateway.shopper.context import Info
from gateway.shopper.nodes import attachment_node, help_request_node, node_of
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.viewer import Viewer
from gateway.types.connections import After, Connection, First
from gateway.types.node import Node
from order_help.use_cases.ports import OrderPosition

Number = Annotated[str, strawberry.argument(description="The shop's number of the order.")]
RequestId = Annotated[strawberry.ID, strawberry.argument(description="The `id` of the help request.")]
AttachmentGlobalId = Annotated[strawberry.ID, strawberry.argument(description="The `id` of the attachment.")]
AnyId = Annotated[
    strawberry.ID,
    strawberry.argument(
        description="The `id` of an order, line, shipment, help action, help request, timeline item or attachment."
    ),
]


@strawberry.type(description="What a signed-in shopper can read. Only the shopper's own orders are visible.")
class Query:
    @strawberry.field(description="The shopper who is signed in.")
    def viewer(self, info: Info) -> Viewer:
        return Viewer(locale=info.context.texts.locale)

    @strawberry.field(description="The viewer's orders, newest first.")
    def orders(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[Order]:
        context, size, position = info.context, page_size(first), read_order_cursor(after)
        page = context.services.store.orders(context.viewer, first=size, after=position)
        items = [
            (
                Order.of(context.view(order), context),
                order_cursor(OrderPosition(placed_at=order.snapshot.placed_at, number=order.ref.number)),
            )
            for order in page.items
        ]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(
        description="The viewer's order with this number. Null if it does not exist or belongs to someone else."
    )
    def order(self, info: Info, number: Number) -> Order | None:
        view = info.context.view_of(number)
        return Order.of(view, info.context) if view else None

    @strawberry.field(
        description="The viewer's help request with this id. Null if it does not exist or belongs to someone else."
    )
    def help_request(self, info: Info, id: RequestId) -> HelpRequest | None:
        named = read_global_id(id)
        return help_request_node(named, info.context) if named and named.type == "HelpRequest" else None

    @strawberry.field(
        description="The viewer's attachment with this id. Null if it does not exist or belongs to someone else."
    )
    def attachment(self, info: Info, id: AttachmentGlobalId) -> Attachment | None:
        named = read_global_id(id)
        return attachment_node(named, info.context) if named and named.type == "Attachment" else None

    @strawberry.field(
        description="The viewer's object with this id. Null if it does not exist or belongs to someone else."
    )
    def node(self, info: Info, id: AnyId) -> Node | None:
        named = read_global_id(id)
        return node_of(named, info.context) if named else None
