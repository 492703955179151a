"""Shoppers with unusual orders: open requests of every kind, and edge cases of the policy."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    CustomsDutyIssueKind,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReportCustomsDutyIssueDetails,
    ReportPackageNotReceivedDetails,
    ResolvePaymentIssueDetails,
    ReturnReason,
)
from order_help.domain.ids import CustomerId, ShipmentId
from order_help.domain.snapshot import Address, NotReturnable
from order_help_cli.demo.as_it_comes import (
    first_line_by_measure,
    of_unknown_contents,
    with_discount,
    without_first_line,
)
from order_help_cli.demo.building import Box, DemoOrder, DemoShopper, Goods, Shop
from order_help_cli.demo.everyday import NEW_YORK
from order_help_cli.demo.label import label_pdf
from order_help_cli.demo.policy import RETURN_ADDRESS
from order_help_cli.demo.steps import (
    agent_approval,
    agent_claim,
    agent_label,
    agent_reply,
    help_request,
    refund_of,
    shopper_message,
    withdrawal,
)

_BOSTON: Final = Address(
    name="Rosa Martinez",
    line1="1 City Hall Square",
    city="Boston",
    region="MA",
    postal_code="02201",
    country_code="US",
)
_TORONTO: Final = Address(
    name="Rosa Martinez",
    line1="100 Queen St W",
    city="Toronto",
    region="ON",
    postal_code="M5H 2N2",
    country_code="CA",
)
_LINES: Final = 60


def rosa(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper with open requests of every kind that an agent answers, and with some settled ones."""
    shop = Shop(
        customer_id=CustomerId("rosa"),
        prefix="ROSA",
        now=now,
        currency="USD",
        address=replace(NEW_YORK, name="Rosa Martinez"),
        pictures=pictures,
    )
    bottle, lamp = Goods("Water Bottle", "47.84", 3, picture="bottle"), Goods("Desk Lamp", "84.30", picture="lamp")
    both = {1: 3, 2: 1}
    orders = (
        shop.order(
            "ABROAD",
            bottle,
            placed=2,
            paid=2,
            ship_by=-2,
            steps=[
                help_request(
                    1, ChangeShippingAddressDetails(address=_TORONTO), message="We are moving to Canada next week."
                )
            ],
        ),
        shop.order(
            "MOVED",
            bottle,
            placed=2,
            paid=2,
            ship_by=-2,
            steps=[help_request(1, ChangeShippingAddressDetails(address=_BOSTON))],
        ),
        shop.order(
            "CHARGED-TWICE",
            lamp,
            placed=3,
            paid=3,
            steps=[
                help_request(
                    2,
                    ResolvePaymentIssueDetails(kind=PaymentIssueKind.CHARGED_TWICE),
                    message="My card shows $84.30 twice.",
                ),
                agent_reply(1.5, "We see one payment here. Which days does your statement show?", expects_answer=True),
            ],
        ),
        shop.order(
            "WHERE", lamp, placed=12, paid=12, ship_by=5, steps=[help_request(0.2, CheckOrderProgressDetails())]
        ),
        shop.order(
            "DUTY",
            lamp,
            placed=2,
            paid=2,
            ship_by=-1,
            steps=[help_request(1, ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.DUTY_ESTIMATE))],
        ),
        shop.order(
            "LOST",
            bottle,
            lamp,
            placed=25,
            paid=25,
            ship_by=22,
            boxes=[Box(units={1: 3}, left=22), Box(units={2: 1}, left=21, delivered=15)],
            steps=[
                help_request(
                    3,
                    ReportPackageNotReceivedDetails(
                        kind=PackageNotReceivedKind.NO_TRACKING_MOVEMENT, shipment_ids=(ShipmentId("1"),)
                    ),
                    message="The tracking has not moved for two weeks.",
                ),
                agent_claim(2.6),
                agent_reply(2.5, "Thank you, Rosa. We have asked the carrier, who answers within two days."),
                shopper_message(0.3, "Has the carrier answered?"),
            ],
        ),
        shop.order(
            "SENT-BACK",
            bottle,
            lamp,
            placed=15,
            paid=15,
            ship_by=12,
            boxes=[Box(units=both, left=12, delivered=9)],
            steps=[
                help_request(5, refund_of({1: 1}, ReturnReason.DAMAGED)),
                help_request(4, refund_of({1: 2, 2: 1}, ReturnReason.CHANGED_MIND)),
            ],
        ),
        shop.order(
            "RETURN-APPROVED",
            bottle,
            lamp,
            placed=16,
            paid=16,
            ship_by=13,
            boxes=[Box(units=both, left=13, delivered=10)],
            steps=[
                help_request(3, refund_of({2: 1}, ReturnReason.DEFECTIVE), message="The lamp flickers."),
                agent_approval(2.5, "We are sorry, Rosa. Please send the lamp back to us."),
                agent_label(
                    2.4,
                    "Here is your label: print it and put it on the box.",
                    file_name="return-label.pdf",
                    content=label_pdf(["RETURN", "", *RETURN_ADDRESS], "ROSA-RETURN-APPROVED"),
                ),
            ],
        ),
        shop.order(
            "CHANGED-MIND",
            bottle,
            lamp,
            placed=6,
            paid=6,
            ship_by=-1,
            steps=[
                help_request(5, ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)),
                withdrawal(4),
                help_request(3, CancelOrderDetails(reason=CancelReason.CHANGED_MIND)),
            ],
        ),
    )
    return DemoShopper(customer_id=shop.customer_id, shows="open requests of every kind", orders=orders)


def edgar(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper whose orders are edge cases of the policy."""
    shop = Shop(
        customer_id=CustomerId("edgar"), prefix="EDGAR", now=now, currency="USD", address=NEW_YORK, pictures=pictures
    )
    earrings = Goods("Earrings (gold, engraved)", "310.00", 1, NotReturnable.MADE_TO_ORDER)
    brush = Goods("Toothbrush (bamboo)", "4.90", 2, NotReturnable.HYGIENE, picture="brush")
    bottle, lamp = Goods("Water Bottle", "47.84", 2, picture="bottle"), Goods("Desk Lamp", "84.30", picture="lamp")
    sixty = [
        Goods(f"Jigsaw Puzzle no. {place} (1,000 pieces, landscape)", "12.50", picture="puzzle")
        for place in range(1, _LINES + 1)
    ]
    orders = (
        shop.order("TOMORROW", lamp, placed=-1),  # the shop's clock is fast
        shop.order(
            "NOT-RETURNABLE",
            earrings,
            brush,
            placed=12,
            paid=12,
            ship_by=9,
            boxes=[Box(units={1: 1, 2: 2}, left=9, delivered=4)],
        ),
        shop.order(
            "PARTLY-RETURNABLE",
            bottle,
            brush,
            placed=11,
            paid=11,
            ship_by=9,
            boxes=[Box(units={1: 2, 2: 2}, left=9, delivered=4)],
        ),
        shop.order(
            "CANCELLED-REMAINDER",
            bottle,
            lamp,
            placed=12,
            paid=12,
            ship_by=8,
            cancelled=3,
            boxes=[Box(units={1: 2}, left=8, delivered=5)],
        ),
        shop.order("CANCELLED-BY-SHOP", lamp, placed=4, cancelled=2),
        shop.order("NEVER-ARRIVED", lamp, placed=63, paid=63, ship_by=60, boxes=[Box(units={1: 1}, left=60)]),
        shop.order(
            "SIXTY-LINES",
            *sixty,
            placed=5,
            paid=5,
            ship_by=2,
            boxes=[Box(units=dict.fromkeys(range(1, 41), 1), left=2, delivered=0.5)],
        ),
        *_as_they_come(shop),
    )
    return DemoShopper(
        customer_id=shop.customer_id,
        shows="edge cases: 60 lines, not returnable, a cancelled remainder, a discount, lines that are gone",
        orders=orders,
    )


def _as_they_come(shop: Shop) -> tuple[DemoOrder, ...]:
    cloth, screws = Goods("Linen (by the metre)", "9.99"), Goods("Screws", "0.0125", 400)
    bottle, lamp = Goods("Water Bottle", "47.84", picture="bottle"), Goods("Desk Lamp", "84.30", picture="lamp")
    by_measure = shop.order("BY-MEASURE", cloth, screws, placed=2, paid=2, ship_by=-1)
    sent = shop.order("LINE-GONE", bottle, lamp, placed=8, paid=8, ship_by=5, boxes=[Box(units={1: 1}, left=5)])
    unknown = shop.order("CONTENTS-UNKNOWN", lamp, placed=7, paid=7, ship_by=5, boxes=[Box(units={1: 1}, left=4)])
    return (
        with_discount(first_line_by_measure(by_measure, "2.75", "9.995"), "Loyalty", 200),
        without_first_line(sent),
        of_unknown_contents(unknown),
    )
