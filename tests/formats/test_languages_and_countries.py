import pytest
from babel import Locale

from order_help.formats.findings import Unreadable
from order_help.formats.languages_and_countries import COUNTRIES, country_in, language_in

NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Groups of countries, and codes for tests and for what is not known."""


def test_the_countries_are_those_that_cldr_names() -> None:
    assert {
        code for code in map(str, Locale("en").territories) if code.isalpha() and len(code) == 2
    } - NO_COUNTRIES == COUNTRIES


@pytest.mark.parametrize(("given", "code"), [("US", "US"), ("de", "DE"), (" Xk ", "XK")])
def test_a_country_is_two_letters_in_any_case(given: str, code: str) -> None:
    assert country_in(given) == code


@pytest.mark.parametrize("given", ["USA", "UK", "ZZ", "EU", "Germany", "D", 49, [], "ＵＳ"])
def test_what_no_country_has_is_refused(given: object) -> None:
    with pytest.raises(Unreadable, match=r"two letters of ISO 3166-1|a text"):
        country_in(given)


@pytest.mark.parametrize(
    ("given", "tag"),
    [
        ("en", "en"), ("EN", "en"), ("pt_BR", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("sl-ROZAJ", "sl-rozaj"),
        ("es-419", "es-419"), ("de-DE-u-CO-phonebk", "de-DE-u-co-phonebk"),
        ("en-a-BB-x-AB", "en-a-bb-x-ab"), ("zh-yue-HK", "zh-yue-HK"),
    ],
)  # fmt: skip
def test_a_language_is_written_as_it_usually_is(given: str, tag: str) -> None:
    assert language_in(given) == tag


@pytest.mark.parametrize(
    "given",
    [
        "english please",
        "en_US.UTF-8",
        "e",
        "",
        "-en",
        "en-",
        "en--US",
        "123",
        "en-u",
        "en-12",
        "en-x",
        "en-US-a-b",
        {},
        True,
    ],
)
def test_what_is_no_tag_is_refused(given: object) -> None:
    with pytest.raises(Unreadable):
        language_in(given)
