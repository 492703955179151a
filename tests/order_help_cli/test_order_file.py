import json
from pathlib import Path

import pytest

from order_help.formats.snapshot_json import MAX_BYTES
from order_help.formats.snapshot_writing import write_snapshot
from order_help_cli.exit_codes import UsedWrongly
from order_help_cli.order_file import MOST_SHOWN, order_file
from tests.support.orders import a_snapshot

GOOD = json.dumps(write_snapshot(a_snapshot())).encode()


def read(path: Path, content: bytes) -> tuple[int, int, list[str]]:
    """Orders, bad lines, and what was said of these."""
    path.write_bytes(content)
    said: list[str] = []
    with order_file(path, said.append) as lines:
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


def test_of_a_line_with_very_many_problems_some_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    order = json.loads(GOOD) | {f"field{number}": 1 for number in range(MOST_SHOWN + 5)}
    _, bad, said = read(tmp_path / "orders.jsonl", json.dumps(order).encode())
    assert bad == 1
    assert len(said) == MOST_SHOWN + 1
    assert said[-1] == "1: and 5 more problems"


def test_a_file_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    with (
        pytest.raises(UsedWrongly, match=r"missing\.jsonl: No such file or directory"),
        order_file(tmp_path / "missing.jsonl", print),
    ):
        pass
