import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from order_help.domain.ids import HelpRequestId, LineId
from order_help.domain.intake import WarningCode
from order_help.domain.money import Money
from order_help.domain.snapshot import Adjustment, Fulfilment, OrderLine, OrderSnapshot, Payment, Shipment, ShipmentLine
from order_help.formats.snapshot_json import TakenSnapshot, read_snapshot

PLACED = datetime(2026, 11, 1, 10, tzinfo=UTC)
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def a_line(**differently: Any) -> dict[str, Any]:
    return {"id": "bottle", "quantity": 2, "unitPrice": "10.00", **differently}


def a_parcel(*units: tuple[Any, Any], **differently: Any) -> dict[str, Any]:
    lines = [{"id": line_id, "quantity": quantity} for line_id, quantity in units or (("bottle", 1),)]
    return {"id": "box", "shippedAt": "2026-11-04T08:00:00Z", "lines": lines, **differently}


def accepted(*lines: dict[str, Any], now: datetime = NOW, **differently: Any) -> TakenSnapshot:
    order = {
        "number": "W1", "customerId": "c", "revision": 1, "placedAt": "2026-11-01T10:00:00Z", "currency": "EUR",
        "lines": lines or [a_line()], **differently,
    }  # fmt: skip
    return read_snapshot(json.dumps(order), now=now)


def silently(*lines: dict[str, Any], **differently: Any) -> OrderSnapshot:
    """The snapshot, of which everything was taken."""
    read = accepted(*lines, **differently)
    assert read.warnings == ()
    return read.snapshot


def warned(read: TakenSnapshot) -> list[tuple[WarningCode, str]]:
    return [(warning.code, warning.path) for warning in read.warnings]


def total(*lines: dict[str, Any], **differently: Any) -> str | None:
    found = silently(*lines, **differently).total
    return str(found) if found else None


def test_a_field_that_is_not_given_has_its_usual_value() -> None:
    order = silently({"id": "bottle", "quantity": 1})
    assert order.lines == (OrderLine(id=LineId("bottle"), sku=None, title="bottle", quantity=1, unit_price=None),)
    assert (order.payment, order.lines[0].fulfilment) == (Payment.PREPAID, Fulfilment.PARCEL)
    assert (order.shipments, order.adjustments, order.acknowledges) == ((), (), frozenset())


def test_a_line_of_quantity_0_is_taken_off() -> None:
    lines = a_line(id="a", quantity=0), a_line(id="b", quantity="0.00"), a_line(id="c")
    assert [line.id for line in silently(*lines).lines] == ["c"]


def test_all_lines_may_be_taken_off() -> None:
    order = silently(a_line(quantity=0))
    assert (order.lines, str(order.total)) == ((), "0.00")


def test_a_fraction_is_one_unit_that_shows_its_measure() -> None:
    (line,) = silently(a_line(quantity="0.5500")).lines
    assert (line.quantity, line.measure) == (1, "0.55")
    (line,) = silently(a_line(quantity=1234.5)).lines
    assert (line.quantity, line.measure) == (1, "1234.5")
    (line,) = silently(a_line(quantity="2.000")).lines
    assert (line.quantity, line.measure) == (2, None)


def test_a_line_without_a_title_is_called_by_its_sku_or_by_its_id() -> None:
    lines = a_line(id="a", sku=4711), a_line(id="b"), a_line(id="c", sku="s", title="Cup")
    assert [line.title for line in silently(*lines).lines] == ["4711", "b", "Cup"]


def test_a_long_title_ends_with_an_ellipsis() -> None:
    (line,) = accepted(a_line(title="x" * 501)).snapshot.lines
    assert line.title == "x" * 499 + "…"
    assert silently(a_line(title=" " + "x" * 500 + " ")).lines[0].title == "x" * 500


@pytest.mark.parametrize(
    ("given", "units", "cut"),
    [(0, 0, False), (2, 2, False), (3, 2, True), (-1, 0, True), ("1.0", 1, False), (1.5, 1, True), (-0.5, 0, True)],
)  # fmt: skip
@pytest.mark.parametrize("field", ["cancelled", "returned"])
def test_units_taken_off_or_returned_are_at_most_those_of_the_line(
    field: str, given: Any, units: int, cut: bool
) -> None:
    read = accepted(a_line(**{field: given}))
    assert getattr(read.snapshot.lines[0], field) == units
    assert warned(read) == ([(WarningCode.CUT, f"lines[0].{field}")] if cut else [])


@pytest.mark.parametrize(
    ("given", "units", "cut"), [(0, 0, False), ("0.55", 1, False), (0.2, 1, False), (1, 1, True), (-1, 0, True)]
)
def test_any_part_of_what_cannot_be_divided_is_the_whole(given: Any, units: int, cut: bool) -> None:
    read = accepted(a_line(quantity="0.55", returned=given))
    assert read.snapshot.lines[0].returned == units
    assert warned(read) == ([(WarningCode.CUT, "lines[0].returned")] if cut else [])


def test_units_of_a_line_that_is_taken_off_are_cut_too() -> None:
    assert warned(accepted(a_line(quantity=0, cancelled=2))) == [(WarningCode.CUT, "lines[0].cancelled")]


def test_a_price_below_0_is_an_adjustment_of_the_total() -> None:
    order = silently(a_line(), {"id": "off", "title": "Loyalty", "quantity": 3, "unitPrice": "-0.3333"})
    assert [line.id for line in order.lines] == ["bottle"]
    assert order.adjustments == (
        Adjustment(id=LineId("off"), title="Loyalty", amount=Money(minor=-100, currency="EUR")),
    )
    assert str(order.total) == "19.00"


def test_an_adjustment_by_measure_is_rounded_once_away_from_zero() -> None:
    order = silently(a_line(), a_line(id="off", quantity="0.5", unitPrice="-0.01"))
    assert order.adjustments[0].amount == Money(minor=-1, currency="EUR")


def test_price_0_is_goods_and_an_adjustment_of_quantity_0_is_taken_off() -> None:
    order = silently(a_line(id="gift", unitPrice=0), a_line(id="off", unitPrice="-1", quantity=0))
    assert ([line.id for line in order.lines], order.adjustments) == (["gift"], ())


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([a_line()], "20.00"),
        ([a_line(quantity=400, unitPrice="0.0125")], "5.00"),
        ([a_line(quantity="0.55", unitPrice="9.99")], "5.49"),
        ([a_line(id=number, quantity=1, unitPrice="0.005") for number in range(3)], "0.03"),
        ([a_line(cancelled=1)], "10.00"),
        ([a_line(quantity="0.55", cancelled="0.55"), a_line(id="b")], "20.00"),
        ([a_line(), a_line(id="off", unitPrice=-15)], "0.00"),
        ([a_line(unitPrice=None)], None),
        ([a_line(unitPrice=None, cancelled=2), a_line(id="b")], "20.00"),
        ([a_line(unitPrice=None, quantity=0), a_line(id="b")], "20.00"),
        ([a_line(quantity=10**6, unitPrice=10**12)], None),
    ],
)
def test_without_a_total_it_is_what_the_lines_cost_without_what_was_taken_off(
    lines: list[dict[str, Any]], expected: str | None
) -> None:
    assert total(*lines) == expected


def test_a_total_that_is_given_counts_rounded_to_minor_units() -> None:
    assert total(total="52.835") == "52.84"
    assert total(total=0) == "0.00"
    assert total(total="7.5", currency="JPY") == "8"


@pytest.mark.parametrize("wrong", ["free", "-0.01", -5, "10000000000000.01", True])
def test_a_total_that_cannot_be_is_left_out_for_the_sum(wrong: Any) -> None:
    read = accepted(total=wrong)
    assert warned(read) == [(WarningCode.LEFT_OUT, "total")]
    assert str(read.snapshot.total) == "20.00"


def test_the_largest_amount_depends_on_the_minor_units_of_the_currency() -> None:
    assert total(a_line(quantity=1, unitPrice=10**15), currency="JPY") == "1" + "0" * 15
    read = accepted(a_line(quantity=1, unitPrice=10**15), currency="KWD")
    assert warned(read) == [(WarningCode.LEFT_OUT, "lines[0].unitPrice")]
    assert (read.snapshot.lines[0].unit_price, read.snapshot.total) == (None, None)


def contents(*units: tuple[Any, Any], lines: tuple[dict[str, Any], ...] = ()) -> dict[str, int]:
    (parcel,) = silently(*lines, shipments=[a_parcel(*units)]).shipments
    return {line.line_id: line.quantity for line in parcel.lines}


def test_items_of_one_line_in_one_parcel_are_added_and_those_of_0_dropped() -> None:
    assert contents(("bottle", 1), ("bottle", "2.0"), ("lamp", 0)) == {"bottle": 3}


def test_a_line_that_the_order_has_not_stays_in_the_parcel() -> None:
    assert contents(("gone", 2), ("bottle", 1)) == {"gone": 2, "bottle": 1}
    taken_off = (a_line(quantity=0), a_line(id="lamp"))
    assert contents(("bottle", 1), ("lamp", 1), lines=taken_off) == {"bottle": 1, "lamp": 1}


def test_an_adjustment_is_in_no_parcel() -> None:
    assert contents(("bottle", 1), ("off", 1), lines=(a_line(), a_line(id="off", unitPrice=-1))) == {"bottle": 1}


def test_what_cannot_be_divided_is_in_a_parcel_once() -> None:
    by_measure = (a_line(id="cloth", quantity="2.5"),)
    assert contents(("cloth", "2.5"), lines=by_measure) == {"cloth": 1}
    assert contents(("cloth", 3), ("cloth", "0.5"), lines=by_measure) == {"cloth": 1}
    assert contents(("bottle", "0.5")) == {"bottle": 1}


@pytest.mark.parametrize("nothing", [[], None, "", [{"id": "bottle", "quantity": 0}]])
def test_a_parcel_without_lines_stays_if_it_left_and_is_left_out_if_it_did_not(nothing: Any) -> None:
    left, prepared = a_parcel(lines=nothing), a_parcel(lines=nothing, id="bag", shippedAt=None)
    read = accepted(shipments=[left, prepared])
    assert [(parcel.id, parcel.lines) for parcel in read.snapshot.shipments] == [("box", ())]
    assert warned(read) == [
        (WarningCode.EMPTY_PARCEL, "shipments[0].lines"),
        (WarningCode.EMPTY_PARCEL, "shipments[1].lines"),
    ]


def parcel(**dates: Any) -> tuple[Shipment, list[tuple[WarningCode, str]]]:
    read = accepted(shipments=[a_parcel(**{"shippedAt": None, **dates})])
    (shipment,) = read.snapshot.shipments
    return shipment, [(code, path.removeprefix("shipments[0].")) for code, path in warned(read)]


def test_dates_of_a_parcel_are_put_right_with_a_warning_at_each_that_is_not_believed() -> None:
    shipment, warnings = parcel(
        shippedAt="2026-10-31T10:00:00Z", deliveredAt="2025-09-01T10:00:00Z", returnedAt="2026-10-01T10:00:00Z"
    )
    assert (shipment.shipped_at, shipment.delivered_at, shipment.returned_at) == (PLACED, None, PLACED)
    assert warnings == [
        (WarningCode.DATE_NOT_BELIEVED, "shippedAt"),
        (WarningCode.DATE_NOT_BELIEVED, "deliveredAt"),
        (WarningCode.DATE_NOT_BELIEVED, "returnedAt"),
    ]


def test_what_was_delivered_or_came_back_has_left() -> None:
    shipment, warnings = parcel(deliveredAt="2026-11-15T10:00:00Z", returnedAt="2026-11-20T10:00:00Z")
    assert (shipment.shipped_at, warnings) == (PLACED + 14 * DAY, [])


def test_a_parcel_with_only_a_delivery_that_is_not_believed_is_prepared() -> None:
    shipment, warnings = parcel(deliveredAt="2025-09-01T10:00:00Z")
    assert (shipment.shipped_at, shipment.delivered_at) == (None, None)
    assert warnings == [(WarningCode.DATE_NOT_BELIEVED, "deliveredAt")]


def test_a_clock_a_little_ahead_is_no_plan_and_a_date_further_ahead_is_one() -> None:
    little, much = NOW + timedelta(minutes=10), NOW + timedelta(minutes=11)
    assert parcel(shippedAt=little.isoformat())[0].shipped_at == NOW
    assert parcel(shippedAt=much.isoformat()) == (parcel(shippedAt=much.isoformat())[0], [])
    assert parcel(shippedAt=much.isoformat())[0].shipped_at == much


def test_dates_of_the_order_are_put_right() -> None:
    read = accepted(
        paidAt="2026-10-31T10:00:00Z", releasedAt="2026-10-31T10:00:00Z", cancelledAt="2028-01-01T00:00:00Z",
    )  # fmt: skip
    order = read.snapshot
    assert (order.paid_at, order.released_at, order.cancelled_at) == (PLACED, PLACED, None)
    assert warned(read) == [
        (WarningCode.DATE_NOT_BELIEVED, "releasedAt"),
        (WarningCode.DATE_NOT_BELIEVED, "cancelledAt"),
    ]


def test_over_a_year_after_the_order_nothing_is_believed_unless_it_was_to_be_shipped_late() -> None:
    late, at = {"cancelledAt": "2027-11-02T10:00:00Z"}, PLACED + 366 * DAY
    assert accepted(now=NOW + 700 * DAY, **late).snapshot.cancelled_at == PLACED
    assert accepted(now=NOW + 700 * DAY, shipBy="2026-12-24", **late).snapshot.cancelled_at == at


def test_promises_and_the_date_of_placing_are_as_they_are_given() -> None:
    promises = {"shipBy": "2020-01-01", "deliverBy": "2999-12-31", "placedAt": "2027-06-01T00:00:00Z"}
    order = silently(a_line(readyAt="1999-01-01"), **promises)
    assert order.ship_by == datetime(2020, 1, 2, tzinfo=UTC)
    assert order.deliver_by == datetime(3000, 1, 1, tzinfo=UTC)
    assert (order.ship_by_day, order.deliver_by_day) == (date(2020, 1, 1), date(2999, 12, 31))
    assert order.placed_at == datetime(2027, 6, 1, tzinfo=UTC)
    assert order.lines[0].ready_at == datetime(1999, 1, 1, tzinfo=UTC)


def test_an_address_may_lack_any_part_and_is_none_without_all() -> None:
    address = silently(shippingAddress={"line1": "Somewhere", "countryCode": "", "phone": 123}).shipping_address
    assert address is not None
    assert (address.line1, address.phone, address.name, address.country_code) == ("Somewhere", "123", None, None)
    assert silently(shippingAddress={"line1": " ", "name": "\x00"}).shipping_address is None
    assert silently(shippingAddress={}).shipping_address is None


def test_acknowledged_requests_are_told_once_and_those_that_are_no_ids_left_out() -> None:
    read = accepted(acknowledges=["a", 7, "a", {}, "", "x" * 129])
    assert read.snapshot.acknowledges == {HelpRequestId("a"), HelpRequestId("7")}
    assert [path for _, path in warned(read)] == ["acknowledges[3]", "acknowledges[4]", "acknowledges[5]"]


def test_of_more_than_a_thousand_acknowledged_requests_the_first_count() -> None:
    read = accepted(acknowledges=[f"r{number}" for number in range(1_002)])
    assert read.snapshot.acknowledges == {f"r{number}" for number in range(1_000)}


def test_units_in_a_parcel_are_those_of_the_domain() -> None:
    (shipment,) = silently(shipments=[a_parcel(("bottle", 2), carrier="UPS")]).shipments
    assert shipment.lines == (ShipmentLine(line_id=LineId("bottle"), quantity=2),)


def test_a_promise_of_an_instant_is_no_plain_day() -> None:
    order = silently(shipBy="2026-11-05T00:00:00Z", deliverBy="2026-11-12T00:00:00Z")
    assert (order.ship_by_day, order.deliver_by_day) == (None, None)
