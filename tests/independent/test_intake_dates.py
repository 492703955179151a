from datetime import timedelta
from typing import Any

import pytest

from tests.independent.small_orders import (
    NOW,
    PLACED,
    Json,
    at,
    line,
    order,
    parcel,
    understood,
    with_line,
    with_parcel,
)


@pytest.mark.parametrize(
    "sent",
    [
        "2026-11-02T09:00:00Z",
        "2026-11-02 09:00:00z",
        "2026-11-02T09:00Z",
        "2026-11-02T10:00:00+01:00",
        "2026-11-02T10:00:00.000000000+01",
        "2026-11-02T01:30:00-0730",
        "20261102T090000Z",
        " 2026-11-02T09:00:00,0Z ",
        "20261102T0900Z",
    ],
)
def test_dates_are_read_in_their_zone(sent: str) -> None:
    found = understood(order(releasedAt=sent))
    assert (found.decides["released"], found.warnings) == (at("2026-11-02T09:00"), [])


def test_dates_without_zone_are_the_shops() -> None:
    for sent, read_as in {
        "2026-11-02T10:00:00": "2026-11-02T09:00",
        "2026-11-02 10:00": "2026-11-02T09:00",
        "2026-11-02": "2026-11-01T23:00",
        "20261102": "2026-11-01T23:00",
    }.items():
        found = understood(order(releasedAt=sent))
        assert (found.decides["released"], found.warnings) == (at(read_as), [("SHOPS_TIME", "releasedAt")])


def test_a_promised_day_is_promised_to_its_end() -> None:
    found = understood(order(shipBy="2026-11-02", deliverBy="2026-11-03", lines=[line(readyAt="2026-11-04")]))
    assert found.decides["shipBy"] == at("2026-11-02T23:00")
    assert found.shows["deliverBy"] == at("2026-11-03T23:00")
    assert found.shows["lines"][0]["ready"] == at("2026-11-03T23:00")
    assert found.warnings == []
    assert understood(order(shipBy="2026-11-02T10:00")).warnings == [("SHOPS_TIME", "shipBy")]


def test_times_that_the_clock_skips_or_repeats_are_the_earlier_reading() -> None:
    lines = {"2026-03-29T02:30": "2026-03-29T01:30", "2026-10-25T02:30": "2026-10-25T00:30"}
    for sent, read_as in lines.items():
        assert understood(order(placedAt=sent)).decides["placed"] == at(read_as)


@pytest.mark.parametrize("sent", ["0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "1969-12-31T23:59:59-12:00"])
def test_years_before_1970_are_no_date(sent: str) -> None:
    found = understood(order(paidAt=sent, shipBy=sent, deliverBy=sent))
    assert found.warnings == [("LEFT_OUT", name) for name in ("shipBy", "paidAt", "deliverBy")]
    assert found.decides["paid"] is found.decides["shipBy"] is None


def test_dates_that_show_are_left_out_if_they_cannot_be_read() -> None:
    soon = understood(order(deliverBy="soon"))
    assert (soon.shows["deliverBy"], soon.warnings) == (None, [("LEFT_OUT", "deliverBy")])
    assert understood(with_line(readyAt="3000-01-01")).warnings == [("LEFT_OUT", "lines[0].readyAt")]


EARLY, LATE, AHEAD = "2026-10-01T00:00:00Z", "2027-11-02T00:00:00Z", "2026-11-20T12:09:00Z"
PLANNED = "2026-12-24T00:00:00Z"


def test_contradictory_facts_of_the_order_happened_when_it_was_placed() -> None:
    for name, fact in (("releasedAt", "released"), ("cancelledAt", "cancelled")):
        early, late = understood(order(**{name: EARLY})), understood(order(**{name: LATE}))
        assert (early.decides[fact], late.decides[fact]) == (PLACED, None)
        assert early.warnings == late.warnings == [("DATE_NOT_BELIEVED", name)]
    assert understood(with_line(fulfilledAt=EARLY)).decides["lines"][0]["fulfilled"] == PLACED


def test_a_limit_of_a_year_begins_at_what_was_promised() -> None:
    old = order(placedAt="2020-01-01T00:00:00Z", cancelledAt="2026-11-02T00:00:00Z")
    assert understood(old).decides["cancelled"] == at("2020-01-01")
    assert understood(old | {"shipBy": "2026-01-01T00:00:00Z"}).decides["cancelled"] == at("2026-11-02")


def test_paid_before_placed_is_paid_at_once() -> None:
    early = understood(order(paidAt=EARLY))
    assert (early.decides["paid"], early.warnings) == (PLACED, [])
    late = understood(order(placedAt="2020-01-01T00:00:00Z", paidAt="2026-11-01T00:00:00Z"))
    assert (late.decides["paid"], late.warnings) == (at("2020-01-01"), [("DATE_NOT_BELIEVED", "paidAt")])
    assert understood(order(paidAt=LATE)).decides["paid"] is None


def test_dates_ahead_are_plans_but_for_ten_minutes() -> None:
    assert understood(order(paidAt=AHEAD)).decides["paid"] == NOW
    assert understood(order(paidAt=PLANNED)).decides["paid"] == at("2026-12-24")
    assert understood(order(placedAt=PLANNED)).decides["placed"] == at("2026-12-24")


def test_a_fact_stays_one_where_the_placing_is_to_come() -> None:
    found = understood(order(placedAt=PLANNED, cancelledAt="2026-11-02T00:00:00Z", shipments=[parcel()]))
    assert (found.decides["cancelled"], found.decides["parcels"][0]["shipped"]) == (NOW, NOW)
    assert [code for code, _ in found.warnings] == ["DATE_NOT_BELIEVED"] * 2
    plan = understood(order(placedAt=PLANNED, paidAt="2026-12-01T00:00:00Z"))
    assert (plan.decides["paid"], plan.warnings) == (None, [("DATE_NOT_BELIEVED", "paidAt")])


@pytest.mark.parametrize(
    ("dates", "put_right", "not_believed"),
    [
        ({"shippedAt": EARLY}, (PLACED, None, None), ["shippedAt"]),
        ({"shippedAt": LATE}, (None, None, None), ["shippedAt"]),
        ({"shippedAt": AHEAD, "deliveredAt": AHEAD}, (NOW, NOW, None), []),
        ({"deliveredAt": EARLY}, ("2026-11-03T08:00", None, None), ["deliveredAt"]),
        ({"deliveredAt": "2026-11-02T00:00Z"}, ("2026-11-03T08:00", None, None), ["deliveredAt"]),
        ({"shippedAt": EARLY, "deliveredAt": "2026-11-02T00:00Z"}, (PLACED, "2026-11-02T00:00", None), ["shippedAt"]),
        ({"returnedAt": EARLY}, ("2026-11-03T08:00", None, "2026-11-03T08:00"), ["returnedAt"]),
        ({"shippedAt": None, "returnedAt": EARLY}, (PLACED, None, PLACED), ["returnedAt"]),
        ({"shippedAt": None, "deliveredAt": EARLY}, (None, None, None), ["deliveredAt"]),
        (
            {"shippedAt": None, "deliveredAt": "2026-11-05T00:00Z", "returnedAt": EARLY},
            ("2026-11-05T00:00", "2026-11-05T00:00", "2026-11-05T00:00"),
            ["returnedAt"],
        ),
        ({"shippedAt": None, "deliveredAt": "2026-11-05T00:00Z"}, ("2026-11-05T00:00", "2026-11-05T00:00", None), []),
        (
            {"shippedAt": None, "deliveredAt": "2026-11-06T00:00Z", "returnedAt": "2026-11-05T00:00Z"},
            ("2026-11-05T00:00", "2026-11-06T00:00", "2026-11-05T00:00"),
            [],
        ),
        ({"shippedAt": PLANNED, "deliveredAt": LATE}, ("2026-12-24T00:00", None, None), ["deliveredAt"]),
        ({"returnedAt": LATE}, ("2026-11-03T08:00", None, None), ["returnedAt"]),
    ],
)
def test_the_dates_of_a_parcel_are_put_right(dates: Json, put_right: tuple[Any, ...], not_believed: list[str]) -> None:
    found = understood(with_parcel(**dates))
    read = found.decides["parcels"][0]
    expected = [at(date) if isinstance(date, str) else date for date in put_right]
    assert [read["shipped"], read["delivered"], read["returned"]] == expected
    assert found.warnings == [("DATE_NOT_BELIEVED", f"shipments[0].{name}") for name in not_believed]


def test_one_date_earns_one_warning() -> None:
    found = understood(with_parcel(shippedAt="2026-10-01"))
    assert found.decides["parcels"][0]["shipped"] == PLACED
    assert found.warnings == [("SHOPS_TIME", "shipments[0].shippedAt")]


def test_a_promise_has_no_limit() -> None:
    found = understood(order(shipBy="2999-12-31T00:00:00Z", deliverBy="1970-01-01T00:00:00Z"))
    assert found.warnings == []
    assert found.decides["shipBy"] - found.decides["placed"] > timedelta(days=365_000) * 0.9
