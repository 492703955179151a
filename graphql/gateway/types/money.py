"""An amount of money."""

import strawberry

from order_help.domain import money as domain


@strawberry.type(description="An amount of money in one currency.")
class Money:
    amount: str = strawberry.field(
        description="A plain decimal number with all of the currency's decimals: `52.80`. Never read it as a float."
    )
    currency: str = strawberry.field(description="The currency, as ISO 4217: `USD`.")

    @classmethod
    def of(cls, money: domain.Money) -> "Money":
        return cls(amount=str(money), currency=money.currency)
