"""One request through the gateway and the store: on a database that is dead, or for more than one request may have."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import pytest

from gateway.desk.context import DeskContext
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal
from gateway.desk.schema import schema as desk_schema
from order_help.domain.help_details import PaymentIssueKind, ResolvePaymentIssueDetails
from order_help.domain.ids import AgentName, OrderNumber, OrderRef, kept_under_number
from order_help.store import call_bounds, time_limits
from order_help.store.bulk import put_new_orders
from order_help.store.call_bounds import most_calls
from order_help.store.connection import connection
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.store.time_limits import TimeLimits
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.request_bounds import request_bounds
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.gateway.client import Gateway
from tests.support.commits import NOW, created
from tests.support.dynamodb import Engine, forget_connections, set_environment
from tests.support.orders import JAMES, a_snapshot
from tests.support.wire import Wire, tapped

SHORT = TimeLimits(connect=0.1, answer=0.2, call=0.3, change=0.6, request=1.2)
"""Limits like the deployed ones, but some 20 times shorter."""

SLACK = 0.7
"""A pause before what is not attempted any more, and this machine's own time."""


def reads(count: int) -> str:
    """Reads of so many orders by alias. Each is two calls: the number is looked up, and the order is read."""
    by_alias = (f'a{place}: order(number: "W{place}") {{ number }}' for place in range(count))
    return f"{{ {' '.join(by_alias)} }}"


CANCEL = 'mutation { cancelOrder(input: {orderNumber: "W1", reason: CHANGED_MIND}) { __typename } }'
LIST = "{ orders(first: 50) { edges { node { number helpRequests(first: 1) { edges { node { id } } } } } } }"
"""50 connections, if there are so many orders."""


def served() -> Gateway:
    """The shopper's gateway over DynamoDB, whatever stands for it."""
    gateway = Gateway(now=NOW)
    gateway.serve(Services(store=DynamoOrderStore(), register=DynamoRegister()))
    return gateway


def codes(body: dict[str, Any]) -> set[tuple[str, bool]]:
    extensions = [error["extensions"] for error in body["errors"]]
    return {(each["code"], each["retryable"]) for each in extensions}


# --- a database that does not answer -------------------------------------------------------------------------------


@dataclass
class Begun:
    """The seconds after which each call was sent."""

    since: float
    calls: list[float] = field(default_factory=list)

    def note(self, **_: object) -> None:
        self.calls.append(monotonic() - self.since)


@pytest.fixture(params=["silent", "refusing"])
def dead(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A database that accepts connections and says nothing, or accepts none."""
    monkeypatch.setattr(time_limits, "DEPLOYED", SHORT)
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        if request.param == "silent":
            line.listen(100)
        set_environment(monkeypatch, name="dead", endpoint=f"http://127.0.0.1:{line.getsockname()[1]}")
        monkeypatch.setenv("ORDER_HELP_STORE_PATIENCE", "1")
        yield
        forget_connections()


@pytest.mark.guarantee(
    "A request of any size is answered before API Gateway gives up, also on a dead database.", to="frontend developers"
)
@pytest.mark.parametrize("document", [reads(8), CANCEL], ids=["8 reads", "a change"])
def test_a_request_on_a_dead_database_ends_by_its_deadline(dead: None, document: str) -> None:
    gateway = served()
    gateway.answer("{ viewer { locale } }")  # so that nothing is imported within the measured time
    events = connection().client.meta.events
    begun = Begun(monotonic())
    events.register_first("before-send.dynamodb", begun.note)

    body = gateway.answer(document)

    assert monotonic() - begun.since < SHORT.request + SLACK
    assert begun.calls
    assert max(begun.calls) < SHORT.request - SHORT.connect - SHORT.answer + SLACK
    assert codes(body) == {("TRY_AGAIN", True)}


# --- more calls than a request may make ----------------------------------------------------------------------------


@pytest.fixture
def shop(moto_dynamodb: Engine) -> Iterator[Wire]:
    """The calls of a shop with 60 orders of one customer."""
    create_tables()
    put_new_orders(created(a_snapshot(number=OrderNumber(f"W{place}"))) for place in range(60))
    with tapped(moto_dynamodb) as wire:
        yield wire


def test_50_orders_with_one_connection_each_are_read(shop: Wire) -> None:
    body = served().answer(LIST)

    assert "errors" not in body
    assert len(body["data"]["orders"]["edges"]) == 50
    assert shop.counts == {"Query": 51}


@pytest.mark.guarantee(
    "No request makes more calls of the database than 50 of the largest orders need with one connection each.",
    to="operators",
)
def test_60_reads_by_alias_make_the_calls_of_a_request_and_no_more(shop: Wire) -> None:
    body = served().answer(reads(60))

    assert len(shop.calls) == most_calls() == 61
    assert codes(body) == {("QUERY_TOO_LARGE", False)}
    assert "ask for less" in body["errors"][0]["message"]
    read = [alias for alias, order in body["data"].items() if order]
    assert read == [f"a{place}" for place in range(30)], "what was read before is answered"


def test_60_connections_by_alias_are_refused_before_any_call(shop: Wire) -> None:
    connections = "helpRequests(first: 1) { edges { node { id } } }"
    by_alias = " ".join(f'a{place}: order(number: "W1") {{ {connections} }}' for place in range(60))

    assert codes(served().answer(f"{{ {by_alias} }}")) == {("QUERY_TOO_LARGE", False)}
    assert not shop.calls


def files_a_payment_issue(number: int) -> None:
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    ref = OrderRef(customer_id=JAMES, id=kept_under_number(OrderNumber(f"W{number}")))
    command = HelpCommand(order=ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER))
    assert isinstance(file_help(services, command, now=NOW), Filed)


def test_calls_that_the_weight_of_a_document_does_not_know_are_counted_too(
    shop: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message of an open request is not in the order, so each is a call of its own."""
    monkeypatch.setattr(call_bounds, "most_calls", lambda: 4)
    for number in range(5, 10):
        files_a_payment_issue(number)
    shop.calls.clear()

    body = served().answer("{ orders(first: 50) { edges { node { openRequests { message } } } } }")

    assert codes(body) == {("QUERY_TOO_LARGE", False)}
    assert shop.counts == {"Query": 1, "GetItem": 3}


def test_an_order_of_the_desks_queue_is_one_call(shop: Wire) -> None:
    for number in range(5, 10):
        files_a_payment_issue(number)
    shop.calls.clear()
    context = DeskContext(
        services=Services(store=DynamoOrderStore(), register=DynamoRegister()),
        desk_store=DynamoDeskStore(),
        principal=DeskPrincipal(name=AgentName("ann"), permissions=AGENT_PERMISSIONS),
        now=NOW,
    )
    document = "{ queue(first: 50) { edges { node { ... on HelpRequest { orderNumber order { number } } } } } }"

    with request_bounds() as bounds:
        result = desk_schema.execute_sync(document, context_value=context)

    assert result.errors is None
    assert result.data is not None
    shown = [edge["node"] for edge in result.data["queue"]["edges"]]
    assert sorted(node["order"]["number"] for node in shown) == [f"W{number}" for number in range(5, 10)]
    assert all(node["orderNumber"] == node["order"]["number"] for node in shown)
    assert shop.counts["GetItem"] == 5
    assert bounds.calls == len(shop.calls)
