import logging
import re
from enum import Enum
from typing import Any

import pytest

from gateway.desk.types.refusal_codes import DeskRefusalCode
from gateway.http import limits
from gateway.http.limits import MAX_ERRORS
from gateway.http.outcomes import RETRYABLE, ErrorCode
from gateway.shopper.types.refusal_codes import RefusalCode
from order_help.use_cases.ports import StoreBusy, Unreadable
from order_help.use_cases.refusals import ProblemCode
from order_help.use_cases.request_bounds import TooManyCalls
from tests.gateway.client import ROOT, Gateway, Json
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import an_order

NOT_TOLD = {"MAX_COMPARISONS", "MAX_MESSAGE", "MAX_LOCATIONS", "MAX_WARNINGS"}
"""Limits of which the page tells the effect, or which are no limits of requests and answers."""
ERRORS_PAGE = (ROOT / "docs" / "errors.md").read_text()


@pytest.mark.guarantee(
    "Every code that a client can meet is on the page about errors, with whether to try again.",
    to="frontend developers",
)
@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        ("Errors", ErrorCode),
        ("Refusals", RefusalCode),
        ("On the desk", DeskRefusalCode),
        ("Problems", ProblemCode),
    ],
)
def test_the_page_on_errors_tells_every_code_and_no_other(heading: str, codes: type[Enum]) -> None:
    section = re.split(r"(?m)^## ", ERRORS_PAGE.split(f"\n## {heading}\n")[1])[0]

    assert re.findall(r"(?m)^\| `([A-Z_]+)` \|", section) == [code.value for code in codes]


@pytest.mark.guarantee(
    "Every code that a client can meet is on the page about errors, with whether to try again.",
    to="frontend developers",
)
def test_the_page_on_errors_tells_which_are_retryable() -> None:
    rows = re.findall(r"(?m)^\| `([A-Z_]+)` \| [^|]+ \| (yes|no) \|", ERRORS_PAGE)

    assert {code for code, retryable in rows if retryable == "yes"} == {code.value for code in RETRYABLE}


def test_the_page_on_errors_tells_the_limits() -> None:
    section = ERRORS_PAGE.split("### Limits")[1].split("\n## ")[0]
    named = {name: limit for name, limit in vars(limits).items() if name.startswith("MAX_") and name not in NOT_TOLD}

    assert [name for name, limit in named.items() if not re.search(rf"\b{limit:,}\b", section)] == []


def extensions_of(error: Json) -> tuple[str, bool, str | None]:
    extensions = error["extensions"]
    return extensions["code"], extensions["retryable"], extensions.get("path")


@pytest.mark.parametrize("first", [0, -1, 51, 2**31 - 1])
def test_first_outside_1_to_50_is_a_bad_argument(first: int) -> None:
    gateway = Gateway().put(an_order())
    error = gateway.fault("query ($n: Int!) { orders(first: $n) { edges { cursor } } }", {"n": first})
    nested = gateway.fault(
        'query ($n: Int!) { order(number: "W1") { helpRequests(first: $n) { edges { cursor } } } }', {"n": first}
    )

    assert extensions_of(error) == extensions_of(nested) == ("BAD_ARGUMENT", False, "first")
    assert (error["path"], nested["path"]) == (["orders"], ["order", "helpRequests"])


@pytest.mark.parametrize("after", ["", "x", "W10=", "☃", "\ud800", "b3JkZXJzOlsxXQ==", "A" * 5000, "[" * 2000])
def test_what_is_no_cursor_is_a_bad_cursor(after: str) -> None:
    gateway = Gateway().put(an_order())
    query = "query ($after: String) { orders(after: $after) { edges { cursor } } }"
    nested = 'query ($after: String) { order(number: "W1") { helpRequests(after: $after) { edges { cursor } } } }'

    assert extensions_of(gateway.fault(query, {"after": after})) == ("BAD_CURSOR", False, "after")
    assert extensions_of(gateway.fault(nested, {"after": after})) == ("BAD_CURSOR", False, "after")
    assert "orders" not in gateway.store.calls


@pytest.mark.parametrize(
    ("variables", "path"),
    [
        ({"orderNumber": "W1", "reason": "BECAUSE"}, "input.reason"),
        ({"orderNumber": "W1"}, "input"),
        ({"orderNumber": "W1", "reason": None}, "input.reason"),
        ({"orderNumber": 1, "reason": "OTHER"}, "input.orderNumber"),
        ({"orderNumber": "W1", "reason": "OTHER", "refund": True}, "input"),
        (None, "input"),
        ([], "input"),
    ],
)
def test_wrong_variables_are_bad_arguments_with_their_place(variables: object, path: str) -> None:
    query = "mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }"

    error = Gateway().fault(query, {"input": variables})

    assert extensions_of(error) == ("BAD_ARGUMENT", False, path)


def test_every_wrong_variable_is_named() -> None:
    query = "mutation ($input: ReturnOrReplaceItemsInput!) { returnOrReplaceItems(input: $input) { __typename } }"
    item = {"lineId": "x", "quantity": 99_999_999_999, "reason": "BORED"}

    errors = Gateway().answer(query, {"input": {"orderNumber": "W1", "resolution": "CASH", "items": [item]}})["errors"]

    assert {error["extensions"]["path"] for error in errors} == {
        "input.items.0.quantity",
        "input.items.0.reason",
        "input.resolution",
    }


def test_a_variable_with_a_default_need_not_be_sent() -> None:
    two_pages = "a: orders(first: $a) { edges { cursor } } b: orders(first: $b) { edges { cursor } }"

    missing = Gateway().answer(f"query ($a: Int! = 1, $b: Int!) {{ {two_pages} }}")["errors"]

    assert [extensions_of(error) for error in missing] == [("BAD_ARGUMENT", False, "b")]


@pytest.mark.parametrize(
    ("literal", "path"),
    [
        ('{orderNumber: "W1", reason: BECAUSE}', "input.reason"),
        ('{orderNumber: "W1", reason: "OTHER"}', "input.reason"),
        ('{orderNumber: "W1"}', "input"),
    ],
)
def test_wrong_literals_are_bad_arguments_with_their_place(literal: str, path: str) -> None:
    error = Gateway().fault(f"mutation {{ cancelOrder(input: {literal}) {{ __typename }} }}")

    assert extensions_of(error) == ("BAD_ARGUMENT", False, path)


def test_a_wrong_literal_in_a_list_is_named_by_its_number() -> None:
    items = '[{lineId: "a", quantity: 1, reason: OTHER}, {lineId: "b", quantity: "2", reason: OTHER}]'
    literal = f'{{orderNumber: "W1", resolution: REFUND, items: {items}}}'

    error = Gateway().fault(f"mutation {{ returnOrReplaceItems(input: {literal}) {{ __typename }} }}")

    assert extensions_of(error) == ("BAD_ARGUMENT", False, "input.items.1.quantity")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ viewer { locale } } \ud800", "GRAPHQL_PARSE_FAILED"),
        ("{" * 300, "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ helpRequest { id } }", "GRAPHQL_VALIDATION_FAILED"),
        ("query ($x: Int) { order(number: $x) { id } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ order(number: $x) { id } }", "GRAPHQL_VALIDATION_FAILED"),
        ("fragment F on Query { ...F } { ...F }", "GRAPHQL_VALIDATION_FAILED"),
    ],
)
def test_documents_that_cannot_be_executed_say_why_by_code(query: str, code: str) -> None:
    answer = Gateway().answer(query)

    assert {error["extensions"]["code"] for error in answer["errors"]} == {code}
    assert "data" not in answer


def test_a_second_call_of_the_same_wrong_document_is_answered_alike() -> None:
    gateway = Gateway()

    assert gateway.answer("{ nothing }") == gateway.answer("{ nothing }")


class BusyStore(MemoryOrderStore):
    def order_ids(self, *_: object) -> Any:
        raise StoreBusy


class ExhaustedStore(MemoryOrderStore):
    def order_ids(self, *_: object) -> Any:
        raise TooManyCalls


class OlderStore(MemoryOrderStore):
    def order_ids(self, *_: object) -> Any:
        raise Unreadable


class BrokenStore(MemoryOrderStore):
    def order_ids(self, customer_id: object, number: object) -> Any:
        raise KeyError(f"{customer_id} asked for {number}")


def test_a_busy_store_says_to_try_again() -> None:
    error = Gateway(store=BusyStore()).fault('{ order(number: "W1") { id } }')

    assert extensions_of(error) == ("TRY_AGAIN", True, None)
    assert error["path"] == ["order"]


def test_a_field_for_which_no_call_is_left_is_too_large_and_no_other_field_is(
    caplog: pytest.LogCaptureFixture,
) -> None:
    answer = Gateway(store=ExhaustedStore()).answer('{ order(number: "W1") { id } orders { edges { cursor } } }')

    (error,) = answer["errors"]
    assert extensions_of(error) == ("QUERY_TOO_LARGE", False, None)
    assert (error["path"], "ask for less" in error["message"]) == (["order"], True)
    assert answer["data"] == {"order": None, "orders": {"edges": []}}
    assert not caplog.records, "it is no fault of the service"


def test_what_a_later_version_wrote_says_so_and_to_try_again() -> None:
    error = Gateway(store=OlderStore()).fault('{ order(number: "W1") { id } }')

    assert extensions_of(error) == ("UNREADABLE", True, None)
    assert error["message"] == "A later version of this service has changed this. Try again in a moment."


@pytest.mark.guarantee("Logs and metrics hold nobody's data.", to="operators")
def test_what_nobody_foresaw_is_masked_and_its_log_line_holds_nobodys_data(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = Gateway(store=BrokenStore()).answer(
            '{ secretAlias: order(number: "W-secret") { id } viewer { locale } }'
        )

    (error,) = answer["errors"]
    assert extensions_of(error) == ("INTERNAL", True, None)
    assert error["message"] == "Something went wrong on our side."
    assert answer["data"] == {"secretAlias": None, "viewer": {"locale": "en"}}, "the rest is answered"
    (line,) = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert line.startswith("unexpected KeyError in field order at ")
    for private in ("james", "W-secret", "secretAlias"):
        assert private not in caplog.text


def test_faults_of_clients_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    for query in ("{", "{ nothing }", "{ orders(first: 0) { edges { cursor } } }"):
        Gateway().answer(query)

    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.guarantee("Errors say what is expected and never repeat what was sent.", to="frontend developers")
@pytest.mark.parametrize(
    ("query", "message"),
    [
        ('{ order "Secret" }', "Syntax Error: Expected Name at the place that `locations` gives."),
        ("{ order(number: Secret Secret) }", "Syntax Error: Expected ':' at the place that `locations` gives."),
        ('{ order(number: "Secret', "Syntax Error: This is not GraphQL at the place that `locations` gives."),
        ('{ order(number: "\\Secret") }', "Syntax Error: This is not GraphQL at the place that `locations` gives."),
        ("Secret " * 10_000, "Syntax Error: This is not GraphQL at the place that `locations` gives."),
    ],
)
def test_a_syntax_error_says_what_is_expected_and_not_what_was_sent(query: str, message: str) -> None:
    error = Gateway().fault(query[:20_000])

    assert error["message"] == message
    assert error["locations"]
    assert "Secret" not in str(error)


class FullOfFaults(MemoryOrderStore):
    def order_ids(self, *_: object) -> Any:
        raise StoreBusy


def test_an_answer_has_at_most_five_errors_of_fields_and_the_log_has_their_codes() -> None:
    gateway = Gateway(store=FullOfFaults())
    fields = " ".join(f'a{at}: order(number: "W{at}") {{ id }}' for at in range(20))

    answer = gateway.answer(f"{{ {fields} }}")

    assert len(answer["errors"]) == MAX_ERRORS
    assert set(answer["data"].values()) == {None}
    assert gateway.answered[0].errors == ("TRY_AGAIN",)
