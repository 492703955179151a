from datetime import timedelta

from order_help.domain.ids import OrderNumber
from tests.gateway.client import Gateway, problems
from tests.support.orders import T0, an_order

HOUR = timedelta(hours=1)
HOSTILE = "<script>alert('ü')</script>\u202e\nSecond line\t\N{GRINNING FACE}"


def test_words_are_kept_as_they_are_and_stand_at_the_end_of_the_timeline() -> None:
    gateway = Gateway().put(an_order())

    result = gateway.change("post_message", text=HOSTILE)

    assert result["__typename"] == "MessagePosted"
    (edge,) = result["order"]["timeline"]["edges"]
    (written,) = gateway.operation("order_timeline", number="W1")["timeline"]["edges"]
    assert edge["node"]["id"] == written["node"]["id"]
    assert written["node"]["message"] == HOSTILE
    assert (written["node"]["author"], written["node"]["text"]) == ("SHOPPER", "You wrote to the shop.")
    assert (written["node"]["unread"], written["node"]["aboutRequestId"]) == (False, None)


def test_a_message_may_be_about_an_open_request_and_no_other() -> None:
    gateway = Gateway().put(an_order(), an_order(number=OrderNumber("W2")))
    request = gateway.change("resolve_payment_issue", kind="OTHER")["helpRequest"]["id"]
    elsewhere = gateway.change("resolve_payment_issue", number="W2", kind="OTHER")["helpRequest"]["id"]

    result = gateway.change("post_message", text="It was on the 3rd", helpRequestId=request)

    assert result["__typename"] == "MessagePosted"
    newest = gateway.operation("order_timeline", number="W1", newestFirst=True)["timeline"]["edges"][0]["node"]
    assert newest["aboutRequestId"] == request
    gateway.change("withdraw_help_request", helpRequestId=request)
    assert problems(gateway.change("post_message", text="Hm", helpRequestId=request)) == [("helpRequestId", "NOT_OPEN")]
    for unknown in [elsewhere, "x", gateway.order()["id"]]:
        result = gateway.change("post_message", text="Hm", helpRequestId=unknown)
        assert problems(result) == [("helpRequestId", "UNKNOWN")]


def test_the_request_that_a_message_is_about_comes_back_with_it() -> None:
    gateway = Gateway().put(an_order())
    request = gateway.change("resolve_payment_issue", kind="OTHER", message="Twice.")["helpRequest"]["id"]
    about = {"text": "On the 3rd", "helpRequestId": request, "idempotencyKey": "once"}

    results = [gateway.change("post_message", **about) for _ in ("posted", "replayed")]

    assert [result["replayed"] for result in results] == [False, True]
    for result in results:
        assert result["helpRequest"] == gateway.order()["helpRequests"]["edges"][0]["node"] | result["helpRequest"]
        assert (result["helpRequest"]["id"], result["helpRequest"]["message"]) == (request, "Twice.")
    assert gateway.change("post_message", text="Hello?")["helpRequest"] is None


def test_can_reply_is_as_true_as_the_mutation() -> None:
    gateway = Gateway().put(an_order())
    request = gateway.change("resolve_payment_issue", kind="OTHER")["helpRequest"]["id"]
    assert gateway.operation("help_request", id=request)["canReply"]

    gateway.change("withdraw_help_request", helpRequestId=request)

    assert not gateway.operation("help_request", id=request)["canReply"]


def test_words_that_are_missing_too_long_or_cannot_be_stored_are_problems_of_the_text() -> None:
    gateway = Gateway().put(an_order())
    codes = {"": "REQUIRED", "x" * 4001: "TOO_LONG", "\x00": "INVALID", "\ud800": "INVALID"}
    for text, code in codes.items():
        assert problems(gateway.change("post_message", text=text)) == [("text", code)]
    assert gateway.change("post_message", text="x" * 4000)["__typename"] == "MessagePosted"


def test_the_61st_message_within_an_hour_is_refused_with_the_time_at_which_it_will_be_taken() -> None:
    gateway = Gateway().put(an_order(), an_order(number=OrderNumber("W2")))
    for place in range(60):
        gateway.now = T0 + timedelta(seconds=place)
        number = "W1" if place % 2 else "W2"  # it is the shopper who is limited, whatever the order
        assert gateway.change("post_message", number=number, text="Hello?")["__typename"] == "MessagePosted"

    gateway.now = T0 + timedelta(minutes=30)
    refused = gateway.change("post_message", text="Hello?")
    assert (refused["__typename"], refused["code"]) == ("RateLimited", "RATE_LIMITED")
    assert refused["retryAt"] == (T0 + HOUR).isoformat().replace("+00:00", "Z")

    gateway.now = T0 + HOUR
    assert gateway.change("post_message", text="Hello?")["__typename"] == "MessagePosted"
    assert gateway.change("post_message", text="Hello?")["__typename"] == "RateLimited"
