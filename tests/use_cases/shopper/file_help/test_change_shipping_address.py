from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.help_details import ChangeShippingAddressDetails
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.snapshot import Address
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.input_checks import MAX_MESSAGE
from order_help.use_cases.refusals import HelpActionUnavailable, InvalidInput, OrderNotFound, Problem, ProblemCode
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.support.commands import NOW, W1, services_for
from tests.support.orders import HOME, a_parcel, an_order

GERMAN = Address(name="Jörg", line1="Hauptstraße 1", city="KÖLN", postal_code="50667", country_code="DE")


def changed(services: Services, address: Address, **differently: Any) -> Any:
    return file_help(
        services, HelpCommand(order=W1, details=ChangeShippingAddressDetails(address=address), **differently), now=NOW
    )


def problems(address: Address) -> list[tuple[str, ProblemCode]]:
    services, store = services_for(an_order())
    refused = changed(services, address)
    assert isinstance(refused, InvalidInput)
    assert "commit" not in store.calls
    return [(problem.path, problem.code) for problem in refused.problems]


def test_an_address_in_the_same_country_is_changed_at_once() -> None:
    services, store = services_for(an_order())
    office = replace(HOME, line1="1 Office Plaza", line2=None)
    filed = changed(services, office, message="I moved.")
    assert isinstance(filed, Filed)
    assert filed.request.state is HelpRequestState.RESOLVED
    assert filed.request.details == ChangeShippingAddressDetails(address=office)
    assert filed.view.order.shipping_address == office
    assert store.kept[W1].shipping_address == office


def test_it_can_be_changed_again_until_it_leaves() -> None:
    services, _ = services_for(an_order())
    changed(services, replace(HOME, line1="1 Office Plaza"))
    assert changed(services, HOME).view.order.shipping_address == HOME


def test_another_country_is_left_to_the_desk() -> None:
    services, store = services_for(an_order())
    filed = changed(services, GERMAN)
    assert filed.request.state is HelpRequestState.OPEN
    assert store.kept[W1].shipping_address == HOME
    assert [request.type for request in store.kept[W1].open_requests] == [HelpActionType.CHANGE_SHIPPING_ADDRESS]
    assert isinstance(changed(services, HOME), HelpActionUnavailable)


def test_what_left_keeps_its_address() -> None:
    services, store = services_for(an_order(shipments=(a_parcel(shipped_at=NOW, bottle=2, lamp=1),)))
    refused = changed(services, replace(HOME, line1="1 Office Plaza"))
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason is not None
    assert refused.availability.reason.event is OrderEvent.FIRST_SHIPPED
    assert refused.availability.instead_try is HelpActionType.REPORT_PACKAGE_NOT_RECEIVED
    assert store.calls == ["standing"]


@pytest.mark.parametrize(
    ("typed", "normalised"),
    [
        (
            {"city": " new york ", "region": "New York", "postal_code": "10083", "country_code": " us "},
            {"city": "NEW YORK", "region": "NY", "postal_code": "10083", "country_code": "US"},
        ),
        (
            {"city": "köln", "region": None, "postal_code": "50667", "country_code": "de"},
            {"city": "KÖLN", "region": None, "postal_code": "50667", "country_code": "DE"},
        ),
        (
            {"city": "london", "region": None, "postal_code": "sw1a 1aa", "country_code": "GB"},
            {"city": "LONDON", "region": None, "postal_code": "SW1A 1AA", "country_code": "GB"},
        ),
        (
            {"city": "Chiyoda", "region": "Tokyo", "postal_code": "100-0001", "country_code": "JP"},
            {"city": "Chiyoda", "region": "Tokyo", "postal_code": "100-0001", "country_code": "JP"},
        ),
        (
            {"city": "千代田区", "region": "東京都", "postal_code": "100-0001", "country_code": "JP"},
            {"city": "千代田区", "region": "東京都", "postal_code": "100-0001", "country_code": "JP"},
        ),
        (
            {"city": "Deira", "region": "Dubai", "postal_code": None, "country_code": "AE"},
            {"city": "Deira", "region": "Dubai", "postal_code": None, "country_code": "AE"},
        ),
        (
            {"city": "São Paulo", "region": "SP", "postal_code": "01310-100", "country_code": "BR"},
            {"city": "São Paulo", "region": "SP", "postal_code": "01310-100", "country_code": "BR"},
        ),
        (
            {"city": "Mong Kok", "region": "Kowloon", "postal_code": "", "country_code": "HK"},
            {"city": "Mong Kok", "region": "Kowloon", "postal_code": None, "country_code": "HK"},
        ),
        (
            {"city": "Toronto", "region": "on", "postal_code": "m5v 3l9", "country_code": "CA"},
            {"city": "TORONTO", "region": "ON", "postal_code": "M5V 3L9", "country_code": "CA"},
        ),
        # A region that the country's format does not know is kept: nothing that was given is dropped.
        (
            {"city": "Paris", "region": "Île-de-France", "postal_code": "75001", "country_code": "FR"},
            {"city": "PARIS", "region": "Île-de-France", "postal_code": "75001", "country_code": "FR"},
        ),
    ],
    ids=["US", "DE", "GB", "JP", "JP in Japanese", "AE", "BR", "HK", "CA", "FR"],
)
def test_an_address_is_written_as_its_countrys_post_writes_it(
    typed: dict[str, Any], normalised: dict[str, Any]
) -> None:
    services, _ = services_for(an_order())
    given = replace(HOME, name=" James Li ", line1=" 1 Street ", line2=" ", phone=" 1 ", **typed)
    expected = replace(HOME, name="James Li", line1="1 Street", line2=None, phone="1", **normalised)
    assert changed(services, given).request.details == ChangeShippingAddressDetails(address=expected)


@pytest.mark.parametrize(
    ("wrong", "path", "code"),
    [
        ({"region": "ZZ"}, "region", ProblemCode.INVALID),
        ({"region": None}, "region", ProblemCode.REQUIRED),
        ({"postal_code": None}, "postalCode", ProblemCode.REQUIRED),
        ({"postal_code": "1008"}, "postalCode", ProblemCode.INVALID),
        ({"region": "CA"}, "postalCode", ProblemCode.INVALID),
        ({"country_code": "XX"}, "countryCode", ProblemCode.INVALID),
        ({"country_code": "U1"}, "countryCode", ProblemCode.INVALID),
        ({"country_code": "ÜS"}, "countryCode", ProblemCode.INVALID),
        ({"country_code": "USA"}, "countryCode", ProblemCode.TOO_LONG),
        ({"country_code": "DE", "region": None, "postal_code": "5066"}, "postalCode", ProblemCode.INVALID),
        ({"country_code": "BR", "region": "SP", "postal_code": "01310-100", "city": "x"}, "city", ProblemCode.INVALID),
        ({"country_code": "AE", "region": None, "postal_code": None}, "region", ProblemCode.REQUIRED),
        ({"name": "x" * 201}, "name", ProblemCode.TOO_LONG),
        ({"line1": "x" * 201}, "line1", ProblemCode.TOO_LONG),
        ({"line2": "x" * 201}, "line2", ProblemCode.TOO_LONG),
        ({"phone": "1" * 41}, "phone", ProblemCode.TOO_LONG),
        ({"line1": "a\x00b"}, "line1", ProblemCode.INVALID),
        ({"line2": "\ud83d"}, "line2", ProblemCode.INVALID),
        ({"line1": "1 Street\r\nElsewhere"}, "line1", ProblemCode.INVALID),
        ({"city": "New\x85York"}, "city", ProblemCode.INVALID),
        ({"line2": "a\u2028b"}, "line2", ProblemCode.INVALID),
        ({"name": "a\u202eb"}, "name", ProblemCode.INVALID),
        ({"name": "\u200b"}, "name", ProblemCode.INVALID),
    ],
)
def test_what_is_wrong_with_an_address_is_named_by_field(wrong: dict[str, Any], path: str, code: ProblemCode) -> None:
    assert problems(replace(HOME, **wrong)) == [(f"address.{path}", code)]


def test_all_that_is_missing_is_named_at_once() -> None:
    empty = replace(HOME, name=" ", line1="", city="", country_code="")
    assert problems(empty) == [
        (f"address.{path}", ProblemCode.REQUIRED) for path in ("name", "line1", "city", "countryCode")
    ]


def test_what_is_wrong_beside_the_address_is_named_with_it() -> None:
    services, _ = services_for(an_order())
    refused = changed(services, replace(HOME, postal_code="1008"), message="x" * (MAX_MESSAGE + 1), idempotency_key="")
    assert refused == InvalidInput(
        (
            Problem(path="idempotencyKey", code=ProblemCode.REQUIRED),
            Problem(path="message", code=ProblemCode.TOO_LONG, params={"max": MAX_MESSAGE}),
            Problem(path="address.postalCode", code=ProblemCode.INVALID, params={"example": "10000"}),
        )
    )


def test_an_order_without_an_address_can_be_given_one_by_the_desk() -> None:
    services, store = services_for(an_order(shipping_address=None))
    assert changed(services, HOME).request.is_open
    assert store.kept[W1].shipping_address is None


def test_nobody_learns_from_an_address_whether_an_order_exists() -> None:
    services, _ = services_for()
    assert changed(services, HOME) == OrderNotFound()
