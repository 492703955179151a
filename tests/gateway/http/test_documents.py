import time
from pathlib import Path

import pytest
from graphql import GraphQLError, get_introspection_query

from gateway.http.documents import MAX_DEPTH, MAX_TOKENS, checked_document
from tests.gateway.client import OPERATIONS, Gateway
from tests.support.orders import an_order


def refused(query: str) -> bool:
    answer = Gateway().put(an_order()).answer(query)
    return [error["extensions"]["code"] for error in answer.get("errors", [])] == ["QUERY_TOO_LARGE"]


@pytest.mark.parametrize("document", sorted(OPERATIONS.glob("*.graphql")), ids=lambda path: path.stem)
def test_our_own_documents_are_taken(document: Path) -> None:
    checked_document(document.read_text())


def test_the_tools_introspection_is_taken() -> None:
    assert "errors" not in Gateway().answer(get_introspection_query(input_value_deprecation=True))


def test_50_orders_with_all_help_actions_are_taken() -> None:
    assert not refused(
        "{ orders(first: 50) { edges { node { number helpActions { type state title reason { message }"
        " choices { label } lines { left line { title } } shipments { available } openRequests { id } } } } } }"
    )


def test_50_orders_with_their_requests_are_taken_but_not_their_orders_requests_too() -> None:
    requests = "helpRequests { edges { node { id state filedAt %s } } }"
    page = "{ orders(first: 50) { edges { node { number " + requests + " } } } }"

    assert not refused(page % "")
    assert refused(page % ("order { " + requests % "" + " }"))


def test_a_document_that_is_too_deep_is_refused() -> None:
    assert refused(
        '{ order(number: "W1") ' + "{ helpActions { openRequests { order " * 7 + "{ id }" + " } } }" * 7 + " }"
    )
    with pytest.raises(GraphQLError, match=f"at most {MAX_DEPTH} levels"):
        checked_document("{ a " * (MAX_DEPTH + 1) + "}" * (MAX_DEPTH + 1))


def test_a_document_of_too_many_tokens_is_refused() -> None:
    assert refused("{ " + "viewer { locale } " * (MAX_TOKENS // 4) + "}")


def test_many_reads_by_aliases_are_refused() -> None:
    assert refused("{ " + " ".join(f'a{place}: order(number: "W1") {{ id }}' for place in range(101)) + " }")


@pytest.mark.parametrize(
    "field",
    [
        'orders(show: PAST, first: 1, after: "%s") { lookedAt }',
        'orders(search: "lamp", first: 1, after: "%s") { lookedAt }',
        "viewer { orderCounts { a%s: all } }",
    ],
)
def test_a_few_reads_of_a_megabyte_are_taken_at_once_and_no_more(field: str) -> None:
    def several(count: int) -> str:
        return "{ " + " ".join(f"a{place}: " + field.replace("%s", str(place)) for place in range(count)) + " }"

    checked_document(several(4))
    with pytest.raises(GraphQLError, match="weighs"):
        checked_document(several(5))
    checked_document(
        several(40).replace("show: PAST, ", "").replace('search: "lamp", ', "").replace("orderCounts", "x")
    )


def test_many_reads_in_a_fragment_at_the_root_are_refused_too() -> None:
    reads = " ".join(f'a{place}: order(number: "W1") {{ id }}' for place in range(101))
    assert refused(f"{{ ...F ... on Query {{ viewer {{ locale }} }} }} fragment F on Query {{ {reads} }}")


def test_a_number_of_items_that_is_a_variable_counts_as_the_most() -> None:
    inner = "edges { node { helpRequests(first: $n) { edges { node { id state } } } } }"
    query = "query ($n: Int!) { orders(first: $n) { %s } }" % inner  # noqa: UP031  # braces
    with_order = query.replace("id state", "order { helpRequests(first: $n) { edges { cursor } } }")

    checked_document(query)
    with pytest.raises(GraphQLError, match="weighs"):
        checked_document(with_order)


def test_fragments_that_spread_fragments_twice_are_refused_at_once() -> None:
    levels = 60
    fragments = " ".join(
        f"fragment F{n} on Query {{ a{n}: viewer {{ locale }} ...F{n + 1} ...F{n + 1} }}" for n in range(levels)
    )
    query = f"{{ ...F0 }} {fragments} fragment F{levels} on Query {{ viewer {{ locale }} }}"

    began = time.process_time()
    assert refused(query)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("query", ["fragment F on Query { ...F } { ...F }", "{ ...Missing }"])
def test_fragments_that_have_no_end_or_are_missing_are_left_to_validation(query: str) -> None:
    checked_document(query)


def test_more_fields_side_by_side_than_are_compared_is_too_large() -> None:
    assert refused("{ viewer { " + "locale " * 1_000 + "} }")


def test_a_number_of_thousands_of_digits_is_a_bad_argument_that_is_not_repeated() -> None:
    [error] = Gateway().answer("{ orders(first: %s) { edges { cursor } } }" % ("9" * 5_000))["errors"]
    assert error["extensions"] == {"code": "BAD_ARGUMENT", "retryable": False}
    assert error["message"] == "A number has at most 30 digits."
