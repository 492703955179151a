import json
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.shop_policy import PolicyEntry, PolicySettings, ShopPolicy
from order_help.formats.snapshot_json import MAX_BYTES, BadSnapshot
from order_help.formats.snapshot_writing import write_snapshot
from order_help_cli.exit_codes import UsedWrongly
from order_help_cli.order_file import MOST_SHOWN, OrderFile, Reading, order_file
from tests.support.orders import DAY, T0, a_snapshot
from tests.support.policies import always

NOW = Reading(now=T0)
GOOD = json.dumps(write_snapshot(a_snapshot())).encode()


def read(path: Path, content: bytes) -> tuple[int, int, list[str]]:
    """Orders, bad lines, and what was said of these."""
    path.write_bytes(content)
    said: list[str] = []
    with order_file(path, NOW, said.append) as lines:
        orders = list(lines.orders())
        assert lines.bytes_read == len(content)
        return len(orders), lines.bad_lines, [line.removeprefix(f"{path}:") for line in said]


@pytest.mark.parametrize(
    "content",
    [GOOD, GOOD + b"\n", GOOD + b"\r\n", b"\n\n" + GOOD + b"\n \t\n", b"\xef\xbb\xbf" + GOOD],
    ids=["no end", "end", "windows", "blank lines", "byte order mark"],
)
def test_an_order_is_read_however_its_line_ends(content: bytes, tmp_path: Path) -> None:
    assert read(tmp_path / "orders.jsonl", content) == (1, 0, [])


def test_an_empty_file_has_no_orders(tmp_path: Path) -> None:
    assert read(tmp_path / "orders.jsonl", b"") == (0, 0, [])


def test_bad_lines_are_named_by_their_number_in_the_file(tmp_path: Path) -> None:
    content = b"\n".join([GOOD, b"", b"{", GOOD, b"[]"])
    orders, bad, said = read(tmp_path / "orders.jsonl", content)
    assert (orders, bad) == (2, 2)
    assert [line.partition(":")[0] for line in said] == ["3", "5"]


@pytest.mark.parametrize("more", [1, 2, 3, 4, MAX_BYTES, 5 * MAX_BYTES])
def test_a_line_that_is_too_long_is_one_bad_line(more: int, tmp_path: Path) -> None:
    content = b"\n".join([GOOD, b"x" * (MAX_BYTES + more), GOOD])
    assert read(tmp_path / "orders.jsonl", content) == (2, 1, ["2: expected at most 256 KB an order"])


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"], ids=["no end", "end", "windows"])
def test_after_a_byte_order_mark_there_is_room_for_the_whole_order(end: bytes, tmp_path: Path) -> None:
    longest = b"\xef\xbb\xbf" + GOOD + b" " * (MAX_BYTES - len(GOOD))
    assert read(tmp_path / "orders.jsonl", longest + end) == (1, 0, [])
    too_long = (0, 1, ["1: expected at most 256 KB an order"])
    assert read(tmp_path / "orders.jsonl", longest + b" " + end) == too_long
    assert read(tmp_path / "orders.jsonl", longest + b" x" + end) == too_long


def test_of_a_line_with_very_many_problems_some_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    order = json.loads(GOOD) | {"lines": [7] * (MOST_SHOWN + 5)}
    _, bad, said = read(tmp_path / "orders.jsonl", json.dumps(order).encode())
    assert bad == 1
    assert len(said) == MOST_SHOWN + 1
    assert said[-1] == "1: and 5 more problems"


def test_a_file_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    with (
        pytest.raises(UsedWrongly, match=r"missing\.jsonl: No such file or directory"),
        order_file(tmp_path / "missing.jsonl", NOW, print),
    ):
        pass


def test_lines_are_read_at_a_time_in_the_shops_zone(tmp_path: Path) -> None:
    (tmp_path / "orders.jsonl").write_text(json.dumps(json.loads(GOOD) | {"paidAt": "2026-11-02T10:00:00"}))
    reading = Reading(now=T0, policy=always(time_zone=ZoneInfo("Asia/Tokyo")))
    with order_file(tmp_path / "orders.jsonl", reading, print) as lines:
        (order,) = lines.orders()
    assert (order.taken_at, order.paid_at) == (T0, datetime(2026, 11, 2, 1, tzinfo=UTC))


def test_the_shops_zone_is_that_of_the_policys_entry_in_force_now() -> None:
    entries = [
        PolicyEntry(since=T0 + number * DAY, settings=PolicySettings(time_zone=ZoneInfo(zone)))
        for number, zone in enumerate(["Asia/Tokyo", "Europe/Berlin"])
    ]
    policy = ShopPolicy(entries=tuple(entries))
    assert Reading.under(policy, now=T0 + DAY).zone == ZoneInfo("Europe/Berlin")
    assert Reading.under(policy, now=T0).zone == ZoneInfo("Asia/Tokyo")


def with_warnings(path: Path, strict: bool = False) -> OrderFile:
    """A file of seven orders that was read: a link has a warning in four of them, and two unknown fields in two."""
    order, links = json.loads(GOOD), {"lines": [json.loads(GOOD)["lines"][0] | {"imageUrl": "a.jpg"}]}
    unknown = {"colour": 1, "weight": 2}
    orders = [order | links, order, order | links | unknown, order | links, order | unknown, order | links, order]
    path.write_text("\n".join(map(json.dumps, orders)))
    with order_file(path, Reading(now=T0, strict=strict), lambda _: None) as lines:
        list(lines.lines())
    return lines


def test_warnings_are_summed_up_by_kind_with_the_first_lines(tmp_path: Path) -> None:
    lines = with_warnings(tmp_path / "orders.jsonl")
    assert (lines.good_lines, lines.bad_lines) == (7, 0)
    assert [line.removeprefix(f"{tmp_path}/") for line in lines.summed_warnings()] == [
        "orders.jsonl: LEFT_OUT in lines 1, 3, 4 and 1 more",
        "orders.jsonl: UNKNOWN_FIELD in lines 3, 5",
    ]


def test_to_who_is_strict_a_line_with_a_warning_is_bad(tmp_path: Path) -> None:
    lines = with_warnings(tmp_path / "orders.jsonl", strict=True)
    assert (lines.good_lines, lines.bad_lines, list(lines.summed_warnings())) == (2, 5, [])


def test_a_bad_line_is_handed_on_with_whose_order_it_is_about(tmp_path: Path) -> None:
    (tmp_path / "orders.jsonl").write_text(json.dumps(json.loads(GOOD) | {"lines": []}))
    with order_file(tmp_path / "orders.jsonl", NOW, lambda _: None) as lines:
        ((number, bad),) = lines.lines()
    assert number == 1
    assert isinstance(bad, BadSnapshot)
    assert bad.identity is not None
    assert bad.identity.number == "W1"
