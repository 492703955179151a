import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from order_help.domain.ids import OrderNumber
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.formats.policy_file import read_policy
from order_help.formats.snapshot_writing import write_snapshot
from order_help_cli.main import main
from tests.support.command import COMMAND, MEGABYTE, peak_memory_of, written_to
from tests.support.generated_orders import generated_snapshots
from tests.support.orders import DAY, T0, a_parcel, a_snapshot
from tests.support.reading import snapshot_in

SEED = 5
NOW = "2026-12-10T12:00:00Z"  # the day after the last one of DELIVERED's window by default
OLD = "[[policy]]\nfrom = 2026-01-01\nanswer_within_hours = 12\n"
LONGER = f"{OLD}return_after_received_days = 60\n"
NO_CANCELLING = f"{OLD}switched_off = ['CANCEL_ORDER']\n"
DELIVERED = a_snapshot(
    number=OrderNumber("DELIVERED"),
    shipments=(replace(a_parcel(shipped_at=T0, bottle=2, lamp=1), delivered_at=T0 + DAY),),
)
PLACED = a_snapshot(number=OrderNumber("PLACED"))

# Between this process and the command, since Linux counts the memory of whoever starts a process as its own.


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.toml").write_text(OLD)
    write_orders(tmp_path, DELIVERED, PLACED)
    return tmp_path


def write_orders(folder: Path, *orders: Any) -> None:
    lines = (order if isinstance(order, str) else json.dumps(write_snapshot(order)) for order in orders)
    (folder / "orders.jsonl").write_text("".join(f"{line}\n" for line in lines))


def check(*args: str) -> Result:
    return CliRunner().invoke(main, ["policy", "check", *args])


def compared(folder: Path, new: str) -> Result:
    """The check of a new file against the old one, with the folder's orders."""
    (folder / "new.toml").write_text(new)
    return check("new.toml", "--against", "old.toml", "--orders", "orders.jsonl", "--now", NOW)


def test_a_file_alone_is_told_in_words_with_a_star_where_it_changes_something(folder: Path) -> None:
    done = check("old.toml")
    assert (done.exit_code, done.stderr) == (0, "")
    before, since = done.stdout.split("Orders placed from 2026-01-01T00:00:00Z on:\n")
    assert before.startswith("Orders placed before the first entry:\n")
    assert [line for line in since.splitlines() if line.startswith("  *")] == [
        "  * a request that waits for an agent is answered within 12 hours"
    ]
    assert len(since.splitlines()) == 12


def test_a_file_without_entries_is_told_in_words_too(folder: Path) -> None:
    assert check(os.devnull).stdout.startswith("All orders, since there is no entry:\n")


@pytest.mark.guarantee(
    "A wrong policy file is refused with all its problems at once, when it is checked and when the artifact is built.",
    to="shops",
)
def test_a_wrong_file_is_answered_with_all_its_problems(folder: Path) -> None:
    (folder / "new.toml").write_text("[[policy]]\nfrom = 2026-01-01\nanswer_within_hours = 0\ncolour = 1")
    done = check("new.toml", "--orders", "orders.jsonl")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == (
        "Error: new.toml: policy[0].answer_within_hours: expected a whole number of 1 or more, not 0\n"
        "new.toml: policy[0].colour: expected no key of this name\n"
    )


def test_the_same_policy_changes_nothing_and_warns_of_nothing(folder: Path) -> None:
    done = compared(folder, OLD)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == f"orders.jsonl: 2 orders at {NOW}, 2 unchanged, 0 bad lines\n"


def test_an_entry_to_come_changes_no_order_that_was_placed(folder: Path) -> None:
    done = compared(folder, f"{OLD}[[policy]]\nfrom = 2026-12-11\nswitched_off = ['CANCEL_ORDER']\n")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == f"orders.jsonl: 2 orders at {NOW}, 2 unchanged, 0 bad lines\n"


def test_orders_that_gain_a_link_are_listed_and_counted(folder: Path) -> None:
    done = compared(folder, LONGER)
    assert done.exit_code == 0
    assert done.stdout == (
        "DELIVERED gains RETURN_OR_REPLACE_ITEMS\n"
        "\n"
        "  gained    lost  link\n"
        "       1       0  RETURN_OR_REPLACE_ITEMS\n"
        "       1       0  in all\n"
        f"orders.jsonl: 2 orders at {NOW}, 1 unchanged, 0 bad lines\n"
    )


def test_orders_that_lose_links_are_listed_and_counted(folder: Path) -> None:
    done = compared(folder, f"{OLD}switched_off = ['CANCEL_ORDER', 'RESOLVE_PAYMENT_ISSUE']\n")
    assert done.exit_code == 0
    assert done.stdout == (
        "DELIVERED loses RESOLVE_PAYMENT_ISSUE\n"
        "PLACED loses RESOLVE_PAYMENT_ISSUE, CANCEL_ORDER\n"
        "\n"
        "  gained    lost  link\n"
        "       0       2  RESOLVE_PAYMENT_ISSUE\n"
        "       0       1  CANCEL_ORDER\n"
        "       0       3  in all\n"
        f"orders.jsonl: 2 orders at {NOW}, 0 unchanged, 0 bad lines\n"
    )


def test_an_order_may_gain_one_link_and_lose_another(folder: Path) -> None:
    done = compared(folder, f"{LONGER}switched_off = ['RESOLVE_PAYMENT_ISSUE']\n")
    assert "DELIVERED gains RETURN_OR_REPLACE_ITEMS; loses RESOLVE_PAYMENT_ISSUE\n" in done.stdout


def test_a_change_for_orders_that_were_placed_is_warned_of(folder: Path) -> None:
    done = compared(folder, LONGER)
    assert done.stderr == (
        "Warning: new.toml changes the rules of orders placed from 2026-01-01T00:00:00Z on:\n"
        "  items can be sent back until 60 days after their parcel was received"
        " (before: items can be sent back until 30 days after their parcel was received)\n"
        "Warning: 2 of the 2 orders would go by other rules than before;"
        " for 1 of them something shown now would differ, be it a time.\n"
        "Windows that shoppers have seen would move. Add an entry with a date to come instead.\n"
    )


def test_another_address_for_returns_is_told_and_moves_no_window(folder: Path) -> None:
    done = compared(folder, f"{OLD}return_address = ['Sample & Co.', '12 Dock Street']\n")
    assert done.stderr == (
        "Warning: new.toml changes the rules of orders placed from 2026-01-01T00:00:00Z on:\n"
        "  approved returns go to: Sample & Co. / 12 Dock Street (before: approved returns go where an agent says)\n"
        "Warning: 2 of the 2 orders would go by other rules than before;"
        " for 0 of them something shown now would differ, be it a time.\n"
        "No window would move: approved returns would go to another address from now on.\n"
    )


def test_the_warning_counts_orders_whose_windows_move_though_no_link_changes(folder: Path) -> None:
    (folder / "new.toml").write_text(LONGER)
    done = check("new.toml", "--against", "old.toml", "--orders", "orders.jsonl", "--now", "2026-12-01T00:00:00Z")
    assert done.stdout == "orders.jsonl: 2 orders at 2026-12-01T00:00:00Z, 2 unchanged, 0 bad lines\n"
    assert "Warning: 2 of the 2 orders would go by other rules than before; for 1 of them" in done.stderr


def test_a_change_between_two_past_entries_names_both_dates(folder: Path) -> None:
    done = compared(folder, f"{LONGER}[[policy]]\nfrom = 2026-02-01\nanswer_within_hours = 12\n")
    assert "orders placed from 2026-01-01T00:00:00Z until 2026-02-01T00:00:00Z:\n" in done.stderr
    assert "Warning: 0 of the 2 orders would" in done.stderr


def test_without_orders_the_warning_has_no_counts(folder: Path) -> None:
    (folder / "new.toml").write_text(LONGER)
    done = check("new.toml", "--against", "old.toml", "--now", NOW)
    assert done.stdout.startswith("Orders placed before the first entry:\n")
    assert "Warning: new.toml changes the rules" in done.stderr
    assert "of the" not in done.stderr


def test_without_another_policy_the_built_in_one_is_in_force(folder: Path) -> None:
    done = check("old.toml", "--orders", "orders.jsonl", "--now", NOW)
    assert done.stdout == f"orders.jsonl: 2 orders at {NOW}, 2 unchanged, 0 bad lines\n"
    assert "answered within 12 hours (before: a request that waits for an agent is answered within 24 hours)" in (
        done.stderr
    )


def test_without_a_time_the_present_counts(folder: Path) -> None:
    done = check("old.toml", "--orders", "orders.jsonl")
    assert (done.exit_code, "2 unchanged" in done.stdout) == (0, True)


def test_bad_lines_are_named_as_by_import_and_the_others_judged(folder: Path) -> None:
    write_orders(folder, DELIVERED, "{", PLACED, '{"number": 1}')
    done = compared(folder, NO_CANCELLING)
    assert done.exit_code == 1
    assert "PLACED loses CANCEL_ORDER\n" in done.stdout
    assert done.stdout.endswith(f"orders.jsonl: 2 orders at {NOW}, 1 unchanged, 2 bad lines\n")
    assert "orders.jsonl:2: expected one object in JSON" in done.stderr
    assert "orders.jsonl:4: customerId: expected this field, which is required" in done.stderr


def test_a_number_that_could_steer_a_terminal_is_shown_harmlessly(folder: Path) -> None:
    write_orders(folder, replace(PLACED, number=OrderNumber("W\x1b[2J\n1")))
    assert compared(folder, NO_CANCELLING).stdout.startswith('"W\\u001b[2J\\n1" loses CANCEL_ORDER\n')


@pytest.mark.guarantee(
    "`order-help policy check` prints exactly the links that orders would gain or lose by a change of the policy.",
    to="shops",
)
def test_what_it_prints_is_what_the_two_policies_offer(folder: Path) -> None:
    print(f"seed {SEED}")
    snapshots = list(generated_snapshots(SEED, 300, T0))
    (folder / "orders.jsonl").write_text("".join(json.dumps(snapshot) + "\n" for snapshot in snapshots))
    new = "[[policy]]\nfrom = 2026-08-01\ninquiry_after_shipped_days = 20\nreturn_after_received_days = 90\n"
    (folder / "new.toml").write_text(f"{new}switched_off = ['CHANGE_SHIPPING_ADDRESS']\n")
    done = check("new.toml", "--against", "old.toml", "--orders", "orders.jsonl", "--now", "2026-11-01T12:00:00Z")
    listed = [line for line in done.stdout.splitlines() if " gains " in line or " loses " in line]
    expected = []
    for order in (snapshot_in(snapshot, now=T0) for snapshot in snapshots):
        old, after = (
            {
                link.type.value
                for link in view_of(
                    Order.first(order), now=T0, settings=read_policy(folder / name).settings_at(order.placed_at)
                ).offered()
            }
            for name in ("old.toml", "new.toml")
        )
        if old != after:
            expected.append((order.number, after - old, old - after))
    assert [parsed(line) for line in listed] == expected
    assert any(gained for _, gained, _ in expected)
    assert any(lost for _, _, lost in expected)


def parsed(line: str) -> tuple[str, set[str], set[str]]:
    number, _, changes = line.partition(" ")
    parts = dict(change.split(" ", 1) for change in changes.split("; "))
    gained, lost = ({*parts[verb].split(", ")} if verb in parts else set() for verb in ("gains", "loses"))
    return number, gained, lost


def test_a_person_sees_a_progress_bar_and_a_pipe_gets_the_orders_alone(folder: Path) -> None:
    (folder / "new.toml").write_text(NO_CANCELLING)
    terminal, theirs = os.openpty()
    command = [COMMAND, "policy", "check", "new.toml", "--orders", "orders.jsonl", "--now", NOW]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, text=True)
    os.close(theirs)
    seen = written_to(terminal)
    assert done.returncode == 0
    assert done.stdout.startswith("PLACED loses CANCEL_ORDER\n")
    assert "Checking" in seen
    assert "100%" in seen
    assert "\x1b" not in done.stdout


def test_orders_may_come_through_a_pipe(folder: Path) -> None:
    (folder / "new.toml").write_text(NO_CANCELLING)
    command = f"cat orders.jsonl | {COMMAND} policy check <(cat new.toml) --orders /dev/stdin --now {NOW}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert f"/dev/stdin: 2 orders at {NOW}, 1 unchanged" in done.stdout


@pytest.mark.long
def test_twenty_thousand_orders_are_checked_within_100_mb(folder: Path) -> None:
    print(f"seed {SEED}")
    with (folder / "orders.jsonl").open("w") as out:
        out.writelines(json.dumps(snapshot) + "\n" for snapshot in generated_snapshots(SEED, 20_000, T0))
    (folder / "new.toml").write_text(NO_CANCELLING)
    command = [COMMAND, "policy", "check", "new.toml", "--orders", "orders.jsonl"]
    _, peak = peak_memory_of(*command)
    print(f"{peak / MEGABYTE:.0f} MB at most")
    assert peak < 100 * MEGABYTE
