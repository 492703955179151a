"""What the pages read is what translators wrote. What they wrote is looked at in test_catalogues.py."""

import json

import pytest
from babel import Locale

from order_help.texts.languages import LANGUAGES
from tests.support.catalogues import TRANSLATED
from tools.page_texts import TEXTS, compiled, english, languages

in_each_language = pytest.mark.parametrize("language", TRANSLATED)
COMPILE = "run: make compile"


def read(name: str) -> str:
    return (TEXTS / f"{name}.json").read_text(encoding="utf-8")


@in_each_language
def test_what_is_read_is_what_was_compiled_of_the_catalogue(language: str) -> None:
    assert read(language) == compiled(language), COMPILE


@in_each_language
def test_whatever_is_counted_has_the_forms_that_cldr_chooses_among(language: str) -> None:
    chosen = {Locale.parse(language).plural_form(number) for number in range(1_000)}
    texts = json.loads(read(language))
    assert list(texts) == list(english())
    for key, text in english().items():
        assert isinstance(texts[key], str) if isinstance(text, str) else set(texts[key]) == chosen, key


def test_every_language_has_its_own_name_and_hebrew_alone_is_read_from_right_to_left() -> None:
    assert read("languages") == languages(), COMPILE
    rendered = json.loads(languages())
    assert list(rendered) == list(LANGUAGES)
    assert len({one["name"] for one in rendered.values()}) == len(LANGUAGES)
    assert [rendered[language]["name"] for language in ("en", "de", "pt", "he")] == [
        "English",
        "Deutsch",
        "Português",
        "עברית",
    ]
    assert [language for language, one in rendered.items() if one["direction"] == "rtl"] == ["he"]
