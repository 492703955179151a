import pytest

from order_help_cli.dev_server.web_pages import WEB
from order_help_cli.shop_folder.texts import PageTexts, read_page_texts, text_problems

TEXTS = PageTexts(
    english={
        "title": "My Orders",
        "order": "Order {number}",
        "others": {"one": "and {count} more in {list}", "other": "and {count} more in {list}"},
    },
    languages=("en", "de", "ja", "ru", "fr", "cs"),
)


def problems(language: str, key: str, text: object) -> list[str]:
    return list(text_problems(TEXTS, language, key, text))


@pytest.mark.parametrize(
    ("language", "key", "text"),
    [
        ("en", "title", "Purchases"),
        ("de", "order", "Bestellung {number}"),
        ("en", "others", {"one": "one more in {list}", "other": "{count} more in {list}"}),
        ("ja", "others", {"other": "{list} {count}"}),
        ("ru", "others", dict.fromkeys(("one", "few", "many", "other"), "{list} {count}")),
        ("fr", "others", dict.fromkeys(("one", "many", "other"), "{list} {count}")),
    ],
)
def test_a_text_with_what_the_english_one_has_is_good(language: str, key: str, text: object) -> None:
    assert problems(language, key, text) == []


@pytest.mark.parametrize(
    ("language", "key", "text", "problem"),
    [
        ("en", "titel", "Purchases", "there is no text of this key: is title meant?"),
        ("en", "x", "Purchases", "there is no text of this key"),
        ("en", "title", "", 'expected a text, not ""'),
        ("en", "title", 1, "expected a text, not 1"),
        ("en", "title", {"other": "Purchases"}, "expected a text, not an object"),
        ("en", "title", "My {x} Orders", "there is no {x} here"),
        ("de", "order", "Bestellung", "{number} is missing"),
        ("de", "others", "weitere", 'expected an object with the plural forms one, other, not "weitere"'),
        ("de", "others", {"other": "{count} in {list}"}, "the plural form one is missing, which this language has"),
        (
            "ja",
            "others",
            {"one": "{list} {count}", "other": "{list} {count}"},
            "this language has no plural form one",
        ),
        ("ja", "others", {"other": "{list}"}, "other: {count} is missing"),
        ("en", "others", {"one": "one more", "other": "{count} in {list}"}, "one: {list} is missing"),
        ("en", "others", {"one": " ", "other": "{count} in {list}"}, 'one: expected a text, not " "'),
        # In Russian, 21 has this form too, so that it cannot say "one".
        (
            "ru",
            "others",
            {**dict.fromkeys(("few", "many", "other"), "{list} {count}"), "one": "{list}"},
            "one: {count} is missing",
        ),
    ],
)
def test_a_text_that_would_not_do_is_said(language: str, key: str, text: object, problem: str) -> None:
    assert problems(language, key, text) == [problem]


def test_the_texts_of_the_pages_would_do_themselves() -> None:
    texts = read_page_texts(WEB)
    assert [problem for key, text in texts.english.items() for problem in text_problems(texts, "en", key, text)] == []
    assert len(texts.languages) == 22
