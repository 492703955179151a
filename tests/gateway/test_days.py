"""An event has one day, that of the shop in Los Angeles, for the shopper and for the desk; no end is told as a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.order import Order
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import Desk
from tests.support.orders import a_line, a_parcel, an_order
from tests.support.policies import always

THE_SHOPS = always(time_zone=ZoneInfo("America/Los_Angeles"))


def utc(*at: int) -> datetime:
    return datetime(*at, tzinfo=UTC)  # type: ignore[misc, arg-type]  # year, month, day and time of day


def delivered(**differently: Any) -> Order:
    """One thing that was delivered in the evening of November 4."""
    parcel = replace(a_parcel(shipped_at=utc(2026, 11, 3, 8), bottle=1), delivered_at=utc(2026, 11, 5, 3))
    paid = {"placed_at": utc(2026, 11, 1, 10), "paid_at": utc(2026, 11, 1, 10, 5)}
    return an_order(lines=(a_line("bottle"),), shipments=(parcel,), **paid, **differently)


def waiting(**differently: Any) -> Order:
    """One thing, ordered in the evening of October 7."""
    return an_order(placed_at=utc(2026, 10, 8, 2, 30), paid_at=utc(2026, 11, 1, 10, 5), **differently)


def seen_by_both(order: Order, now: datetime) -> list[Json]:
    """The order as the shopper sees it, and as the desk does."""
    shop = Gateway(policy=THE_SHOPS, now=now).put(order)
    return [shop.order(), Desk(shop).operation("order", number="W1")]


def action_of(order: Json, type_: str) -> Json:
    found: Json = next(action for action in order["helpActions"] if action["type"] == type_)
    return found


DESKS_ACTIONS = "query ($number: String!) { order(number: $number) { helpActions { type opensAt closesAt lastDay } } }"


def test_an_order_says_in_which_zone_its_days_are() -> None:
    shop = Gateway(policy=THE_SHOPS, now=utc(2026, 11, 20, 12)).put(waiting())
    assert shop.order()["timeZone"] == Desk(shop).operation("order", number="W1")["timeZone"] == "America/Los_Angeles"
    (listed,) = shop.operation("my_orders")["edges"]
    assert listed["node"]["timeZone"] == "America/Los_Angeles"
    assert shop.operation("orders_numbered", number="W1")[0]["timeZone"] == "America/Los_Angeles"


def test_the_zone_is_that_of_the_policy_under_which_the_order_was_placed() -> None:
    assert Gateway().put(waiting()).order()["timeZone"] == "UTC"


def test_a_window_says_its_last_day_beside_its_end() -> None:
    shop = Gateway(policy=THE_SHOPS, now=utc(2026, 12, 11, 20)).put(delivered())
    found = shop.action("RETURN_OR_REPLACE_ITEMS")
    assert (found["state"], found["closesAt"], found["lastDay"]) == ("AVAILABLE", "2026-12-12T08:00:00Z", "2026-12-11")
    assert shop.order()["shipments"][0]["returnLastDay"] == "2026-12-11"
    assert shop.order()["shipments"][0]["inquiryLastDay"] == "2027-02-01"
    for_desk = Desk(shop).answer(DESKS_ACTIONS, {"number": "W1"})["data"]["order"]
    assert action_of(for_desk, "RETURN_OR_REPLACE_ITEMS")["lastDay"] == "2026-12-11"
    assert action_of(for_desk, "RESOLVE_PAYMENT_ISSUE")["lastDay"] is None


def test_a_window_that_has_ended_says_on_which_day_it_was_open_last() -> None:
    for order in seen_by_both(delivered(), utc(2026, 12, 12, 8)):
        reason = action_of(order, "RETURN_OR_REPLACE_ITEMS")["reason"]
        assert reason["message"].endswith(" ended on December 11, 2026.")
        assert (reason["at"], reason["day"]) == ("2026-12-12T08:00:00Z", "2026-12-11")


@pytest.mark.guarantee(
    "The last day of anything is a whole day of the shop, and every page, reason and mail shows the same day.",
    to="shoppers",
)
def test_an_event_in_a_reason_has_the_day_that_it_has_everywhere() -> None:
    for order in seen_by_both(delivered(), utc(2026, 11, 20, 12)):
        reason = action_of(order, "CANCEL_ORDER")["reason"]
        assert "November 3, 2026" in reason["message"]
        assert reason["day"] == "2026-11-03"


def test_a_line_and_a_parcel_say_their_days_too() -> None:
    action = Gateway(policy=THE_SHOPS, now=utc(2026, 12, 12, 8)).put(delivered()).action("RETURN_OR_REPLACE_ITEMS")
    assert "December 11, 2026" in action["lines"][0]["reason"]["message"]
    shop = Gateway(policy=THE_SHOPS, now=utc(2027, 2, 2, 8)).put(
        an_order(shipments=(a_parcel(shipped_at=utc(2026, 11, 4, 5), bottle=2, lamp=1),))
    )
    (parcel,) = shop.action("REPORT_PACKAGE_NOT_RECEIVED")["shipments"]
    assert "February 1, 2027" in parcel["reason"]["message"]


@pytest.mark.parametrize(
    ("promised", "days"),
    [
        ({}, ("2026-11-08", None)),  # assumed: seven days after November 1
        (
            {"ship_by": utc(2026, 11, 6, 8), "ship_by_day": date(2026, 11, 5),
             "deliver_by": utc(2026, 11, 13, 8), "deliver_by_day": date(2026, 11, 12)},
            ("2026-11-05", "2026-11-12"),
        ),
        ({"ship_by": utc(2026, 11, 6, 8), "deliver_by": utc(2026, 11, 13, 7)}, ("2026-11-06", "2026-11-12")),
    ],
    ids=["nothing", "days", "instants"],
)  # fmt: skip
def test_what_is_promised_or_assumed_has_its_day(promised: Json, days: tuple[str | None, str | None]) -> None:
    for order in seen_by_both(waiting(**promised), utc(2026, 11, 2, 12)):
        assert (order["shipByDay"], order["deliverByDay"]) == days
        reason = action_of(order, "CHECK_ORDER_PROGRESS")["reason"]
        assert reason["day"] == days[0]
        assert f"November {int(str(days[0])[-2:])}, 2026" in reason["message"]


def test_a_promise_that_passed_is_kept_by_its_day_in_the_request() -> None:
    shop = Gateway(policy=THE_SHOPS, now=utc(2026, 11, 10, 12)).put(waiting())
    filed = shop.change("check_order_progress")["helpRequest"]
    details = shop.operation("help_request", id=filed["id"])["details"]
    assert (details["shipBy"], details["shipByDay"]) == ("2026-11-09T08:00:00Z", "2026-11-08")
    desk = Desk(shop)
    assert desk.operation("help_request", id=desk.first_request())["details"]["shipByDay"] == "2026-11-08"


def test_the_shopper_can_answer_until_the_end_of_a_day_which_is_told_as_that_day() -> None:
    shop = Gateway(policy=THE_SHOPS, now=utc(2026, 11, 10, 7)).put(waiting())
    filed = shop.change("resolve_payment_issue", kind="OTHER")["helpRequest"]
    desk = Desk(shop)
    desk.change("reply", helpRequestId=desk.first_request(), text="Which card?", expectsAnswer=True)

    seen = shop.operation("help_request", id=filed["id"])
    (listed,) = shop.order()["helpRequests"]["edges"]
    (queued,) = desk.queue()
    for request in (seen, listed["node"], queued, desk.operation("help_request", id=queued["id"])):
        assert (request["replyBy"], request["replyByDay"]) == ("2026-11-17T08:00:00Z", "2026-11-16")


def test_the_queue_says_the_zone_of_each_request() -> None:
    shop = Gateway(policy=THE_SHOPS, now=utc(2026, 11, 10, 7)).put(waiting())
    shop.change("resolve_payment_issue", kind="OTHER")
    (queued,) = Desk(shop).queue()
    assert queued["timeZone"] == "America/Los_Angeles"


def test_what_is_available_opened_at_the_latest_now() -> None:
    ahead = utc(2026, 11, 20, 12)
    shop = Gateway(policy=THE_SHOPS, now=ahead - timedelta(hours=1)).put(an_order(placed_at=ahead, paid_at=None))
    assert shop.action("CANCEL_ORDER")["opensAt"] == "2026-11-20T11:00:00Z"
