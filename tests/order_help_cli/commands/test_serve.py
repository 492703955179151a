import json
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from gateway.sdl import shopper_sdl
from order_help.domain.ids import OrderNumber
from order_help.domain.status import OrderStatus
from order_help.formats.snapshot_writing import write_snapshot
from order_help_cli.demo.everyday import MANY
from order_help_cli.demo.shop import demo_shoppers
from order_help_cli.dev_server.dev_token import AUDIENCE
from tests.support.command import COMMAND, Served, order_help, serving
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, T0, a_snapshot

ROSA_ORDERS = next(len(shopper.orders) for shopper in demo_shoppers(T0) if shopper.customer_id == "rosa")
LIST = """
query Orders($after: String) {
  orders(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { number status lines { title } availableHelpActions { type } helpActions { type state } } }
  }
}
"""
CANCEL = """
mutation ($number: String!) {
  cancelOrder(input: {orderNumber: $number, reason: CHANGED_MIND}) {
    __typename
    ... on HelpRequestFiled { helpRequest { filedAt } order { status } }
  }
}
"""
OVERDUE = "{ queue(first: 50, overdue: true) { edges { node { ... on HelpRequest { overdueSince } } } } }"
pytestmark = pytest.mark.xdist_group("serve")  # one shop for all of them, in one worker

THEME = ":root { --r-btn: 999px }\n.btn { top: 0 }\n"
EDGE = "2031-05-06T07:08:09Z"


def ask(served: Served, token: str | None, query: str, *, path: str = "graphql", **variables: Any) -> httpx.Response:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    return httpx.post(
        f"{served.pages}{path}", json={"query": query, "variables": variables}, headers=headers, timeout=60
    )


def orders_of(served: Served, token: str) -> list[dict[str, Any]]:
    orders: list[dict[str, Any]] = []
    page: dict[str, Any] = {"hasNextPage": True, "endCursor": None}
    while page["hasNextPage"]:
        connection = ask(served, token, LIST, after=page["endCursor"]).json()["data"]["orders"]
        orders += [edge["node"] for edge in connection["edges"]]
        page = connection["pageInfo"]
    return orders


def offered(order: dict[str, Any]) -> set[str]:
    return {action["type"] for action in order["availableHelpActions"]}


def secret_in(state: dict[str, str]) -> str:
    return (Path(state["XDG_STATE_HOME"]) / "order-help" / "dev-secret").read_text()


def test_the_demo_shoppers_are_listed_with_what_each_shows(demo: Served) -> None:
    shoppers = demo_shoppers(datetime.now(UTC))
    assert demo.tokens.keys() == {shopper.customer_id for shopper in shoppers}
    for shopper in shoppers:
        assert f"  {shopper.customer_id}: {shopper.shows}\n" in demo.said


def test_every_demo_shopper_sees_their_own_orders(demo: Served) -> None:
    for shopper in demo_shoppers(datetime.now(UTC)):
        seen = orders_of(demo, demo.tokens[shopper.customer_id])
        assert {order["number"] for order in seen} == {order.snapshot.number for order in shopper.orders}
        assert {line["title"] for order in seen for line in order["lines"]} == {
            line.title for order in shopper.orders for line in order.snapshot.lines
        }


def test_many_and_nobody_have_what_they_are_named_for(demo: Served) -> None:
    assert len(orders_of(demo, demo.tokens["many"])) == MANY
    assert orders_of(demo, demo.tokens["nobody"]) == []


def test_alice_has_an_order_in_every_status(demo: Served) -> None:
    orders = orders_of(demo, demo.tokens["alice"])
    assert {order["status"] for order in orders} == {status.value for status in OrderStatus}


def test_the_desk_sees_what_is_overdue(demo: Served) -> None:
    answer = ask(demo, demo.agents["sam"], OVERDUE, path="desk/graphql").json()
    overdue = [edge["node"] for edge in answer["data"]["queue"]["edges"]]
    assert overdue
    assert all(request["overdueSince"] for request in overdue)


def test_rosa_has_requests_in_progress(demo: Served) -> None:
    states = {
        (action["type"], action["state"])
        for order in orders_of(demo, demo.tokens["rosa"])
        for action in order["helpActions"]
    }
    in_progress = {action for action, state in states if state == "IN_PROGRESS"}
    everything = {action for action, _ in states}
    assert in_progress == everything - {"CANCEL_ORDER"}  # which settles itself


def test_the_printed_curl_line_answers(demo: Served) -> None:
    line = re.search(r"curl (?:.*\\\n)+.*", demo.said)
    assert line
    done = subprocess.run(["bash", "-c", line[0]], capture_output=True, text=True, timeout=60)
    assert len(json.loads(done.stdout)["data"]["orders"]["edges"]) == 3


def test_a_page_to_try_queries_is_there(demo: Served) -> None:
    page = httpx.get(demo.url, headers={"accept": "text/html"}, timeout=60)
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")


def test_a_token_of_the_command_is_accepted(demo: Served, state: dict[str, str]) -> None:
    printed = order_help("token", "--customer", "alice", **state)
    assert printed.returncode == 0
    assert orders_of(demo, printed.stdout.strip()) == orders_of(demo, demo.tokens["alice"])


def test_a_new_customer_has_no_orders(demo: Served, state: dict[str, str]) -> None:
    token = order_help("token", "--customer", "somebody else", **state).stdout.strip()
    assert orders_of(demo, token) == []


@pytest.mark.parametrize(
    ("claims", "secret", "algorithm"),
    [
        ({}, "x" * 64, "HS256"),
        ({"exp": datetime.now(UTC) - timedelta(seconds=1)}, None, "HS256"),
        ({"aud": "order-help"}, None, "HS256"),
        ({}, None, "none"),
        ({}, None, "HS512"),
    ],
    ids=["forged", "expired", "other audience", "alg none", "other algorithm"],
)
@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")  # HS512 wants longer keys
def test_no_other_token_is_accepted(
    claims: dict[str, Any], secret: str | None, algorithm: str, demo: Served, state: dict[str, str]
) -> None:
    good = {"sub": "alice", "aud": AUDIENCE, "exp": datetime.now(UTC) + DAY}
    key = None if algorithm == "none" else secret or secret_in(state)
    assert ask(demo, jwt.encode(good, secret_in(state)), LIST).status_code == 200
    assert ask(demo, jwt.encode(good | claims, key, algorithm=algorithm), LIST).status_code == 401  # type: ignore[arg-type]  # PyJWT takes None for "none"


def test_without_a_token_nothing_is_answered(demo: Served) -> None:
    assert ask(demo, None, LIST).status_code == 401


def test_the_clock_is_frozen_to_the_very_edge_and_tokens_are_not(state: dict[str, str], tmp_path: Path) -> None:
    now = datetime.fromisoformat(EDGE)
    due = a_snapshot(placed_at=now - DAY, paid_at=now - DAY, ship_by=now)
    not_due = a_snapshot(number="W2", placed_at=now - DAY, paid_at=now - DAY, ship_by=now + timedelta(microseconds=1))
    file = tmp_path / "orders.jsonl"
    file.write_text("".join(json.dumps(write_snapshot(snapshot)) + "\n" for snapshot in (due, not_due)))
    with serving("--orders", file, "--now", EDGE, **state) as served:
        token = served.tokens["james_li_5688"]
        time.sleep(0.1)  # a clock that ran would have passed the edge
        links = {order["number"]: offered(order) for order in orders_of(served, token)}
        assert links["W1"] - links["W2"] == {"CHECK_ORDER_PROGRESS"}
        cancelled = ask(served, token, CANCEL, number="W1").json()["data"]["cancelOrder"]
        assert datetime.fromisoformat(cancelled["helpRequest"]["filedAt"]) == now
        assert cancelled["order"]["status"] == "CANCELLED"
        long_ago = {"sub": "james_li_5688", "aud": AUDIENCE, "exp": datetime.now(UTC) - DAY}
        assert ask(served, jwt.encode(long_ago, secret_in(state)), LIST).status_code == 401


@pytest.fixture(scope="module")
def own(state: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Served]]:
    """A shop with a policy, a look and orders of its own, some of them in bad lines; their file, and the shop."""
    folder = tmp_path_factory.mktemp("own")
    file, policy = folder / "orders.jsonl", folder / "policy.toml"
    newer, older = write_snapshot(a_snapshot(revision=2)), write_snapshot(a_snapshot(revision=1, locale="de"))
    before_the_policy = write_snapshot(a_snapshot(number=OrderNumber("W2"), placed_at=T0 - DAY))
    lines = [
        json.dumps(newer),
        "{",
        json.dumps(newer | {"currency": "XXX"}),
        *map(json.dumps, (older, before_the_policy)),
    ]
    file.write_text("\n".join(lines))
    policy.write_text(f"[[policy]]\nfrom = {T0.isoformat()}\nswitched_off = ['CANCEL_ORDER']\n")
    (folder / "look").mkdir()
    (folder / "look" / "theme.css").write_text(THEME)
    files = ("--orders", file, "--policy", policy, "--shop", folder / "look")
    with serving(*files, "--now", T0.isoformat(), **state) as served:
        yield file, served


def test_the_shops_look_is_served(own: tuple[Path, Served]) -> None:
    _, served = own
    assert httpx.get(f"{served.pages}shop/theme.css", timeout=60).text == THEME
    assert "theme.css:2: warning: .btn" in served.said


def test_the_shops_policy_is_served(own: tuple[Path, Served]) -> None:
    _, served = own
    (token,) = served.tokens.values()
    newer, older = orders_of(served, token)
    refused = ask(served, token, CANCEL, number="W1").json()["data"]["cancelOrder"]
    cancelled = ask(served, token, CANCEL, number="W2").json()["data"]["cancelOrder"]
    assert "CANCEL_ORDER" not in offered(newer)
    assert "CANCEL_ORDER" in offered(older)
    assert (refused["__typename"], cancelled["__typename"]) == ("HelpActionUnavailable", "HelpRequestFiled")


def test_bad_lines_are_named_and_the_good_orders_are_served(own: tuple[Path, Served]) -> None:
    file, served = own
    assert f"{file}:2: expected one object in JSON" in served.said
    assert f"{file}:3: currency: expected a currency code" in served.said
    assert "with 2 orders (" in served.said
    assert [order["number"] for order in orders_of(served, served.tokens["james_li_5688"])] == ["W1", "W2"]


def test_a_file_without_orders_is_served_as_it_is_until_ctrl_c_ends_it_cleanly(
    state: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "orders.jsonl"
    file.write_text("")
    with serving("--orders", file, **state) as served:
        assert served.tokens == {}
        token = order_help("token", "--customer", "alice", **state).stdout.strip()
        assert orders_of(served, token) == []
        # Nor has it the look of the demo's shop.
        assert httpx.get(f"{served.pages}shop/shop.json", timeout=60).json() == {}

        served.process.send_signal(signal.SIGINT)
        assert served.process.wait(timeout=60) == 0


def test_a_real_engine_keeps_what_happened(real_dynamodb: Engine, state: dict[str, str]) -> None:
    surroundings = state | {"AWS_ENDPOINT_URL_DYNAMODB": str(real_dynamodb.endpoint)}
    for start in range(2):
        with serving("--now", T0.isoformat(), **surroundings) as served:
            assert real_dynamodb.endpoint
            assert real_dynamodb.endpoint in served.said
            orders = {order["number"]: order for order in orders_of(served, served.tokens["alice"])}
            assert len(orders_of(served, served.tokens["rosa"])) == ROSA_ORDERS
            if start == 0:
                assert "CANCEL_ORDER" in offered(orders["ALICE-PROCESSING"])
                ask(served, served.tokens["alice"], CANCEL, number="ALICE-PROCESSING")
            else:
                assert orders["ALICE-PROCESSING"]["status"] == "CANCELLED"


def test_a_port_in_use_is_said_in_one_line_at_once(state: dict[str, str]) -> None:
    with socket.socket() as occupied:
        occupied.bind(("127.0.0.1", 0))
        occupied.listen()
        port = occupied.getsockname()[1]
        done = order_help("serve", "--port", str(port), **state)
    assert done.returncode == 3
    assert done.stderr == f"Error: port {port} of 127.0.0.1: Address already in use; choose another with --port\n"


@pytest.mark.parametrize(
    "args",
    [("--orders", "missing.jsonl"), ("--orders", "."), ("--now", "tomorrow"), ("--shop", "missing")],
    ids=" ".join,
)
def test_what_cannot_be_served_is_said_in_one_line(args: tuple[str, ...], state: dict[str, str]) -> None:
    done = order_help("serve", "--port", "0", *args, **state)
    assert done.returncode == 2
    assert done.stdout == ""
    assert re.fullmatch(r"Error: [^\n]+\n", done.stderr)


def test_an_engine_that_is_not_there_is_said_in_one_line(state: dict[str, str]) -> None:
    done = order_help("serve", "--port", "0", **state | {"AWS_ENDPOINT_URL_DYNAMODB": "http://127.0.0.1:9"})
    assert done.returncode == 3
    assert done.stderr == "Error: the engine at http://127.0.0.1:9 does not answer: is it running?\n"


def test_the_schema_is_printed_from_the_code() -> None:
    printed = subprocess.run([COMMAND, "schema"], capture_output=True, text=True, timeout=60)
    assert (printed.returncode, printed.stdout, printed.stderr) == (0, shopper_sdl(), "")
