import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.domain.shop_policy import ShopPolicy
from order_help.formats.snapshot_fields import format_fields
from order_help.formats.snapshot_json import (
    MAX_BYTES,
    BadSnapshot,
    SnapshotIdentity,
    TakenSnapshot,
    read_message,
    read_snapshot,
)
from order_help.formats.snapshot_writing import write_snapshot
from tests.support.policies import always, since
from tests.support.reading import TAKEN_AT
from tests.support.snapshot_values import MISSING, REFUSED, REQUIRED, SILENT, WARNED, WHOLE_SNAPSHOT, at, changed

LEAST = {key: WHOLE_SNAPSHOT[key] for key in ("number", "customerId", "revision", "placedAt", "currency")} | {
    "lines": [{"id": "bottle", "quantity": 2, "unitPrice": "23.92"}]
}
DECISIVE = (
    "id", "number", "customer_id", "revision", "placed_at", "paid_at", "ship_by", "released_at", "cancelled_at",
    "currency",
)  # fmt: skip


def accepted(order: Any, **how: Any) -> TakenSnapshot:
    return read_snapshot(json.dumps(order), now=TAKEN_AT, **how)


def warned(order: Any, **how: Any) -> list[tuple[WarningCode, str]]:
    return [(warning.code, warning.path) for warning in accepted(order, **how).warnings]


def refused(line: Any) -> BadSnapshot:
    with pytest.raises(BadSnapshot) as bad:
        read_snapshot(line if isinstance(line, str | bytes) else json.dumps(line), now=TAKEN_AT)
    return bad.value


def said(line: Any) -> list[str]:
    return [str(problem) for problem in refused(line).problems]


def test_a_snapshot_that_is_all_right_is_taken_as_it_is_without_a_warning() -> None:
    whole = accepted(WHOLE_SNAPSHOT)
    assert whole.warnings == ()
    assert write_snapshot(whole.snapshot) == WHOLE_SNAPSHOT
    assert whole.snapshot.taken_at == TAKEN_AT


def test_six_fields_are_enough() -> None:
    least = accepted(LEAST)
    assert least.warnings == ()
    assert str(least.snapshot.total) == "47.84"
    assert (least.snapshot.id, least.snapshot.email, least.snapshot.shipping_address) == (None, None, None)


@pytest.mark.parametrize("nothing", [None, "", " \t"])
def test_nothing_null_and_blank_are_one(nothing: Any) -> None:
    blank = {key: nothing for key in WHOLE_SNAPSHOT if key not in LEAST}
    assert accepted(LEAST | blank) == accepted(LEAST)


@pytest.mark.parametrize("path", REQUIRED)
@pytest.mark.parametrize("nothing", [MISSING, None, "", " "], ids=["missing", "null", "empty", "blank"])
def test_a_required_field_that_says_nothing_refuses_the_snapshot(path: str, nothing: Any) -> None:
    assert said(changed(path, nothing)) == [f"{path}: expected this field, which is required"]


@pytest.mark.parametrize(("path", "value", "expected"), REFUSED)
def test_nonsense_in_what_decides_refuses_the_snapshot_and_is_named(path: str, value: Any, expected: str) -> None:
    (problem,) = said(changed(path, value))
    assert problem.startswith(f"{path}: expected {expected}")


@pytest.mark.guarantee(
    "Nonsense in a field that only shows something never costs an order, or a field that decides.", to="shops"
)
@pytest.mark.parametrize(("path", "value", "code"), WARNED)
def test_nonsense_in_what_shows_is_one_warning_and_loses_nothing_that_decides(
    path: str, value: Any, code: WarningCode
) -> None:
    read = accepted(changed(path, value))

    in_lines = path.removesuffix("[0].quantity") if code is WarningCode.EMPTY_PARCEL else path
    assert read.warnings == (IntakeWarning(code=code, path=in_lines),)
    whole = accepted(WHOLE_SNAPSHOT).snapshot
    kept = {name: getattr(read.snapshot, name) for name in DECISIVE if name not in path_in_python(path)}
    assert kept == {name: getattr(whole, name) for name in kept}
    assert [line.id for line in read.snapshot.lines] == [line.id for line in whole.lines]
    assert [parcel.id for parcel in read.snapshot.shipments] == [parcel.id for parcel in whole.shipments]


def path_in_python(path: str) -> str:
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in path)


@pytest.mark.parametrize(("path", "value", "becomes"), SILENT)
def test_what_can_be_understood_is_taken_without_a_word(path: str, value: Any, becomes: Any) -> None:
    read = accepted(changed(path, value))
    assert read.warnings == ()
    assert at(write_snapshot(read.snapshot), path) == becomes


def test_every_problem_of_a_snapshot_is_named_in_the_order_of_the_fields() -> None:
    order = {
        "lines": [{"id": "a", "quantity": -2}, {"id": "a", "quantity": 1}, 7],
        "shipments": [{"shippedAt": "x"}, {"id": "box", "lines": [{"id": "a"}]}],
        "currency": "XXX",
        "placedAt": "today",
        "number": "W1",
        "email": 5,
    }
    assert [problem.partition(":")[0] for problem in said(order)] == [
        "customerId", "revision", "placedAt", "currency", "lines[0].quantity", "lines[1].id", "lines[2]",
        "shipments[0].id", "shipments[0].shippedAt", "shipments[1].lines[0].quantity",
    ]  # fmt: skip


def test_warnings_come_in_the_order_of_the_fields_too() -> None:
    order = {
        "x": 1, "acknowledges": [1, {}, 2], "shippingAddress": 5, "deliverBy": "soon", "email": "x", "locale": "?",
        **LEAST,
        "lines": [{"y": 1, "id": "a", "quantity": 1, "returned": 2, "imageUrl": "#"}, {"id": "b", "quantity": 0}],
    }  # fmt: skip
    assert warned(order) == [
        (WarningCode.NO_MAIL, "email"),
        (WarningCode.LEFT_OUT, "locale"),
        (WarningCode.LEFT_OUT, "deliverBy"),
        (WarningCode.LEFT_OUT, "shippingAddress"),
        (WarningCode.LEFT_OUT, "lines[0].imageUrl"),
        (WarningCode.CUT, "lines[0].returned"),
        (WarningCode.UNKNOWN_FIELD, "lines[0].y"),
        (WarningCode.LEFT_OUT, "acknowledges[1]"),
        (WarningCode.UNKNOWN_FIELD, "x"),
    ]


def test_one_value_has_one_warning() -> None:
    order = changed("shipments[0].shippedAt", "2026-10-01")
    assert warned(order) == [(WarningCode.SHOPS_TIME, "shipments[0].shippedAt")]
    assert accepted(order).snapshot.shipments[0].shipped_at == datetime(2026, 11, 1, 10, tzinfo=UTC)


def test_times_without_a_zone_are_the_shops() -> None:
    order = changed("paidAt", "2026-11-02T10:05:00")
    read = accepted(order, policy=always(time_zone=ZoneInfo("Europe/Berlin")))
    assert read.snapshot.paid_at == datetime(2026, 11, 2, 9, 5, tzinfo=UTC)
    assert [warning.path for warning in read.warnings] == ["paidAt"]


def test_to_who_is_strict_warnings_are_problems() -> None:
    with pytest.raises(BadSnapshot) as bad:
        accepted(changed("loyaltyPoints", 12) | {"email": "james"}, strict=True)
    assert [str(problem) for problem in bad.value.problems] == [
        "email: no mail can be sent to this address (NO_MAIL)",
        "loyaltyPoints: passed over, as the format has no such field (UNKNOWN_FIELD)",
    ]
    assert accepted(WHOLE_SNAPSHOT, strict=True) == accepted(WHOLE_SNAPSHOT)


def test_strictness_alone_leaves_nothing_for_an_order_to_remember() -> None:
    def identity(order: Any) -> SnapshotIdentity | None:
        with pytest.raises(BadSnapshot) as bad:
            accepted(order, strict=True)
        return bad.value.identity

    assert identity(changed("loyaltyPoints", 12)) is None
    assert identity(changed("loyaltyPoints", 12) | {"lines": []}) == refused(changed("lines", [])).identity


def test_two_hundred_lines_are_taken_and_one_more_is_not() -> None:
    lines = [{"id": number, "quantity": 1, "unitPrice": 1} for number in range(201)]
    assert len(accepted(LEAST | {"lines": lines[:200]}).snapshot.lines) == 200
    assert said(LEAST | {"lines": lines}) == ["lines: expected at most 200 of them"]
    parcels = [{"id": number, "shippedAt": "2026-11-04T08:00:00Z", "lines": lines[:1]} for number in range(201)]
    assert len(accepted(LEAST | {"shipments": parcels[:200]}).snapshot.shipments) == 200
    assert said(LEAST | {"shipments": parcels}) == ["shipments: expected at most 200 of them"]
    assert said(LEAST | {"shipments": [{"id": 1, "lines": lines}]}) == [
        "shipments[0].lines: expected at most 200 of them"
    ]


@pytest.mark.parametrize("of", ["lines", "shipments"])
def test_an_id_may_stand_once(of: str) -> None:
    item = WHOLE_SNAPSHOT[of][0]
    (problem,) = said(WHOLE_SNAPSHOT | {of: [item, item | {"id": f"{item['id']}"}]})
    assert problem == f'{of}[1].id: expected an id that no other {of[:-1]} of the order has, not "{item["id"]}"'


def test_ids_that_are_numbers_and_texts_are_the_same() -> None:
    lines = [{"id": 7, "quantity": 1}, {"id": "7", "quantity": 1}]
    assert said(LEAST | {"lines": lines})[0].startswith("lines[1].id: expected an id that no other line")


def test_an_order_may_have_256_kb_and_no_more() -> None:
    room = MAX_BYTES - len(json.dumps(LEAST | {"note": ""}))
    fits = json.dumps(LEAST | {"note": "x" * room})
    assert read_snapshot(fits + "\r\n", now=TAKEN_AT).snapshot == accepted(LEAST).snapshot
    assert said(fits + " ") == ["expected at most 256 KB an order"]
    assert said(json.dumps(LEAST | {"note": "青" * 100_000}, ensure_ascii=False)) == [
        "expected at most 256 KB an order"
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "expected one object in JSON, which cannot be read from character 1 on"),
        ("{", "expected one object in JSON, which cannot be read from character 2 on"),
        ('{"number": W1}', "expected one object in JSON, which cannot be read from character 12 on"),
        ("{}{}", "expected one object in JSON, which cannot be read from character 3 on"),
        ("[" * 100_000, "expected one object in JSON, nested less deeply"),
        (b'{"number": "\xff"}', "expected one object in JSON, written in UTF-8"),
        ("\ufeff\ufeff{}", "expected one object in JSON, which cannot be read from character 1 on"),
        ("NaN", "expected an object, not NaN"),
        ("[]", "expected an object, not a list"),
        ("null", "expected an object, not null"),
        ("7", "expected an object, not 7"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_object_is_one_problem_without_a_path(line: str | bytes, expected: str) -> None:
    bad = refused(line)
    assert str(bad.problems[0]).startswith(expected)
    assert len(bad.problems) == 1
    assert bad.identity is None


def with_more(order: Any, more: str) -> str:
    """The text of an order with more fields at its end, which may be there already."""
    return f"{json.dumps(order)[:-1]}, {more}}}"


UNREADABLE = ["NaN", "Infinity", "-Infinity", "twice"]


def with_unreadable(path: str, value: str) -> str:
    """The whole snapshot in which a field has a constant that is no JSON, or is there twice."""
    if value != "twice":
        return json.dumps(changed(path, "UNREADABLE")).replace('"UNREADABLE"', value)
    name, given = path.rpartition(".")[2], json.dumps(at(WHOLE_SNAPSHOT, path))
    twice = json.dumps(changed(path, "UNREADABLE"))
    return twice.replace(f'"{name}": "UNREADABLE"', f'"{name}": {given}, "{name}": {given}')


def fields_that(*, decide: bool) -> list[str]:
    return [path.replace("[]", "[0]") for path, field in format_fields() if field.decides is decide]


@pytest.mark.parametrize("value", UNREADABLE)
@pytest.mark.parametrize("path", fields_that(decide=True))
def test_what_decides_refuses_a_constant_and_a_second_value_by_name_and_tells_whose_order_it_is(
    path: str, value: str
) -> None:
    bad = refused(with_unreadable(path, value))
    (problem,) = bad.problems
    assert problem.path == path
    assert str(problem).endswith(f", not {'several values of one field' if value == 'twice' else value}")
    assert (bad.identity is None) is (path in ("id", "customerId", "revision"))


@pytest.mark.parametrize("value", UNREADABLE)
@pytest.mark.parametrize("path", fields_that(decide=False))
def test_what_shows_and_is_a_constant_or_has_a_second_value_is_left_out(path: str, value: str) -> None:
    read = read_snapshot(with_unreadable(path, value), now=TAKEN_AT)
    assert [warning.path for warning in read.warnings] == [path]
    assert {warning.code for warning in read.warnings} <= {
        WarningCode.LEFT_OUT, WarningCode.SAFE_VALUE, WarningCode.NO_MAIL
    }  # fmt: skip


@pytest.mark.parametrize("more", ['"x": NaN', '"x": [{"y": -Infinity}]', '"x": 1, "x": 2', '"x": {"y": 1, "y": 1}'])
def test_in_an_unknown_field_anything_may_stand(more: str) -> None:
    read = read_snapshot(with_more(WHOLE_SNAPSHOT, more), now=TAKEN_AT)
    assert read.snapshot == accepted(WHOLE_SNAPSHOT).snapshot
    assert read.warnings == (IntakeWarning(code=WarningCode.UNKNOWN_FIELD, path="x"),)


def test_unknown_fields_are_named_in_the_order_in_which_they_come() -> None:
    names = [f"x{number * 37 % 50}" for number in range(50)]
    assert [path for _, path in warned(WHOLE_SNAPSHOT | dict.fromkeys(names, 1))] == names


def test_what_decides_may_not_be_there_twice_even_if_one_of_both_says_nothing() -> None:
    (problem,) = refused(with_more(LEAST, '"paidAt": null, "paidAt": null')).problems
    assert problem.path == "paidAt"


def test_a_byte_order_mark_is_passed_over() -> None:
    line = "\ufeff" + json.dumps(LEAST)
    assert read_snapshot(line, now=TAKEN_AT) == accepted(LEAST)
    assert read_snapshot(line.encode(), now=TAKEN_AT) == accepted(LEAST)
    assert read_message(line, now=TAKEN_AT) == accepted(LEAST)


def test_a_byte_order_mark_takes_nothing_of_the_room_of_an_order() -> None:
    room = MAX_BYTES - len(json.dumps(LEAST | {"note": ""}))
    fits = json.dumps(LEAST | {"note": "x" * room})
    assert read_snapshot(f"\ufeff{fits}", now=TAKEN_AT).snapshot == accepted(LEAST).snapshot
    assert said(f"\ufeff{fits} ") == ["expected at most 256 KB an order"]


def test_an_event_with_two_orders_in_it_is_refused() -> None:
    order = json.dumps(WHOLE_SNAPSHOT)
    with pytest.raises(BadSnapshot, match="expected an object, not several values of one field"):
        read_message(f'{{"detail-type": "OrderSnapshot", "detail": {order}, "detail": {order}}}', now=TAKEN_AT)


@pytest.mark.parametrize(
    "number", ["9" * 5_000, "1e999999999", "1e-999999999", "-1e400", "0." + "1" * 5_000, "1e99999999999999999999"]
)
@pytest.mark.parametrize("path", ["revision", "number", "lines[0].quantity", "lines[0].unitPrice", "total", "channel"])
def test_numbers_of_any_size_are_read_or_named(path: str, number: str) -> None:
    assert set(named(json.dumps(changed(path, "N")).replace('"N"', number))) <= {path}
    assert named(json.dumps(changed("x", "N")).replace('"N"', number)) == ["x"]


def named(line: str) -> list[str]:
    """The paths of the problems or of the warnings."""
    try:
        return [warning.path for warning in read_snapshot(line, now=TAKEN_AT).warnings]
    except BadSnapshot as bad:
        return [problem.path for problem in bad.problems]


def test_whose_order_a_refused_snapshot_is_about_is_told() -> None:
    bad = refused(WHOLE_SNAPSHOT | {"lines": []})
    assert bad.identity == SnapshotIdentity(
        customer_id=accepted(LEAST).snapshot.customer_id,
        revision=3,
        id=accepted(WHOLE_SNAPSHOT).snapshot.id,
        number=accepted(LEAST).snapshot.number,
        placed_at=datetime(2026, 11, 1, 10, tzinfo=UTC),
        channel=WHOLE_SNAPSHOT["channel"],
    )


def test_an_id_or_a_number_is_enough_to_tell_and_a_date_is_not_needed() -> None:
    by_number = refused(LEAST | {"lines": [], "placedAt": "?"}).identity
    assert by_number is not None
    assert (by_number.id, by_number.number, by_number.placed_at) == (None, "W2611340", None)
    by_id = refused(WHOLE_SNAPSHOT | {"number": None}).identity
    assert by_id is not None
    assert (by_id.id, by_id.number) == ("gid://shop/Order/1", None)


@pytest.mark.parametrize("field", ["id", "customerId", "revision"])
def test_with_an_unreadable_id_customer_or_revision_nobody_can_tell(field: str) -> None:
    assert refused(WHOLE_SNAPSHOT | {field: {}}).identity is None


def test_without_id_and_number_nobody_can_tell() -> None:
    assert refused(LEAST | {"number": ""}).identity is None


def test_a_message_is_a_snapshot_or_an_event_of_the_bus() -> None:
    event = {"detail-type": "OrderSnapshot", "source": "shop", "detail": WHOLE_SNAPSHOT}
    for body in (WHOLE_SNAPSHOT, event):
        assert read_message(json.dumps(body), now=TAKEN_AT) == accepted(WHOLE_SNAPSHOT)


@pytest.mark.parametrize("detail", ["null", '"W1"', "[]"])
def test_an_event_without_an_order_in_it_is_refused(detail: str) -> None:
    with pytest.raises(BadSnapshot, match="expected an object"):
        read_message(f'{{"detail-type": "OrderSnapshot", "detail": {detail}}}', now=TAKEN_AT)


def test_what_stood_in_the_file_cannot_steer_the_terminal() -> None:
    problems = said(changed("number", "\x1b[2J\x9b" * 60))
    warnings = [path for _, path in warned(changed("\x1b]0;x\x07", 1))]
    assert all(text.isprintable() for text in problems + warnings)


def test_long_values_are_shown_cut() -> None:
    (problem,) = said(changed("placedAt", "x" * 10_000))
    assert len(problem) < 150


ANY_FIELD = st.sampled_from([*WHOLE_SNAPSHOT, *WHOLE_SNAPSHOT["lines"][0], *WHOLE_SNAPSHOT["shipments"][0], "x"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_FIELD, inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(sorted(WHOLE_SNAPSHOT)), JSON, min_size=1, max_size=3))
def test_whatever_stands_in_a_field_is_read_or_named(junk: dict[str, Any]) -> None:
    line = json.dumps(WHOLE_SNAPSHOT | junk)
    assert "" not in named(line)
    with suppress(BadSnapshot):
        snapshot = read_snapshot(line, now=TAKEN_AT).snapshot
        if snapshot.lines:  # without any, there is nothing to write that could be read
            assert accepted(write_snapshot(snapshot)).snapshot == snapshot


@given(st.timedeltas(timedelta(0), timedelta(days=28)))
def test_an_instant_is_read_to_the_microsecond(after: timedelta) -> None:
    at = datetime(2026, 11, 2, tzinfo=UTC) + after
    assert accepted(changed("releasedAt", at.isoformat())).snapshot.released_at == at


def test_an_order_is_read_in_the_zone_of_its_own_entry_whichever_is_in_force() -> None:
    policy = ShopPolicy(entries=(since(datetime(2026, 11, 15, tzinfo=UTC), time_zone=ZoneInfo("Asia/Tokyo")),))
    order = LEAST | {"placedAt": "2026-11-01T10:00:00Z", "shipBy": "2026-11-24", "paidAt": "2026-11-05"}
    read = {
        now: read_snapshot(json.dumps(order), now=now, policy=policy).snapshot
        for now in (datetime(2026, 11, 13, tzinfo=UTC), datetime(2026, 11, 20, tzinfo=UTC))
    }
    dates = {(snapshot.ship_by, snapshot.paid_at) for snapshot in read.values()}
    assert dates == {(datetime(2026, 11, 25, tzinfo=UTC), datetime(2026, 11, 5, tzinfo=UTC))}
