from tests.gateway.client import Gateway
from tests.support.orders import DAY, T0, a_parcel, an_order
from tests.support.policies import BY_THE_DESK


def test_cancelling_is_done_at_once_and_the_reply_shows_the_order_after_it() -> None:
    gateway = Gateway().put(an_order())

    result = gateway.change("cancel_order", reason="ORDERED_BY_MISTAKE", message="Sorry!")

    assert result["__typename"] == "HelpRequestFiled"
    assert result["helpRequest"]["stateText"] == "Approved"
    assert result["order"]["status"] == "CANCELLED"
    offered = {action["type"] for action in result["order"]["availableHelpActions"]}
    assert "RESOLVE_PAYMENT_ISSUE" in offered
    assert offered.isdisjoint({"CANCEL_ORDER", "CHANGE_SHIPPING_ADDRESS", "REPORT_CUSTOMS_DUTY_ISSUE"})


def test_what_was_asked_for_is_kept() -> None:
    gateway = Gateway().put(an_order())

    filed = gateway.change("cancel_order", reason="TOO_SLOW", message="Sorry!")["helpRequest"]

    request = gateway.operation("help_request", id=filed["id"])
    assert request["message"] == "Sorry!"
    assert request["details"] == {
        "__typename": "CancelOrderDetails",
        "cancelReason": "TOO_SLOW",
        "reasonText": "It takes too long",
    }
    assert request["closedAt"] == "2026-11-01T12:00:00Z"
    assert not request["canWithdraw"]


def test_what_has_shipped_is_refused_with_the_reason_and_what_to_do_instead() -> None:
    gateway = Gateway(now=T0 + 3 * DAY).put(an_order(shipments=(a_parcel(shipped_at=T0 + DAY, bottle=2, lamp=1),)))

    result = gateway.change("cancel_order", reason="OTHER")

    assert result["__typename"] == "HelpActionUnavailable"
    assert result["code"] == "HELP_ACTION_UNAVAILABLE"
    assert result["message"] == "This order was shipped on November 2, 2026. Try “Return & Replace” instead."
    assert result["action"]["reason"]["event"] == "FIRST_SHIPPED"
    assert result["action"]["insteadTry"] == "RETURN_OR_REPLACE_ITEMS"
    assert "commit" not in gateway.store.calls


def test_cancelling_twice_is_refused() -> None:
    gateway = Gateway().put(an_order())
    gateway.change("cancel_order", reason="OTHER")

    again = gateway.change("cancel_order", reason="OTHER")

    assert again["action"]["reason"]["message"] == "This order was cancelled on November 1, 2026."
    assert len(gateway.store.requests) == 1


def test_a_shop_that_decides_by_hand_leaves_the_request_open() -> None:
    gateway = Gateway(policy=BY_THE_DESK).put(an_order())

    result = gateway.change("cancel_order", reason="OTHER")

    assert result["helpRequest"]["stateText"] == "Waiting for the shop’s answer"
    assert result["order"]["status"] == "PROCESSING"
    assert gateway.action("CANCEL_ORDER")["state"] == "IN_PROGRESS"
    (open_request,) = gateway.action("CANCEL_ORDER")["openRequests"]
    assert open_request["id"] == result["helpRequest"]["id"]
