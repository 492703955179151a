"""What is done to a snapshot so that it must be refused: each function is one kind, and does it at least once."""

from random import Random

from tests.independent.mutations import Draft, Mutation, again, put, raw
from tests.independent.valid_snapshots import Json

REFUSING: dict[str, Mutation] = {}


def refusing(mutation: Mutation) -> Mutation:
    REFUSING[mutation.__name__] = mutation
    return mutation


def required(draft: Draft) -> tuple[Json, str]:
    """Returns a place of a field that must be there."""
    return draft.random.choice(
        [
            (draft.order, draft.random.choice(("number", "customerId", "revision", "placedAt", "currency"))),
            (draft.line(), draft.random.choice(("id", "quantity"))),
            (draft.parcel(), "id"),
            (draft.parcel_line(), draft.random.choice(("id", "quantity"))),
        ]
    )


@refusing
def required_fields_dropped(draft: Draft) -> None:
    place, name = required(draft)
    place.pop(name, None)


@refusing
def required_fields_emptied(draft: Draft) -> None:
    put(draft, required(draft), "", "  ", None, "\n")


@refusing
def required_fields_retyped(draft: Draft) -> None:
    put(draft, required(draft), True, False, [], {}, [1], {"id": "1"})


@refusing
def required_fields_twice(draft: Draft) -> None:
    place, name = required(draft)
    place.setdefault(name, 1)
    put(draft, (place, again(name)), place[name], None, "other")


@refusing
def what_decides_is_no_json(draft: Draft) -> None:
    place = draft.random.choice([required(draft), draft.fact(), (draft.order, draft.random.choice(("id", "shipBy")))])
    put(draft, place, raw("NaN"), raw("Infinity"), raw("-Infinity"))


@refusing
def ids_that_are_none(draft: Draft) -> None:
    into, name = draft.random.choice(
        [
            (draft.order, draft.random.choice(("id", "number", "customerId"))),
            (draft.line(), "id"),
            (draft.parcel(), "id"),
        ]
    )
    put(draft, (into, name), "x" * 129, "a\0b", "\ud800", [], {}, True, raw("9" * 5000))


@refusing
def revisions_that_are_none(draft: Draft) -> None:
    put(draft, (draft.order, "revision"), -1, 2**53, 1.5, "3e0", "three", raw("1e999999"), "-0.5", "٣", "1,000", "0x3")


@refusing
def currencies_that_are_none(draft: Draft) -> None:
    put(
        draft,
        (draft.order, "currency"),
        "BTC",
        "XXX",
        "XTS",
        "XAU",
        "XDR",
        "EURO",
        "€",
        "US",
        840,
        "ＵＳＤ",
        "us dollar",
    )


@refusing
def dates_that_are_none(draft: Draft) -> None:
    place = draft.random.choice([draft.fact(), draft.fact(), (draft.order, "shipBy"), (draft.order, "placedAt")])
    put(
        draft,
        place,
        *(
            "soon",
            "11/02/2026",
            "02.11.2026",
            "2026-02-30",
            "2026-13-01",
            "2026-11-02T24:00:00Z",
            "2026-11-02T10:00:60Z",
        ),
        *("2026-W45-1", "2026-306", "2026-11", "٢٠٢٦-١١-٠٢", "2026-11-02T10:00:00+25:00", "3000-01-01", "9999-12-31"),
        *("Mon, 02 Nov 2026 10:00:00 GMT", "2026-11-02T25:00:00Z", "2026-11-02T10:61:00Z"),
        *(1795176000, 1795176000000, 20261102, True, [], {}, raw("1.5e9")),
    )


@refusing
def no_date_of_placing(draft: Draft) -> None:
    put(draft, (draft.order, "placedAt"), "0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "1969-12-31", "3000-01-01")


@refusing
def quantities_that_are_none(draft: Draft) -> None:
    put(
        draft,
        (draft.random.choice((draft.line(), draft.parcel_line())), "quantity"),
        *(-1, "-1", -0.5, 1_000_001, "1000000.5", "2e0", "1,5", "two", "0.12345678901", raw("1e-11"), raw("1e999999")),
        *(raw("-1e999999"), "٢", "+2", "½", "1/2", True, [], {}),
    )


@refusing
def lines_twice(draft: Draft) -> None:
    draft.order["lines"].append(dict(draft.line()))


@refusing
def parcels_twice(draft: Draft) -> None:
    parcel = draft.parcel()
    draft.order["shipments"].append(dict(parcel))


@refusing
def items_that_are_none(draft: Draft) -> None:
    parcel = draft.parcel()
    parcel["lines"] = list(parcel["lines"] or [])
    items = draft.random.choice((draft.order["lines"], draft.order["shipments"], parcel["lines"]))
    items.insert(draft.random.randrange(len(items) + 1), draft.random.choice((None, "x", 1, [], True)))


@refusing
def too_many_items(draft: Draft) -> None:
    many = [{"id": f"i{place}", "quantity": 1} for place in range(201)]
    into, name = draft.random.choice([(draft.order, "lines"), (draft.order, "shipments"), (draft.parcel(), "lines")])
    into[name] = many


@refusing
def lists_that_are_none(draft: Draft) -> None:
    if draft.random.random() < 0.4:
        put(
            draft, (draft.order, "lines"), [], None, "", {}, "1", 5, True, {"0": {"id": "1", "quantity": 1}}, raw("NaN")
        )
    elif draft.random.random() < 0.5:
        put(draft, (draft.parcel(), "lines"), {}, "1", 5, True)
    else:
        put(draft, (draft.order, "shipments"), {}, "p1", 5, True, {"id": "p1"})


def no_snapshot(random: Random, line: str) -> str:
    """Returns a line that is no snapshot as a whole."""
    return random.choice(
        [
            line[: random.randrange(len(line))],
            line + "}",
            line.replace("{", '{"test": ' + "[" * 50_000 + "]" * 50_000 + ",", 1),
            line.replace("{", '{"test": "' + "x" * 262_144 + '",', 1),
            f"[{line}]",
            "null",
            "5",
            '"order"',
            "",
            "order,customer,date",
        ]
    )
