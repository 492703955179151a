"""What both schemas say of an order that is late, that was cancelled, or of which something can be returned."""

from typing import Any

import pytest

from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import Desk
from tests.support.orders import DAY, T0, a_parcel, an_order

QUERY = """{ order(number: "W1") {
    late { milestone days dueDay } cancelledByShopper cancelledAt returnLastDay
} }"""
ALL = {"bottle": 2, "lamp": 1}


def shown(gateway: Gateway) -> Json:
    """What the shopper sees, which the desk sees alike."""
    order: Json = gateway.ask(QUERY)["order"]
    assert Desk(gateway).answer(QUERY) == {"data": {"order": order}}
    return order


def test_an_order_that_is_not_sent_in_time_says_so_by_days() -> None:
    gateway = Gateway(now=T0 + 3 * DAY).put(an_order(ship_by=T0 + DAY))

    assert shown(gateway)["late"] == {"milestone": "SHIPPED", "days": 2, "dueDay": "2026-11-02"}

    gateway.now = T0 + DAY
    assert shown(gateway)["late"] is None


def test_a_parcel_that_does_not_arrive_in_time_is_late_too() -> None:
    gateway = Gateway(now=T0 + 3 * DAY).put(an_order(deliver_by=T0 + DAY, shipments=(a_parcel(shipped_at=T0, **ALL),)))

    assert shown(gateway)["late"] == {"milestone": "DELIVERED", "days": 2, "dueDay": "2026-11-02"}


@pytest.mark.parametrize(
    ("now", "order", "last_day"),
    [
        (T0, {}, None),
        (T0, {"shipments": (a_parcel(shipped_at=T0, **ALL),)}, "2027-01-22"),  # 45 + 7 + 30 days later
        (T0 + 83 * DAY, {"shipments": (a_parcel(shipped_at=T0, **ALL),)}, None),
    ],
    ids=["not yet", "now", "no longer"],
)
def test_the_last_day_to_return_something_is_told_while_something_can_be(
    now: Any, order: Json, last_day: str | None
) -> None:
    assert shown(Gateway(now=now).put(an_order(**order)))["returnLastDay"] == last_day


def test_who_cancelled_an_order_is_told() -> None:
    gateway = Gateway().put(an_order())
    assert (shown(gateway)["cancelledByShopper"], shown(gateway)["cancelledAt"]) == (False, None)

    gateway.change("cancel_order", reason="OTHER")
    assert shown(gateway)["cancelledByShopper"]

    by_the_shop = shown(Gateway().put(an_order(cancelled_at=T0)))
    assert (by_the_shop["cancelledByShopper"], by_the_shop["cancelledAt"]) == (False, "2026-11-01T12:00:00Z")
