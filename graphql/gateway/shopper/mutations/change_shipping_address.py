"""A shopper changes the shipping address of an order."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import ChangeShippingAddressDetails
from order_help.domain.ids import OrderId
from order_help.domain.snapshot import Address


@strawberry.input(
    description=(
        "A postal address. It is validated and normalized by the rules of its country, which `addressForm` gives; a "
        "field that breaks them is a problem `INVALID` or `REQUIRED`. Regions, cities and postal codes are taken in "
        "any usual spelling: by code or by local or Latin name, with or without accents, capitals, spaces and hyphens."
    )
)
class AddressInput:
    name: str = strawberry.field(description="The name of the recipient, up to 200 characters.")
    line1: str = strawberry.field(description="The street and house number, up to 200 characters.")
    line2: str | None = strawberry.field(default=None, description="Apartment, floor or company, up to 200 characters.")
    city: str | None = strawberry.field(
        default=None,
        description="The city or town, up to 100 characters. Required where the country's post needs one.",
    )
    region: str | None = strawberry.field(
        default=None,
        description=(
            "The state, province or similar area, up to 100 characters. Required where the country's post needs one."
        ),
    )
    postal_code: str | None = strawberry.field(
        default=None,
        description="The postal code, up to 20 characters. Required where the country's post needs one.",
    )
    country_code: str = strawberry.field(description="The country, as an ISO 3166-1 alpha-2 code: `US`.")
    phone: str | None = strawberry.field(
        default=None, description="A telephone number for the carrier, up to 40 characters."
    )

    def to_domain(self) -> Address:
        return Address(
            name=self.name,
            line1=self.line1,
            line2=self.line2,
            city=self.city,
            region=self.region,
            postal_code=self.postal_code,
            country_code=self.country_code,
            phone=self.phone,
        )


@strawberry.input(description="The input of `changeShippingAddress`.")
class ChangeShippingAddressInput(HelpInput):
    address: AddressInput = strawberry.field(description="The new address.")

    def details(self, _: OrderId, /) -> ChangeShippingAddressDetails:
        return ChangeShippingAddressDetails(address=self.address.to_domain())


ChangeShippingAddressResult = Annotated[
    FilingResult,
    strawberry.union("ChangeShippingAddressResult", description="The result of `changeShippingAddress`."),
]


@strawberry.mutation(
    description=(
        "Changes the shipping address of an order that the warehouse has not started to pack. A change "
        "within the country takes effect at once, unless the shop reviews changes by hand; a change to "
        "another country is always reviewed."
    )
)
def change_shipping_address(
    info: Info, input: Annotated[ChangeShippingAddressInput, THE_INPUT]
) -> ChangeShippingAddressResult:
    return file_help(input, info.context)
