"""The second reading of snapshots is held to examples of the rules, each with the value that a person would expect."""

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.independent.intake_reading import Refused
from tests.independent.small_orders import (
    PLACED,
    Json,
    at,
    line,
    order,
    parcel,
    read,
    understood,
    with_line,
    with_parcel,
)


def test_an_order_without_a_fault_is_taken_as_it_is() -> None:
    found = understood(order(id=12345678901234567890, shipments=[parcel()], acknowledges=["a", "a"]))
    assert found.warnings == []
    assert found.decides == {
        "id": "12345678901234567890",
        "number": "W1",
        "customer": "cust-1",
        "revision": 1,
        "placed": PLACED,
        "paid": None,
        "released": None,
        "cancelled": None,
        "shipBy": None,
        "currency": "USD",
        "lines": [{"id": "1", "units": 2, "measure": None, "fulfilled": None}],
        "adjustments": [],
        "parcels": [
            {"id": "p1", "shipped": at("2026-11-03T08:00"), "delivered": None, "returned": None, "units": {"1": 1}}
        ],
        "acknowledges": {"a"},
    }
    assert found.shows["total"] == 20


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "not json",
        b"\xff\xfe{}",
        json.dumps(order(more="x" * 270_000)),
        json.dumps(order())[:-1] + ', "more": ' + "[" * 100_000 + "]" * 100_000 + "}",
    ],
    ids=["nothing", "a list", "no JSON", "no text", "too long", "too deep"],
)
def test_what_is_no_json_object_is_refused_as_a_whole(line: str | bytes) -> None:
    assert read(line) == Refused(frozenset([""]))


def with_more(sent: Json, more: str) -> str:
    """The text of an order with more fields at its end."""
    return f"{json.dumps(sent)[:-1]}, {more}}}"


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_json_counts_where_it_stands(constant: str) -> None:
    assert understood(with_more(order(), f'"test": [{constant}], "total": {constant}')).warnings == [
        ("UNKNOWN_FIELD", "test"),
        ("LEFT_OUT", "total"),
    ]
    assert read(with_more(order(), f'"paidAt": {constant}')) == Refused(
        frozenset(["paidAt"]), {"id": None, "number": "W1", "customer": "cust-1", "revision": 1, "placed": PLACED}
    )


def test_what_is_there_twice_cannot_be_read_even_if_it_says_the_same() -> None:
    assert understood(with_more(order(total=7), '"total": 7, "test": {"a": 1, "a": 1}')).warnings == [
        ("UNKNOWN_FIELD", "test"),
        ("LEFT_OUT", "total"),
    ]
    found = read(with_more(order(id="gid"), '"number": "W1"'))
    assert isinstance(found, Refused)
    assert found.paths == {"number"}
    assert found.identity is not None
    assert (found.identity["id"], found.identity["number"]) == ("gid", None)
    assert read(with_more(order(), '"revision": 1')) == Refused(frozenset(["revision"]))


def test_a_byte_order_mark_is_no_part_of_the_order() -> None:
    assert understood("\ufeff" + json.dumps(order())) == understood(order())
    assert read(b"\xef\xbb\xbf" + json.dumps(order()).encode()) == read(order())


REFUSED = [
    (order(number=None), "number"),
    (order(number=" "), "number"),
    (order(number="x" * 129), "number"),
    (order(number="a\0b"), "number"),
    (order(number=True), "number"),
    (order(id=["x"]), "id"),
    (order(customerId={}), "customerId"),
    (order(revision=-1), "revision"),
    (order(revision=2**53), "revision"),
    (order(revision="3e0"), "revision"),
    (order(revision=1.5), "revision"),
    (order(placedAt="1969-12-31T00:00:00Z"), "placedAt"),
    (order(placedAt="3000-01-01"), "placedAt"),
    (order(placedAt=1762000000), "placedAt"),
    (order(paidAt="11/02/2026"), "paidAt"),
    (order(releasedAt="2026-W45-1"), "releasedAt"),
    (order(cancelledAt="2026-02-30T10:00:00Z"), "cancelledAt"),
    (order(cancelledAt="2026-11-02T24:00:00Z"), "cancelledAt"),
    (order(shipBy="2026-11-02T10:00:60Z"), "shipBy"),
    (order(shipBy="soon"), "shipBy"),
    (with_line(fulfilledAt=False), "lines[0].fulfilledAt"),
    (with_parcel(shippedAt="yes"), "shipments[0].shippedAt"),
    (with_parcel(deliveredAt="3000-01-01T00:00:00Z"), "shipments[0].deliveredAt"),
    (with_parcel(returnedAt=[]), "shipments[0].returnedAt"),
    (order(currency="BTC"), "currency"),
    (order(currency="XAU"), "currency"),
    (order(currency="XXX"), "currency"),
    (order(currency=840), "currency"),
    (order(lines=[]), "lines"),
    (order(lines="none"), "lines"),
    (order(lines=[line(id=str(n)) for n in range(201)]), "lines"),
    (order(lines=[line(), "x"]), "lines[1]"),
    (order(lines=[line(), line()]), "lines[1].id"),
    (with_line(id=None), "lines[0].id"),
    (with_line(quantity=None), "lines[0].quantity"),
    (with_line(quantity=-1), "lines[0].quantity"),
    (with_line(quantity=1_000_000.5), "lines[0].quantity"),
    (with_line(quantity="2e0"), "lines[0].quantity"),
    (with_line(quantity="0.12345678901"), "lines[0].quantity"),
    (order(shipments={"id": "p1"}), "shipments"),
    (order(shipments=[None]), "shipments[0]"),
    (order(shipments=[parcel(), parcel()]), "shipments[1].id"),
    (with_parcel(id=""), "shipments[0].id"),
    (with_parcel(lines="1"), "shipments[0].lines"),
    (with_parcel(lines=[1]), "shipments[0].lines[0]"),
    (with_parcel(lines=[{"quantity": 1}]), "shipments[0].lines[0].id"),
    (with_parcel(lines=[{"id": "1", "quantity": "many"}]), "shipments[0].lines[0].quantity"),
]


@pytest.mark.parametrize(("sent", "path"), REFUSED, ids=[f"{n}: {path}" for n, (_, path) in enumerate(REFUSED)])
def test_what_decides_and_cannot_be_read_refuses(sent: Json, path: str) -> None:
    found = read(sent)
    assert isinstance(found, Refused)
    assert found.paths == {path}


def test_all_that_is_wrong_is_named() -> None:
    assert read({"revision": 1, "lines": [{}]}) == Refused(
        frozenset(["number", "customerId", "placedAt", "currency", "lines[0].id", "lines[0].quantity"])
    )


def test_whose_order_was_refused_is_said_where_it_can_be_read() -> None:
    def identity(**changes: Any) -> Any:
        found = read(order(lines=[], **changes))
        assert isinstance(found, Refused)
        return found.identity

    assert identity() == {"id": None, "number": "W1", "customer": "cust-1", "revision": 1, "placed": PLACED}
    assert identity(id="gid", number=None)["number"] is None
    assert identity(placedAt="?")["placed"] is None
    assert identity(id=[]) is identity(revision="?") is identity(customerId=None) is identity(number=False) is None


def test_ids_are_kept_to_the_letter() -> None:
    found = understood(order(id=" a\tb ", number=7.0, customerId=0, lines=[line(id=315)]))
    assert [found.decides[name] for name in ("id", "number", "customer")] == [" a\tb ", "7", "0"]
    assert found.decides["lines"][0]["id"] == "315"


@pytest.mark.parametrize("exponent", ["99999999999999999999", "-99999999999999999999"])
def test_a_number_beyond_all_numbers_is_none(exponent: str) -> None:
    text = json.dumps(order(more=5, total=7, revision=1)).replace("5", f"1e{exponent}").replace("7", f"1e{exponent}")
    assert understood(text).warnings == [("UNKNOWN_FIELD", "more"), ("LEFT_OUT", "total")]
    assert read(text.replace('"revision": 1', f'"revision": 0e{exponent}')) == Refused(
        frozenset(["revision"]),
    )


@pytest.mark.parametrize("revision", ["3", "3.0", '"3"', '" 3.0000 "', "3e0", "30E-1"])
def test_one_revision_has_many_spellings(revision: str) -> None:
    assert understood(json.dumps(order()).replace('"revision": 1', f'"revision": {revision}')).decides["revision"] == 3


@pytest.mark.parametrize(
    ("currency", "total"), [("eur", "0.13"), (" Bgn ", "0.13"), ("JPY", "0"), ("KWD", "0.125"), ("ITL", "0")]
)
def test_currencies_are_taken_in_any_case_and_retired_ones_too(currency: str, total: str) -> None:
    found = understood(order(currency=currency, total="0.125"))
    assert found.decides["currency"] == currency.strip().upper()
    assert found.shows["total"] == Decimal(total)


@pytest.mark.parametrize(
    ("quantity", "units", "measure"),
    [
        ("2", 2, None),
        ('"2"', 2, None),
        ("2.0", 2, None),
        ('" 2.0000 "', 2, None),
        ("2e0", 2, None),
        ("0.5", 1, "0.5"),
        ("2.50", 1, "2.5"),
        ('"0.0000000001"', 1, "0.0000000001"),
        ("1000000", 1_000_000, None),
    ],
)
def test_quantities_are_units_or_one_measure(quantity: str, units: int, measure: str | None) -> None:
    found = understood(json.dumps(order()).replace('"quantity": 2', f'"quantity": {quantity}'))
    assert found.decides["lines"] == [{"id": "1", "units": units, "measure": measure, "fulfilled": None}]
    assert found.warnings == []


def test_a_measure_is_multiplied_by_its_price_and_rounded_once() -> None:
    assert understood(with_line(quantity=0.55, unitPrice="9.99")).shows["total"] == Decimal("5.49")
    assert understood(with_line(quantity=400, unitPrice="0.0125")).shows["total"] == 5
    assert understood(with_line(quantity=0.5, cancelled=1, unitPrice="10")).shows["total"] == 0


def test_lines_of_quantity_0_are_taken_off_also_all_of_them() -> None:
    found = understood(order(lines=[line(quantity=0), line(id="2", quantity="0.00")]))
    assert (found.decides["lines"], found.warnings, found.shows["total"]) == ([], [], 0)


def test_a_negative_price_is_an_adjustment() -> None:
    found = understood(order(lines=[line(), line(id="d", quantity=3, unitPrice="-0.015")], shipments=[parcel()]))
    assert found.decides["adjustments"] == [("d", Decimal("-0.05"))]
    assert found.shows["total"] == Decimal("19.95")
    assert [line["id"] for line in found.decides["lines"]] == ["1"]


def test_a_total_is_what_is_left_of_the_order() -> None:
    assert understood(with_line(cancelled=1)).shows["total"] == 10
    assert understood(with_line(unitPrice=None)).shows["total"] is None
    assert understood(with_line(unitPrice=None, cancelled=2)).shows["total"] == 0
    assert understood(order(lines=[line(), line(id="d", quantity=1, unitPrice=-99)])).shows["total"] == 0
    assert understood(order(total=" 52.825 ")).shows["total"] == Decimal("52.83")
    assert understood(order(total="0.0049999999999")).shows["total"] == 0
    assert understood(with_line(quantity=1000, unitPrice=10**13)).shows["total"] is None  # more than can be kept


@pytest.mark.parametrize("total", [-1, "1,234.50", "+5", "5e2", "5 USD", True, 1e30, [5]])
def test_a_total_that_cannot_be_read_is_the_sum(total: Any) -> None:
    found = understood(order(total=total))
    assert (found.shows["total"], found.warnings) == (20, [("LEFT_OUT", "total")])


@pytest.mark.parametrize(
    ("price", "read"), [(0, "0"), ("0.0125", "0.0125"), (3.10, "3.1"), (1 / 3, "0.3333333333"), ("?", None)]
)
def test_prices_keep_their_decimals(price: Any, read: str | None) -> None:
    found = understood(with_line(unitPrice=price))
    assert found.shows["lines"][0]["price"] == (None if read is None else Decimal(read))
    assert found.warnings == ([] if read else [("LEFT_OUT", "lines[0].unitPrice")])


def test_parcels_keep_lines_that_the_order_has_not() -> None:
    items = [{"id": "1", "quantity": 1}, {"id": 1, "quantity": "1.0"}, {"id": "gone", "quantity": 0.5}]
    found = understood(with_parcel(lines=items))
    assert (found.decides["parcels"][0]["units"], found.warnings) == ({"1": 2, "gone": 1}, [])


def test_parcels_count_what_is_sold_by_measure_once_and_adjustments_never() -> None:
    items = [{"id": name, "quantity": 2} for name in ("cloth", "cloth", "off", "discount")] + [
        {"id": "1", "quantity": 0}
    ]
    lines = [line(), line(id="cloth", quantity=2.5), line(id="off", quantity=0), line(id="discount", unitPrice=-1)]
    assert understood(order(lines=lines, shipments=[parcel(lines=items)])).decides["parcels"][0]["units"] == {
        "cloth": 1,
        "off": 2,
    }


@pytest.mark.parametrize("lines", [None, [], [{"id": "1", "quantity": 0}]])
def test_an_empty_parcel_stays_if_it_left(lines: Any) -> None:
    left = understood(with_parcel(lines=lines))
    prepared = understood(with_parcel(lines=lines, shippedAt=None))
    assert left.warnings == prepared.warnings == [("EMPTY_PARCEL", "shipments[0].lines")]
    assert ([len(found.decides["parcels"]) for found in (left, prepared)]) == [1, 0]
