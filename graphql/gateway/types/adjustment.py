"""The type OrderAdjustment: what lowers an order's total without being goods."""

import strawberry

from gateway.types.money import Money
from order_help.domain import snapshot as domain


@strawberry.type(description="A part of an order's total that is no goods, such as a discount.")
class OrderAdjustment:
    title: str = strawberry.field(description="What the shop calls it.")
    amount: Money = strawberry.field(description="What it adds to the total: an amount below 0.")

    @classmethod
    def of(cls, adjustment: domain.Adjustment) -> "OrderAdjustment":
        return cls(title=adjustment.title, amount=Money.of(adjustment.amount))
