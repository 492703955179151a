"""The type Viewer: the signed-in shopper."""

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.types.order_list import OrderCounts
from order_help.use_cases.shopper.list_orders import count_orders


@strawberry.type(description="The shopper who is signed in.")
class Viewer:
    locale: str = strawberry.field(description="The language of all texts in the response, as a BCP 47 tag.")

    @strawberry.field(description="The number of unread timeline items in all of the viewer's orders together.")
    def unread_count(self, info: Info) -> int:
        return info.context.services.store.unread_of(info.context.viewer)

    @strawberry.field(
        description=(
            "How many orders the viewer has, and how many `orders` shows with each filter. It looks at up to 1 MB of "
            "the orders, the newest."
        )
    )
    def order_counts(self, info: Info) -> OrderCounts:
        context = info.context
        return OrderCounts.of(count_orders(context.services, context.orders_at_once(None), now=context.now))
