"""
The fields of an order snapshot: this table decides how each is read.

docs/orders.md and docs/order.schema.json are made from it.
Rule: nonsense in a field that decides refuses the snapshot; in one that shows, it leaves a safe value and a warning.
"""

from collections.abc import Iterator
from typing import Any, Final

from order_help.domain.ids import MAX_NAME_LENGTH
from order_help.domain.intake import WarningCode
from order_help.domain.snapshot import Fulfilment, NotReturnable, Payment
from order_help.formats import snapshot_kinds as kinds
from order_help.formats.field_table import Field, list_of, object_of
from order_help.formats.findings import Place, Unreadable
from order_help.formats.plain_values import id_in, is_absent
from order_help.formats.snapshot_kinds import Kind

MAX_ACKNOWLEDGED: Final = 1_000

_SHORT, _PART, _TITLE = kinds.text(MAX_NAME_LENGTH), kinds.text(200), kinds.text(500)


def _acknowledged(value: Any, place: Place) -> frozenset[str]:
    if not isinstance(value, list):
        raise Unreadable("a list")
    if len(value) > MAX_ACKNOWLEDGED:
        place.warn(WarningCode.SHORTENED)
    ids = set()
    for number, item in enumerate(value[:MAX_ACKNOWLEDGED]):
        try:
            if is_absent(item):
                raise Unreadable("an id")
            ids.add(id_in(item))
        except Unreadable:
            place.item(number).warn(WarningCode.LEFT_OUT)
    return frozenset(ids)


_ACKNOWLEDGED: Final = Kind(
    name="acknowledged",
    read=_acknowledged,
    schema={"type": "array", "maxItems": MAX_ACKNOWLEDGED, "items": {"$ref": f"#/$defs/{kinds.ID.name}"}},
)


def _decides(name: str, kind: Kind, about: str, nonsense: str = "refused", **more: Any) -> Field:
    return Field(name=name, kind=kind, decides=True, about=about, nonsense=nonsense, **more)


def _shows(name: str, kind: Kind, about: str, nonsense: str = "left out", **more: Any) -> Field:
    return Field(name=name, kind=kind, decides=False, about=about, nonsense=nonsense, **more)


_NO_DATE: Final = "refused; before 1970: no date; a date that contradicts others: see [Dates](#dates)"
_SHORTENED: Final = "left out; if it is too long, shortened"

ADDRESS: Final = (
    _shows("name", _PART, "Who receives it.", _SHORTENED),
    _shows("line1", _PART, "Street and number.", _SHORTENED),
    _shows("line2", _PART, "Flat, floor or company.", _SHORTENED),
    _shows("city", _PART, "The town.", _SHORTENED),
    _shows("region", _PART, "State, province or the like.", _SHORTENED),
    _shows("postalCode", _PART, "Postal code.", _SHORTENED),
    _shows("countryCode", kinds.COUNTRY, "The country, as ISO 3166-1 alpha-2: `US`."),
    _shows("phone", _PART, "A telephone number for the carrier.", _SHORTENED),
)

LINE: Final = (
    _decides("id", kinds.ID, "The shop's id of the line, unique in the order.", required=True),
    _shows("sku", _SHORT, "The shop's number of the product, at most 128 characters.", _SHORTENED),
    _shows(
        "title", _TITLE, "What the product is called, at most 500 characters; without it, `sku` or `id`.", _SHORTENED
    ),
    _decides(
        "quantity",
        kinds.QUANTITY,
        "Units ordered, 0 to 1,000,000. 0 takes the line off. A fraction is one unit with its measure.",
        required=True,
    ),
    _shows(
        "unitPrice",
        kinds.PRICE,
        "What one unit costs, or one of its measure. Below 0: an adjustment, part of the total and nothing else.",
        "left out: the price is unknown",
    ),
    _shows("imageUrl", kinds.LINK, "A picture of the product."),
    _shows(
        "notReturnable",
        kinds.one_of(NotReturnable, also={True: NotReturnable.OTHER, False: None}),
        "Why the shop does not take it back: `MADE_TO_ORDER`, `HYGIENE`, `FINAL_SALE` or `OTHER`.",
        "`OTHER`",
        warning=WarningCode.SAFE_VALUE,
        instead=NotReturnable.OTHER,
    ),
    _shows(
        "returnable",
        kinds.FLAG,
        "Whether the shop takes it back although it is `DIGITAL`; `notReturnable` wins.",
        "`false`",
    ),
    _shows(
        "cancelled",
        kinds.COUNT,
        "Units that were taken off, 0 to `quantity`: nobody waits for them, and a sum in place of `total` is without "
        "them.",
        "0; outside its range, its nearest end",
    ),
    _shows(
        "returned",
        kinds.COUNT,
        "Units that the shop has booked as returned, 0 to `quantity`: they cannot be returned again.",
        "0; outside its range, its nearest end",
    ),
    _shows(
        "fulfilment",
        kinds.one_of(Fulfilment),
        "How it reaches the shopper: `PARCEL` (without it), `DIGITAL`, `PICKUP` or `NONE` (fees, services). Units in a "
        "parcel are sent, whatever it says, unless it says `NONE`.",
        "`PARCEL`",
        warning=WarningCode.SAFE_VALUE,
    ),
    _decides(
        "fulfilledAt",
        kinds.FACT,
        "When it was handed over, if it is `DIGITAL`, or picked up, if it is `PICKUP`.",
        _NO_DATE,
    ),
    _shows("readyAt", kinds.PROSPECT, "When it can be picked up, if it is `PICKUP`: from then on it is not late."),
)

SHIPMENT_LINE: Final = (
    _decides("id", kinds.ID, "The id of a line, also of one that the order has no more.", required=True),
    _decides("quantity", kinds.QUANTITY, "Units of it in this parcel, 0 to 1,000,000.", required=True),
)

SHIPMENT: Final = (
    _decides("id", kinds.ID, "The shop's id of the parcel, unique in the order.", required=True),
    _shows("carrier", _SHORT, "Who carries it, at most 128 characters.", _SHORTENED),
    _shows("trackingNumber", _SHORT, "The carrier's number of the parcel, at most 128 characters.", _SHORTENED),
    _shows("trackingUrl", kinds.LINK, "Where the carrier shows its progress."),
    _decides("shippedAt", kinds.FACT, "When it left; null while it is only prepared.", _NO_DATE),
    _decides("deliveredAt", kinds.FACT, "When the carrier delivered it.", _NO_DATE),
    _decides("returnedAt", kinds.FACT, "When it came back to the shop, so that it had left.", _NO_DATE),
    _decides(
        "lines",
        list_of("shipmentLine", SHIPMENT_LINE),
        "What is in it, at most 200 lines.",
        "refused; nothing in it: left out if it has not left",
        parts=SHIPMENT_LINE,
        several=True,
    ),
)

SNAPSHOT: Final = (
    _decides("id", kinds.ID, "What the shop's systems call the order: unique, and never changed."),
    _decides("number", kinds.ID, "What people call the order; it may repeat, and it may change.", required=True),
    _decides("customerId", kinds.ID, "The shop's own id of the customer.", required=True),
    _decides(
        "revision",
        kinds.REVISION,
        "The number of this version of the order, 0 or more; the highest counts.",
        required=True,
    ),
    _shows("channel", _SHORT, "The storefront, at most 128 characters.", _SHORTENED),
    _shows("email", kinds.MAIL_ADDRESS, "Where mails about it go: one address.", warning=WarningCode.NO_MAIL),
    _shows("locale", kinds.LANGUAGE, "The language of those mails, as a BCP 47 tag: `pt-BR`."),
    _decides("placedAt", kinds.FACT, "When it was placed.", "refused, also before 1970", required=True),
    _decides("paidAt", kinds.FACT, "When it was paid.", _NO_DATE),
    _decides("shipBy", kinds.DEADLINE, "When the shop promised to ship it.", "refused; before 1970: no date"),
    _shows("deliverBy", kinds.DEADLINE, "When the shop promised to deliver it."),
    _decides("releasedAt", kinds.FACT, "When the warehouse took it to pack.", _NO_DATE),
    _decides("cancelledAt", kinds.FACT, "When it was cancelled.", _NO_DATE),
    _decides("currency", kinds.CURRENCY, "The currency of all its amounts, as ISO 4217: `USD`.", required=True),
    _shows(
        "payment",
        kinds.one_of(Payment),
        "When the shop expects to be paid: `PREPAID` (without it), `ON_DELIVERY`, `ON_INVOICE` or `FREE`. Only a "
        "`PREPAID` order waits for its payment.",
        "`PREPAID`",
        warning=WarningCode.SAFE_VALUE,
    ),
    _shows(
        "shippingAddress",
        object_of("address", ADDRESS),
        "Where it is shipped to; each of its texts has at most 200 characters.",
        parts=ADDRESS,
    ),
    _decides(
        "lines",
        list_of("line", LINE, least=1, each="line"),
        "What was ordered, 1 to 200 lines.",
        required=True,
        parts=LINE,
        several=True,
    ),
    _shows(
        "total",
        kinds.TOTAL,
        "What the whole order costs; without it, the sum of its lines.",
        "left out: the sum of its lines",
    ),
    _decides(
        "shipments",
        list_of("shipment", SHIPMENT, each="shipment"),
        "Its parcels, at most 200: those that left, and those that are prepared.",
        parts=SHIPMENT,
        several=True,
    ),
    _shows(
        "acknowledges",
        _ACKNOWLEDGED,
        "Ids of the help requests whose effect the shop has taken over, at most 1,000.",
        "left out, each by itself; if there are more, the first 1,000",
    ),
)


def format_fields(fields: tuple[Field, ...] = SNAPSHOT, above: str = "") -> Iterator[tuple[str, Field]]:
    """Yields each field of the format with its path, such as "lines[].sku"; the fields of a part follow the part."""
    for field in fields:
        path = f"{above}{field.name}"
        yield path, field
        yield from format_fields(field.parts, f"{path}{'[]' if field.several else ''}.")
