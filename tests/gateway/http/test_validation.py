import pytest

from gateway.http.limits import MAX_ERRORS, MAX_LOCATIONS
from tests.gateway.client import Gateway

ORDER = "{ order(%s) { id } }"


@pytest.mark.parametrize(
    ("literal", "message"),
    [
        ("{reason: Secret}", "Expected a value of `CancelReason`"),
        ('{reason: "Secret"}', "Expected a value of `CancelReason`"),
        ('{reason: OTHER, orderNumber: {Secret: "Secret"}}', "Expected a text of type `String`."),
        ('{reason: OTHER, Secret: "Secret"}', "Expected an object `CancelOrderInput`"),
        ('"Secret"', "Expected an object `CancelOrderInput`"),
    ],
)
def test_an_error_about_a_literal_says_what_is_expected_and_never_what_was_sent(literal: str, message: str) -> None:
    error = Gateway().fault(f"mutation {{ cancelOrder(input: {literal}) {{ __typename }} }}")

    assert error["message"].startswith(message)
    assert "Secret" not in str(error)


def test_a_wrong_default_is_named_by_its_variable() -> None:
    error = Gateway().fault('query ($n: Int = "Secret") { orders(first: $n) { lookedAt } }')

    assert error["extensions"] == {"code": "BAD_ARGUMENT", "retryable": False, "path": "n"}
    assert error["message"] == "Expected a whole number of at most 31 bits of type `Int`."


@pytest.mark.parametrize(
    "query",
    [
        "{ viewer { " + " ".join(f"unknown{at}" for at in range(100)) + " } }",
        "{ " + " ".join(f"...F{at}" for at in range(100)) + " }",
        "{ viewer { locale } } " + " ".join(f"fragment F{at} on Query {{ __typename }}" for at in range(100)),
        "{ order(" + " ".join(f"a{at}: 1" for at in range(100)) + ") { id } }",
        "mutation { cancelOrder(input: {" + " ".join(f'a{at}: "x"' for at in range(100)) + "}) { __typename } }",
    ],
    ids=["fields", "spreads", "fragments", "arguments", "fields of an input"],
)
def test_collecting_stops_after_a_few_errors(query: str) -> None:
    assert 1 <= len(Gateway().answer(query)["errors"]) <= MAX_ERRORS


def test_a_circle_of_fragments_is_told_briefly() -> None:
    circle = " ".join(f"fragment {'F' * 80}{at} on Query {{ ...{'F' * 80}{(at + 1) % 50} }}" for at in range(50))

    errors = Gateway().answer(f"{{ ...{'F' * 80}0 }} {circle}")["errors"]

    assert {error["extensions"]["code"] for error in errors} == {"GRAPHQL_VALIDATION_FAILED"}
    assert all(len(error["message"]) <= 1_000 and len(error["locations"]) <= MAX_LOCATIONS for error in errors)


def test_names_of_the_schema_are_suggested() -> None:
    assert Gateway().fault("{ viewer { locales } }")["message"] == (
        "Cannot query field 'locales' on type 'Viewer'. Did you mean 'locale'?"
    )


def test_some_140_fields_of_one_name_are_compared_and_more_are_too_large() -> None:
    def compared(count: int) -> list[str]:
        fields = " ".join(f"orders(first: {at + 1}) {{ lookedAt }}" for at in range(count))
        return [error["extensions"]["code"] for error in Gateway().answer(f"{{ {fields} }}")["errors"]]

    assert compared(50) == ["GRAPHQL_VALIDATION_FAILED"] * MAX_ERRORS
    assert compared(498) == ["QUERY_TOO_LARGE"]
    assert "errors" not in Gateway().answer("{ viewer { " + "locale " * 140 + "} }")
    assert Gateway().fault("{ viewer { " + "locale " * 150 + "} }")["extensions"]["code"] == "QUERY_TOO_LARGE"
