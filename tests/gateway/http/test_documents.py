from pathlib import Path

import pytest
from graphql import GraphQLError, get_introspection_query

from gateway.http.documents import checked_document
from gateway.http.limits import MAX_DEPTH, MAX_NAME, MAX_NESTING, MAX_OPERATIONS, MAX_TEXT, MAX_TOKENS
from tests.gateway.client import OPERATIONS, Gateway
from tests.support.endless import cpu_budget
from tests.support.orders import an_order


def refused(query: str) -> bool:
    return codes(query, Gateway().put(an_order())) == ["QUERY_TOO_LARGE"]


def codes(query: str, gateway: Gateway | None = None) -> list[str]:
    """The codes of the errors of an answer, for which no document may need seconds."""
    with cpu_budget(5):
        answer = (gateway or Gateway()).answer(query)
    return [error["extensions"]["code"] for error in answer.get("errors", [])]


@pytest.mark.guarantee("The documents of real clients are within the limits.", to="frontend developers")
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
    with pytest.raises(GraphQLError, match=f"at most {MAX_DEPTH} are accepted"):
        checked_document("{ a " * (MAX_DEPTH + 1) + "}" * (MAX_DEPTH + 1))


def test_a_document_of_too_many_tokens_is_refused_however_little_it_weighs() -> None:
    def of_tokens(count: int) -> str:
        around = "{ viewer(a: [", "]) }"
        return around[0] + "1 " * (count - 9) + around[1]

    checked_document(of_tokens(MAX_TOKENS))
    with pytest.raises(GraphQLError, match=f"at most {MAX_TOKENS} tokens"):
        checked_document(of_tokens(MAX_TOKENS + 1))


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

    assert refused(query)


def test_fragments_of_a_mutation_that_spread_fragments_twice_are_counted_at_once() -> None:
    levels = MAX_NESTING - 3
    fragments = " ".join(f"fragment F{n} on Mutation {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels))

    with cpu_budget(1):  # with a last fragment, the document would be refused by its weight
        checked_document(f"mutation {{ ...F0 }} {fragments}")


@pytest.mark.parametrize(
    "query",
    ["fragment F on Query { ...F } { ...F }", "fragment F on Mutation { ...F } mutation { ...F }", "{ ...Missing }"],
)
def test_fragments_that_have_no_end_or_are_missing_are_left_to_validation(query: str) -> None:
    with cpu_budget(1):
        checked_document(query)


def test_more_fields_side_by_side_than_are_compared_is_too_large() -> None:
    assert refused("{ viewer { " + "locale " * 1_000 + "} }")


def test_a_number_of_thousands_of_digits_is_a_bad_argument_that_is_not_repeated() -> None:
    [error] = Gateway().answer("{ orders(first: %s) { edges { cursor } } }" % ("9" * 5_000))["errors"]
    assert error["extensions"] == {"code": "BAD_ARGUMENT", "retryable": False}
    assert error["message"] == "A number has at most 30 digits."


@pytest.mark.parametrize("length", [2, 60, 250, 570])
def test_a_chain_of_fragments_is_answered_or_too_large_whatever_its_length(length: int) -> None:
    chain = " ".join(f"fragment F{at} on Query {{ ...F{at + 1} }}" for at in range(length))
    query = f"{{ ...F0 }} {chain} fragment F{length} on Query {{ viewer {{ locale }} }}"

    assert codes(query) == ([] if length < MAX_NESTING - 2 else ["QUERY_TOO_LARGE"])


@pytest.mark.parametrize(
    "query",
    [
        "{ ..." * 100 + "{ viewer { locale } }" + " }" * 100,
        "{ a" * 50 + " }" * 50,
        "{ orders(first: " + "[" * 70 + "]" * 70 + ") { lookedAt } }",
        "query ($a: " + "[" * 70 + "Int" + "]" * 70 + ") { viewer { locale } }",
        "{ viewer { locale } } " + "fragment F on Query { ...F } " + "fragment A on Query { ... { " * 61 + " }" * 122,
    ],
    ids=["inline fragments", "fields", "lists", "types", "fragments that nobody spreads"],
)
def test_what_is_nested_too_deeply_is_too_large(query: str) -> None:
    assert codes(query) == ["QUERY_TOO_LARGE"]


@pytest.mark.parametrize(
    "query",
    [
        "{ " + "a" * (MAX_NAME + 1) + " }",
        "{ viewer { " + "a" * 60_000 + ": locale } }",
        '{ order(number: "' + "a" * (MAX_TEXT + 1) + '") { id } }',
        " ".join(f"query Q{at} {{ viewer {{ locale }} }}" for at in range(MAX_OPERATIONS + 1)),
    ],
    ids=["a field", "an alias", "a text", "operations"],
)
def test_each_part_of_a_document_has_its_limit(query: str) -> None:
    with pytest.raises(GraphQLError) as refused:
        checked_document(query)

    assert (refused.value.extensions or {})["code"] == "QUERY_TOO_LARGE"
    assert len(refused.value.message) < 200


CANCEL = 'cancelOrder(input: {orderNumber: "W1", reason: OTHER}) { __typename }'


@pytest.mark.parametrize(
    "document",
    [
        f"mutation {{ a: {CANCEL} b: {CANCEL} }}",
        f"mutation {{ a: {CANCEL} ... {{ b: {CANCEL} }} }}",
        f"mutation {{ ...F a: {CANCEL} }} fragment F on Mutation {{ b: {CANCEL} }}",
        f"mutation ($x: Boolean!) {{ ... @skip(if: $x) {{ a: {CANCEL} }} ... @include(if: $x) {{ b: {CANCEL} }} }}",
        f"query Q {{ viewer {{ locale }} }} mutation M {{ a: {CANCEL} b: {CANCEL} }}",
    ],
    ids=["aliases", "an inline fragment", "a fragment", "directives", "another operation"],
)
def test_a_mutation_has_one_field(document: str) -> None:
    with pytest.raises(GraphQLError, match="A mutation has one field"):
        checked_document(document)


@pytest.mark.parametrize(
    "document",
    [
        f"mutation {{ __typename {CANCEL} }}",
        f"mutation {{ {CANCEL} {CANCEL} ...F }} fragment F on Mutation {{ {CANCEL} }}",
        f"mutation A {{ {CANCEL} }} mutation B {{ {CANCEL} }}",
    ],
    ids=["its name beside it", "the same field again", "each of two operations"],
)
def test_one_field_of_a_mutation_may_be_selected_in_parts(document: str) -> None:
    checked_document(document)


@pytest.mark.parametrize("field", ["__schema { types { name } }", '__type(name: "Order") { name }'])
def test_introspection_by_alias_is_refused(field: str) -> None:
    checked_document("{ " + " ".join(f"a{at}: {field}" for at in range(4)) + " }")
    with pytest.raises(GraphQLError, match="weighs"):
        checked_document("{ " + " ".join(f"a{at}: {field}" for at in range(150)) + " }")
