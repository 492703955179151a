"""A postal address."""

import strawberry

from order_help.domain import snapshot as domain
from order_help.texts.address_lines import lines_of


@strawberry.type(description="A postal address, as the country's post writes it.")
class Address:
    address: strawberry.Private[domain.Address]
    name: str = strawberry.field(description="Who lives there.")
    line1: str = strawberry.field(description="Street and number.")
    line2: str | None = strawberry.field(description="Flat, floor, company.")
    city: str = strawberry.field(description="The town.")
    region: str | None = strawberry.field(description="State, province or the like, in short where the country has it.")
    postal_code: str | None = strawberry.field(description="Postal code.")
    country_code: str = strawberry.field(description="The country, as ISO 3166-1 alpha-2.")
    phone: str | None = strawberry.field(description="A telephone number for the carrier.")

    @strawberry.field(
        description="Name and address line by line, in the order in which the country writes them; without the "
        "country, which every language names otherwise, and the telephone number."
    )
    def formatted(self) -> list[str]:
        return list(lines_of(self.address))

    @classmethod
    def of(cls, address: domain.Address) -> "Address":
        return cls(
            address=address,
            name=address.name,
            line1=address.line1,
            line2=address.line2,
            city=address.city,
            region=address.region,
            postal_code=address.postal_code,
            country_code=address.country_code,
            phone=address.phone,
        )
