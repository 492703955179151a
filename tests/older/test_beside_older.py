"""A release runs beside the working tree over the same tables: each reads what the other wrote, and goes on from it."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any, Final

import pytest

from gateway.desk.ids import desk_id
from gateway.ids import global_id, read_global_id
from order_help.domain.ids import OrderId
from order_help.store.tables import create_tables
from tests.functions.shopper import graphql_event
from tests.support.dynamodb import forget_connections, keep_what_has_expired, set_environment
from tests.support.newer_version import every_item

pytestmark = pytest.mark.xdist_group("older")

Json = dict[str, Any]
HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
WHEELS: Final = sorted(HERE.glob("*.whl"))

SETTINGS: Final = {
    "dead_letters": "https://sqs.eu-central-1.amazonaws.com/123456789012/dead-letters",
    "log_level": "WARNING",
}
"""The settings of a deployment; each version is given those that it knows, since it refuses others."""

ORDER: Final = """
  id number status placedAt shippingAddress { line1 } unreadCount
  helpActions { type state reason { code } }
  openRequests { id type state message }
  helpRequests { edges { node { id type state outcome message details { __typename } } } }
  timeline(first: 50) { edges { cursor node { __typename ... on MessageEntry { message } } } }
"""
"""What is asked of an order: fields that the first version has."""

FILED: Final = "... on HelpRequestFiled { replayed helpRequest { id state } }"
ADDRESS: Final = {"name": "Mia", "line1": "1 Main Street", "city": "Graz", "postalCode": "8010", "countryCode": "AT"}
NO: Final = {"InvalidInput", "HelpActionUnavailable", "OrderNotFound", "StepNotAllowed", "AlreadyClaimed"}
"""The types of refusals."""


@dataclass
class Version:
    """The functions of one version, in a process of their own."""

    process: "subprocess.Popen[str]"
    where: Path
    customer: str = "mia"

    def call(self, function: str, event: Json) -> Any:
        """What the function returns; it is this version's own."""
        to, back = self.process.stdin, self.process.stdout
        assert to is not None
        assert back is not None
        _send(to, {"function": function, "event": event})
        file, answer = json.loads(back.readline())
        assert Path(file).is_relative_to(self.where)
        return answer

    def ask(self, query: str, variables: Json | None = None, *, of: str = "graphql_api") -> Json:
        """The data of an answer without errors."""
        event = graphql_event(self.customer, query, variables or {})
        if of == "desk_api":
            claims = {"sub": "ann", "email": "ann@shop.example", "cognito:groups": "[order-help-agents]"}
            event["requestContext"]["authorizer"]["jwt"]["claims"] = claims
            event["rawPath"] = event["requestContext"]["http"]["path"] = "/desk/graphql"
        body: Json = json.loads(self.call(f"functions.{of}", event)["body"])
        assert "errors" not in body, body
        data: Json = body["data"]
        return data

    def change(self, mutation: str, result: str = "", *, of: str = "graphql_api", **fields: Any) -> Json:
        """The result of a mutation."""
        name = mutation[0].upper() + mutation[1:]
        selected = f"__typename {result} ... on InvalidInput {{ problems {{ path code }} }}"
        document = f"mutation M($input: {name}Input!) {{ {mutation}(input: $input) {{ {selected} }} }}"
        done: Json = self.ask(document, {"input": fields}, of=of)[mutation]
        return done

    def take(self, *orders: Json) -> Any:
        """Gives it snapshots of orders."""
        records = [
            {
                "messageId": f"message-{place}",
                "receiptHandle": "receipt",
                "body": json.dumps(order),
                "attributes": {},
                "messageAttributes": {},
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:eu-central-1:123456789012:orders",
                "awsRegion": "eu-central-1",
            }
            for place, order in enumerate(orders)
        ]
        return self.call("functions.on_order_snapshot", {"Records": records})


Versions = tuple[Version, Version]


def _send(to: IO[str], call: Json) -> None:
    to.write(json.dumps(call) + "\n")
    to.flush()


@contextmanager
def _started(where: Path, paths: list[Path]) -> Iterator[Version]:
    known = (where / "order_help" / "settings.py").read_text(encoding="utf-8")
    settings = {f"ORDER_HELP_{name.upper()}": value for name, value in SETTINGS.items() if f" {name}: " in known}
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths)), **settings}
    command = [sys.executable, str(HERE / "invoke.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env, cwd=where) as run:
        yield Version(run, where)
        assert run.stdin is not None
        run.stdin.close()


@pytest.fixture(scope="module", params=WHEELS, ids=[wheel.stem.split("-py3")[0] for wheel in WHEELS])
def versions(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, dynamodb_local: str
) -> Iterator[Versions]:
    """An older version and the working tree, over the same tables."""
    unpacked = tmp_path_factory.mktemp("older")
    zipfile.ZipFile(request.param).extractall(unpacked)
    with pytest.MonkeyPatch.context() as environment:
        set_environment(environment, name="dynamodb-local", endpoint=dynamodb_local)
        create_tables()
        keep_what_has_expired()
        with _started(unpacked, [unpacked]) as older, _started(ROOT, [ROOT, ROOT / "graphql"]) as newer:
            yield older, newer
        forget_connections()


def snapshot(number: str, revision: int = 1, *, customer: str = "mia", **differently: Any) -> Json:
    now = datetime.now(UTC)
    return {
        "number": number,
        "customerId": customer,
        "revision": revision,
        "placedAt": (now - timedelta(days=4)).replace(hour=int(number[-1]), microsecond=0).isoformat(),
        "paidAt": (now - timedelta(days=3)).isoformat(),
        "currency": "EUR",
        "lines": [{"id": "1", "sku": "B1", "title": "Bottle", "quantity": 2, "unitPrice": "4.76"}],
        "shippingAddress": ADDRESS,
        **differently,
    }


def seen(version: Version, number: str) -> Json:
    """What a version shows of all orders at the shopper's, and of the queue and of one order at the desk."""
    parts = "alerts { kind } timeline { edges { node { kind message } } }"
    queue = "queue { edges { node { ... on HelpRequest { id state assignee } } } }"
    own = f'{{ orders {{ edges {{ node {{ id status unreadCount }} }} }} order(number: "{number}") {{ {ORDER} }} }}'
    desks = f'{{ {queue} order(number: "{number}") {{ {parts} }} }}'
    return {"shopper": version.ask(own), "desk": version.ask(desks, of="desk_api")}


def steps(number: str, own_id: str) -> Iterator[Callable[[Version], Any]]:
    """Yields what happens to an order, in turn, after a question was filed about it; each is done by a version."""
    of_order, about = (
        {"orderNumber": number},
        {"helpRequestId": global_id("HelpRequest", OrderId(f"#{number}"), own_id)},
    )
    at_desk = {"of": "desk_api", "helpRequestId": desk_id("HelpRequest", OrderId(f"#{number}"), own_id)}
    moved = {**ADDRESS, "line1": "2 Main Street"}
    yield lambda version: version.change("claim", **at_desk)
    yield lambda version: version.change("reply", **at_desk, text="Which?", expectsAnswer=True)
    yield lambda version: version.change("postMessage", **of_order, **about, text="That.")
    yield lambda version: version.change("resolve", **at_desk, text="Done.")
    yield lambda version: version.change("reopen", **at_desk)
    yield lambda version: version.change("withdrawHelpRequest", **of_order, **about)
    yield lambda version: version.change("changeShippingAddress", **of_order, address=moved)
    yield lambda version: version.take(snapshot(number, 2, shipBy=datetime.now(UTC).isoformat()))
    yield lambda version: version.call("functions.every_hour_nudge_desk", {})
    yield lambda version: version.change("markTimelineRead", **of_order, through=last_of(version, number))
    yield lambda version: version.change("cancelOrder", FILED, **of_order, reason="OTHER")


def last_of(version: Version, number: str) -> str:
    """The id of the last item of an order's timeline."""
    items = "timeline(newestFirst: true, first: 1) { edges { node { ... on TimelineItem { id } } } }"
    found = version.ask(f'{{ order(number: "{number}") {{ {items} }} }}')["order"]["timeline"]["edges"]
    last: str = found[0]["node"]["id"]
    return last


@pytest.mark.guarantee(
    "An older and this version can take turns over the same orders, as they do during a deployment.", to="operators"
)
@pytest.mark.engine
def test_an_older_and_this_version_take_turns_over_the_same_orders(versions: Versions) -> None:
    older, newer = versions
    for place, (one, other) in enumerate([(older, newer), (newer, older)], start=1):
        number, question = f"W{place}", {"kind": "OTHER", "message": "Hm?", "idempotencyKey": f"key-{place}"}
        assert one.take(snapshot(number), snapshot(f"X{place}")) == {"batchItemFailures": []}
        filed = one.change("resolvePaymentIssue", FILED, orderNumber=number, **question)
        again = other.change("resolvePaymentIssue", FILED, orderNumber=number, **question)
        assert (filed, again) == ({**again, "replayed": False}, {**filed, "replayed": True})
        named = read_global_id(filed["helpRequest"]["id"])
        assert named

        for turn, step in enumerate(steps(number, named.own or "")):
            done = step((one, other)[(turn + 1) % 2])
            assert done.get("__typename") not in NO, (turn, done)
            assert seen(older, number) == seen(newer, number), turn
    assert len(newer.ask("{ orders { edges { node { id } } } }")["orders"]["edges"]) == 4


@pytest.mark.guarantee(
    "An older and this version can take turns over the same orders, as they do during a deployment.", to="operators"
)
@pytest.mark.engine
def test_cursors_and_ids_of_either_version_are_those_of_the_other(versions: Versions) -> None:
    older, newer = (replace(version, customer="ben") for version in versions)
    newer.take(*(snapshot(f"B{place}", customer="ben") for place in range(1, 6)))
    page = (
        "query ($after: String) { orders(first: 2, after: $after) "
        "{ edges { node { id number } } pageInfo { endCursor } } }"
    )

    numbers, after = [], None
    for version in (older, newer, older):
        found = version.ask(page, {"after": after})["orders"]
        numbers += [edge["node"]["number"] for edge in found["edges"]]
        after = found["pageInfo"]["endCursor"]
        for edge in found["edges"]:
            for reader in (older, newer):
                node = reader.ask("query ($id: ID!) { node(id: $id) { id } }", {"id": edge["node"]["id"]})
                assert node["node"]["id"] == edge["node"]["id"]

    assert numbers == [f"B{place}" for place in (5, 4, 3, 2, 1)]


@pytest.mark.engine
def test_this_version_leaves_no_attribute_out_that_the_older_one_writes(versions: Versions) -> None:
    for version, number in zip(versions, ("Y1", "Y2"), strict=True):
        version.take(snapshot(number))
        version.change("changeShippingAddress", orderNumber=number, address={**ADDRESS, "line1": "2 Main Street"})

    def attributes(number: str) -> set[tuple[str, str]]:
        items = [(table, item) for table, item in every_item() if f'#{number}"' in json.dumps(item)]
        return {(table, attribute) for table, item in items for attribute in item}

    assert attributes("Y1") <= attributes("Y2")
