"""The type OrderLine: one line of an order."""

from datetime import datetime

import strawberry
from strawberry import Private

from gateway.http.context import RequestContext
from gateway.types.money import Money
from gateway.types.node import Node
from order_help.domain import snapshot as domain
from order_help.domain.availability import OrderView
from order_help.domain.snapshot import Fulfilment, NotReturnable


@strawberry.type(description="A line of an order: a quantity of one product.")
class OrderLine(Node):
    line: Private[domain.OrderLine]
    line_id: str = strawberry.field(description="The shop's own id of the line, unique within the order.")
    sku: str | None = strawberry.field(description="The shop's number of the product; null if there is none.")
    title: str = strawberry.field(description="The name of the product.")
    quantity: int = strawberry.field(
        description="Units ordered, 1 or more, with those that were `cancelled` or `returned`."
    )
    cancelled: int = strawberry.field(description="Units that the shop took off the order, 0 to `quantity`.")
    returned: int = strawberry.field(description="Units that the shop has booked as returned, 0 to `quantity`.")
    fulfilment: Fulfilment = strawberry.field(
        description="How the units reach the shopper. Those that a parcel contains are sent in any case."
    )
    ready_at: datetime | None = strawberry.field(
        description="When the units can be picked up; null unless `fulfilment` is PICKUP and the shop says so."
    )
    fulfilled_at: datetime | None = strawberry.field(
        description=(
            "When the units that are in no parcel were handed over or picked up; null until then, and unless "
            "`fulfilment` is DIGITAL or PICKUP."
        )
    )
    measure: str | None = strawberry.field(
        description=(
            "What the line measures, as a decimal number, if it is sold by measure: `0.55` (metres). It is then one "
            "unit, which cannot be divided, and `unitPrice` is the price of one of the measure. Null for what is "
            "counted."
        )
    )
    image_url: str | None = strawberry.field(description="The URL of a picture of the product; null if there is none.")
    not_returnable: NotReturnable | None = strawberry.field(
        description=(
            "Why the shop does not take the line back; null if it does not say so. Fees, and what is digital unless "
            "the shop says otherwise, are not returned either: `HelpActionLine` has what is left to return."
        )
    )

    @classmethod
    def of(cls, line: domain.OrderLine, view: OrderView, context: RequestContext) -> "OrderLine":
        portions = view.milestones.portions if line.is_handed_over else ()
        hand_over = next((portion for portion in portions if portion.line and portion.line.id == line.id), None)
        return cls(
            id=context.node_id("OrderLine", view.order.id, line.id),
            line=line,
            line_id=line.id,
            sku=line.sku,
            title=line.title,
            quantity=line.quantity,
            cancelled=line.cancelled,
            returned=line.returned,
            fulfilment=line.fulfilment,
            ready_at=hand_over.ready_at if hand_over else None,
            fulfilled_at=hand_over.left_at if hand_over else None,
            measure=line.measure,
            image_url=line.image_url,
            not_returnable=line.not_returnable,
        )

    @classmethod
    def find(cls, line_id: str, view: OrderView, context: RequestContext) -> "OrderLine | None":
        """Returns the order's line with this id of the shop; None if the order does not have it (any more)."""
        return next((cls.of(line, view, context) for line in view.order.lines if line.id == line_id), None)

    @strawberry.field(description="The price of one unit; null if it is not known.")
    def unit_price(self) -> Money | None:
        return Money.of(self.line.unit_price) if self.line.unit_price else None

    @strawberry.field(
        description=(
            "What the line adds to the order's total: the price of the units that were not `cancelled`; null if it is "
            "not known."
        )
    )
    def amount(self) -> Money | None:
        return Money.of(amount) if (amount := self.line.amount) else None
