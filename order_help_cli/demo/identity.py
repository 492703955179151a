"""A shopper whose orders show who an order is: numbers repeat, an account is new, a revision is refused."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.ids import CustomerId, ShopOrderId
from order_help.domain.intake import IntakeWarning, WarningCode
from order_help_cli.demo.building import DemoOrder, DemoShopper, Goods, Shop
from order_help_cli.demo.everyday import NEW_YORK
from order_help_cli.demo.steps import help_request, newer_snapshot, refused_revision

_GUEST: Final = CustomerId("guest-4711")
_WARNINGS: Final = (
    IntakeWarning(code=WarningCode.LEFT_OUT, path="lines[0].imageUrl"),
    IntakeWarning(code=WarningCode.SHOPS_TIME, path="paidAt"),
)


def nina(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper of two storefronts, who was a guest before she had an account."""
    shop = Shop(
        customer_id=CustomerId("nina"),
        prefix="NINA",
        now=now,
        currency="USD",
        address=replace(NEW_YORK, name="Nina Okafor"),
        pictures=pictures,
    )
    bottle, lamp = Goods("Water Bottle", "47.84", 2, picture="bottle"), Goods("Desk Lamp", "84.30", picture="lamp")
    orders = (
        _of_storefront("Outdoor", shop.order("1001", bottle, placed=6, paid=6, ship_by=-1)),
        _of_storefront("Home", shop.order("1001", lamp, placed=4, paid=4, ship_by=-2)),
        _once_of_a_guest(_of_storefront("Home", shop.order("WAS-A-GUEST", lamp, placed=9, paid=9, ship_by=-1))),
        _refused(_of_storefront("Outdoor", shop.order("REFUSED", bottle, placed=3, paid=3, ship_by=-2))),
        replace(
            _of_storefront("Outdoor", shop.order("WARNINGS", bottle, placed=2, paid=2, ship_by=-3)), warnings=_WARNINGS
        ),
    )
    return DemoShopper(
        customer_id=shop.customer_id,
        shows="two storefronts with one number, an order placed as a guest, a refused revision, warnings",
        orders=orders,
    )


def _of_storefront(channel: str, order: DemoOrder) -> DemoOrder:
    """Returns the order as a storefront sends it: with an id of its own, whatever its number."""
    shop_id = ShopOrderId(f"{channel.lower()}-{order.snapshot.number.lower()}")
    return replace(order, snapshot=replace(order.snapshot, id=shop_id, channel=channel))


def _once_of_a_guest(order: DemoOrder) -> DemoOrder:
    """Returns the order as it was before its shopper had an account, with the snapshot that moves it there."""
    as_guest = replace(order.snapshot, customer_id=_GUEST, revision=0)
    return replace(order, earlier=as_guest, steps=(newer_snapshot(5, order.snapshot),))


def _refused(order: DemoOrder) -> DemoOrder:
    return replace(
        order,
        steps=(
            refused_revision(1, order.snapshot, "lines: expected at least 1 of them"),
            help_request(0.5, CancelOrderDetails(reason=CancelReason.CHANGED_MIND)),
        ),
    )
