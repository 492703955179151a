from tests.gateway.client import Gateway
from tests.support.orders import DAY, T0, an_order


def test_a_late_order_can_be_asked_about() -> None:
    gateway = Gateway(now=T0 + 2 * DAY).put(an_order(ship_by=T0 + DAY))

    result = gateway.change("check_order_progress")

    details = gateway.operation("help_request", id=result["helpRequest"]["id"])["details"]
    assert details == {
        "__typename": "CheckOrderProgressDetails",
        "shipBy": "2026-11-02T12:00:00Z",
        "shipByDay": "2026-11-02",
    }


def test_an_order_that_is_not_late_yet_is_refused_with_the_day() -> None:
    result = Gateway().put(an_order(ship_by=T0 + DAY)).change("check_order_progress")

    assert result["action"]["state"] == "NOT_YET"
    assert result["message"] == "This order should be on its way or ready by November 2, 2026."
