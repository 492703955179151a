"""The types of My Orders: its pages, what narrows them, and how many orders there are."""

from datetime import datetime
from typing import Annotated

import strawberry

from gateway.cursors import order_cursor
from gateway.http.errors import fault
from gateway.http.outcomes import ErrorCode
from gateway.shopper.context import Context
from gateway.shopper.types.order import Order
from gateway.types.connections import Connection
from order_help.domain import order as domain
from order_help.domain import order_search
from order_help.domain.order_filter import OrderFilter
from order_help.domain.order_search import LONGEST_SEARCH
from order_help.use_cases.ports import OrderPosition, Page
from order_help.use_cases.shopper import list_orders
from order_help.use_cases.shopper.list_orders import FoundOrders

Show = Annotated[OrderFilter | None, strawberry.argument(description="Only these orders; null for all.")]
Search = Annotated[
    str | None,
    strawberry.argument(
        description=(
            "Only orders with this in their number, or with an item whose title or SKU has each of these words in it, "
            "in any order. Case, accents, spaces and punctuation do not matter. Null or blank for all; more than "
            f"{LONGEST_SEARCH} characters are an error `BAD_ARGUMENT`."
        )
    ),
]


def read_search(text: str | None) -> order_search.Search | None:
    """Reads what a shopper looks for; None for nothing. Raises BAD_ARGUMENT if it is too long."""
    if text is not None and len(text.strip()) > LONGEST_SEARCH:
        raise fault(ErrorCode.BAD_ARGUMENT, f"`search` has at most {LONGEST_SEARCH} characters.", path="search")
    return order_search.Search.of(text)


@strawberry.type(description="A page of My Orders.")
class OrderConnection(Connection[Order]):
    looked_at: int = strawberry.field(
        description=(
            "How many orders were looked at for this page: with `show` or `search` those up to `endCursor`, or to the "
            "end of the list; else those of the page."
        )
    )
    looked_back_to: datetime | None = strawberry.field(
        description="When the oldest of the orders that were looked at was placed; null if there were none."
    )

    @classmethod
    def of_page(cls, page: Page[domain.Order], context: Context, *, after: str | None) -> "OrderConnection":
        """Returns a page of all orders."""
        last = page.items[-1] if page.items else None
        found = FoundOrders(
            orders=page.items,
            looked_at=len(page.items),
            looked_back_to=last.snapshot.placed_at if last else None,
            reached=OrderPosition.of(last) if page.has_next and last else None,
        )
        return cls.of_found(found, context, after=after)

    @classmethod
    def of_found(cls, found: FoundOrders, context: Context, *, after: str | None) -> "OrderConnection":
        """Returns a page of those that were selected."""
        items = [
            (Order.of(context.view(order), context), order_cursor(OrderPosition.of(order))) for order in found.orders
        ]
        end = order_cursor(found.reached) if found.reached else None
        page = Connection.of(items, has_next=found.reached is not None, after=after, end=end)
        return cls(
            edges=page.edges,
            page_info=page.page_info,
            looked_at=found.looked_at,
            looked_back_to=found.looked_back_to,
        )


@strawberry.type(description="How many orders there are, and how many of them each filter of `orders` shows.")
class OrderCounts:
    all: int = strawberry.field(description="The orders that were counted.")
    needs_answer: int = strawberry.field(description="Those of NEEDS_ANSWER.")
    open_requests: int = strawberry.field(description="Those of OPEN_REQUESTS.")
    on_the_way: int = strawberry.field(description="Those of ON_THE_WAY.")
    past: int = strawberry.field(description="Those of PAST.")
    is_complete: bool = strawberry.field(
        description="Whether all orders were counted. If not, older ones may follow, so that each number may be higher."
    )

    @classmethod
    def of(cls, counts: list_orders.OrderCounts) -> "OrderCounts":
        by_filter = counts.by_filter
        return cls(
            all=counts.all,
            needs_answer=by_filter[OrderFilter.NEEDS_ANSWER],
            open_requests=by_filter[OrderFilter.OPEN_REQUESTS],
            on_the_way=by_filter[OrderFilter.ON_THE_WAY],
            past=by_filter[OrderFilter.PAST],
            is_complete=counts.is_complete,
        )
