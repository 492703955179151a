"""Whatever a shop sends is taken with the warnings it deserves, or refused by name, as the second reading has it."""

from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from order_help.domain.intake import WarningCode
from order_help.domain.money import MINOR_DIGITS, Money
from order_help.domain.snapshot import OrderLine, OrderSnapshot, Shipment
from order_help.formats.snapshot_json import BadSnapshot, TakenSnapshot, read_snapshot
from tests.independent.intake_reading import Refused, Taken, read_intake
from tests.independent.mutated_snapshots import KINDS, Mutated, garbled_lines, mutated_snapshots, shown_otherwise
from tests.support.chance import run_seed
from tests.support.policies import always

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SNAPSHOTS = 5_000
Facts = dict[str, Any]


@pytest.mark.guarantee(
    "Whatever a feed sends is taken with the warnings that it deserves, or refused by the names of its fields.",
    to="shops",
)
def test_mutated_snapshots_are_taken_with_the_warnings_they_deserve_or_refused_by_name() -> None:
    seed = run_seed()
    kinds: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    for place, mutated in enumerate(mutated_snapshots(seed, SNAPSHOTS, NOW)):
        expected = read_intake(mutated.line, now=NOW, zone=mutated.zone)
        assert _found(mutated) == _comparable(expected), f"seed {seed}, snapshot {place}: {mutated}"
        kinds.update(mutated.kinds)
        outcomes[type(expected).__name__] += 1
        if isinstance(expected, Taken):
            outcomes.update(code for code, _ in expected.warnings)
    print(f"seed {seed}, {SNAPSHOTS} snapshots: {dict(outcomes)}")
    for kind in KINDS:
        print(f"{kind:40}{kinds[kind]:6}{kinds[kind] / SNAPSHOTS:8.1%}")
    assert set(outcomes) == {"Taken", "Refused", *WarningCode.__members__}
    assert all(kinds[kind] >= 0.05 * SNAPSHOTS for kind in KINDS)


@pytest.mark.guarantee(
    "Nonsense in a field that only shows something never costs an order, or a field that decides.", to="shops"
)
def test_nothing_that_decides_is_lost_for_what_shows() -> None:
    seed = run_seed()
    for place, (line, mutated) in enumerate(shown_otherwise(seed, 500, NOW)):
        before, after = read_snapshot(line, now=NOW), read_snapshot(mutated, now=NOW)
        assert before.warnings == ()
        assert _decides(after.snapshot) == _decides(before.snapshot), f"seed {seed}, snapshot {place}: {mutated}"


@pytest.mark.guarantee(
    "Whatever a feed sends is taken with the warnings that it deserves, or refused by the names of its fields.",
    to="shops",
)
def test_garbled_lines_are_taken_or_refused_and_nothing_else() -> None:
    seed = run_seed()
    outcomes: Counter[type] = Counter()
    for place, line in enumerate(garbled_lines(seed, 1_000, NOW)):
        expected = type(read_intake(line, now=NOW, zone=UTC))
        try:
            read_snapshot(line, now=NOW)
            found: type = Taken
        except BadSnapshot:
            found = Refused
        assert found is expected, f"seed {seed}, line {place}: {line!r}"
        outcomes[found] += 1
    print(f"seed {seed}: {outcomes}")
    assert min(outcomes[Taken], outcomes[Refused]) > 50


def _found(mutated: Mutated) -> Any:
    """Returns what the product makes of a line, in the plain values of the second reading."""
    try:
        found = read_snapshot(mutated.line, now=NOW, policy=always(time_zone=mutated.zone))
    except BadSnapshot as bad:
        return {problem.path for problem in bad.problems}, _identity(bad)
    return _decides(found.snapshot), _shows(found.snapshot), _warnings(found)


def _comparable(expected: Refused | Taken) -> Any:
    if isinstance(expected, Refused):
        return expected.paths, expected.identity
    return expected.decides, expected.shows, Counter(expected.warnings)


def _identity(bad: BadSnapshot) -> Facts | None:
    if bad.identity is None:
        return None
    return {
        "id": bad.identity.id,
        "number": bad.identity.number,
        "customer": bad.identity.customer_id,
        "revision": bad.identity.revision,
        "placed": bad.identity.placed_at,
    }


def _warnings(found: TakenSnapshot) -> Counter[tuple[str, str]]:
    return Counter((warning.code.value, warning.path) for warning in found.warnings)


def _decides(order: OrderSnapshot) -> Facts:
    assert order.taken_at == NOW
    return {
        "id": order.id,
        "number": order.number,
        "customer": order.customer_id,
        "revision": order.revision,
        "placed": order.placed_at,
        "paid": order.paid_at,
        "released": order.released_at,
        "cancelled": order.cancelled_at,
        "shipBy": order.ship_by,
        "currency": order.currency,
        "lines": [
            {"id": line.id, "units": line.quantity, "measure": line.measure, "fulfilled": line.fulfilled_at}
            for line in order.lines
        ],
        "adjustments": [(adjustment.id, _amount(adjustment.amount)) for adjustment in order.adjustments],
        "parcels": [_decides_of_parcel(parcel) for parcel in order.shipments],
        "acknowledges": order.acknowledges,
    }


def _decides_of_parcel(parcel: Shipment) -> Facts:
    units = {line.line_id: line.quantity for line in parcel.lines}
    assert len(units) == len(parcel.lines)
    return {
        "id": parcel.id,
        "shipped": parcel.shipped_at,
        "delivered": parcel.delivered_at,
        "returned": parcel.returned_at,
        "units": units,
    }


def _shows(order: OrderSnapshot) -> Facts:
    return {
        "channel": order.channel,
        "email": order.email,
        "locale": order.locale,
        "deliverBy": order.deliver_by,
        "payment": order.payment.value,
        "total": order.total and _amount(order.total),
        "address": _shows_of_address(order),
        "lines": [_shows_of_line(line) for line in order.lines],
        "adjustments": [adjustment.title for adjustment in order.adjustments],
        "parcels": [
            {"carrier": parcel.carrier, "trackingNumber": parcel.tracking_number, "trackingUrl": parcel.tracking_url}
            for parcel in order.shipments
        ],
    }


def _shows_of_line(line: OrderLine) -> Facts:
    return {
        "sku": line.sku,
        "title": line.title,
        "price": line.unit_price and line.unit_price.amount,
        "imageUrl": line.image_url,
        "notReturnable": line.not_returnable and line.not_returnable.value,
        "returnable": line.returnable,
        "cancelled": line.cancelled,
        "returned": line.returned,
        "fulfilment": line.fulfilment.value,
        "ready": line.ready_at,
    }


def _shows_of_address(order: OrderSnapshot) -> Facts | None:
    address = order.shipping_address
    if address is None:
        return None
    return {
        "name": address.name,
        "line1": address.line1,
        "line2": address.line2,
        "city": address.city,
        "region": address.region,
        "postalCode": address.postal_code,
        "countryCode": address.country_code,
        "phone": address.phone,
    }


def _amount(money: Money) -> Decimal:
    return Decimal(money.minor).scaleb(-MINOR_DIGITS[money.currency])
