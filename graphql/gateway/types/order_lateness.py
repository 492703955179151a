"""The type OrderLateness: which promise about an order is broken, and since when."""

from datetime import date

import strawberry

from order_help.domain.lateness import Lateness, LateStep


@strawberry.type(
    description=(
        "That something of an order was not done by its day, which is over. If several things are late, it is about "
        "the first of them."
    )
)
class OrderLateness:
    milestone: LateStep = strawberry.field(description="What was to be done.")
    days: int = strawberry.field(
        description="How many of the shop's days ago the last day was on which it was due: 1 or more."
    )
    due_day: date = strawberry.field(
        description="The last day on which it was due: the one that the shop promised or, without one, `shipByDay`."
    )

    @classmethod
    def of(cls, lateness: Lateness) -> "OrderLateness":
        return cls(milestone=lateness.milestone, days=lateness.days, due_day=lateness.due_day)
