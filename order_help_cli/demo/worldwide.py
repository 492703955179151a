"""Shoppers who use other scripts than Latin, and currencies with no or with three decimals."""

from datetime import datetime
from typing import Final

from order_help.domain.help_details import CustomsDutyIssueKind, ReportCustomsDutyIssueDetails, ReturnReason
from order_help.domain.ids import CustomerId
from order_help.domain.snapshot import Address
from order_help_cli.demo.building import Box, DemoShopper, Goods, Shop
from order_help_cli.demo.steps import help_request, refund_of

_LONG_TITLE: Final = (
    "手作り陶器の茶碗と急須の五点セット(青い釉薬、食器洗い機対応、桐箱入り、職人の署名と保証書付き)" * 6
)
_TOKYO: Final = Address(
    name="佐藤 健二",
    line1="千代田1-1-1",
    city="千代田区",
    region="東京都",
    postal_code="100-0001",
    country_code="JP",
    phone="+81 3 1234 5678",
)
_KUWAIT: Final = Address(
    name="ليلى الصباح", line1="شارع الخليج العربي ١٢", city="مدينة الكويت", postal_code="13001", country_code="KW"
)
_SOFIA: Final = Address(
    name="Вера Иванова", line1="бул. Витоша 15", city="София", postal_code="1000", country_code="BG"
)


def kenji(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper who reads Japanese and pays in yen, a currency without minor units."""
    shop = Shop(
        customer_id=CustomerId("kenji"),
        prefix="KENJI",
        now=now,
        currency="JPY",
        address=_TOKYO,
        locale="ja",
        pictures=pictures,
    )
    lamp = Goods("卓上ランプ(充電式、白)", "8430", picture="lamp")
    cups = Goods("湯呑み 🍵", "1200", 4, picture="cup")
    orders = (
        shop.order("PREPARED", lamp, cups, placed=2, paid=2, ship_by=-1, boxes=[Box(units={1: 1}), Box(units={2: 4})]),
        shop.order(
            "DUTY",
            Goods(_LONG_TITLE, "1283000"),
            placed=1,
            paid=0.9,
            ship_by=-4,
            steps=[
                help_request(
                    0.5,
                    ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.DUTY_ESTIMATE),
                    message="関税はいくらになりますか。\n請求書を送っていただけますか? 🙏",
                )
            ],
        ),
        shop.order(
            "TWO-PARCELS",
            lamp,
            cups,
            placed=14,
            paid=14,
            ship_by=10,
            boxes=[
                Box(units={1: 1, 2: 1}, left=10, delivered=8, carrier="ヤマト運輸"),
                Box(units={2: 3}, left=6, carrier="日本郵便"),
            ],
        ),
    )
    return DemoShopper(customer_id=shop.customer_id, shows="Japanese texts, yen, prepared parcels", orders=orders)


def layla(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper who reads from right to left and pays in Kuwaiti dinar, a currency with three decimals."""
    shop = Shop(
        customer_id=CustomerId("layla"),
        prefix="LAYLA",
        now=now,
        currency="KWD",
        address=_KUWAIT,
        locale="ar",
        pictures=pictures,
    )
    shirt = Goods("قميص قطن (أزرق، مقاس كبير) 👕", "12.750", 2, picture="shirt")
    book = Goods("ספר בישול: המטבח של סבתא (כריכה קשה)", "8.005")
    orders = (
        shop.order("NEW", shirt, book, placed=0.5, paid=0.4, ship_by=-3),
        shop.order(
            "RETURN",
            shirt,
            book,
            placed=12,
            paid=12,
            ship_by=9,
            boxes=[Box(units={1: 2, 2: 1}, left=9, delivered=3, carrier="أرامكس")],
            steps=[
                help_request(
                    1, refund_of({1: 1}, ReturnReason.NOT_AS_DESCRIBED), message="المقاس أصغر من المذكور. שלום 👋🏽"
                )
            ],
        ),
    )
    return DemoShopper(customer_id=shop.customer_id, shows="Arabic and Hebrew texts, dinar", orders=orders)


def vera(now: datetime, pictures: str | None) -> DemoShopper:
    """Returns a shopper who reads Cyrillic script and pays in euro."""
    shop = Shop(
        customer_id=CustomerId("vera"),
        prefix="VERA",
        now=now,
        currency="EUR",
        address=_SOFIA,
        locale="bg",
        pictures=pictures,
    )
    kettle = Goods("Электрический чайник «Самовар» ☕️ (1,5 л, серебристый)", "158.90")
    mat = Goods("Fußmatte „Groß“ mit Ösen (ÄÖÜ, 👩🏽‍🔧)", "19.99", 3)
    orders = (
        shop.order("UNPAID", kettle, mat, placed=2),
        shop.order("SHIPPED", kettle, mat, placed=8, paid=8, boxes=[Box(units={1: 1, 2: 3}, left=1, carrier="DHL")]),
    )
    return DemoShopper(customer_id=shop.customer_id, shows="Cyrillic texts, emoji, euro", orders=orders)
