"""Orders as they really come, from JSON to what shopper and agent see and may do."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from order_help.domain.actions import HelpActionType
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import Desk

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
THING = {"id": "1", "sku": "sku-1", "title": "Thing 1", "quantity": 1, "unitPrice": "10.00"}
SENT = {
    "id": "p1", "carrier": "UPS", "trackingNumber": "TRK1", "shippedAt": "2026-11-03T08:00:00Z", "deliveredAt": None,
    "lines": [{"id": "1", "quantity": 1}],
}  # fmt: skip


def an_order(*lines: Json, **differently: Any) -> Json:
    return {
        "number": "W1", "customerId": "cust-1", "revision": 1, "placedAt": "2026-11-01T10:00:00Z",
        "paidAt": "2026-11-01T10:05:00Z", "currency": "USD", "email": "a@example.com",
        "shippingAddress": {
            "name": "Sample Person", "line1": "1 Sample Street", "city": "Albany", "region": "NY",
            "postalCode": "12207", "countryCode": "US",
        },
        "lines": list(lines or (THING,)), "shipments": [], **differently,
    }  # fmt: skip


class Shop(Gateway):
    """The gateway of a shop that sends its orders as JSON."""

    def takes(self, *orders: Json) -> "Shop":
        for order in orders:
            snapshot = read_snapshot(json.dumps(order), now=self.now).snapshot
            apply_order_snapshot(self.back_office, snapshot, now=self.now)
        return self

    @property
    def details(self) -> Json:
        """The order as the shopper sees it; the agent sees one of the same status, lines and parcels."""
        seen: Json = self.operation("order_details", "cust-1", number="W1")
        at_desk = Desk(self).operation("order", number="W1")
        assert at_desk["status"] == seen["status"]
        assert [line["title"] for line in at_desk["lines"]] == [line["title"] for line in seen["lines"]]
        assert [box["shippedAt"] for box in at_desk["shipments"]] == [box["shippedAt"] for box in seen["shipments"]]
        return seen

    def state(self, action: HelpActionType) -> str:
        (state,) = {one["state"] for one in self.details["helpActions"] if one["type"] == action.value}
        return str(state)

    def answers(self, name: str, **fields: Any) -> str:
        """What a mutation answers."""
        return str(self.change(name, "cust-1", **fields)["__typename"])


def a_shop(*orders: Json) -> Shop:
    return Shop(now=NOW).takes(*orders)


def test_a_bad_picture_hides_nothing_that_decides() -> None:
    shop = a_shop(an_order(THING | {"imageUrl": "/media/a.jpg"}, shipments=[SENT]))
    assert (shop.details["status"], shop.details["lines"][0]["imageUrl"]) == ("SHIPPED", None)
    assert shop.answers("cancel_order", reason="OTHER") == "HelpActionUnavailable"


def test_an_order_whose_lines_were_all_taken_off_is_sound_everywhere() -> None:
    shop = a_shop(an_order(), an_order(THING | {"quantity": 0}, revision=2))
    details = shop.details
    assert (details["lines"], details["shipments"], details["total"]["amount"]) == ([], [], "0.00")
    assert (details["status"], details["cancelledAt"]) == ("CANCELLED", "2026-11-20T12:00:00Z")
    assert {action["type"] for action in details["helpActions"]} == {action.value for action in HelpActionType}
    returns = next(one for one in details["helpActions"] if one["type"] == "RETURN_OR_REPLACE_ITEMS")
    assert (returns["state"], returns["reason"]["code"]) == ("NOT_APPLICABLE", "CANNOT_OPEN")
    assert shop.state(HelpActionType.REPORT_PACKAGE_NOT_RECEIVED) == "NOT_APPLICABLE"
    assert shop.operation("my_orders", "cust-1")["edges"][0]["node"]["lines"] == []
    assert shop.answers("return_or_replace_items", items=[], resolution="REFUND") == "HelpActionUnavailable"
    missing = {"shipmentIds": [], "kind": "NOT_ARRIVED"}
    assert shop.answers("report_package_not_received", **missing) == "HelpActionUnavailable"
    assert shop.answers("post_message", text="Where is everything?") == "MessagePosted"
    assert shop.answers("cancel_order", reason="OTHER") == "HelpActionUnavailable"


def test_a_parcel_keeps_a_line_that_the_order_has_no_more() -> None:
    other = THING | {"id": "2", "title": "Thing 2"}
    shop = a_shop(an_order(THING, other, shipments=[SENT]), an_order(other, shipments=[SENT], revision=2))
    details = shop.details
    assert [line["title"] for line in details["lines"]] == ["Thing 2"]
    assert details["shipments"][0]["lines"] == [{"quantity": 1, "lineId": "1", "line": None}]
    returns = next(one for one in details["helpActions"] if one["type"] == "RETURN_OR_REPLACE_ITEMS")
    assert [line["left"] for line in returns["lines"]] == [0]
    assert details["status"] == "PARTIALLY_SHIPPED"
    assert Desk(shop).operation("order", number="W1")["shipments"][0]["lines"][0]["lineId"] == "1"


def test_all_that_was_ordered_may_be_gone_while_its_parcel_is_on_its_way() -> None:
    shop = a_shop(an_order(THING | {"quantity": 0}, shipments=[SENT]))
    assert (shop.details["status"], shop.details["lines"]) == ("SHIPPED", [])
    assert shop.answers("cancel_order", reason="OTHER") == "HelpActionUnavailable"
    parcel = shop.details["shipments"][0]
    missing = {"shipmentIds": [parcel["id"]], "kind": "NOT_ARRIVED"}
    assert shop.answers("report_package_not_received", **missing) == "HelpRequestFiled"
    assert shop.answers("confirm_receipt", shipmentIds=[parcel["id"]]) == "ReceiptConfirmed"


def test_a_parcel_without_lines_that_left_counts_as_sent() -> None:
    shop = a_shop(an_order(shipments=[SENT | {"lines": []}]))
    parcel = shop.details["shipments"][0]
    assert (parcel["lines"], parcel["shippedAt"], parcel["canConfirmReceipt"]) == ([], "2026-11-03T08:00:00Z", True)
    assert shop.details["status"] == "PARTIALLY_SHIPPED"
    assert shop.answers("cancel_order", reason="OTHER") == "HelpActionUnavailable"
    missing = {"shipmentIds": [parcel["id"]], "kind": "NOT_ARRIVED"}
    assert shop.answers("report_package_not_received", **missing) == "HelpRequestFiled"


def test_what_is_sold_by_measure_is_one_unit_that_shows_it() -> None:
    shop = a_shop(an_order(THING | {"quantity": 0.55, "unitPrice": "9.99"}))
    (line,) = shop.details["lines"]
    assert (line["quantity"], line["measure"], line["unitPrice"]["formatted"]) == (1, "0.55", "$9.99")
    assert shop.details["total"]["formatted"] == "$5.49"
    assert Desk(shop).operation("order", number="W1")["lines"][0]["measure"] == "0.55"


def test_a_discount_is_in_the_total_and_nothing_can_be_done_about_it() -> None:
    discount = {"id": "loyalty", "title": "Loyalty", "quantity": 1, "unitPrice": "-2.00"}
    shop = a_shop(an_order(THING, discount, shipments=[SENT]))
    assert shop.details["total"]["formatted"] == "$8.00"
    shown = {"title": "Loyalty", "amount": {"amount": "-2.00", "currency": "USD", "formatted": "-$2.00"}}
    assert shop.details["adjustments"] == Desk(shop).operation("order", number="W1")["adjustments"] == [shown]
    returns = next(one for one in shop.details["helpActions"] if one["type"] == "RETURN_OR_REPLACE_ITEMS")
    assert [line["left"] for line in returns["lines"]] == [1]
    assert shop.details["status"] == "SHIPPED"


def test_prices_are_shown_with_all_their_decimals_and_may_be_unknown() -> None:
    pieces, gift = THING | {"quantity": 400, "unitPrice": "0.0125"}, {"id": "2", "quantity": 1, "unitPrice": "?"}
    first, second = a_shop(an_order(pieces, gift)).details["lines"]
    assert first["unitPrice"] == {"amount": "0.0125", "currency": "USD", "formatted": "$0.0125"}
    assert (second["unitPrice"], second["sku"], second["title"]) == (None, None, "2")
    assert a_shop(an_order(pieces, gift)).details["total"] is None
    assert a_shop(an_order(pieces)).details["total"]["formatted"] == "$5.00"


@pytest.mark.parametrize(("currency", "amount"), [("BGN", "10.00"), ("HRK", "10.00"), ("VEF", "10.00"), ("ITL", "10")])
def test_a_retired_currency_has_its_own_minor_units(currency: str, amount: str) -> None:
    assert a_shop(an_order(currency=currency)).details["total"]["amount"] == amount


def test_an_address_may_lack_parts_and_another_country_goes_to_an_agent() -> None:
    shop = a_shop(an_order(shippingAddress={"name": "Sample Person", "city": "Albany", "countryCode": "?"}))
    address = shop.details["shippingAddress"]
    assert (address["formatted"], address["countryCode"], address["line1"]) == (["Sample Person", "Albany"], None, None)
    whole = an_order()["shippingAddress"]
    answer = shop.change("change_shipping_address", "cust-1", address=whole)
    assert (answer["__typename"], answer["helpRequest"]["state"]) == ("HelpRequestFiled", "OPEN")


def test_the_storefront_is_shown_to_agents_and_to_the_shopper() -> None:
    shop = a_shop(an_order(channel="outlet.example"))
    assert Desk(shop).operation("order", number="W1")["channel"] == "outlet.example"
    assert shop.ask('{ order(number: "W1") { channel } }', "cust-1")["order"] == {"channel": "outlet.example"}


def test_an_address_that_no_mail_reaches_is_none_at_the_desk() -> None:
    shop = a_shop(an_order(email="a@example.com;c"))
    assert Desk(shop).operation("order", number="W1")["email"] is None
    shop = a_shop(an_order(email="user@münchen.example"))
    assert Desk(shop).operation("order", number="W1")["email"] == "user@xn--mnchen-3ya.example"


def test_what_left_before_it_was_placed_has_left() -> None:
    shop = a_shop(an_order(shipments=[SENT | {"shippedAt": "2026-11-01T09:00:00Z"}]))
    assert (shop.details["status"], shop.details["firstShippedAt"]) == ("SHIPPED", "2026-11-01T10:00:00Z")
    assert shop.state(HelpActionType.CANCEL_ORDER) == "CLOSED"


def test_what_was_delivered_has_left_though_nobody_said_so() -> None:
    shop = a_shop(an_order(shipments=[SENT | {"shippedAt": None, "deliveredAt": "2026-11-15T10:00:00Z"}]))
    assert shop.details["status"] == "DELIVERED"
    assert shop.state(HelpActionType.CANCEL_ORDER) == "CLOSED"


def test_a_recycled_tracking_number_delivers_nothing() -> None:
    shop = a_shop(an_order(shipments=[SENT | {"deliveredAt": "2025-09-01T10:00:00Z"}]))
    assert (shop.details["status"], shop.details["shipments"][0]["deliveredAt"]) == ("SHIPPED", None)


@pytest.mark.parametrize("shipped_at", ["2026-11-03T08:00:00", "2026-11-03", "20261103T080000Z"])
def test_a_shipping_date_is_read_in_whatever_form_it_comes(shipped_at: str) -> None:
    assert a_shop(an_order(shipments=[SENT | {"shippedAt": shipped_at}])).details["status"] == "SHIPPED"
