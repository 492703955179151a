"""Shoppers with ordinary orders: one in every status, two hundred orders, no order."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.ids import CustomerId
from order_help.domain.snapshot import Address, Fulfilment
from order_help_cli.demo.building import Box, DemoOrder, DemoShopper, Goods, Shop
from order_help_cli.demo.steps import help_request, receipt_confirmation

MANY: Final = 200

NEW_YORK: Final = Address(
    name="Alice Johnson",
    line1="215 River Road",
    line2="Suite 991",
    city="New York",
    region="NY",
    postal_code="10083",
    country_code="US",
)
_BOTTLE: Final = Goods("Water Bottle (750ml, stainless steel, red)", "47.76", 2, picture="bottle")
_LAMP: Final = Goods("Desk Lamp (battery, white, medium)", "84.30", picture="lamp")
_BOOTS: Final = Goods("Hiking Boots (7, leather, waterproof)", "244.34", picture="boots")
_ALL: Final = {1: 2, 2: 1}


def alice(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper who has an order in every status."""
    shop = Shop(
        customer_id=CustomerId("alice"), prefix="ALICE", now=now, currency="USD", address=NEW_YORK, pictures=pictures
    )
    orders = (
        shop.order("AWAITING-PAYMENT", _LAMP, placed=0.1),
        shop.order("PROCESSING", _BOTTLE, _LAMP, placed=1, paid=1, ship_by=-2),
        shop.order("LATE", _BOOTS, placed=9, paid=9, ship_by=3),
        shop.order("RELEASED", _BOTTLE, _LAMP, placed=3, paid=3, ship_by=-1, released=0.2),
        shop.order(
            "PARTIALLY-SHIPPED",
            _BOTTLE,
            _LAMP,
            placed=6,
            paid=6,
            ship_by=2,
            boxes=[Box(units={1: 2}, left=2), Box(units={2: 1})],
        ),
        shop.order("SHIPPED", _BOTTLE, _LAMP, placed=7, paid=7, ship_by=4, boxes=[Box(units=_ALL, left=4)]),
        shop.order(
            "DELIVERED", _BOTTLE, _LAMP, placed=9, paid=9, ship_by=6, boxes=[Box(units=_ALL, left=6, delivered=2)]
        ),
        shop.order(
            "RECEIVED", _BOTTLE, _LAMP, placed=30, paid=30, ship_by=27, boxes=[Box(units=_ALL, left=27, delivered=20)]
        ),
        shop.order(
            "CONFIRMED",
            _BOOTS,
            placed=10,
            paid=10,
            ship_by=7,
            boxes=[Box(units={1: 1}, left=7)],
            steps=[receipt_confirmation(1, 1)],
        ),
        shop.order(
            "CANCELLED",
            _BOOTS,
            placed=5,
            paid=5,
            ship_by=1,
            steps=[help_request(4, CancelOrderDetails(reason=CancelReason.ORDERED_BY_MISTAKE))],
        ),
        shop.order(
            "READY-FOR-PICKUP",
            replace(_BOOTS, fulfilment=Fulfilment.PICKUP, ready=1),
            placed=3,
            paid=3,
            ship_by=-1,
        ),
        shop.order(
            "PICKED-UP",
            replace(_BOOTS, fulfilment=Fulfilment.PICKUP, ready=5, handed_over=2),
            placed=8,
            paid=8,
            ship_by=4,
        ),
        shop.order(
            "CAME-BACK", _BOTTLE, _LAMP, placed=26, paid=26, ship_by=23, boxes=[Box(units=_ALL, left=23, back=3)]
        ),
        shop.order(
            "OLD", _BOTTLE, _LAMP, placed=200, paid=200, ship_by=197, boxes=[Box(units=_ALL, left=197, delivered=190)]
        ),
    )
    return DemoShopper(customer_id=shop.customer_id, shows="an order in every status", orders=orders)


def many(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper with 200 orders in the last ten months, enough for many pages of My Orders."""
    shop = Shop(
        customer_id=CustomerId("many"), prefix="MANY", now=now, currency="USD", address=NEW_YORK, pictures=pictures
    )
    orders = tuple(_one_of_many(shop, place) for place in range(MANY))
    return DemoShopper(customer_id=shop.customer_id, shows=f"{MANY} orders", orders=orders)


def nobody() -> DemoShopper:
    """Returns a shopper without orders."""
    return DemoShopper(customer_id=CustomerId("nobody"), shows="no order at all")


def _one_of_many(shop: Shop, place: int) -> DemoOrder:
    age = 0.2 + 1.5 * place
    paid = None if place % 11 == 5 else age
    goods = (_BOTTLE, _LAMP, _BOOTS)[place % 3 :]
    units = {line: of.quantity for line, of in enumerate(goods, start=1)}
    box = Box(units=units, left=age - 3, delivered=age - 8 if age > 8 else None)
    cancelled = age - 1 if place % 13 == 7 else None
    return shop.order(
        f"{place + 1:03}",
        *goods,
        placed=age,
        paid=paid,
        ship_by=None if paid is None else age - 3,
        cancelled=cancelled,
        boxes=[box] if age > 3 and paid and cancelled is None else [],
    )
