"""An amount of money."""

import strawberry
from strawberry import Info

from gateway.http.context import RequestContext
from order_help.domain import money as domain


@strawberry.type(description="An amount of money in one currency.")
class Money:
    money: strawberry.Private[domain.Money]
    amount: str = strawberry.field(
        description="A plain decimal number with all of the currency's decimals: `52.80`. Never read it as a float."
    )
    currency: str = strawberry.field(description="The currency, as ISO 4217: `USD`.")

    @strawberry.field(description="The amount with its currency, as the language of the answer writes it: `$52.80`.")
    def formatted(self, info: Info[RequestContext, None]) -> str:
        return info.context.texts.money(self.money)

    @classmethod
    def of(cls, money: domain.Money) -> "Money":
        return cls(money=money, amount=str(money), currency=money.currency)
