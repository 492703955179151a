"""The type Address: a postal address."""

import strawberry

from order_help.domain import snapshot as domain
from order_help.texts.address_lines import lines_of


@strawberry.type(description="A postal address in the format of its country.")
class Address:
    address: strawberry.Private[domain.Address]
    name: str | None = strawberry.field(description="The name of the recipient; null if the shop did not give it.")
    line1: str | None = strawberry.field(description="The street and house number; null if the shop did not give them.")
    line2: str | None = strawberry.field(description="Apartment, floor or company; null if there is none.")
    city: str | None = strawberry.field(description="The city or town; null if the shop did not give it.")
    region: str | None = strawberry.field(
        description="The state, province or similar area, abbreviated where the country does so; null if there is none."
    )
    postal_code: str | None = strawberry.field(description="The postal code; null if there is none.")
    country_code: str | None = strawberry.field(
        description="The country, as an ISO 3166-1 alpha-2 code; null if the shop did not give it."
    )
    phone: str | None = strawberry.field(description="A telephone number for the carrier; null if none was given.")

    @strawberry.field(
        description=(
            "The name and address as lines, in the order of the country's format. The country, whose name "
            "depends on the language, and the telephone number are not included."
        )
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
