"""The fields of an order snapshot in JSON, as docs/orders.md describes them; unknown fields are rejected."""

from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic.alias_generators import to_camel

from order_help.domain.ids import CustomerId, HelpRequestId, LineId, OrderNumber, ShipmentId
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
    Revision,
    Text,
    Url,
)

MAX_LINES: Final = 200
MAX_ACKNOWLEDGED: Final = 1_000


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, alias_generator=to_camel)


class AddressPart(_Part):
    name: Text
    line1: Text
    line2: Text | None = None
    city: Text
    region: Text | None = None
    postal_code: Text | None = None
    country_code: CountryCode
    phone: Text | None = None

    def to_domain(self) -> Address:
        return Address(**self.model_dump())


class LinePart(_Part):
    id: NewLineId
    sku: Text
    title: Text
    quantity: Quantity
    unit_price: Amount
    image_url: Url | None = None
    not_returnable: NotReturnable | None = None

    def to_domain(self) -> OrderLine:
        return OrderLine(
            id=LineId(self.id),
            sku=self.sku,
            title=self.title,
            quantity=self.quantity,
            unit_price=self.unit_price,
            image_url=self.image_url,
            not_returnable=self.not_returnable,
        )


class ShipmentLinePart(_Part):
    id: KnownLineId
    quantity: Quantity


class ShipmentPart(_Part):
    id: NewShipmentId
    carrier: Text | None = None
    tracking_number: Text | None = None
    tracking_url: Url | None = None
    shipped_at: Instant | None = None
    delivered_at: Instant | None = None
    lines: Annotated[list[ShipmentLinePart], Field(min_length=1, max_length=MAX_LINES)]

    @field_validator("delivered_at")
    @classmethod
    def _has_left(cls, delivered_at: Instant | None, info: ValidationInfo) -> Instant | None:
        # A wrong shippedAt is missing from the data here, and is reported at its own field.
        if delivered_at is not None and info.data.get("shipped_at", delivered_at) is None:
            raise ValueError("no date: a parcel that was delivered has left, so give shippedAt too")
        return delivered_at

    def to_domain(self) -> Shipment:
        return Shipment(
            id=ShipmentId(self.id),
            lines=tuple(ShipmentLine(line_id=LineId(line.id), quantity=line.quantity) for line in self.lines),
            carrier=self.carrier,
            tracking_number=self.tracking_number,
            tracking_url=self.tracking_url,
            shipped_at=self.shipped_at,
            delivered_at=self.delivered_at,
        )


class SnapshotPart(_Part):
    """The order of the fields matters: `currency` comes before amounts, `lines` before `shipments` and `total`."""

    number: Name
    customer_id: Name
    revision: Revision
    email: Email | None = None
    locale: Locale | None = None
    placed_at: Instant
    paid_at: Instant | None = None
    ship_by: Instant | None = None
    deliver_by: Instant | None = None
    released_at: Instant | None = None
    cancelled_at: Instant | None = None
    currency: Currency
    shipping_address: AddressPart | None = None
    lines: Annotated[list[LinePart], Field(min_length=1, max_length=MAX_LINES)]
    total: Annotated[Amount | None, Field(validate_default=True)] = None
    shipments: Annotated[list[ShipmentPart], Field(max_length=MAX_LINES)] | None = None
    acknowledges: Annotated[list[Name], Field(max_length=MAX_ACKNOWLEDGED)] | None = None

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

    @field_validator("acknowledges")
    @classmethod
    def _each_once(cls, acknowledges: list[str] | None) -> list[str] | None:
        if acknowledges is not None and len(set(acknowledges)) < len(acknowledges):
            raise ValueError("each request once")
        return acknowledges

    def to_domain(self) -> OrderSnapshot:
        if self.total is None:
            raise LookupError("a valid snapshot has a total, its own or that of its lines")
        return OrderSnapshot(
            number=OrderNumber(self.number),
            customer_id=CustomerId(self.customer_id),
            revision=self.revision,
            email=self.email,
            locale=self.locale,
            placed_at=self.placed_at,
            paid_at=self.paid_at,
            ship_by=self.ship_by,
            deliver_by=self.deliver_by,
            released_at=self.released_at,
            cancelled_at=self.cancelled_at,
            currency=self.currency,
            total=self.total,
            shipping_address=self.shipping_address.to_domain() if self.shipping_address else None,
            lines=tuple(line.to_domain() for line in self.lines),
            shipments=tuple(shipment.to_domain() for shipment in self.shipments or ()),
            acknowledges=frozenset(HelpRequestId(request_id) for request_id in self.acknowledges or ()),
        )
