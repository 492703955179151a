import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from order_help.formats.snapshot_model import PARTS

from order_help.domain.money import MAX_MINOR, Money
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import MAX_BYTES, BadSnapshot, SnapshotProblem, read_snapshot
from order_help.formats.snapshot_writing import write_snapshot
from tests.support.generated_orders import generated_snapshots
from tests.support.orders import T0, a_snapshot
from tests.support.snapshot_values import WHOLE_SNAPSHOT, WRONG_VALUES

LEAST = {key: WHOLE_SNAPSHOT[key] for key in ("number", "customerId", "revision", "placedAt", "currency", "lines")}
MISSING = object()


def changed(path: str, value: Any) -> str:
    """The example with another value at a path such as "lines[0].quantity"."""
    order = json.loads(json.dumps(WHOLE_SNAPSHOT))
    *way, last = [
        int(step) if step.isdecimal() else step for step in path.replace("[", ".").replace("]", "").split(".")
    ]
    place = order
    for step in way:
        place = place[step]
    if value is MISSING:
        del place[last]
    else:
        place[last] = value
    return json.dumps(order)


def said(line: str | bytes) -> list[str]:
    with pytest.raises(BadSnapshot) as refused:
        read_snapshot(line)
    return [str(problem) for problem in refused.value.problems]


def test_names_instants_money_parts_and_ids_are_read_as_the_domain_has_them() -> None:
    snapshot = read_snapshot(json.dumps(WHOLE_SNAPSHOT))
    assert snapshot.number == "W2611340"
    assert snapshot.placed_at == datetime(2026, 11, 1, 10, tzinfo=UTC)
    assert snapshot.total == Money(minor=5283, currency="USD")
    assert snapshot.lines[0].unit_price == Money(minor=2392, currency="USD")
    assert snapshot.shipping_address is not None
    assert snapshot.shipping_address.postal_code == "10083"
    assert snapshot.shipments[0].shipped_at == datetime(2026, 11, 4, 8, tzinfo=UTC)
    assert snapshot.acknowledges == {"01J", "01K"}


def test_six_fields_are_enough() -> None:
    snapshot = read_snapshot(json.dumps(LEAST))
    assert snapshot.total == Money(minor=4784, currency="USD")
    assert (snapshot.email, snapshot.paid_at, snapshot.shipping_address, snapshot.shipments) == (None, None, None, ())


def test_optional_fields_may_be_null() -> None:
    nulls = {key: None for key in WHOLE_SNAPSHOT if key not in LEAST}
    assert read_snapshot(json.dumps(LEAST | nulls)) == read_snapshot(json.dumps(LEAST))


def test_without_a_total_it_is_the_sum_of_the_lines() -> None:
    lines = [WHOLE_SNAPSHOT["lines"][0] | {"id": name, "quantity": 3} for name in "ab"]
    assert read_snapshot(json.dumps(LEAST | {"lines": lines})).total == Money(minor=6 * 2392, currency="USD")


@pytest.mark.parametrize(
    ("currency", "text", "minor"), [("JPY", "5283", 5283), ("KWD", "5.283", 5283), ("EUR", "5.2", 520)]
)
def test_money_is_read_in_the_currencys_own_minor_units(currency: str, text: str, minor: int) -> None:
    line = WHOLE_SNAPSHOT["lines"][0] | {"unitPrice": text}
    snapshot = read_snapshot(json.dumps(LEAST | {"currency": currency, "lines": [line]}))
    assert snapshot.lines[0].unit_price == Money(minor=minor, currency=currency)


def test_instants_with_an_offset_become_utc() -> None:
    snapshot = read_snapshot(changed("paidAt", "2026-11-02T19:05:00.123456+09:00"))
    assert snapshot.paid_at == datetime(2026, 11, 2, 10, 5, 0, 123456, tzinfo=UTC)
    assert snapshot.paid_at.tzinfo is UTC


@pytest.mark.parametrize("domain", PARTS, ids=lambda domain: domain.__name__)
def test_the_format_and_the_domain_have_the_same_fields(domain: type) -> None:
    assert sorted(PARTS[domain].model_fields) == sorted(field.name for field in fields(domain))


def test_of_a_field_named_twice_the_last_counts() -> None:
    assert read_snapshot(json.dumps(LEAST)[:-1] + ', "revision": 9}').revision == 9


@pytest.mark.parametrize("path", sorted(LEAST))
def test_a_missing_field_is_named(path: str) -> None:
    assert said(changed(path, MISSING))[0] == f"{path}: expected this field, which is required"


@pytest.mark.parametrize(
    "path",
    ["shippingAddress.name", "shippingAddress.line1", "shippingAddress.city", "shippingAddress.countryCode",
     "lines[0].id", "lines[0].sku", "lines[0].title", "lines[0].quantity", "lines[0].unitPrice",
     "shipments[0].id", "shipments[0].lines", "shipments[0].lines[0].id", "shipments[0].lines[0].quantity"],
)  # fmt: skip
def test_a_missing_field_of_a_part_is_named(path: str) -> None:
    assert said(changed(path, MISSING))[0] == f"{path}: expected this field, which is required"


@pytest.mark.parametrize(("path", "value", "expected"), WRONG_VALUES)
def test_what_is_wrong_is_named_by_its_path_and_what_was_expected(path: str, value: Any, expected: str) -> None:
    (problem,) = said(changed(path, value))
    assert problem.startswith(f"{path}: ")
    assert expected in problem


def test_every_problem_of_a_line_is_named() -> None:
    line = WHOLE_SNAPSHOT["lines"][0]
    order = WHOLE_SNAPSHOT | {
        "placedAt": "today",
        "currency": "XXX",
        "lines": [line | {"quantity": -2}, line | {"unitPrice": "cheap"}],
        "shipments": [
            {"id": "box", "deliveredAt": "2026-11-04T08:00:00Z", "lines": [{"id": "lamp", "quantity": 1}]},
            {"id": "box", "lines": [{"id": line["id"], "quantity": 0}]},
        ],
        "extra": 1,
    }
    assert [problem.partition(":")[0] for problem in said(json.dumps(order))] == [
        "placedAt",
        "currency",
        "lines[0].quantity",
        "lines[1].id",
        "lines[1].unitPrice",
        "shipments[0].deliveredAt",
        "shipments[0].lines[0].id",
        "shipments[1].id",
        "shipments[1].lines[0].quantity",
        "extra",
    ]


def test_a_line_id_may_stand_once() -> None:
    line = WHOLE_SNAPSHOT["lines"][0]
    (problem,) = said(json.dumps(WHOLE_SNAPSHOT | {"lines": [line, line]}))
    assert problem == 'lines[1].id: expected an id that no other line of the order has, not "6469567736"'


def test_a_parcel_that_was_delivered_has_left() -> None:
    parcel = WHOLE_SNAPSHOT["shipments"][0] | {"shippedAt": None, "deliveredAt": "2026-11-05T00:00:00Z"}
    (problem,) = said(json.dumps(WHOLE_SNAPSHOT | {"shipments": [parcel]}))
    assert problem.startswith("shipments[0].deliveredAt: ")
    assert "give shippedAt" in problem


def test_two_hundred_lines_are_taken_and_one_more_is_not() -> None:
    lines = [WHOLE_SNAPSHOT["lines"][0] | {"id": f"line-{number}"} for number in range(201)]
    assert len(read_snapshot(json.dumps(LEAST | {"lines": lines[:200]})).lines) == 200
    assert said(json.dumps(LEAST | {"lines": lines})) == ["lines: expected at most 200 of them"]


def test_an_order_may_have_256_kb_and_no_more() -> None:
    room = MAX_BYTES - len(changed("lines[0].title", ""))
    fits = changed("lines[0].title", "x" * room)
    assert read_snapshot(fits + "\r\n").lines[0].title == "x" * room
    assert said(changed("lines[0].title", "x" * (room + 1))) == ["expected at most 256 KB an order"]


def test_bytes_count_and_not_characters() -> None:
    order = WHOLE_SNAPSHOT | {"lines": [WHOLE_SNAPSHOT["lines"][0] | {"title": "青" * 100_000}]}
    assert said(json.dumps(order, ensure_ascii=False)) == ["expected at most 256 KB an order"]


def test_lines_that_sum_to_more_than_any_order_are_refused() -> None:
    line = WHOLE_SNAPSHOT["lines"][0] | {"unitPrice": str(MAX_MINOR // 100), "quantity": 2}
    (problem,) = said(json.dumps(LEAST | {"lines": [line]}))
    assert problem.startswith("total: expected a total, since the lines sum to more than")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "expected one object in JSON; "),
        ("{", "expected one object in JSON; "),
        ('{"number": W1}', "expected one object in JSON; expected value at character 12"),
        ("[" * 100_000, "expected one object in JSON; "),
        ('{"number": "\\ud800"}', "expected one object in JSON; "),
        ('{"number": "\ud800"}', "expected one object in JSON; "),
        (b'{"number": "\xff"}', "expected one object in JSON; "),
        ('{"revision": ' + "9" * 5000 + "}", "expected one object in JSON; number out of range"),
        ("[]", "expected an object, not a list"),
        ("null", "expected an object, not null"),
    ],
    ids=[
        "nothing",
        "cut off",
        "no quotes",
        "deep",
        "half a pair",
        "half a pair raw",
        "no UTF-8",
        "huge",
        "list",
        "null",
    ],
)
def test_a_line_that_is_no_object_is_one_problem_without_a_path(line: str | bytes, expected: str) -> None:
    (problem,) = said(line)
    assert problem.startswith(expected)


def test_what_stood_in_the_file_cannot_steer_the_terminal() -> None:
    problems = said(changed("locale", "\x1b[2J\x9b")) + said(changed("\x1b]0;x\x07", 1))
    assert all(problem.isprintable() for problem in problems)


def test_long_values_are_shown_cut() -> None:
    (problem,) = said(changed("locale", "x" * 10_000))
    assert len(problem) < 150


def test_an_instant_is_written_in_utc_to_the_microsecond() -> None:
    at = T0 + timedelta(microseconds=1)
    snapshot = a_snapshot(paid_at=at.astimezone(timezone(timedelta(hours=9))))
    assert write_snapshot(snapshot)["paidAt"] == "2026-11-01T12:00:00.000001Z"
    assert again(snapshot) == snapshot


def test_generated_snapshots_come_back_as_they_were_written() -> None:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    for order in generated_snapshots(seed, 500, T0):
        snapshot = read_snapshot(json.dumps(order))
        assert again(snapshot) == snapshot


ANY_FIELD = st.sampled_from([*WHOLE_SNAPSHOT, "id", "x"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_FIELD, inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(sorted(WHOLE_SNAPSHOT)), JSON, min_size=1, max_size=3))
def test_whatever_stands_in_a_field_is_read_or_named(junk: dict[str, Any]) -> None:
    problems = problems_of(json.dumps(WHOLE_SNAPSHOT | junk))
    assert all(problem.path and problem.expected.startswith("expected ") for problem in problems)


def problems_of(line: str) -> tuple[SnapshotProblem, ...]:
    try:
        snapshot = read_snapshot(line)
    except BadSnapshot as refused:
        return refused.problems
    assert again(snapshot) == snapshot
    return ()


def again(snapshot: OrderSnapshot) -> OrderSnapshot:
    return read_snapshot(json.dumps(write_snapshot(snapshot)))
