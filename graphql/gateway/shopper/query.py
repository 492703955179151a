"""The queries of the shopper's schema."""

from typing import Annotated

import strawberry

from gateway.cursors import read_order_cursor
from gateway.http.errors import fault
from gateway.http.outcomes import ErrorCode
from gateway.http.paging import DEFAULT_FIRST, page_size
from gateway.ids import read_global_id
from gateway.shopper.context import Info
from gateway.shopper.naming import named_order
from gateway.shopper.nodes import attachment_node, help_request_node, node_of
from gateway.shopper.types.address_form import AddressForm
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.order_list import OrderConnection, Search, Show, read_search
from gateway.shopper.types.viewer import Viewer
from gateway.types.connections import After, First
from gateway.types.node import Node
from order_help.addresses.address_form import address_form
from order_help.domain.ids import OrderNumber, OrderRef
from order_help.use_cases.refusals import InvalidInput, OrderAmbiguous, OrderNotFound
from order_help.use_cases.shopper.list_orders import OrderSelection, find_orders
from order_help.use_cases.shopper.name_order import order_numbered

Number = Annotated[str | None, strawberry.argument(description="The shop's number of the order.")]
RequiredNumber = Annotated[str, strawberry.argument(description="The shop's number of the order.")]
OrderGlobalId = Annotated[strawberry.ID | None, strawberry.argument(description="The `id` of the order.")]
RequestId = Annotated[strawberry.ID, strawberry.argument(description="The `id` of the help request.")]
AttachmentGlobalId = Annotated[strawberry.ID, strawberry.argument(description="The `id` of the attachment.")]
CountryCode = Annotated[str, strawberry.argument(description="A country, as an ISO 3166-1 alpha-2 code: `US`.")]
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

    @strawberry.field(
        description=(
            "The viewer's orders, newest first. With `show` or `search`, one call looks at up to 1 MB of the orders "
            "and then stops, so a page may be short or empty before the end of the list: continue with `endCursor` "
            "while `hasNextPage` is true."
        )
    )
    def orders(
        self, info: Info, first: First = DEFAULT_FIRST, after: After = None, show: Show = None, search: Search = None
    ) -> OrderConnection:
        context, size, position = info.context, page_size(first), read_order_cursor(after)
        selection = OrderSelection(show=show, search=read_search(search))
        if selection.is_everything:
            page = context.services.store.orders(context.viewer, first=size, after=position)
            return OrderConnection.of_page(page, context, after=after)
        stretch = context.orders_at_once(position)
        found = find_orders(context.services, stretch, selection, first=size, now=context.now)
        return OrderConnection.of_found(found, context, after=after)

    @strawberry.field(
        description=(
            "The viewer's order with this id or number: give one of the two. Null if it does not exist or belongs to "
            "someone else. If several of the viewer's orders have the number, it is an error `ORDER_AMBIGUOUS`: give "
            "the id of the one that is meant."
        )
    )
    def order(self, info: Info, number: Number = None, id: OrderGlobalId = None) -> Order | None:
        context = info.context
        named = named_order(context, order_id=id, number=number)
        if isinstance(named, OrderAmbiguous):
            raise fault(ErrorCode.ORDER_AMBIGUOUS, "Several of your orders have this number: give the `id` of one.")
        if isinstance(named, InvalidInput):
            raise fault(ErrorCode.BAD_ARGUMENT, "Give either the `id` or the `number` of the order.", path="id")
        view = context.view_of(named.id) if isinstance(named, OrderRef) else None
        return Order.of(view, context) if view else None

    @strawberry.field(description="The viewer's orders with this number, to choose from. Empty if there is none.")
    def orders_numbered(self, info: Info, number: RequiredNumber) -> list[Order]:
        context = info.context
        named = order_numbered(context.services, context.viewer, OrderNumber(number), now=context.now)
        match named:
            case OrderAmbiguous(views):
                found = list(views)
            case OrderRef():
                found = [view] if (view := context.view_of(named.id)) else []
            case OrderNotFound():
                found = []
        return [Order.of(view, context) for view in found]

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
        description=(
            "The form for a shipping address in a country: its fields as the country writes them, which of them are "
            "required, and the regions to choose from. Null if the country is not known."
        )
    )
    def address_form(self, info: Info, country_code: CountryCode) -> AddressForm | None:
        fields = address_form(country_code)
        return AddressForm.of(country_code.strip().upper(), fields, info.context) if fields else None

    @strawberry.field(
        description="The viewer's object with this id. Null if it does not exist or belongs to someone else."
    )
    def node(self, info: Info, id: AnyId) -> Node | None:
        named = read_global_id(id)
        return node_of(named, info.context) if named else None
