"""
What the shop may send: a snapshot with a value in every field, and values that a field refuses, leaves out or takes.

Each value stands at a path of the whole snapshot.
"""

import json
from typing import Any, Final

from order_help.domain.intake import WarningCode

Json = dict[str, Any]

MISSING: Final = object()
"""Stands for no field at all."""

WHOLE_SNAPSHOT: Json = {
    "id": "gid://shop/Order/1",
    "number": "W2611340",
    "customerId": "james_li_5688",
    "revision": 3,
    "channel": "shop.example",
    "email": "james@example.com",
    "locale": "pt-BR",
    "placedAt": "2026-11-01T10:00:00Z",
    "paidAt": "2026-11-01T10:05:00Z",
    "shipBy": "2026-11-05T00:00:00Z",
    "deliverBy": "2026-11-12T00:00:00Z",
    "releasedAt": "2026-11-02T10:00:00Z",
    "cancelledAt": "2026-11-06T10:00:00Z",
    "currency": "USD",
    "payment": "ON_INVOICE",
    "total": "52.83",
    "shippingAddress": {
        "name": "James Li",
        "line1": "215 River Road",
        "line2": "Suite 991",
        "city": "NEW YORK",
        "region": "NY",
        "postalCode": "10083",
        "countryCode": "US",
        "phone": "+1 212 555 0100",
    },
    "lines": [
        {
            "id": "6469567736",
            "sku": "8310926033",
            "title": "Water Bottle 👩🏽‍🔧 مصباح",
            "quantity": 2,
            "unitPrice": "23.9205",
            "imageUrl": "https://shop.example/bottle.png",
            "notReturnable": "HYGIENE",
            "returnable": True,
            "cancelled": 1,
            "returned": 1,
            "fulfilment": "PICKUP",
            "fulfilledAt": "2026-11-07T10:00:00Z",
            "readyAt": "2026-11-04T10:00:00Z",
        }
    ],
    "shipments": [
        {
            "id": "357962501027",
            "carrier": "UPS",
            "trackingNumber": "1Z999",
            "trackingUrl": "https://ups.example/1Z999",
            "shippedAt": "2026-11-04T08:00:00Z",
            "deliveredAt": "2026-11-05T08:00:00Z",
            "returnedAt": "2026-11-20T08:00:00Z",
            "lines": [{"id": "6469567736", "quantity": 1}],
        }
    ],
    "acknowledges": ["01J", "01K"],
}

REQUIRED: Final = [
    "number", "customerId", "revision", "placedAt", "currency", "lines", "lines[0].id", "lines[0].quantity",
    "shipments[0].id", "shipments[0].lines[0].id", "shipments[0].lines[0].quantity",
]  # fmt: skip

_DATE = "a date and time of ISO 8601"
_NAME = "a name of 1 to 128 characters"
_QUANTITY = "a number from 0 to 1000000 with at most 10 decimals"
_REVISION = "a whole number from 0 to 9007199254740991"

REFUSED: list[tuple[str, Any, str]] = [
    ("id", "x" * 129, _NAME),
    ("id", {}, _NAME),
    ("number", "nul\x00", _NAME),
    ("number", "half \ud800", _NAME),
    ("number", True, _NAME),
    ("customerId", ["james"], _NAME),
    ("revision", -1, _REVISION),
    ("revision", 2**53, _REVISION),
    ("revision", 3.5, _REVISION),
    ("revision", "3e0", _REVISION),
    ("revision", True, _REVISION),
    ("placedAt", "yesterday", _DATE),
    ("placedAt", 1793613600, _DATE),
    ("placedAt", "2026-11-02T10:00:00 Europe/Berlin", _DATE),
    ("placedAt", "20261102T10:00:00Z", _DATE),
    ("placedAt", "3000-01-01T00:00:00Z", "a time before the year 3000"),
    ("placedAt", "0000-00-00 00:00:00", 'a date from 1970 on, since this field is required, not "0000-00-00 00:00:00"'),
    ("paidAt", "2026-02-30T10:00:00Z", "a date and time that exist"),
    ("shipBy", "2026-11-02T24:00:00Z", "a date and time that exist"),
    ("releasedAt", "2026-11-02T10:00:60Z", "a date and time that exist"),
    ("cancelledAt", "2026-11-02T10:00:00+24:00", "a date and time that exist"),
    ("cancelledAt", "2026-11-02T10:00:00+01:60", "a date and time that exist"),
    ("cancelledAt", False, _DATE),
    ("currency", "BTC", "a currency code of ISO 4217"),
    ("currency", "XAU", "a currency code of ISO 4217"),
    ("currency", "XXX", "a currency code of ISO 4217"),
    ("currency", "$", "a currency code of ISO 4217"),
    ("lines", [], "at least 1 of them"),
    ("lines", {"0": {}}, "a list"),
    ("lines[0]", "bottle", "an object"),
    ("lines[0]", None, "an object"),
    ("lines[0].id", "x" * 129, _NAME),
    ("lines[0].quantity", -1, _QUANTITY),
    ("lines[0].quantity", "-0.5", _QUANTITY),
    ("lines[0].quantity", 10**6 + 1, _QUANTITY),
    ("lines[0].quantity", "1e2", _QUANTITY),
    ("lines[0].quantity", "two", _QUANTITY),
    ("lines[0].quantity", "0.12345678901", _QUANTITY),
    ("lines[0].fulfilledAt", "soon", _DATE),
    ("shipments", {}, "a list"),
    ("shipments", "none", "a list"),
    ("shipments[0]", ["357962501027"], "an object"),
    ("shipments[0].id", "", "this field, which is required"),
    ("shipments[0].shippedAt", "on Monday", _DATE),
    ("shipments[0].deliveredAt", "2026-13-01", "a date and time that exist"),
    ("shipments[0].returnedAt", "never", _DATE),
    ("shipments[0].lines", "6469567736", "a list"),
    ("shipments[0].lines[0]", 1, "an object"),
    ("shipments[0].lines[0].quantity", -1, _QUANTITY),
    ("shipments[0].lines[0].quantity", "a few", _QUANTITY),
]
"""Values that refuse the snapshot, with what is expected instead."""

_LEFT_OUT, _SHORTENED, _SAFE_VALUE, _CUT = (
    WarningCode.LEFT_OUT, WarningCode.SHORTENED, WarningCode.SAFE_VALUE, WarningCode.CUT
)  # fmt: skip
_SHOPS_TIME, _NOT_BELIEVED, _NO_MAIL = WarningCode.SHOPS_TIME, WarningCode.DATE_NOT_BELIEVED, WarningCode.NO_MAIL

WARNED: list[tuple[str, Any, WarningCode]] = [
    ("channel", "x" * 129, _SHORTENED),
    ("channel", True, _LEFT_OUT),
    ("email", "james", _NO_MAIL),
    ("email", "james@example.com;jim@example.com", _NO_MAIL),
    ("email", [], _NO_MAIL),
    ("locale", "english please", _LEFT_OUT),
    ("locale", "en_US.UTF-8", _LEFT_OUT),
    ("placedAt", "2026-11-01T10:00:00", _SHOPS_TIME),
    ("placedAt", "2026-11-01", _SHOPS_TIME),
    ("paidAt", "20261101 100500", _SHOPS_TIME),
    ("paidAt", "0000-00-00 00:00:00", _LEFT_OUT),
    ("shipBy", "1900-01-01", _LEFT_OUT),
    ("shipBy", "2026-11-05T00:00", _SHOPS_TIME),
    ("deliverBy", "about Monday", _LEFT_OUT),
    ("deliverBy", "3000-01-01T00:00:00Z", _LEFT_OUT),
    ("releasedAt", "2026-11-01T09:59:59Z", _NOT_BELIEVED),
    ("releasedAt", "2026-11-02 10:00", _SHOPS_TIME),
    ("cancelledAt", "0001-01-01T00:00:00Z", _LEFT_OUT),
    ("payment", "BY_CAMEL", _SAFE_VALUE),
    ("payment", 7, _SAFE_VALUE),
    ("total", "1,234.50", _LEFT_OUT),
    ("total", "5e2", _LEFT_OUT),
    ("total", "+52.83", _LEFT_OUT),
    ("total", -1, _LEFT_OUT),
    ("total", "10000000000000.01", _LEFT_OUT),
    ("shippingAddress", "215 River Road", _LEFT_OUT),
    ("shippingAddress", [], _LEFT_OUT),
    ("shippingAddress.name", "x" * 201, _SHORTENED),
    ("shippingAddress.city", {"name": "New York"}, _LEFT_OUT),
    ("shippingAddress.countryCode", "USA", _LEFT_OUT),
    ("shippingAddress.countryCode", "ZZ", _LEFT_OUT),
    ("lines[0].sku", "x" * 129, _SHORTENED),
    ("lines[0].title", "x" * 501, _SHORTENED),
    ("lines[0].unitPrice", "cheap", _LEFT_OUT),
    ("lines[0].unitPrice", 10**14, _LEFT_OUT),
    ("lines[0].imageUrl", "javascript:alert(1)", _LEFT_OUT),
    ("lines[0].imageUrl", "/media/a.jpg", _LEFT_OUT),
    ("lines[0].notReturnable", "NO", _SAFE_VALUE),
    ("lines[0].returnable", "perhaps", _LEFT_OUT),
    ("lines[0].cancelled", 3, _CUT),
    ("lines[0].cancelled", "some", _LEFT_OUT),
    ("lines[0].returned", -1, _CUT),
    ("lines[0].returned", 0.5, _CUT),
    ("lines[0].fulfilment", "DRONE", _SAFE_VALUE),
    ("lines[0].fulfilledAt", "2025-11-07T10:00:00Z", _NOT_BELIEVED),
    ("lines[0].readyAt", "1969-12-31T23:59:59Z", _LEFT_OUT),
    ("shipments[0].carrier", "x" * 129, _SHORTENED),
    ("shipments[0].trackingNumber", {}, _LEFT_OUT),
    ("shipments[0].trackingUrl", "#", _LEFT_OUT),
    ("shipments[0].shippedAt", "2026-10-31T08:00:00Z", _NOT_BELIEVED),
    ("shipments[0].deliveredAt", "2026-11-04T07:59:59Z", _NOT_BELIEVED),
    ("shipments[0].returnedAt", "2026-11-04T07:59:59Z", _NOT_BELIEVED),
    ("shipments[0].lines", [], WarningCode.EMPTY_PARCEL),
    ("shipments[0].lines[0].quantity", 0, WarningCode.EMPTY_PARCEL),
    ("acknowledges", "01J", _LEFT_OUT),
    ("acknowledges", [f"01J{place}" for place in range(1001)], _SHORTENED),
    ("acknowledges[1]", None, _LEFT_OUT),
    ("acknowledges[1]", {}, _LEFT_OUT),
    ("note", "hello", WarningCode.UNKNOWN_FIELD),
    ("lines[0].colour", {"red": [{}]}, WarningCode.UNKNOWN_FIELD),
    ("shipments[0].weight", 1, WarningCode.UNKNOWN_FIELD),
    ("shipments[0].lines[0].serial", "7", WarningCode.UNKNOWN_FIELD),
    ("shippingAddress.zip", "10083", WarningCode.UNKNOWN_FIELD),
]
"""Values with which the snapshot is taken, with the warning; of a parcel without lines, it stands at its lines."""

SILENT: list[tuple[str, Any, Any]] = [
    ("id", 4711, "4711"),
    ("id", "", None),
    ("number", 1001, "1001"),
    ("number", 1001.0, "1001"),
    ("number", " W1 ", " W1 "),
    ("customerId", 0, "0"),
    ("revision", 3.0, 3),
    ("revision", "3", 3),
    ("revision", " 3.0000 ", 3),
    ("channel", "  My\tShop\n", "My Shop"),
    ("channel", 7, "7"),
    ("email", "   ", None),
    ("email", " James@EXAMPLE.com ", "James@example.com"),
    ("email", "user@münchen.example", "user@xn--mnchen-3ya.example"),
    ("locale", "PT_br", "pt-BR"),
    ("locale", "zh-hant-tw", "zh-Hant-TW"),
    ("placedAt", "2026-11-01T11:00:00+01:00", "2026-11-01T10:00:00Z"),
    ("placedAt", "2026-11-01 10:00z", "2026-11-01T10:00:00Z"),
    ("placedAt", "20261101T100000Z", "2026-11-01T10:00:00Z"),
    ("paidAt", "2026-10-31T10:00:00Z", "2026-11-01T10:00:00Z"),
    ("paidAt", "2026-11-01T05:05:00.123456789-0500", "2026-11-01T10:05:00.123456Z"),
    ("paidAt", None, None),
    ("shipBy", " 2026-11-05 ", "2026-11-05"),
    ("deliverBy", "20261112", "2026-11-12"),
    ("releasedAt", "", None),
    ("currency", " eur ", "EUR"),
    ("currency", "BGN", "BGN"),
    ("payment", "on_delivery", "ON_DELIVERY"),
    ("payment", "", "PREPAID"),
    ("total", 52.835, "52.84"),
    ("total", "52.8349999999999", "52.83"),
    ("total", " 52.8 ", "52.80"),
    ("total", 0, "0.00"),
    ("shippingAddress.line2", "", None),
    ("shippingAddress.name", None, None),
    ("shippingAddress.countryCode", "de", "DE"),
    ("lines[0].sku", "", None),
    ("lines[0].sku", 8310926033, "8310926033"),
    ("lines[0].title", "  Wa\x00ter\x07Bo\u0308ttle\n", "Water Böttle"),
    ("lines[0].title", "", "8310926033"),
    ("lines[0].quantity", 2.0, 2),
    ("lines[0].quantity", "2", 2),
    ("lines[0].quantity", " 2.0000 ", 2),
    ("lines[0].unitPrice", 23.9205, "23.9205"),
    ("lines[0].unitPrice", "0", "0.00"),
    ("lines[0].unitPrice", "0.00000000005", "0.0000000001"),
    ("lines[0].unitPrice", None, None),
    ("lines[0].imageUrl", "//cdn.example.com/a b.jpg", "https://cdn.example.com/a%20b.jpg"),
    ("lines[0].imageUrl", "", None),
    ("lines[0].notReturnable", "final_sale", "FINAL_SALE"),
    ("lines[0].notReturnable", True, "OTHER"),
    ("lines[0].notReturnable", False, None),
    ("lines[0].returnable", "False", False),
    ("lines[0].returnable", 1, True),
    ("lines[0].cancelled", "2.0", 2),
    ("lines[0].returned", None, 0),
    ("lines[0].fulfilment", "digital", "DIGITAL"),
    ("lines[0].fulfilment", None, "PARCEL"),
    ("lines[0].readyAt", "2026-11-04", "2026-11-04T00:00:00Z"),
    ("shipments[0].carrier", "\n", None),
    ("shipments[0].trackingUrl", "ups.example/1Z999", "https://ups.example/1Z999"),
    ("shipments[0].lines[0].quantity", "1.0", 1),
    ("shipments[0].lines[0].id", "gone", "gone"),
    ("acknowledges", ["01K", "01J", "01K"], ["01J", "01K"]),
    ("acknowledges", None, []),
]
"""Values that are taken without a word, with what they become."""


def changed(path: str, value: Any) -> Json:
    """The whole snapshot with another value at a path such as "lines[0].quantity"."""
    order: Json = json.loads(json.dumps(WHOLE_SNAPSHOT))
    *way, last = _steps(path)
    place: Any = order
    for step in way:
        place = place[step]
    if value is MISSING:
        del place[last]
    else:
        place[last] = value
    return order


def at(order: Any, path: str) -> Any:
    """What stands at a path."""
    for step in _steps(path):
        order = order[step]
    return order


def _steps(path: str) -> list[str | int]:
    return [int(step) if step.isdecimal() else step for step in path.replace("[", ".").replace("]", "").split(".")]
