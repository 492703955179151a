from collections.abc import Callable
from typing import Any

import pytest

from tests.independent.small_orders import line, order, parcel, understood, with_line, with_parcel


def of_order(name: str) -> Callable[[Any], tuple[Any, list[tuple[str, str]]]]:
    def show(value: Any) -> tuple[Any, list[tuple[str, str]]]:
        found = understood(order(**{name: value}))
        return found.shows[name], found.warnings

    return show


def of_line(name: str, **others: Any) -> Callable[[Any], tuple[Any, list[tuple[str, str]]]]:
    def show(value: Any) -> tuple[Any, list[tuple[str, str]]]:
        found = understood(with_line(**{name: value}, **others))
        return found.shows["lines"][0][name], found.warnings

    return show


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (" Caf\u0065\u0301\n ", "Café"),
        ("a\0b\ud800", "ab"),
        ("a\tb", "a b"),
        ("Ship &ndash; it", "Ship &ndash; it"),
        (12.50, "12.5"),
        (2.0, "2"),
        ("", "sku-1"),
        ("x" * 500, "x" * 500),
    ],
)
def test_titles_are_tidied_without_a_word(sent: Any, shown: str) -> None:
    assert of_line("title", sku="sku-1")(sent) == (shown, [])


def test_texts_that_are_none_or_too_long_are_left_out_or_shortened() -> None:
    assert of_line("title")("x" * 501) == ("x" * 499 + "…", [("SHORTENED", "lines[0].title")])
    assert of_line("title")(["x"]) == ("1", [("LEFT_OUT", "lines[0].title")])
    assert of_line("sku")("") == (None, [])
    assert of_line("sku")("x" * 129) == ("x" * 127 + "…", [("SHORTENED", "lines[0].sku")])
    assert of_order("channel")(False) == (None, [("LEFT_OUT", "channel")])
    assert understood(with_parcel(carrier={}, trackingNumber="9" * 200)).warnings == [
        ("LEFT_OUT", "shipments[0].carrier"),
        ("SHORTENED", "shipments[0].trackingNumber"),
    ]


@pytest.mark.parametrize(
    ("sent", "goes_to"),
    [
        (" Jo.Doe+x@EXAMPLE.com ", "Jo.Doe+x@example.com"),
        ("user@münchen.example", "user@xn--mnchen-3ya.example"),
        ("user@straße.example", "user@xn--strae-oqa.example"),
        ("o'hara@a.b.example", "o'hara@a.b.example"),
    ],
)
def test_mail_goes_to_punycode(sent: str, goes_to: str) -> None:
    assert of_order("email")(sent) == (goes_to, [])


@pytest.mark.parametrize(
    "sent",
    [
        "a@example.com;c",
        "a@b@example.com",
        '"a b"@example.com',
        "a b@example.com",
        "jürgen@example.com",
        ".a@example.com",
        "a.@example.com",
        "a..b@example.com",
        "a@localhost",
        "a\\b@example.com",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@example..com",
        "a@-example.com",
        "@example.com",
        "a",
        f"{'a' * 65}@example.com",
        f"a@{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 60}.{'f' * 20}.example",
        "A <a@example.com>",
        True,
        ["a@example.com"],
    ],
)
def test_what_no_mail_can_be_sent_to_is_no_address(sent: Any) -> None:
    assert of_order("email")(sent) == (None, [("NO_MAIL", "email")])


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("en_US", "en-US"),
        ("EN-us", "en-US"),
        ("zh_hant_tw", "zh-Hant-TW"),
        ("de-u-CO-phonebk", "de-u-co-phonebk"),
        ("es-419", "es-419"),
        ("no such thing", None),
        ("en--US", None),
        ("en-12", None),
        ("en-u", None),
        ("e", None),
        (True, None),
    ],
)
def test_locales_are_tags(sent: Any, shown: str | None) -> None:
    assert of_order("locale")(sent) == (shown, [] if shown else [("LEFT_OUT", "locale")])


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (" https://cdn.example.com/a.jpg ", "https://cdn.example.com/a.jpg"),
        ("http://cdn.example.com/a.jpg?b=c#d", "http://cdn.example.com/a.jpg?b=c#d"),
        ("//cdn.example.com/a.jpg", "https://cdn.example.com/a.jpg"),
        ("cdn.example.com/a.jpg", "https://cdn.example.com/a.jpg"),
        ("cdn.example.com:8080/a.jpg", "https://cdn.example.com:8080/a.jpg"),
        ("https://cdn.example.com/a b.jpg", "https://cdn.example.com/a%20b.jpg"),
        ("https://cdn.example.com/a%20b.jpg", "https://cdn.example.com/a%20b.jpg"),
        ("https://cdn.example.com/ü?q=é", "https://cdn.example.com/%C3%BC?q=%C3%A9"),
        ("https://münchen.example/a", "https://xn--mnchen-3ya.example/a"),
        ("https://cdn.example.com/" + "a" * 2024, "https://cdn.example.com/" + "a" * 2024),
    ],
)
def test_links_are_made_whole(sent: str, shown: str) -> None:
    assert of_line("imageUrl")(sent) == (shown, [])


@pytest.mark.parametrize(
    "sent",
    [
        "/media/a.jpg",
        "media/a.jpg",
        "../a.jpg",
        "#",
        "not a link at all",
        "a.jpg",
        "https://example.com\\@elsewhere.example/",
        "https://name:word@example.com/",
        "https://example.com:70000/",
        "javascript:alert(1)",
        "data:image/png;base64,AA==",
        "ftp://example.com/a",
        "mailto:a@example.com",
        "https://",
        "https:///a.jpg",
        "https://a b.example/c",
        "https://example.com/a\nb",
        "https://example.com/" + "ü" * 400,
        5,
        {"url": "https://example.com"},
    ],
)
def test_what_leads_nowhere_is_left_out(sent: Any) -> None:
    assert understood(with_parcel(trackingUrl=sent)).warnings == [("LEFT_OUT", "shipments[0].trackingUrl")]
    assert of_line("imageUrl")(sent) == (None, [("LEFT_OUT", "lines[0].imageUrl")])


@pytest.mark.parametrize(
    ("name", "sent", "shown", "code"),
    [
        ("notReturnable", "hygiene", "HYGIENE", None),
        ("notReturnable", "SECRET", "OTHER", "SAFE_VALUE"),
        ("notReturnable", True, "OTHER", None),
        ("notReturnable", False, None, None),
        ("fulfilment", "Digital", "DIGITAL", None),
        ("fulfilment", "DRONE", "PARCEL", "SAFE_VALUE"),
        ("fulfilment", None, "PARCEL", None),
        ("returnable", "TRUE", True, None),
        ("returnable", "0", False, None),
        ("returnable", 1, True, None),
        ("returnable", "false", False, None),
        ("returnable", "perhaps", False, "LEFT_OUT"),
        ("returnable", 7, False, "LEFT_OUT"),
        ("cancelled", "2.0", 2, None),
        ("cancelled", 3, 2, "CUT"),
        ("cancelled", -1, 0, "CUT"),
        ("cancelled", 0.5, 0, "CUT"),
        ("returned", "some", 0, "LEFT_OUT"),
        ("returned", 1.5, 1, "CUT"),
    ],
)
def test_choices_and_counts_go_to_the_safe_side(name: str, sent: Any, shown: Any, code: str | None) -> None:
    assert of_line(name)(sent) == (shown, [(code, f"lines[0].{name}")] if code else [])


def test_the_unit_of_a_line_by_measure_is_taken_off_or_not() -> None:
    cancelled = of_line("cancelled", quantity=2.5)
    assert cancelled(0) == (0, [])
    assert cancelled(0.1) == cancelled(2.5) == (1, [])
    assert cancelled(3) == (1, [("CUT", "lines[0].cancelled")])
    assert cancelled(-1) == (0, [("CUT", "lines[0].cancelled")])


def test_an_unknown_payment_is_prepaid() -> None:
    assert of_order("payment")("on_invoice") == ("ON_INVOICE", [])
    assert of_order("payment")("bitcoin") == ("PREPAID", [("SAFE_VALUE", "payment")])


def test_an_address_shows_what_it_has() -> None:
    def address(value: Any) -> tuple[Any, list[tuple[str, str]]]:
        found = understood(order(shippingAddress=value))
        return found.shows["address"], found.warnings

    assert address({"name": " A ", "line2": "", "countryCode": "us"})[0]["countryCode"] == "US"
    assert address({"name": "A", "countryCode": "USA"})[1] == [("LEFT_OUT", "shippingAddress.countryCode")]
    assert address({"city": "x" * 201, "zip": 1})[1] == [
        ("UNKNOWN_FIELD", "shippingAddress.zip"),
        ("SHORTENED", "shippingAddress.city"),
    ]
    assert address({"postalCode": 1012})[0]["postalCode"] == "1012"
    assert address({"name": "", "city": None}) == (None, [])
    assert address([]) == (None, [("LEFT_OUT", "shippingAddress")])


def test_acknowledged_ids_that_are_none_are_left_out() -> None:
    def acknowledged(value: Any) -> tuple[int, list[tuple[str, str]]]:
        found = understood(order(acknowledges=value))
        return len(found.decides["acknowledges"]), found.warnings

    assert acknowledged(["a", 7, "a", False]) == (2, [("LEFT_OUT", "acknowledges[3]")])
    assert acknowledged("a") == (0, [("LEFT_OUT", "acknowledges")])
    assert acknowledged([str(n) for n in range(1001)]) == (1000, [("SHORTENED", "acknowledges")])


def test_unknown_fields_are_told_at_every_level_and_not_looked_into() -> None:
    sent = order(
        a={"id": []}, lines=[line(b=1)], shipments=[parcel(c=1, lines=[{"id": "1", "quantity": 1, "d": 1}])]
    ) | {"shippingAddress": {"name": "A", "e": 1}}
    assert sorted(understood(sent).warnings) == [
        ("UNKNOWN_FIELD", "a"),
        ("UNKNOWN_FIELD", "lines[0].b"),
        ("UNKNOWN_FIELD", "shipments[0].c"),
        ("UNKNOWN_FIELD", "shipments[0].lines[0].d"),
        ("UNKNOWN_FIELD", "shippingAddress.e"),
    ]
