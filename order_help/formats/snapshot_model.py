"""
The fields of an order snapshot in JSON; docs/orders.md has them as a table.

Rule 1: this file defines the format; unknown fields are rejected.
Rule 2: a part has the fields of the domain's dataclass that it names in `domain`, under the same names. In JSON they
are in camel case, except where a field has an alias.
"""

from typing import Annotated, Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic.alias_generators import to_camel

from order_help.domain.money import MAX_MINOR, Money
from order_help.domain.snapshot import Address, NotReturnable, OrderLine, OrderSnapshot, Shipment, ShipmentLine
from order_help.formats.snapshot_fields import (
    Amount,
    CountryCode,
    Currency,
    Email,
    Instant,
    KnownLineId,
    Locale,
    Name,
    NewLineId,
    NewShipmentId,
    Quantity,
    RequestIds,
    Revision,
    Text,
    Url,
)

MAX_LINES: Final = 200
MAX_ACKNOWLEDGED: Final = 1_000


class Part(BaseModel):
    """An object of the format; the descriptions of its fields are printed in docs/orders.md."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, alias_generator=to_camel)

    domain: ClassVar[type]
    """The dataclass that it becomes."""

    def to_domain(self) -> Any:
        """Returns the value of the domain. A field that is null gets the default of the domain."""
        return self.domain(**{name: _domain_value(value) for name, value in self if value is not None})


class AddressPart(Part):
    domain = Address

    name: Text = Field(description="Who receives it.")
    line1: Text = Field(description="Street and number.")
    line2: Text | None = Field(None, description="Flat, floor or company.")
    city: Text = Field(description="The town.")
    region: Text | None = Field(None, description="State, province or the like.")
    postal_code: Text | None = Field(None, description="Postal code.")
    country_code: CountryCode = Field(description="The country, as ISO 3166-1 alpha-2: `US`.")
    phone: Text | None = Field(None, description="A telephone number for the carrier.")


class LinePart(Part):
    domain = OrderLine

    id: NewLineId = Field(description="The shop's id of the line, unique in the order.")
    sku: Text = Field(description="The shop's number of the product.")
    title: Text = Field(description="What the product is called.")
    quantity: Quantity = Field(description="Units ordered, 1 to 1,000,000.")
    unit_price: Amount = Field(description="What one unit costs.")
    image_url: Url | None = Field(None, description="A picture of the product.")
    not_returnable: NotReturnable | None = Field(
        None, description="Why the shop does not take it back: `MADE_TO_ORDER`, `HYGIENE`, `FINAL_SALE` or `OTHER`."
    )


class ShipmentLinePart(Part):
    domain = ShipmentLine

    line_id: KnownLineId = Field(alias="id", description="The id of one of the order's lines.")
    quantity: Quantity = Field(description="Units of it in this parcel, 1 to 1,000,000.")


class ShipmentPart(Part):
    domain = Shipment

    id: NewShipmentId = Field(description="The shop's id of the parcel, unique in the order.")
    carrier: Text | None = Field(None, description="Who carries it.")
    tracking_number: Text | None = Field(None, description="The carrier's number of the parcel.")
    tracking_url: Url | None = Field(None, description="Where the carrier shows its progress.")
    shipped_at: Instant | None = Field(None, description="When it left; null while it is only prepared.")
    delivered_at: Instant | None = Field(None, description="When the carrier delivered it.")
    lines: list[ShipmentLinePart] = Field(min_length=1, max_length=MAX_LINES, description="What is in it.")

    @field_validator("delivered_at")
    @classmethod
    def _has_left(cls, delivered_at: Instant | None, info: ValidationInfo) -> Instant | None:
        # A wrong shippedAt is missing from the data here, and is reported at its own field.
        if delivered_at is not None and info.data.get("shipped_at", delivered_at) is None:
            raise ValueError("no date: a parcel that was delivered has left, so give shippedAt too")
        return delivered_at


class SnapshotPart(Part):
    """The order of the fields matters: `currency` comes before amounts, `lines` before `shipments` and `total`."""

    domain = OrderSnapshot

    id: Name | None = Field(None, description="What the shop's systems call the order: unique, and never changed.")
    number: Name = Field(description="What people call the order; it may repeat, and may change.")
    channel: Name | None = Field(None, description="The storefront, for agents.")
    customer_id: Name = Field(description="The shop's own id of the customer.")
    revision: Revision = Field(description="The number of this version of the order, 0 or more; the highest wins.")
    email: Email | None = Field(None, description="Where mails about it go.")
    locale: Locale | None = Field(None, description="The language of those mails, as a BCP 47 tag: `pt-BR`.")
    placed_at: Instant = Field(description="When it was placed.")
    paid_at: Instant | None = Field(None, description="When it was paid.")
    ship_by: Instant | None = Field(None, description="When the shop promised to ship it.")
    deliver_by: Instant | None = Field(None, description="When the shop promised to deliver it.")
    released_at: Instant | None = Field(None, description="When the warehouse took it to pack.")
    cancelled_at: Instant | None = Field(None, description="When it was cancelled.")
    currency: Currency = Field(description="The currency of all its amounts, as ISO 4217: `USD`.")
    shipping_address: AddressPart | None = Field(None, description="Where it is shipped to.")
    lines: list[LinePart] = Field(min_length=1, max_length=MAX_LINES, description="What was ordered.")
    total: Amount | None = Field(
        None, validate_default=True, description="What the whole order costs; the sum of the lines where it is missing."
    )
    shipments: Annotated[list[ShipmentPart], Field(max_length=MAX_LINES)] | None = Field(
        None, description="Its parcels: those that left, and those that are prepared."
    )
    acknowledges: Annotated[RequestIds, Field(max_length=MAX_ACKNOWLEDGED)] | None = Field(
        None, description="Ids of the help requests whose effect the shop has taken over."
    )

    @field_validator("total")
    @classmethod
    def _of_lines(cls, total: Money | None, info: ValidationInfo) -> Money | None:
        """Sets a missing total to the sum of the lines."""
        lines, currency = info.data.get("lines"), info.data.get("currency")
        if total is not None or lines is None or currency is None:
            return total
        minor = sum(line.unit_price.minor * line.quantity for line in lines)
        if minor > MAX_MINOR:
            raise ValueError(f"a total, since the lines sum to more than {MAX_MINOR} minor units")
        return Money(minor=minor, currency=currency)


PARTS: Final[dict[type, type[Part]]] = {
    part.domain: part for part in (SnapshotPart, AddressPart, LinePart, ShipmentPart, ShipmentLinePart)
}
"""The parts of the format by the dataclass that each becomes."""


def _domain_value(value: Any) -> Any:
    match value:
        case Part():
            return value.to_domain()
        case list():
            return tuple(_domain_value(item) for item in value)
    return value
