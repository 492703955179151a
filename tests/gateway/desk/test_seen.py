"""What an agent had seen, as the documents of the desk's mutations carry it."""

import pytest

from gateway.desk.ids import desk_id
from order_help.domain.ids import OrderId
from tests.gateway.client import Gateway, Json, problems
from tests.gateway.desk.client import Desk
from tests.support.orders import DAY, T0, an_order


@pytest.fixture
def desk() -> Desk:
    """Order W1 with a question about a payment."""
    shop = Gateway(now=T0 + DAY).put(an_order())
    shop.change("resolve_payment_issue", kind="CHARGED_TWICE", message="Twice!")
    return Desk(shop)


def test_a_reply_leaves_the_alert_of_what_came_in_between(desk: Desk) -> None:
    desk.shop.change("post_message", text="Where is it?")
    of = {"orderId": desk.operation("order", number="W1")["id"], "seenThrough": desk.seen(number="W1")}
    desk.shop.now += DAY
    desk.shop.change("post_message", text="And the lamp?")

    replied = desk.change("reply", text="It leaves today.", **of)
    assert [(alert["kind"], alert["since"]) for alert in replied["order"]["alerts"]] == [
        ("UNANSWERED_MESSAGE", "2026-11-03T12:00:00Z")
    ]
    desk.shop.now += DAY
    again = desk.change("dismiss_alert", kind="UNANSWERED_MESSAGE", **of)
    assert again["order"]["alerts"] == replied["order"]["alerts"]
    desk.change("dismiss_alert", kind="UNANSWERED_MESSAGE", orderId=of["orderId"], seenThrough=desk.seen(number="W1"))
    assert desk.operation("order", number="W1")["alerts"] == []


@pytest.mark.guarantee("A decision that crosses the shopper's words is refused until they are read.", to="agents")
def test_a_decision_that_crosses_the_shoppers_words_is_refused_with_these_words(desk: Desk) -> None:
    request, seen = desk.first_request(), desk.seen(number="W1")
    desk.shop.change("post_message", text="It was the Visa card.")
    decisions: dict[str, Json] = {"decline": {"reason": "OTHER", "text": "No."}, "resolve": {}, "approve": {}}
    for name, fields in decisions.items():
        refused = desk.change(name, helpRequestId=request, seenThrough=seen, **fields)
        assert (refused["__typename"], refused["code"]) == ("ChangedSinceSeen", "CHANGED_SINCE_SEEN")
        assert (refused["entry"]["message"], refused["order"]["unreadCount"]) == ("It was the Visa card.", 2)
        assert refused["message"] == "Something new has come in on this order since. Look at it first."
    done = desk.change("resolve", helpRequestId=request, seenThrough=desk.seen(number="W1"))
    assert done["helpRequest"]["state"] == "RESOLVED"


@pytest.mark.parametrize(
    "seen", ["", "nothing", "T3JkZXI6WyJXMSJd", desk_id("TimelineEntry", OrderId("another"), "1.0")]
)
def test_what_was_seen_is_an_item_of_this_order(desk: Desk, seen: str) -> None:
    request, order_id = desk.first_request(), desk.operation("order", number="W1")["id"]
    for result in (
        desk.change("resolve", helpRequestId=request, seenThrough=seen),
        desk.change("reply", helpRequestId=request, text="Hello!", seenThrough=seen),
        desk.change("dismiss_alert", orderId=order_id, kind="UNANSWERED_MESSAGE", seenThrough=seen),
    ):
        assert problems(result) == [("seenThrough", "UNKNOWN")]
