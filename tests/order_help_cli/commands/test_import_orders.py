import json
import os
import re
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef
from order_help.domain.order import Order
from order_help.formats.snapshot_writing import write_snapshot
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables
from order_help_cli.main import main
from tests.support.command import COMMAND, MEGABYTE, order_help, peak_memory_of, written_to
from tests.support.dynamodb import Engine
from tests.support.engine import free_port
from tests.support.generated_orders import generated_snapshots
from tests.support.orders import T0, a_snapshot

SEED = 2


def a_file(path: Path, *orders: dict[str, Any] | str) -> Path:
    path.write_text("".join((order if isinstance(order, str) else json.dumps(order)) + "\n" for order in orders))
    return path


def an_order(number: str = "W1", **differently: Any) -> dict[str, Any]:
    return {**write_snapshot(a_snapshot(number=OrderNumber(number))), **differently}


def kept(number: str) -> Order:
    """James's order of this number, as the tables have it."""
    order = DynamoOrderStore().order(OrderRef(customer_id=CustomerId("james_li_5688"), id=OrderId(f"#{number}")))
    assert order is not None
    return order


def without(field: str) -> dict[str, Any]:
    return {name: value for name, value in an_order("BAD").items() if name != field}


def with_line(**differently: Any) -> dict[str, Any]:
    order = an_order("BAD")
    order["lines"][0].update(differently)
    return order


# Each with where it is wrong and with what was expected.
BAD: list[tuple[dict[str, Any] | str, str, str]] = [
    ('{"number": "BAD"', "", "expected one object in JSON"),
    (without("customerId"), "customerId", "expected this field"),
    (an_order("BAD", revision=True), "revision", "expected a whole number from 0 to 9007199254740991, not true"),
    (an_order("BAD", paidAt="2026-02-30T10:00:00Z"), "paidAt", "expected a date and time that exist"),
    (
        with_line(quantity=-1),
        "lines[0].quantity",
        "expected a number from 0 to 1000000 with at most 10 decimals",
    ),
    (an_order("BAD", currency="XXX"), "currency", "expected a currency code of ISO 4217"),
    (with_line(id="lamp"), "lines[1].id", "expected an id that no other line of the order has"),
    (with_line(title="x" * 256 * 1024), "", "expected at most 256 KB"),
]


def test_bad_lines_are_named_the_good_ones_are_in_and_the_exit_code_says_so(
    real_dynamodb: Engine, tmp_path: Path
) -> None:
    good = [an_order(f"W{place}") for place in range(len(BAD) + 1)]
    lines: list[dict[str, Any] | str] = [good[0]]
    for (bad, _, _), following in zip(BAD, good[1:], strict=True):
        lines += [bad, following]
    file = a_file(tmp_path / "orders.jsonl", *lines)
    done = order_help("import", file)
    assert done.returncode == 1
    assert done.stdout == f"{file}: {len(good)} new, 0 changed, 0 unchanged, {len(BAD)} bad lines\n"
    said = done.stderr.splitlines()
    assert len(said) == len(BAD) + 1
    for place, ((_, path, expected), line) in enumerate(zip(BAD, said, strict=False)):
        assert line.startswith(f"{file}:{2 + 2 * place}: " + (f"{path}: " if path else "") + expected)
    there = DynamoOrderStore().orders(CustomerId("james_li_5688"), first=50, after=None).items
    assert {order.snapshot.number for order in there} == {order["number"] for order in good}


@pytest.mark.guarantee("A file that is imported again changes nothing.", to="shops")
def test_a_thousand_orders_are_imported_twice_without_change(real_dynamodb: Engine, tmp_path: Path) -> None:
    print(f"seed {SEED}")
    snapshots = list(generated_snapshots(SEED, 1_000, T0))
    file = a_file(tmp_path / "orders.jsonl", *snapshots)
    first, second = order_help("import", file), order_help("import", file)
    assert (first.returncode, first.stdout) == (0, f"{file}: 1,000 new, 0 changed, 0 unchanged, 0 bad lines\n")
    assert (second.returncode, second.stdout) == (0, f"{file}: 0 new, 0 changed, 1,000 unchanged, 0 bad lines\n")
    assert first.stderr == second.stderr == ""
    assert versions(snapshots) == {1}


def test_what_was_not_taken_as_it_is_is_summed_up(real_dynamodb: Engine, tmp_path: Path) -> None:
    orders = [an_order(f"W{place}", email="?" if place % 2 else None) for place in range(9)]
    file = a_file(tmp_path / "orders.jsonl", *orders, an_order("W9", colour="red"))
    done = order_help("import", file)
    assert (done.returncode, done.stdout) == (0, f"{file}: 10 new, 0 changed, 0 unchanged, 0 bad lines\n")
    assert done.stderr == f"{file}: NO_MAIL in lines 2, 4, 6 and 1 more\n{file}: UNKNOWN_FIELD in line 10\n"


def test_who_is_strict_takes_no_order_with_a_warning(real_dynamodb: Engine, tmp_path: Path) -> None:
    file = a_file(tmp_path / "orders.jsonl", an_order("W1"), an_order("W2", colour="red"))
    done = order_help("import", file, "--strict")
    assert (done.returncode, done.stdout) == (1, f"{file}: 1 new, 0 changed, 0 unchanged, 1 bad line\n")
    assert done.stderr == f"{file}:2: colour: passed over, as the format has no such field (UNKNOWN_FIELD)\n"


def test_who_is_strict_leaves_no_mark_for_a_warning_and_one_for_what_cannot_be_read(
    real_dynamodb: Engine, tmp_path: Path
) -> None:
    orders = [an_order("W1"), an_order("W2")]
    newer = [an_order("W1", revision=2, colour="red"), an_order("W2", revision=2, colour="red", lines=[])]
    file = a_file(tmp_path / "orders.jsonl", *orders, *newer)
    done = order_help("import", file, "--strict")
    assert (done.returncode, done.stdout) == (1, f"{file}: 2 new, 0 changed, 0 unchanged, 2 bad lines\n")
    known = {number: kept(number) for number in ("W1", "W2")}
    assert {number: order.snapshot.revision for number, order in known.items()} == {"W1": 1, "W2": 1}
    assert {number: order.refused and order.refused.revision for number, order in known.items()} == {
        "W1": None,
        "W2": 2,
    }


def test_a_line_that_needs_an_id_is_named_and_the_exit_code_says_so(real_dynamodb: Engine, tmp_path: Path) -> None:
    file = a_file(tmp_path / "orders.jsonl", an_order(), an_order("W2"), an_order(customerId="mia", revision=2))
    done = order_help("import", file)
    counts = "2 new, 0 changed, 0 unchanged, 1 bad line (1 with the number of another customer's order)"
    assert (done.returncode, done.stdout) == (1, f"{file}: {counts}\n")
    assert done.stderr == f"{file}:3: an order of another customer has this number: send `id`\n"


def test_a_bad_line_is_remembered_by_its_order(real_dynamodb: Engine, tmp_path: Path) -> None:
    file = a_file(tmp_path / "orders.jsonl", an_order(), an_order(revision=2, lines=[]))
    done = order_help("import", file)
    assert done.returncode == 1
    assert done.stderr.splitlines()[1:] == [
        f"{file}: 1 of the bad lines names its order, which is marked until it has a revision as new"
    ]
    order = kept("W1")
    assert order.refused is not None
    assert order.refused.revision == 2


def test_what_is_no_json_keeps_nothing_that_decides_from_being_known(real_dynamodb: Engine, tmp_path: Path) -> None:
    """A feed writes NaN for a total that it does not know, and in one line for a date that decides."""
    shown, decides = (
        json.dumps(an_order(number, revision=2, **{field: "NAN"})).replace('"NAN"', "NaN")
        for number, field in (("W1", "total"), ("W2", "releasedAt"))
    )
    file = a_file(tmp_path / "orders.jsonl", an_order("W1"), an_order("W2"), shown, decides)
    done = order_help("import", file)
    assert done.stdout == f"{file}: 2 new, 1 changed, 0 unchanged, 1 bad line\n"
    assert kept("W1").snapshot.revision == 2
    assert kept("W2").refused is not None


def test_import_goes_by_the_shops_policy(real_dynamodb: Engine, tmp_path: Path) -> None:
    file, policy = a_file(tmp_path / "orders.jsonl", an_order()), tmp_path / "policy.toml"
    policy.write_text("[[policy]]\n")
    wrong = order_help("import", file, "--policy", policy)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr == f"Error: {policy}: policy[0].from: expected this key, which is required\n"
    policy.write_text("[[policy]]\nfrom = 2026-01-01\n")
    done = order_help("import", file, "--policy", policy)
    assert (done.returncode, done.stdout) == (0, f"{file}: 1 new, 0 changed, 0 unchanged, 0 bad lines\n")


def test_of_several_snapshots_of_an_order_the_highest_revision_counts(real_dynamodb: Engine, tmp_path: Path) -> None:
    revisions = [2, 3, 1, 3, 5, 4]
    file = a_file(
        tmp_path / "orders.jsonl", *(an_order(revision=revision, locale=f"en-{revision:03}") for revision in revisions)
    )
    done = order_help("import", file)
    assert done.stdout == f"{file}: 1 new, 2 changed, 3 unchanged, 0 bad lines\n"
    order = kept("W1")
    assert (order.snapshot.revision, order.snapshot.locale) == (5, "en-005")


def test_a_person_sees_a_progress_bar(real_dynamodb: Engine, tmp_path: Path) -> None:
    file = a_file(tmp_path / "orders.jsonl", an_order(), "{")
    terminal, theirs = os.openpty()
    done = subprocess.run([COMMAND, "import", file], stdout=subprocess.PIPE, stderr=theirs, text=True)
    os.close(theirs)
    seen = written_to(terminal)
    assert done.returncode == 1
    assert "Importing" in seen
    assert "100%" in seen
    assert f"{file}:2: expected one object in JSON" in seen


@pytest.mark.long
@pytest.mark.timeout(600)  # two imports, and a minute is what the first one alone takes on an idle machine
def test_ten_thousand_orders_are_imported_twice_within_200_mb(real_dynamodb: Engine, tmp_path: Path) -> None:
    print(f"seed {SEED}")
    file = tmp_path / "orders.jsonl"
    with file.open("w") as out:
        out.writelines(json.dumps(snapshot) + "\n" for snapshot in generated_snapshots(SEED, 10_000, T0))
    for words in ("10,000 new, 0 changed, 0 unchanged", "0 new, 0 changed, 10,000 unchanged"):
        began = time.monotonic()
        said, peak = peak_memory_of(COMMAND, "import", file)
        print(f"{said.strip()}: {time.monotonic() - began:.0f} s, {peak / MEGABYTE:.0f} MB at most")
        assert said == f"{file}: {words}, 0 bad lines\n"
        assert peak < 200 * MEGABYTE


def test_an_engine_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    address = f"http://127.0.0.1:{free_port()}"
    done = order_help("import", a_file(tmp_path / "orders.jsonl", an_order()), AWS_ENDPOINT_URL_DYNAMODB=address)
    assert done.returncode == 3
    assert done.stderr == f"Error: the engine at {address} does not answer: is it running?\n"


def test_an_address_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    done = order_help("import", a_file(tmp_path / "orders.jsonl", an_order()), AWS_ENDPOINT_URL_DYNAMODB="here")
    assert done.returncode == 2
    assert re.fullmatch(r"Error: the engine at here cannot be asked: [^\n]+\n", done.stderr)


def test_a_busy_engine_is_said_and_the_same_command_goes_on(busy_engine: str, tmp_path: Path) -> None:
    done = order_help("import", a_file(tmp_path / "orders.jsonl", an_order()), AWS_ENDPOINT_URL_DYNAMODB=busy_engine)
    assert done.returncode == 3
    assert re.fullmatch(
        r"Error: the engine is too busy after 0 new, [^\n]+; the same command goes on[^\n]+\n", done.stderr
    )


def test_the_accounts_tables_are_used_where_they_are(moto_dynamodb: Engine, tmp_path: Path) -> None:
    file = a_file(tmp_path / "orders.jsonl", an_order())
    early = CliRunner().invoke(main, ["import", str(file), "--aws"])
    assert (early.exit_code, "deploy first" in early.stderr) == (2, True)
    create_tables()
    done = CliRunner().invoke(main, ["import", str(file), "--aws"])
    assert (done.exit_code, done.stdout) == (0, f"{file}: 1 new, 0 changed, 0 unchanged, 0 bad lines\n")


@pytest.mark.parametrize(
    ("variables", "said"),
    [({"AWS_DEFAULT_REGION": "eu-central-1"}, "credentials"), ({}, "region"), ({"AWS_PROFILE": "nobody"}, "profile")],
    ids=["credentials", "region", "profile"],
)
def test_an_account_that_is_not_set_up_is_said_in_one_line(
    variables: dict[str, str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    nothing = {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    for name, value in {**nothing, "AWS_EC2_METADATA_DISABLED": "true", **variables}.items():
        monkeypatch.setenv(name, value)
    done = CliRunner().invoke(main, ["import", str(a_file(tmp_path / "orders.jsonl", an_order())), "--aws"])
    assert done.exit_code == 2
    assert re.fullmatch(rf"Error: AWS cannot be asked: [^\n]*{said}[^\n]*\n", done.stderr)


@pytest.fixture
def busy_engine() -> Iterator[str]:
    """An engine that knows all tables and has no time for what is in them."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BusyEngine)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


class BusyEngine(BaseHTTPRequestHandler):
    """Answers ListTables and DescribeTable; all else is throttled."""

    def do_POST(self) -> None:
        command = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or b"{}")
        operation = self.headers["X-Amz-Target"].partition(".")[2]
        answers: dict[str, Callable[[], dict[str, Any]]] = {
            "ListTables": lambda: {"TableNames": []},
            "DescribeTable": lambda: {"Table": {"TableName": command["TableName"], "TableStatus": "ACTIVE"}},
        }
        busy = {"__type": "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException", "message": "busy"}
        answer = json.dumps(answers.get(operation, lambda: busy)()).encode()
        self.send_response(200 if operation in answers else 400)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


def versions(snapshots: list[dict[str, Any]]) -> set[int]:
    """The versions of all orders of these customers: 1 for one that was written once."""
    found: set[int] = set()
    for customer in {snapshot["customerId"] for snapshot in snapshots}:
        page = DynamoOrderStore().orders(CustomerId(customer), first=1_000, after=None)
        found.update(order.version for order in page.items)
    return found
