from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from graphql import GraphQLObjectType

from gateway.http.outcomes import INTROSPECTION, INVALID, SEVERAL, Answered, ErrorCode, Outcome
from gateway.ids import global_id
from order_help.domain.actions import HelpActionType
from order_help.domain.ids import CustomerId
from order_help.use_cases.ports import StoreBusy
from tests.gateway.client import Gateway, Json
from tests.support.commands import FILED, NOW, W1, a_desk_for
from tests.support.commands import MUTATIONS as KINDS
from tests.support.memory_store import MemoryOrderStore
from tests.support.mutations import NAMES as MUTATIONS
from tests.support.mutations import SCHEMA, sample_input, snake_case, success_of
from tests.support.orders import an_order

assert SCHEMA.query_type
QUERIES = list(SCHEMA.query_type.fields)


def gateway_for(mutation: str) -> Gateway:
    """One whose order W1 offers this."""
    return Gateway(store=a_desk_for(KINDS[snake_case(mutation)])[1], now=NOW)


def ask(gateway: Gateway, mutation: str, **differently: object) -> Answered:
    """Call the mutation in a document that asks for nothing of its result; what the gateway told of it."""
    kind = mutation[0].upper() + mutation[1:]
    document = f"mutation ($input: {kind}Input!) {{ any: {mutation}(input: $input) {{ __typename }} }}"
    gateway.answered.clear()
    gateway.answer(document, {"input": sample_input(mutation) | differently})
    (answered,) = gateway.answered
    return answered


def success_fields(mutation: str) -> set[str]:
    success = SCHEMA.type_map[success_of(mutation)]
    assert isinstance(success, GraphQLObjectType)
    return set(success.fields)


def outcome(answered: Answered) -> tuple[str, str, str | None]:
    (outcome,) = answered.outcomes
    return outcome.action, outcome.result, outcome.reason


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutation_of_the_schema_tells_that_it_did_it(mutation: str) -> None:
    gateway, action = gateway_for(mutation), snake_case(mutation).upper()
    done = "FILED" if snake_case(mutation) in FILED else "DONE"
    again = "REPLAYED" if "replayed" in success_fields(mutation) else "DONE"

    first = ask(gateway, mutation, idempotencyKey="key")
    second = ask(gateway, mutation, idempotencyKey="key")

    assert first == Answered(
        status=200, operation=mutation, fields=(mutation,), outcomes=(Outcome(action=action, result=done),)
    )
    assert second == replace(first, outcomes=(Outcome(action=action, result=again),))


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutation_of_the_schema_tells_why_it_did_not(mutation: str) -> None:
    gateway, action = gateway_for(mutation), snake_case(mutation).upper()

    there_is_none = ask(gateway, mutation, orderNumber="another")
    wrong = ask(gateway, mutation, idempotencyKey="")
    ask(gateway, mutation, idempotencyKey="key")
    reused = ask(gateway, mutation, idempotencyKey="key", orderNumber="W2")

    assert [outcome(answered) for answered in (there_is_none, wrong, reused)] == [
        (action, "ORDER_NOT_FOUND", "ORDER_NOT_FOUND"),
        (action, "INVALID_INPUT", "REQUIRED"),
        (action, "IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_KEY_REUSED"),
    ]


def test_what_the_order_does_not_offer_tells_the_reason() -> None:
    gateway = gateway_for("cancelOrder")
    ask(gateway, "cancelOrder")

    assert outcome(ask(gateway, "cancelOrder")) == ("CANCEL_ORDER", "HELP_ACTION_UNAVAILABLE", "CLOSED")


def test_the_actions_that_are_told_are_those_of_the_policy_and_the_mutations_that_file_nothing() -> None:
    actions = {outcome(ask(gateway_for(mutation), mutation))[0] for mutation in MUTATIONS}

    assert actions == {action.value for action in HelpActionType} | {
        name.upper() for name in KINDS if name not in FILED
    }


class Store(MemoryOrderStore):
    """One that cannot be asked."""

    raised: Callable[[], Exception] = StoreBusy

    def load(self, *_: object, **__: object) -> Any:
        raise self.raised()

    def order_ids(self, *_: object) -> Any:
        raise self.raised()


class BrokenStore(Store):
    raised = KeyError


@pytest.mark.parametrize(("store", "code"), [(Store, "TRY_AGAIN"), (BrokenStore, "INTERNAL")])
@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_mutation_that_broke_tells_the_code_of_its_error(mutation: str, store: type[Store], code: str) -> None:
    for named in ({}, {"orderNumber": None, "orderId": global_id("Order", W1.id)}):
        answered = ask(Gateway(store=store()), mutation, **named)

        assert (outcome(answered), answered.errors) == ((snake_case(mutation).upper(), code, None), (code,))


@pytest.mark.guarantee(
    "An operation has one mutation: several in one document are refused, and none is executed.",
    to="frontend developers",
)
def test_several_mutations_of_one_operation_are_refused_and_none_is_executed() -> None:
    cancel = 'cancelOrder(input: {orderNumber: "W1", reason: OTHER}) { __typename }'
    confirm = 'confirmReceipt(input: {orderNumber: "W2", shipmentIds: []}) { __typename }'
    gateway = Gateway().put(an_order())

    gateway.answer(f"mutation {{ a: {cancel} b: {confirm} c: {cancel} }}")

    assert gateway.answered == [Answered(status=200, errors=("QUERY_TOO_LARGE",))]
    assert gateway.store.calls == []


@pytest.mark.parametrize(
    ("document", "operation", "root_fields"),
    [
        ("{ viewer { locale } }", "viewer", ("viewer",)),
        ("query Secret { alias: viewer { locale } other: viewer { locale } }", "viewer", ("viewer",)),
        ("{ ...F } fragment F on Query { viewer { locale } }", "viewer", ("viewer",)),
        ('{ viewer { locale } order(number: "W1") { id } }', SEVERAL, ("order", "viewer")),
        ("{ viewer @skip(if: true) { locale } }", INTROSPECTION, ()),
        ("{ __typename }", INTROSPECTION, ()),
        ("{ __schema { queryType { name } } }", INTROSPECTION, ()),
        ("{ viewer { locale } __typename }", "viewer", ("viewer",)),
    ],
)
def test_a_query_is_called_by_the_schemas_field(document: str, operation: str, root_fields: tuple[str, ...]) -> None:
    gateway = Gateway().put(an_order())

    gateway.answer(document)

    assert gateway.answered == [Answered(status=200, operation=operation, fields=root_fields)]


@pytest.mark.parametrize("query", QUERIES)
def test_every_query_of_the_schema_is_told(query: str) -> None:
    by_id = dict.fromkeys(("node", "helpRequest", "attachment"), '(id: "x")')
    by_number = dict.fromkeys(("order", "ordersNumbered"), '(number: "W1")')
    arguments = {**by_number, "addressForm": '(countryCode: "US")', **by_id}.get(query, "")
    gateway = Gateway().put(an_order())

    gateway.answer(f"{{ {query}{arguments} {{ __typename }} }}")

    assert [answered.operation for answered in gateway.answered] == [query]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ secret }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ viewer { secret } }", "GRAPHQL_VALIDATION_FAILED"),
        ("mutation { cancelOrder(input: {}) { __typename } }", "BAD_ARGUMENT"),
        ("query ($n: Int!) { orders(first: $n) { edges { cursor } } }", "BAD_ARGUMENT"),
        ("query A { viewer { locale } } query B { viewer { locale } }", "BAD_REQUEST"),
    ],
)
def test_what_is_not_executed_is_called_invalid(document: str, code: str) -> None:
    gateway = Gateway()

    response = gateway.post(document)

    assert gateway.answered == [Answered(status=response.status_code, operation=INVALID, errors=(code,))]


def test_whatever_else_is_answered_is_told_too() -> None:
    gateway = Gateway()

    for method, path, more in [
        ("POST", "/graphql", {}),
        ("POST", "/graphql", {"headers": {"x-customer": "james"}}),
        ("GET", "/graphql", {}),
        ("HEAD", "/graphql", {}),
        ("GET", "/secret", {}),
    ]:
        gateway.http(method, path, **more)

    assert gateway.answered == [
        Answered(status=401, errors=("UNAUTHENTICATED",)),
        Answered(status=415, errors=("BAD_REQUEST",)),
        Answered(status=401, errors=("UNAUTHENTICATED",)),
        Answered(status=405, errors=("METHOD_NOT_ALLOWED",)),
        Answered(status=404, errors=("NOT_FOUND",)),
    ]


def test_the_error_of_a_field_is_told_beside_what_was_done() -> None:
    class Forgetful(MemoryOrderStore):
        def help_requests(self, *_: object, **__: object) -> Any:
            raise KeyError

    gateway = Gateway(store=Forgetful()).put(an_order())

    gateway.answer(
        'mutation { cancelOrder(input: {orderNumber: "W1", reason: OTHER}) '
        "{ ... on HelpRequestFiled { order { helpRequests { edges { cursor } } } } } }"
    )

    (answered,) = gateway.answered
    assert (outcome(answered), answered.errors) == (("CANCEL_ORDER", "FILED", None), ("INTERNAL",))


@pytest.mark.guarantee("Logs and metrics hold nobody's data.", to="operators")
def test_nothing_that_a_client_sends_is_told() -> None:
    gateway = Gateway().put(an_order(customer_id=CustomerId("secret-customer")))
    secrets: Json = {"orderNumber": "secret-number", "reason": "OTHER", "message": "secret", "idempotencyKey": "secret"}
    document = (
        "mutation secretName($secret: CancelOrderInput!) { secretAlias: cancelOrder(input: $secret) { __typename } }"
    )

    gateway.post(document, {"secret": secrets}, viewer="secret-customer", headers={"x-secret": "secret"})
    gateway.post("{ secretField(secret: 1) }", viewer="secret-customer")

    assert len(gateway.answered) == 2
    assert "secret" not in repr(gateway.answered)
    assert {code for answered in gateway.answered for code in answered.errors} <= {code.value for code in ErrorCode}
