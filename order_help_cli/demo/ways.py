"""A shopper whose orders reach her in other ways than in parcels, or are paid in other ways than before."""

from dataclasses import replace
from datetime import datetime

from order_help.domain.ids import CustomerId
from order_help.domain.snapshot import Fulfilment, Payment
from order_help_cli.demo.building import Box, DemoShopper, Goods, Shop
from order_help_cli.demo.everyday import NEW_YORK


def olga(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper with downloads, pick-ups, fees, parcels that came back, and units that were taken off."""
    shop = Shop(
        customer_id=CustomerId("olga"),
        prefix="OLGA",
        now=now,
        currency="USD",
        address=replace(NEW_YORK, name="Olga Petrenko"),
        pictures=pictures,
    )
    bottle, lamp = Goods("Water Bottle", "47.84", 2, picture="bottle"), Goods("Desk Lamp", "84.30", picture="lamp")
    card = Goods("Gift Card (by mail)", "50.00", fulfilment=Fulfilment.DIGITAL, handed_over=6)
    wrap = Goods("Gift Wrap", "4.00", fulfilment=Fulfilment.NONE)
    shelf = replace(lamp, fulfilment=Fulfilment.PICKUP, ready=1)
    both = {1: 2, 2: 1}
    orders = (
        shop.order(
            "DOWNLOAD-AND-PARCEL", card, bottle, wrap, placed=6, paid=6, ship_by=3, boxes=[Box(units={2: 2}, left=3)]
        ),
        shop.order("GIFT-CARD", card, placed=6, paid=6),
        shop.order("PICK-UP", shelf, replace(bottle, fulfilment=Fulfilment.PICKUP, ready=1), placed=3, paid=3),
        shop.order("PART-PICKED-UP", replace(shelf, ready=5, handed_over=2), bottle, placed=7, paid=7, ship_by=-2),
        shop.order("ON-DELIVERY-LATE", lamp, placed=12, ship_by=4, payment=Payment.ON_DELIVERY),
        shop.order("ON-INVOICE", bottle, placed=1, payment=Payment.ON_INVOICE),
        shop.order(
            "CAME-BACK-AND-SENT-AGAIN",
            bottle,
            lamp,
            placed=30,
            paid=30,
            ship_by=27,
            boxes=[Box(units=both, left=27, back=6), Box(units=both, left=4)],
        ),
        shop.order(
            "TAKEN-OFF",
            replace(bottle, quantity=4, cancelled=2, returned=1),
            replace(lamp, cancelled=1),
            placed=14,
            paid=14,
            ship_by=11,
            boxes=[Box(units={1: 2}, left=11, delivered=8)],
        ),
        shop.order(
            "TOO-MUCH",
            bottle,
            placed=9,
            paid=9,
            ship_by=6,
            boxes=[Box(units={1: 2}, left=6), Box(units={1: 1}, left=5)],
        ),
    )
    return DemoShopper(
        customer_id=shop.customer_id,
        shows="downloads, pick-up, fees, payment on delivery, parcels that came back, units taken off",
        orders=orders,
    )
