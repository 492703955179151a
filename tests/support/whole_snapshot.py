"""A snapshot as the shop sends it, with a value in every field of the format."""

from typing import Any

WHOLE_SNAPSHOT: dict[str, Any] = {
    "number": "W2611340",
    "customerId": "james_li_5688",
    "revision": 3,
    "email": "james@example.com",
    "locale": "pt-BR",
    "placedAt": "2026-11-01T10:00:00Z",
    "paidAt": "2026-11-01T10:05:00Z",
    "shipBy": "2026-11-05T00:00:00Z",
    "deliverBy": "2026-11-12T00:00:00Z",
    "releasedAt": "2026-11-02T10:00:00Z",
    "cancelledAt": "2026-11-06T10:00:00Z",
    "currency": "USD",
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
            "unitPrice": "23.92",
            "imageUrl": "https://shop.example/bottle.png",
            "notReturnable": "HYGIENE",
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
            "lines": [{"id": "6469567736", "quantity": 1}],
        }
    ],
    "acknowledges": ["01J", "01K"],
}
