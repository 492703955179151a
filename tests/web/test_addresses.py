"""The form of an address is that of its country, and what is filled in is stored as the country's post writes it."""

import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Request, Route, expect

from tests.web.addresses import ADDRESSES
from tests.web.visiting import Shop, Visitor, violations

MENUS = {"Area", "County", "Emirate", "Prefecture", "Province", "Province or metropolitan city", "State"}
OWN = {"name": "Wanda", "line1": "1 Main Street", "line2": "Floor 2", "phone": "1"}
STORED = """
{ orders(first: 50) { edges { node {
  number shippingAddress { name line1 line2 city region postalCode countryCode phone }
} } } }
"""
STILL_FILLED_IN = {"data": {"changeShippingAddress": {"__typename": "InvalidInput", "problems": []}}}

Visit = Callable[..., AbstractContextManager[Visitor]]


def address_form(page: Page) -> Locator:
    page.get_by_role("main").get_by_role("button", name="Change Shipping Address", exact=True).first.click()
    dialog = page.get_by_role("dialog", name="Change Shipping Address")
    expect(dialog.get_by_label("Full name")).to_be_visible()
    return dialog


def field(dialog: Locator, name: str) -> Locator:
    return dialog.locator(f'[name="address.{name}"]')


def choose_country(dialog: Locator, code: str) -> None:
    field(dialog, "countryCode").select_option(code)
    expect(dialog.locator(".waiting")).to_have_count(0)


def send(dialog: Locator) -> None:
    """An address changes at once, so it is looked at once more."""
    dialog.get_by_role("button", name="Continue").click()
    dialog.get_by_role("button", name="Change Shipping Address").click()


def fill(dialog: Locator, label: str, text: str) -> None:
    at = dialog.get_by_label(re.compile(rf"^{label}( \(optional\))?$"))
    if label in MENUS:
        at.select_option(label=text)
    else:
        at.fill(text)


def changes_an_address(request: Request) -> bool:
    return "mutation ChangeShippingAddress(" in (request.post_data or "")


def stored_orders(shop: Shop) -> list[Any]:
    """The orders of wanda, with the addresses to which they go."""
    orders = shop.ask(shop.token("wanda"), STORED, path="graphql")["orders"]
    return [edge["node"] for edge in orders["edges"]]


def labels(dialog: Locator) -> list[str]:
    return [label.strip() for label in dialog.locator("fieldset label").all_inner_texts()]


@pytest.mark.guarantee(
    "An address is taken in any usual spelling and stored as the country's post writes it.", to="shoppers"
)
def test_addresses_in_twenty_countries_are_filled_in_and_stored_as_their_posts_write_them(
    visit: Visit, shop: Shop
) -> None:
    sent: list[str] = []
    with visit(token=shop.token("wanda")) as visitor:
        page = visitor.open("order.html?number=US")
        dialog = address_form(page)

        def send_to_the_order_of_this_country(route: Route) -> None:
            """Changes the address of the order to this country; the form stays open, for the next country."""
            if not changes_an_address(route.request):
                return route.continue_()
            body = json.loads(route.request.post_data or "")
            given = body["variables"]["input"]
            del given["orderId"]
            given["orderNumber"] = given["address"]["countryCode"]
            answer = route.fetch(post_data=json.dumps(body)).json()
            sent.append(answer["data"]["changeShippingAddress"]["__typename"])
            return route.fulfill(json=STILL_FILLED_IN)

        page.route("**/graphql", send_to_the_order_of_this_country)
        for name, text in OWN.items():
            field(dialog, name).fill(text)
        for country, (filled, _) in ADDRESSES.items():
            field(dialog, "countryCode").select_option(country)
            for label, text in filled.items():
                fill(dialog, label, text)
            with page.expect_response(lambda answer: changes_an_address(answer.request)):
                send(dialog)

    assert sent == ["HelpRequestFiled"] * len(ADDRESSES)
    nothing = {"city": None, "region": None, "postalCode": None}
    orders = [order for order in stored_orders(shop) if order["number"] in ADDRESSES]
    assert {order["number"]: order["shippingAddress"] for order in orders} == {
        country: {**OWN, **nothing, **stored, "countryCode": country} for country, (_, stored) in ADDRESSES.items()
    }


def test_another_country_has_another_form_and_what_was_typed_is_still_there(shopper: Visitor, customer: str) -> None:
    dialog = address_form(shopper.open(f"order.html?number=PAID-{customer}"))
    own = [
        "Country",
        "Full name",
        "Street and number",
        "Apartment, floor, company (optional)",
        "City",
        "State",
        "ZIP code",
        "Phone (optional)",
    ]
    assert labels(dialog) == own
    expect(field(dialog, "region")).to_have_value("NY")
    expect(field(dialog, "region")).to_have_attribute("required", "")
    expect(field(dialog, "region")).to_have_attribute("autocomplete", "address-level1")
    expect(field(dialog, "postalCode")).to_have_accessible_description("For example 95014")
    field(dialog, "city").fill("Albany")

    choose_country(dialog, "JP")
    assert labels(dialog) == [
        "Country",
        "Postal code",
        "Prefecture",
        "City (optional)",
        "Street and number",
        "Apartment, floor, company (optional)",
        "Full name",
        "Phone (optional)",
    ]
    expect(field(dialog, "city")).to_have_value("Albany")
    expect(field(dialog, "region")).to_have_value("")
    assert violations(shopper.page) == []

    choose_country(dialog, "GB")
    assert "State" not in " ".join(labels(dialog))
    choose_country(dialog, "US")
    assert labels(dialog) == own
    expect(field(dialog, "region")).to_have_value("NY")
    expect(field(dialog, "city")).to_have_value("Albany")


@pytest.mark.guarantee(
    "An address that cannot be right is answered with what would be right, at its field.", to="shoppers"
)
def test_what_would_be_right_stands_at_the_field(shopper: Visitor, customer: str) -> None:
    dialog = address_form(shopper.open(f"order.html?number=PAID-{customer}"))
    field(dialog, "postalCode").fill("90210")
    send(dialog)
    expect(field(dialog, "postalCode")).to_have_attribute("aria-invalid", "true")
    expect(field(dialog, "postalCode")).to_have_accessible_description(
        "For example 95014 This belongs to California, not to New York. An example for New York: 10000. "
        "Correct it, or “State”."
    )


def test_what_the_orders_address_has_beyond_its_countrys_form_can_be_seen_and_is_kept(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("wanda")) as visitor:
        page = visitor.open("order.html?number=SG")
        dialog = address_form(page)
        expect(field(dialog, "city")).to_have_value("New York")
        field(dialog, "postalCode").fill("546 080")
        send(dialog)
        expect(page.get_by_role("dialog", name="The shipping address is changed")).to_be_visible()
    (stored,) = [order["shippingAddress"] for order in stored_orders(shop) if order["number"] == "SG"]
    assert (stored["city"], stored["region"], stored["postalCode"]) == ("New York", "NY", "546080")
