import pytest

from tests.gateway.client import Gateway, Json, problems
from tests.support.orders import an_order

AUSTIN = {
    "name": "James Li",
    "line1": "1 Main Street",
    "city": "Austin",
    "region": "Texas",
    "postalCode": "73301",
    "countryCode": "us",
}


def test_an_address_of_the_same_country_is_normalised_and_applied_at_once() -> None:
    gateway = Gateway().put(an_order())

    result = gateway.change("change_shipping_address", address=AUSTIN)

    assert result["helpRequest"]["stateText"] == "Approved"
    address = gateway.order()["shippingAddress"]
    assert (address["city"], address["region"], address["countryCode"]) == ("AUSTIN", "TX", "US")
    details = gateway.operation("help_request", id=result["helpRequest"]["id"])["details"]
    assert address["formatted"] == [AUSTIN["name"], AUSTIN["line1"], "AUSTIN, TX 73301"]
    shown = {field: address[field] for field in ("formatted", "countryCode", "phone")}
    assert details == {"__typename": "ChangeShippingAddressDetails", "address": shown}


def test_another_country_is_left_to_the_shop() -> None:
    gateway = Gateway().put(an_order())
    paris = {
        "name": "James Li",
        "line1": "10 Rue de Rivoli",
        "city": "Paris",
        "postalCode": "75004",
        "countryCode": "FR",
    }

    result = gateway.change("change_shipping_address", address=paris)

    assert result["helpRequest"]["state"] == "OPEN"
    assert gateway.order()["shippingAddress"]["countryCode"] == "US"


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ({"postalCode": "1"}, ("address.postalCode", "INVALID")),
        ({"city": ""}, ("address.city", "REQUIRED")),
        ({"countryCode": "USA"}, ("address.countryCode", "TOO_LONG")),
        ({"line1": "x" * 201}, ("address.line1", "TOO_LONG")),
        ({"name": "\ud800"}, ("address.name", "INVALID")),
    ],
)
def test_errors_name_the_field(wrong: Json, found: tuple[str, str]) -> None:
    gateway = Gateway().put(an_order())

    result = gateway.change("change_shipping_address", address={**AUSTIN, **wrong})

    assert found in problems(result)
    assert "commit" not in gateway.store.calls


def test_a_wrong_postal_code_is_answered_with_an_example() -> None:
    result = Gateway().put(an_order()).change("change_shipping_address", address={**AUSTIN, "postalCode": "1"})

    assert "An example of what is: " in result["problems"][0]["message"]
