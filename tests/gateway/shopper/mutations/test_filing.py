import pytest

from order_help.domain.ids import OrderNumber
from tests.gateway.client import Gateway, Json, problems
from tests.support.orders import DAY, T0, an_order


def test_the_same_key_ten_times_files_once_also_after_the_call_itself_closed_the_action() -> None:
    gateway = Gateway().put(an_order())

    results = [gateway.change("cancel_order", reason="OTHER", idempotencyKey="key") for _ in range(10)]

    assert [result["replayed"] for result in results] == [False] + [True] * 9
    assert len({result["helpRequest"]["id"] for result in results}) == 1
    assert gateway.store.calls.count("commit") == 1


def test_a_replay_shows_the_request_as_it_is_now() -> None:
    gateway = Gateway().put(an_order())
    form = {"kind": "OTHER", "idempotencyKey": "key"}
    filed = gateway.change("resolve_payment_issue", **form)["helpRequest"]
    gateway.change("withdraw_help_request", helpRequestId=filed["id"])
    gateway.now = T0 + 3 * DAY

    replayed = gateway.change("resolve_payment_issue", **form)

    assert replayed["replayed"]
    assert (replayed["helpRequest"]["id"], replayed["helpRequest"]["state"]) == (filed["id"], "WITHDRAWN")


@pytest.mark.parametrize("other", [{"reason": "TOO_SLOW"}, {"message": "more"}, {"number": "W2"}])
def test_the_key_with_another_input_is_refused(other: Json) -> None:
    gateway = Gateway().put(an_order(), an_order(number=OrderNumber("W2")))
    form: Json = {"reason": "OTHER", "idempotencyKey": "key"}
    gateway.change("cancel_order", **form)

    result = gateway.change("cancel_order", **{**form, **other})

    assert (result["__typename"], result["code"]) == ("IdempotencyKeyReused", "IDEMPOTENCY_KEY_REUSED")
    assert result["message"]


@pytest.mark.parametrize("number", ["W2", "", "x" * 200, "\ud800", "\x00", "☃"])
def test_an_order_that_is_not_there_is_a_refusal(number: str) -> None:
    result = Gateway().put(an_order()).change("cancel_order", number=number, reason="OTHER")

    assert result == {
        "__typename": "OrderNotFound",
        "code": "ORDER_NOT_FOUND",
        "message": "There is no such order among yours.",
    }


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ({"message": "x" * 4001}, ("message", "TOO_LONG")),
        ({"message": "\ud83d"}, ("message", "INVALID")),
        ({"message": "\x00"}, ("message", "INVALID")),
        ({"idempotencyKey": ""}, ("idempotencyKey", "REQUIRED")),
        ({"idempotencyKey": "x" * 129}, ("idempotencyKey", "TOO_LONG")),
        ({"idempotencyKey": "\udfff"}, ("idempotencyKey", "INVALID")),
    ],
)
def test_a_text_that_cannot_be_taken_is_named_and_nothing_is_written(wrong: Json, found: tuple[str, str]) -> None:
    gateway = Gateway().put(an_order())

    assert problems(gateway.change("cancel_order", reason="OTHER", **wrong)) == [found]
    assert "commit" not in gateway.store.calls


def test_4000_characters_outside_the_basic_plane_are_taken() -> None:
    gateway = Gateway().put(an_order())

    filed = gateway.change("cancel_order", reason="OTHER", message="👕" * 4000)["helpRequest"]

    assert gateway.operation("help_request", id=filed["id"])["message"] == "👕" * 4000
