"""The type Money: an amount in one currency, or a price, which may be finer."""

import strawberry
from strawberry import Info

from gateway.http.context import RequestContext
from order_help.domain import money as domain


@strawberry.type(description="An amount of money in one currency.")
class Money:
    money: strawberry.Private[domain.Money | domain.Price]
    amount: str = strawberry.field(
        description=(
            "The amount in major units, as a decimal number with all decimals of the currency: `52.80`. A price "
            "may have more of them: `0.0125`. Parse it as a decimal, not as a float."
        )
    )
    currency: str = strawberry.field(description="The currency, as an ISO 4217 code: `USD`.")

    @strawberry.field(description="The amount with its currency, in the language of the response: `$52.80`.")
    def formatted(self, info: Info[RequestContext, None]) -> str:
        return info.context.texts.money(self.money)

    @classmethod
    def of(cls, money: domain.Money | domain.Price) -> "Money":
        return cls(money=money, amount=str(money), currency=money.currency)
