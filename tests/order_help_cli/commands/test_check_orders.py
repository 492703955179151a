import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from order_help_cli.main import main
from tests.support.snapshot_values import WHOLE_SNAPSHOT, changed

NOW = ("--now", "2026-12-01T12:00:00Z")


def check(tmp_path: Path, *orders: Any, options: tuple[str, ...] = NOW) -> Result:
    """What the command says of a file of these lines, without the path of its folder."""
    (tmp_path / "orders.jsonl").write_text("".join(json.dumps(order) + "\n" for order in orders))
    return CliRunner().invoke(main, ["check", str(tmp_path / "orders.jsonl"), *options])


def said(tmp_path: Path, text: str) -> list[str]:
    return [line.removeprefix(f"{tmp_path}/orders.jsonl:") for line in text.splitlines()]


def test_of_orders_that_are_all_right_it_gives_their_number(tmp_path: Path) -> None:
    done = check(tmp_path, WHOLE_SNAPSHOT, WHOLE_SNAPSHOT)
    assert (done.exit_code, done.stderr) == (0, "")
    assert said(tmp_path, done.stdout) == [" 2 orders, 0 bad lines, 0 warnings"]


def test_it_names_every_warning_with_its_line_and_its_path(tmp_path: Path) -> None:
    done = check(tmp_path, WHOLE_SNAPSHOT, changed("lines[0].imageUrl", "/a.jpg") | {"email": "?", "colour": 1})
    assert (done.exit_code, done.stderr) == (0, "")
    assert said(tmp_path, done.stdout) == [
        "2: email: NO_MAIL",
        "2: lines[0].imageUrl: LEFT_OUT",
        "2: colour: UNKNOWN_FIELD",
        " 2 orders, 0 bad lines, 3 warnings",
    ]


def test_it_names_every_problem_of_what_would_be_refused(tmp_path: Path) -> None:
    done = check(tmp_path, changed("lines", []) | {"currency": "BTC"}, WHOLE_SNAPSHOT, 7)
    assert done.exit_code == 1
    assert said(tmp_path, done.stderr) == [
        '1: currency: expected a currency code of ISO 4217, such as USD, not "BTC"',
        "1: lines: expected at least 1 of them",
        "3: expected an object, not 7",
    ]
    assert said(tmp_path, done.stdout) == [" 1 order, 2 bad lines, 0 warnings"]


def test_to_who_is_strict_a_warning_is_a_problem(tmp_path: Path) -> None:
    done = check(tmp_path, changed("colour", "red"), options=(*NOW, "--strict"))
    assert done.exit_code == 1
    assert said(tmp_path, done.stderr) == ["1: colour: UNKNOWN_FIELD"]


def test_it_reads_at_a_time_and_in_the_zone_of_the_policy(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text('[[policy]]\nfrom = 2026-01-01\ntime_zone = "Pacific/Auckland"\n')
    order = changed("shipments[0].shippedAt", "2026-11-01T10:30:00")  # before it was placed, in Auckland
    order["shipments"][0] |= {"deliveredAt": None, "returnedAt": None}
    ahead = {"cancelledAt": "2027-12-01T10:00:00Z"}  # more than a year after the order: a plan today, a fact in 2028
    options = ("--policy", str(tmp_path / "policy.toml"), "--now", "2028-01-01T00:00:00Z")

    done = check(tmp_path, order, WHOLE_SNAPSHOT | ahead, options=options)

    assert said(tmp_path, done.stdout)[:2] == [
        "1: shipments[0].shippedAt: SHOPS_TIME",
        "2: cancelledAt: DATE_NOT_BELIEVED",
    ]


def test_a_file_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["check", str(tmp_path / "missing.jsonl")])
    assert done.exit_code == 2
    assert done.stderr == f"Error: {tmp_path}/missing.jsonl: No such file or directory\n"
