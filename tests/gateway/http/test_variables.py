import time
from typing import Any

import pytest
from graphql import GraphQLError

from gateway.http.limits import MAX_DIGITS, MAX_ERRORS, MAX_TEXT, MAX_VALUE_DEPTH, MAX_VALUES
from gateway.http.variables import check_size
from tests.gateway.client import Gateway, Json

CANCEL = "mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }"
RETURN = "mutation ($input: ReturnOrReplaceItemsInput!) { returnOrReplaceItems(input: $input) { __typename } }"


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"a": value}
    return value


def refusal(variables: Json) -> str:
    with pytest.raises(GraphQLError) as refused:
        check_size(variables)
    return str((refused.value.extensions or {})["code"])


def test_variables_within_the_limits_are_accepted() -> None:
    items = [{"lineId": "x", "quantity": 1, "reason": "DAMAGED"}] * 300
    check_size({"input": {"items": items}, "text": "x" * MAX_TEXT, "n": 10**MAX_DIGITS - 1, "x": True, "y": None})
    check_size(nested(MAX_VALUE_DEPTH))


@pytest.mark.parametrize(
    "variables",
    [
        {str(at): 1 for at in range(MAX_VALUES + 1)},
        {"a": [{}] * MAX_VALUES},
        {"a": {str(at): at for at in range(15_000)}},
        nested(MAX_VALUE_DEPTH + 1),
        nested(50_000),
        {"a": ["x" * (MAX_TEXT + 1)]},
    ],
    ids=["variables", "items", "unknown keys", "levels", "more levels than Python's stack has", "a text"],
)
def test_variables_beyond_a_limit_are_too_large(variables: Json) -> None:
    assert refusal(variables) == "QUERY_TOO_LARGE"


@pytest.mark.parametrize("number", [10**MAX_DIGITS, -(10**MAX_DIGITS), 10**4_000])
def test_a_number_of_too_many_digits_is_a_bad_argument(number: int) -> None:
    assert refusal({"a": [number]}) == "BAD_ARGUMENT"


@pytest.mark.parametrize(
    "input_",
    [
        {f"unknown{at}": at for at in range(15_000)},
        {f"unknown{at}": at for at in range(3_900)},
        [{}] * 60_000,
        [{}] * 3_900,
        {"orderNumber": "W1", "reason": ["x"] * 3_900},
    ],
    ids=["15,000 unknown keys", "as many as are read", "60,000 empty items", "as many as are read ", "a list"],
)
def test_wrong_variables_are_refused_quickly_and_briefly(input_: object) -> None:
    gateway = Gateway()
    gateway.answer(CANCEL, {"input": {}})

    spent = []
    for _ in range(3):  # the process does other things too, such as collecting the garbage of other tests
        began = time.process_time()
        response = gateway.post(CANCEL, {"input": input_})
        spent.append(time.process_time() - began)

    assert len(response.json()["errors"]) <= MAX_ERRORS
    assert len(response.content) < 8_000
    assert min(spent) < 0.5, "the refusal, and what the test needs to send it"
    assert gateway.store.calls == []


def test_a_hundred_wrong_items_are_five_errors() -> None:
    items = [{"lineId": 1.5, "quantity": "many", "reason": "BORED"}] * 100

    errors = Gateway().answer(RETURN, {"input": {"orderNumber": "W1", "resolution": "REFUND", "items": items}})[
        "errors"
    ]

    assert len(errors) == MAX_ERRORS
    assert errors[0]["extensions"]["path"] == "input.items.0.lineId"


@pytest.mark.guarantee("Errors say what is expected and never repeat what was sent.", to="frontend developers")
@pytest.mark.parametrize(
    ("input_", "path", "message"),
    [
        ("secret", "input", "Expected an object `CancelOrderInput`, which cannot be null: it needs reason and"),
        ({"secret": "secret"}, "input", "Expected an object `CancelOrderInput`, which cannot be null: it needs reason"),
        ({"reason": "secret"}, "input.reason", "Expected a value of `CancelReason`, which cannot be null: CHANGED"),
        ({"reason": "OTHER", "orderNumber": 4711}, "input.orderNumber", "Expected a text of type `String`."),
        ({"reason": "OTHER", "orderId": ["secret"]}, "input.orderId", "Expected a text of type `ID`."),
        (
            {"reason": "OTHER", "attachmentIds": [["secret"]]},
            "input.attachmentIds.0",
            "Expected a text of type `ID`, which cannot be null.",
        ),
    ],
)
def test_an_error_says_what_is_expected_and_never_what_was_sent(input_: object, path: str, message: str) -> None:
    error = Gateway().fault(CANCEL, {"input": input_})

    assert error["extensions"]["path"] == path
    assert error["message"].startswith(message)
    assert "secret" not in str(error)
    assert "4711" not in str(error)
