"""
How large an order may become.

An item of DynamoDB takes at most 400 KB, together with its entries in local indexes; source:
https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html. The list of My Orders reads a second copy of
the whole order from its index, so an order has about half of that.

Rule 1: each part of an order has a share of its own. What comes from outside is refused where it would go beyond its
share, with the limit named; so nothing that was offered or taken fails later, when it is written.
Rule 2: the weight of a snapshot or of a recorded parcel has room for what may be filed about it: a return of all its
lines, a receipt and a report of every parcel.
Rule 3: weights are upper bounds, in bytes, of what the store writes; tests/store/test_budget.py holds it to that.
"""

from collections.abc import Iterable
from typing import Final

from order_help.domain.returns import Allocation
from order_help.domain.snapshot import Address, Adjustment, Fulfilment, OrderLine, OrderSnapshot, Shipment

KB: Final = 1_024

MAX_SNAPSHOT: Final = 126 * KB
MAX_RECORDED: Final = 38 * KB
"""All parcels that the warehouse recorded for one order."""

MAX_RETURNS_WEIGHT: Final = 16 * KB
"""The returns of one order, open and approved, from which on no other is accepted; the last may go beyond: rule 2."""

MAX_WARNINGS_WEIGHT: Final = 6 * KB

_FIXED: Final = 12 * KB
"""Keys, marks, the changed address, a refused revision, and the open requests of which an order has one at most."""

MAX_ORDER: Final = MAX_SNAPSHOT + MAX_RECORDED + MAX_RETURNS_WEIGHT + MAX_WARNINGS_WEIGHT + _FIXED

# Field names and numbers of one such object as it is stored, each a little above the longest that there is.
_SNAPSHOT, _ADDRESS, _LINE, _ADJUSTMENT, _PARCEL, _PARCEL_LINE, _DATE = 800, 160, 180, 120, 100, 40, 48
_SELDOM: Final = 140  # what most lines leave out: what was cancelled or returned, and how it may be sent and returned
_RETURNED, _TAKEN, _RECEIPT, _REPORT, _RETURN = 16, 6, 64, 340, 280


def weight_of(snapshot: OrderSnapshot) -> int:
    """Returns the bytes that a snapshot, and what may be filed about it, may take."""
    texts = (snapshot.id, snapshot.number, snapshot.customer_id, snapshot.channel, snapshot.email, snapshot.locale)
    return (
        _SNAPSHOT
        + sum(map(_bytes, texts))
        + (_address(snapshot.shipping_address) if snapshot.shipping_address else 0)
        + sum(map(_line, snapshot.lines))
        + sum(map(_adjustment, snapshot.adjustments))
        + weight_of_parcels(snapshot.shipments)
        + sum(_bytes(name) + 3 for name in snapshot.acknowledges)
    )


def weight_of_parcels(parcels: Iterable[Shipment]) -> int:
    """Returns the bytes that parcels, and what may be filed about them, may take."""
    return sum(map(_parcel, parcels))


def weight_of_return(allocation: Allocation) -> int:
    """Returns the bytes that a return of these units may take in the order, open or approved."""
    parcels = sum(_bytes(parcel) + _TAKEN for parcel in allocation)
    return _RETURN + parcels + sum(_bytes(line_id) + _RETURNED for units in allocation.values() for line_id in units)


def _line(line: OrderLine) -> int:
    texts = (line.sku, line.title, line.image_url, line.measure)
    is_sent = line.fulfilment is Fulfilment.PARCEL
    seldom = line.not_returnable, line.returnable, line.cancelled, line.returned, not is_sent
    dates = line.fulfilled_at, line.ready_at
    own = _LINE + (_SELDOM if any(seldom) else 0) + _DATE * sum(map(bool, dates)) + sum(map(_bytes, texts))
    asked_back = _TAKEN + _RETURNED + _bytes(line.id) if line.is_handed_over else 0
    return own + 3 * _bytes(line.id) + 2 * _RETURNED + asked_back


def _adjustment(adjustment: Adjustment) -> int:
    return _ADJUSTMENT + _bytes(adjustment.id) + _bytes(adjustment.title)


def _parcel(parcel: Shipment) -> int:
    texts = (parcel.carrier, parcel.tracking_number, parcel.tracking_url)
    lines = sum(_PARCEL_LINE + _RETURNED + 2 * _bytes(line.line_id) for line in parcel.lines)
    dates = parcel.shipped_at, parcel.delivered_at, parcel.returned_at
    own = _PARCEL + _DATE * sum(map(bool, dates)) + sum(map(_bytes, texts)) + lines
    return own + _RECEIPT + _REPORT + _TAKEN + 6 * _bytes(parcel.id)


def _address(address: Address) -> int:
    texts = (
        address.name,
        address.line1,
        address.line2,
        address.city,
        address.region,
        address.postal_code,
        address.country_code,
        address.phone,
    )
    return _ADDRESS + sum(map(_bytes, texts))


def _bytes(text: str | None) -> int:
    """Returns the bytes of a text as JSON in UTF-8, without its quotes; also of one that cannot be stored."""
    if not text:
        return 0
    control = 0 if text.isprintable() else sum(character < " " for character in text)
    bytes_ = len(text) if text.isascii() else len(text.encode(errors="surrogatepass"))
    return bytes_ + text.count('"') + text.count("\\") + 5 * control
