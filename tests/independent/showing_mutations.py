"""
What is done to the fields of a snapshot that only show: each function is one kind, and does it at least once.

Many are habits of shop platforms, such as empty texts, entities in titles, and "#" for a link.
"""

from typing import Any

from tests.independent.mutations import Draft, Mutation, again, put, raw
from tests.independent.valid_snapshots import Json

HUGE = "1e99999999999999999999"  # an exponent that decimals cannot have

SHOWING: dict[str, Mutation] = {}


def showing(mutation: Mutation) -> Mutation:
    SHOWING[mutation.__name__] = mutation
    return mutation


@showing
def dropped_fields(draft: Draft) -> None:
    for name in ("channel", "email", "locale", "deliverBy", "payment", "total", "shippingAddress"):
        if draft.random.random() < 0.5:
            draft.order.pop(name, None)
    draft.line().pop("title", None)


@showing
def emptied_texts(draft: Draft) -> None:
    put(draft, (draft.order, draft.random.choice(("email", "locale", "total", "deliverBy", "payment"))), "", "  ", None)
    put(draft, (draft.line(), draft.random.choice(("imageUrl", "notReturnable", "unitPrice", "cancelled"))), "", None)
    put(draft, draft.shown_text(), "", " \n ", None)


@showing
def tidied_texts(draft: Draft) -> None:
    put(draft, draft.shown_text(), " a ", "Cafe\u0301", "a\0b", "tab\there", "bell\x07", "two\nlines", "\ud800x", "\0")


@showing
def long_texts(draft: Draft) -> None:
    put(draft, draft.shown_text(), "x" * 128, "ä" * 129, "y" * 200, "z" * 201, "é" * 500, "w" * 501, "v" * 5000)


@showing
def retyped_texts(draft: Draft) -> None:
    put(draft, draft.shown_text(), True, False, [], ["x"], {}, {"en": "Mug"}, 7, 0, -3, 12.5, raw("2.0"), raw("1e3"))


@showing
def entities_in_titles(draft: Draft) -> None:
    put(draft, (draft.line(), "title"), "Ship Your Idea &ndash; M", "Tom &amp; Co &#8211; A", "<b>Mug</b>", "&lt;")


@showing
def links(draft: Draft) -> None:
    place = draft.random.choice([(draft.line(), "imageUrl"), (draft.parcel(), "trackingUrl")])
    put(
        draft,
        place,
        *("//cdn.example.com/a.jpg", "cdn.example.com/a.jpg", "www.example.com/a?b=c", " https://example.com/a "),
        *("https://example.com/a b.jpg", "https://example.com/a%20b", "http://example.com:8080/a?b=c&d=e#f"),
        *("https://example.com/日本?q=é", "https://münchen.example/ü", "//münchen.example/a", "https://example.com"),
        *("/media/a.jpg", "media/a.jpg", "../a.jpg", "#", "?a=b", "not a link at all", "javascript:alert(1)", "n/a"),
        *("data:image/gif;base64,R0==", "mailto:a@example.com", "ftp://example.com/a", "https://", "https:///a", "//"),
        *(
            "https://a b.example/c",
            "https://example.com/a\x07b",
            "https://[::1/a",
            "https://example.com:port/a",
            "https://a.example\\@b.example/",
            "https://a:b@c.example/",
        ),
        *("https://example.com/" + "a" * 2028, "https://example.com/" + "a" * 2029, "https://example.com/" + "ü" * 400),
        *(5, True, [], ["https://example.com/a"], {"src": "https://example.com/a"}),
    )


@showing
def what_is_no_json(draft: Draft) -> None:
    put(draft, shown_or_unknown(draft), raw("NaN"), raw("Infinity"), raw("-Infinity"), [raw("NaN")])


@showing
def fields_twice(draft: Draft) -> None:
    place, name = shown_or_unknown(draft)
    place.setdefault(name, None)
    put(draft, (place, again(name)), None, "", place[name], {"test": 1, again("test"): 2})


def shown_or_unknown(draft: Draft) -> tuple[Json, str]:
    """Returns a place of a field that shows, of any kind, or of one that the format has not."""
    of_order = ("email", "locale", "deliverBy", "payment", "total", "shippingAddress", "test")
    of_line = ("imageUrl", "notReturnable", "returnable", "cancelled", "returned", "fulfilment", "readyAt", "test")
    return draft.random.choice(
        [
            (draft.order, draft.random.choice(of_order)),
            (draft.line(), draft.random.choice(of_line)),
            (draft.parcel(), draft.random.choice(("trackingUrl", "test"))),
            (draft.address(), draft.random.choice(("countryCode", "test"))),
            draft.shown_text(),
        ]
    )


@showing
def a_hash_for_a_link(draft: Draft) -> None:
    draft.parcel()["trackingUrl"] = "#"


@showing
def unknown_choices(draft: Draft) -> None:
    unknown: tuple[Any, ...] = ("DRONE", "other things", "½", 7, [], {}, "ＮＯＮＥ")
    put(draft, (draft.order, "payment"), *unknown)
    put(draft, (draft.line(), draft.random.choice(("fulfilment", "notReturnable"))), *unknown)


@showing
def choices_in_other_spellings(draft: Draft) -> None:
    put(draft, (draft.order, "payment"), "prepaid", "On_Delivery", "on_invoice", "Free")
    put(draft, (draft.line(), "fulfilment"), "parcel", "Digital", "none", "pickup")
    put(draft, (draft.line(), "notReturnable"), "hygiene", "Final_Sale", True, False)


@showing
def truths(draft: Draft) -> None:
    put(draft, (draft.line(), "returnable"), 0, 1, "true", "FALSE", "True", "perhaps", 2, -1, [], {}, "ja")


@showing
def unknown_fields(draft: Draft) -> None:
    name = draft.random.choice(("loyaltyPoints", "meta_data", "_links", "price", "lineId", "test"))
    places = [draft.order, draft.line(), draft.parcel(), draft.parcel_line(), draft.address()]
    for place in draft.random.sample(places, k=draft.random.choice((1, 2))):
        put(
            draft,
            (place, name),
            None,
            "",
            5,
            "x",
            [[[]]],
            {"id": None, "lines": [{}]},
            raw("1e999"),
            raw("9" * 5000),
            raw(HUGE),
        )


@showing
def mail_addresses(draft: Draft) -> None:
    put(
        draft,
        (draft.order, "email"),
        *(
            " Jo.Doe+x@EXAMPLE.com ",
            "user@münchen.example",
            "user@Straße.example",
            "用户@例え.example",
            "u@例え.example",
        ),
        *("o'hara@a.b.example", "a@example.com;c", "a@example.com, b@example.com", "a@b@example.com", "@example.com"),
        *('"a b"@example.com', "a b@example.com", "jürgen@example.com", ".a@example.com", "a..b@example.com", "a@"),
        *(
            "a@localhost",
            "a@[127.0.0.1]",
            "a@example..com",
            "a@-example.com",
            "A <a@example.com>",
            "none",
            "a\n@b.example",
        ),
        *(
            "a" * 64 + "@example.com",
            "a" * 65 + "@example.com",
            f"a@{'b' * 64}.example",
            5,
            True,
            ["a@example.com"],
            {},
        ),
        "a@" + ".".join(["b" * 60] * 4) + ".example",
    )


@showing
def locales(draft: Draft) -> None:
    put(
        draft, (draft.order, "locale"), "en_US", "EN_us", "zh_hant_tw", "es-419", "de-CH-1996", "sl-rozaj", "pt_br", "x"
    )
    if draft.random.random() < 0.5:
        put(
            draft,
            (draft.order, "locale"),
            "no such thing",
            "en--US",
            "en-",
            12,
            True,
            ["en"],
            {},
            "日本",
            "en-US!",
            "en-u",
            "en-12",
        )


@showing
def addresses(draft: Draft) -> None:
    if draft.random.random() < 0.3:
        put(
            draft, (draft.order, "shippingAddress"), [], {}, "1 Sample Street", 5, True, {"name": ""}, {"country": "US"}
        )
    elif draft.random.random() < 0.7:
        put(
            draft, (draft.address(), "countryCode"), "us", "De", " gb ", "USA", "XX", "ZZ", "United States", 49, "D", []
        )
    else:
        draft.address().pop(draft.random.choice(("name", "city", "countryCode")), None)


@showing
def prices(draft: Draft) -> None:
    put(
        draft,
        (draft.line(), "unitPrice"),
        *(
            "52.83",
            " 52.83 ",
            "0.0125",
            raw("16.799999999999997"),
            raw("0.33333333333333331"),
            "1.99999999995",
            0,
            "0.00",
        ),
        *(raw("5e2"), raw("1.5E-3"), "5e2", "+52.83", "1,234.50", "12,50", "$5", "free", True, [], {"amount": 5}),
        *(
            raw("1e30"),
            raw("1e999999"),
            raw("-1e30"),
            "9" * 40,
            raw("1e-400"),
            10**13,
            "10000000000000.01",
            10**15,
            10**12,
        ),
    )


@showing
def totals(draft: Draft) -> None:
    put(
        draft,
        (draft.order, "total"),
        *(
            0,
            "0",
            "19.995",
            " 52.83 ",
            7.125,
            raw("1e-400"),
            "0.004",
            "0.0049999999999",
            10**12,
            10**13,
            10**15,
            "10000000000000.001",
        ),
        *(-1, "-0.01", "+5", "5e2", "1,234.50", "5 USD", True, [], {}, raw("1e30"), raw("1e999999")),
    )


@showing
def units_off_and_back(draft: Draft) -> None:
    for name in ("cancelled", "returned"):
        put(draft, (draft.line(), name), 0, 1, "2.0", " 1 ", raw("1.0"), 400, 10**9, raw("1e99"), "some", True, [], 0.5)


@showing
def negative_refunds(draft: Draft) -> None:
    put(draft, (draft.line(), draft.random.choice(("cancelled", "returned"))), -1, "-2", raw("-1.0"), -0.5)


@showing
def dates_that_show(draft: Draft) -> None:
    place = draft.random.choice([(draft.order, "deliverBy"), (draft.line(), "readyAt")])
    put(
        draft,
        place,
        *("2026-11-25", "20261125", "2026-11-25T10:00:00", "2026-11-25T10:00:00+09:00", "1971-01-01", "2999-12-31"),
        *("soon", "2026-02-30", "0000-00-00", "3000-01-01", 1795176000, True, [], {}, "25.11.2026"),
    )
