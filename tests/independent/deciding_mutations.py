"""
What is done to the fields of a snapshot that decide, so that it can still be read: each function is one kind.

Many are habits of shop platforms, such as numbers as ids, 0 for guests, dates of zeros and times without a zone.
"""

from datetime import timedelta

from tests.independent.mutations import Draft, Mutation, put, raw
from tests.independent.valid_snapshots import written

DECIDING: dict[str, Mutation] = {}


def deciding(mutation: Mutation) -> Mutation:
    DECIDING[mutation.__name__] = mutation
    return mutation


@deciding
def acknowledgements(draft: Draft) -> None:
    put(
        draft,
        (draft.order, "acknowledges"),
        *(["a", "a", "b"], ["a", 7], ["a", True, [], "b"], [{}], ["x" * 129, "y"], [], None, "", "a", {}, 5, True),
        *([None, "a"], ["", "b"], [str(place) for place in range(1000)], [str(place) for place in range(1001)]),
    )


@deciding
def numbers_for_ids(draft: Draft) -> None:
    draft.order["id"] = draft.random.randrange(10**12)
    put(draft, (draft.order, "number"), 1001, 0, raw("7.0"), 10**30)
    draft.order["customerId"] = draft.random.randrange(10**9)
    for item in (draft.line(), draft.parcel(), draft.parcel_line()):
        item["id"] = int(item["id"]) if str(item["id"]).isdigit() else item["id"]


@deciding
def guests(draft: Draft) -> None:
    draft.order["customerId"] = 0


@deciding
def ids_to_the_letter(draft: Draft) -> None:
    put(
        draft,
        (draft.order, draft.random.choice(("id", "number", "customerId"))),
        " a ",
        "#1001",
        "a\tb",
        "é" * 128,
        "💚",
    )


@deciding
def no_ids_and_dates(draft: Draft) -> None:
    put(draft, (draft.order, draft.random.choice(("id", "shipBy"))), "", "  ", None)
    put(draft, draft.fact(), "", "  ", None)


@deciding
def no_lists(draft: Draft) -> None:
    if draft.random.random() < 0.5:
        put(draft, (draft.order, "shipments"), None, "", [])
    else:
        put(draft, (draft.parcel(), "lines"), None, "", [])


@deciding
def revisions_in_other_spellings(draft: Draft) -> None:
    put(draft, (draft.order, "revision"), "3", raw("3.0"), " 3.0000 ", raw("3e0"), raw("30E-1"), "0003", raw("1e15"))


@deciding
def other_currencies(draft: Draft) -> None:
    put(draft, (draft.order, "currency"), "eur", " usd ", "Jpy", "BGN", "hrk", "ANG", "VEF", "ITL", "DEM", "kwd", "CLP")


@deciding
def quantities_in_other_spellings(draft: Draft) -> None:
    for item in (draft.line(), draft.parcel_line()):
        put(draft, (item, "quantity"), "2", raw("2.0"), " 2.0000 ", raw("20e-1"), raw("2E0"), 1_000_000, "002")


@deciding
def fractions(draft: Draft) -> None:
    values = (0.5, "0.55", raw("2.50"), "1.0000000001", 999_999.5, raw("5e-1"))
    put(draft, (draft.line(), "quantity"), *values)
    if draft.random.random() < 0.5:
        put(draft, (draft.parcel_line(), "quantity"), *values)


@deciding
def lines_taken_off(draft: Draft) -> None:
    for line in draft.order["lines"] if draft.random.random() < 0.3 else [draft.line()]:
        put(draft, (line, "quantity"), 0, "0", raw("0.0"), " 0.000 ", raw("0e5"))


@deciding
def nothing_of_it_in_the_parcel(draft: Draft) -> None:
    put(draft, (draft.parcel_line(), "quantity"), 0, "0.0")


@deciding
def negative_prices(draft: Draft) -> None:
    put(draft, (draft.line(), "unitPrice"), "-2.00", -5, raw("-0.125"), "-0.015", raw("-1e1"))


@deciding
def gone_lines(draft: Draft) -> None:
    draft.parcel_line()["id"] = draft.random.choice(("gone", 12345, "removed long ago"))


@deciding
def items_twice_in_a_parcel(draft: Draft) -> None:
    parcel = draft.parcel()
    parcel["lines"] = [*(parcel["lines"] or []), {"id": draft.line()["id"], "quantity": 1}] * 2


@deciding
def parcels_without_lines(draft: Draft) -> None:
    put(draft, (draft.parcel(), "lines"), [], None, "", [{"id": "1", "quantity": 0}])


@deciding
def dates_of_zeros(draft: Draft) -> None:
    place = draft.random.choice([draft.fact(), (draft.order, "shipBy")])
    put(draft, place, "0000-00-00 00:00:00", "0000-00-00", "0001-01-01T00:00:00Z", "1969-12-31", "1899-12-30T00:00:00")


@deciding
def times_without_a_zone(draft: Draft) -> None:
    place = draft.random.choice([draft.fact(), (draft.order, "shipBy"), (draft.order, "placedAt")])
    date = draft.random.choice(("2026-11-19", "2026-03-29", "2026-10-25", "2025-02-28"))
    put(draft, place, f"{date} 22:22:19", f"{date}T22:22:19.5", f"{date}T02:30")


@deciding
def plain_days(draft: Draft) -> None:
    place = draft.random.choice([draft.fact(), (draft.order, "shipBy"), (draft.order, "placedAt")])
    put(draft, place, "2026-11-19", "20261119", "2026-10-25", "2026-03-29", "2024-02-29")


@deciding
def dates_in_other_spellings(draft: Draft) -> None:
    put(
        draft,
        draft.random.choice([draft.fact(), (draft.order, "placedAt")]),
        *(
            "2026-11-18T09:00:00+01:00",
            "2026-11-18 09:00:00z",
            "2026-11-18T09:00Z",
            "20261118T090000Z",
            "20261118T0900Z",
        ),
        *(
            "2026-11-18T09:00:00.123456789Z",
            "2026-11-18T09:00:00.1-0730",
            "2026-11-18T23:59:59+14",
            "2026-11-18T00:00-12:00",
        ),
    )


@deciding
def contradictory_dates(draft: Draft) -> None:
    put(
        draft,
        draft.fact(),
        "1970-01-01T00:00:00Z",
        "2019-05-05T05:05:05Z",
        "2022-01-01T00:00:00Z",
        "2026-11-20T12:00:00Z",
    )
    if draft.random.random() < 0.5:
        put(draft, (draft.order, "placedAt"), "2020-01-01T00:00:00Z", "2025-11-19T12:00:00Z", "2025-11-20T12:00:00Z")


@deciding
def dates_around_the_promise(draft: Draft) -> None:
    put(draft, (draft.order, "shipBy"), "1970-01-01", "2025-11-19", "2025-11-20T12:00:00Z", "2029-01-01", "2999-12-31")
    put(draft, draft.fact(), "2026-11-20T12:00:00Z", "2026-11-20T12:00:01Z", "2028-01-01T00:00:00Z")


@deciding
def future_dates(draft: Draft) -> None:
    minutes = draft.random.choice((1 / 60, 9, 10, 10 + 1 / 60, 60, 60 * 24 * 35, 60 * 24 * 366, 60 * 24 * 1500))
    put(draft, draft.fact(), written(draft.now + timedelta(minutes=minutes)))


@deciding
def placed_tomorrow(draft: Draft) -> None:
    draft.order["placedAt"] = written(draft.now + timedelta(days=draft.random.choice((1, 40, 400))))


@deciding
def arrived_without_leaving(draft: Draft) -> None:
    parcel = draft.parcel()
    parcel.pop("shippedAt", None)
    put(
        draft, (parcel, draft.random.choice(("deliveredAt", "returnedAt"))), draft.order["placedAt"], written(draft.now)
    )
