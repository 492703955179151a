"""A shopper changes where an order goes."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import ChangeShippingAddressDetails
from order_help.domain.snapshot import Address


@strawberry.input(description="A postal address. It is checked by the formats of its country, and normalised.")
class AddressInput:
    name: str = strawberry.field(description="Who lives there, up to 200 characters.")
    line1: str = strawberry.field(description="Street and number, up to 200 characters.")
    line2: str | None = strawberry.field(default=None, description="Flat, floor, company, up to 200 characters.")
    city: str = strawberry.field(description="The town, up to 100 characters.")
    region: str | None = strawberry.field(
        default=None, description="State, province or the like, where the country's addresses have one."
    )
    postal_code: str | None = strawberry.field(default=None, description="Postal code, where the country has them.")
    country_code: str = strawberry.field(description="The country, as ISO 3166-1 alpha-2: `US`.")
    phone: str | None = strawberry.field(default=None, description="A telephone number for the carrier.")

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


@strawberry.input(description="Ship this order to another address.")
class ChangeShippingAddressInput(HelpInput):
    address: AddressInput = strawberry.field(description="The new address.")

    def details(self) -> ChangeShippingAddressDetails:
        return ChangeShippingAddressDetails(address=self.address.to_domain())


ChangeShippingAddressResult = Annotated[
    FilingResult, strawberry.union("ChangeShippingAddressResult", description="What came of changing the address.")
]


@strawberry.mutation(
    description=(
        "Send an order that has not left the warehouse to another address. Within the country it is done at once, "
        "unless the shop decides by hand; a change to another country is left to the shop."
    )
)
def change_shipping_address(
    info: Info, input: Annotated[ChangeShippingAddressInput, THE_INPUT]
) -> ChangeShippingAddressResult:
    return file_help(input, info.context)
