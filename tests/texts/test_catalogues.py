"""Every language says everything, in its own words."""

import re
import string
import unicodedata
from datetime import UTC, datetime
from gettext import c2py
from io import BytesIO
from typing import Final

import pytest
from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from order_help.domain.help_requests import CHOICES
from order_help.texts.catalogue import each_text
from order_help.texts.english import ENGLISH
from order_help.texts.languages import CATALOGUES, DOMAIN, LANGUAGES, texts_in
from order_help.texts.plural import Plural
from order_help.texts.wording import Texts

TRANSLATED: Final = [language for language in LANGUAGES if language != "en"]
in_each_language = pytest.mark.parametrize("language", TRANSLATED)
SCRIPTS: Final = {"ja": "CJK HIRAGANA KATAKANA", "ko": "HANGUL", "ru": "CYRILLIC", "el": "GREEK", "he": "HEBREW"}
Told = tuple[str, str | tuple[str, str]]


def catalogue(language: str) -> Catalog:
    with (CATALOGUES / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def messages(language: str) -> list[Message]:
    return [message for message in catalogue(language) if message.id]


def forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def english() -> set[Told]:
    return {
        (place, (text.one, text.other) if isinstance(text, Plural) else str(text)) for place, text in each_text(ENGLISH)
    }


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


# --- whole ----------------------------------------------------------------------------------------------------------


def test_the_template_has_every_english_text() -> None:
    with (CATALOGUES / f"{DOMAIN}.pot").open("rb") as file:
        template = read_po(file, abort_invalid=True)
    assert {(message.context, message.id) for message in template if message.id} == english(), "run: make update"


@in_each_language
def test_nothing_is_missing_fuzzy_or_left_over(language: str) -> None:
    told = catalogue(language)
    assert {(message.context, message.id) for message in told if message.id} == english(), "run: make update"
    assert [message.context for message in told if message.id and (message.fuzzy or not all(forms(message)))] == []
    assert not told.obsolete


@in_each_language
def test_what_is_read_is_what_was_compiled_of_the_catalogue(language: str) -> None:
    compiled = BytesIO()
    write_mo(compiled, catalogue(language))
    kept = (CATALOGUES / language / "LC_MESSAGES" / f"{DOMAIN}.mo").read_bytes()
    assert kept == compiled.getvalue(), "run: make compile"


@in_each_language
def test_plural_forms_are_those_of_cldr(language: str) -> None:
    told, locale = catalogue(language), Locale.parse(language)
    form_of = c2py(told.plural_expr)
    by_category: dict[str, set[int]] = {}
    for number in range(1_000):
        by_category.setdefault(locale.plural_form(number), set()).add(form_of(number))
    assert sorted(map(len, by_category.values())) == [1] * told.num_plurals
    assert set.union(*by_category.values()) == set(range(told.num_plurals))


# --- right ----------------------------------------------------------------------------------------------------------


@in_each_language
def test_placeholders_are_those_of_english(language: str) -> None:
    told = catalogue(language)
    form_of = c2py(told.plural_expr)
    for message in messages(language):
        wanted = placeholders(message.id if isinstance(message.id, str) else message.id[1])
        for place, form in enumerate(forms(message)):
            # A form that stands for one number alone can do without naming it.
            alone = len(forms(message)) > 1 and sum(form_of(number) == place for number in range(200)) == 1
            assert placeholders(form) == wanted or (alone and not placeholders(form)), (message.context, form)


@in_each_language
def test_no_english_is_left(language: str) -> None:
    same = [message.context for message in messages(language) if message.id in (message.string, forms(message))]
    assert same == []


@pytest.mark.parametrize(("language", "scripts"), SCRIPTS.items(), ids=list(SCRIPTS))
def test_what_is_written_in_another_script_is(language: str, scripts: str) -> None:
    for message in messages(language):
        for form in forms(message):
            bare = re.sub(r"\{\w*\}", "", form)
            names = [unicodedata.name(sign, "") for sign in bare if sign.isalpha()]
            own = [name for name in names if name.startswith(tuple(scripts.split()))]
            assert len(own) >= 0.6 * len(names), (message.context, form)


@in_each_language
def test_white_space_and_ends_are_as_in_english(language: str) -> None:
    for message in messages(language):
        for form in forms(message):
            assert form == form.strip()
            assert "  " not in form
            assert "\n" not in form


@in_each_language
def test_the_labels_of_one_field_differ(language: str) -> None:
    texts = texts_in(language)
    for fields in CHOICES.values():
        for kind in fields.values():
            labels = [texts.labels[value] for value in kind]
            assert len(set(labels)) == len(labels), labels
    titles = [text.title for text in texts.actions.values()]
    assert len(set(titles)) == len(titles)


@in_each_language
def test_no_sentence_ends_twice(language: str) -> None:
    texts = texts_in(language)
    for place, sentence in [one for action in texts.actions.values() for one in said(texts, action.title)]:
        assert not re.search(r"\.\.|。。|\.。|[?？][.,。、]", sentence), (place, sentence)
        assert "{" not in sentence, (place, sentence)


def said(texts: Texts, title: str) -> list[tuple[str, str]]:
    """Every text with something in its places."""
    filled = {
        "date": texts.day(datetime(2026, 11, 4, tzinfo=UTC)),
        "title": title,
        "number": "W2611340",
        "by": "ann",
        "assignee": "ann",
        "state": texts.desk_states[next(iter(texts.desk_states))],
        "reason": "W",
        "max": texts.number(4_000),
        "min": texts.number(1),
        "count": texts.number(3),
        "allowed": "A, B",
        "example": "10083",
    }
    return [(place, (text if isinstance(text, str) else text(3)).format(**filled)) for place, text in each_text(texts)]


def test_english_has_its_plural_forms() -> None:
    counted = Plural("{count} file", "{count} files")
    assert [counted(count) for count in (0, 1, 2)] == ["{count} files", "{count} file", "{count} files"]
