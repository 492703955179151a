"""Every language says everything, in its own words."""

import re
import unicodedata
from datetime import date
from gettext import c2py
from io import BytesIO
from typing import Final

import pytest
from babel import Locale
from babel.messages.mofile import write_mo

from order_help.domain.help_details import CHOICES
from order_help.texts.catalogue import each_text
from order_help.texts.languages import texts_in
from order_help.texts.plural import Plural
from order_help.texts.wording import Texts
from tests.support.catalogues import (
    PAGES,
    SERVICE,
    TRANSLATED,
    Catalogues,
    bare,
    english_forms,
    forms,
    placeholders,
)

SCRIPTS: Final = {"ja": "CJK HIRAGANA KATAKANA", "ko": "HANGUL", "ru": "CYRILLIC", "el": "GREEK", "he": "HEBREW"}
UPDATE: Final = "run: make update"

in_each_language = pytest.mark.parametrize("language", TRANSLATED)
in_each_script = pytest.mark.parametrize("language", SCRIPTS)
of_both = pytest.mark.parametrize("rendered", [SERVICE, PAGES], ids=lambda rendered: str(rendered.domain))


# --- whole ----------------------------------------------------------------------------------------------------------


@of_both
def test_the_template_has_every_english_text(rendered: Catalogues) -> None:
    assert {(message.context, message.id) for message in rendered.template() if message.id} == rendered.english(), (
        UPDATE
    )


@pytest.mark.guarantee(
    "Every text that a shopper reads, mails too, is in the shopper's language if it is one of the 22.", to="shoppers"
)
@of_both
@in_each_language
def test_nothing_is_missing_fuzzy_or_left_over(rendered: Catalogues, language: str) -> None:
    messages = rendered.messages(language)
    assert {(message.context, message.id) for message in messages} == rendered.english(), UPDATE
    assert [message.context for message in messages if message.fuzzy or not all(forms(message))] == []
    assert not rendered.of(language).obsolete


@in_each_language
def test_what_is_read_is_what_was_compiled_of_the_catalogue(language: str) -> None:
    compiled = BytesIO()
    write_mo(compiled, SERVICE.of(language))
    kept = (SERVICE.folder / language / "LC_MESSAGES" / f"{SERVICE.domain}.mo").read_bytes()
    assert kept == compiled.getvalue(), "run: make compile"


@of_both
@in_each_language
def test_plural_forms_are_those_of_cldr(rendered: Catalogues, language: str) -> None:
    catalogue, locale = rendered.of(language), Locale.parse(language)
    form_of = c2py(catalogue.plural_expr)
    by_category: dict[str, set[int]] = {}
    for number in range(1_000):
        by_category.setdefault(locale.plural_form(number), set()).add(form_of(number))
    assert sorted(map(len, by_category.values())) == [1] * catalogue.num_plurals
    assert set.union(*by_category.values()) == set(range(catalogue.num_plurals))


# --- right ----------------------------------------------------------------------------------------------------------


@of_both
@in_each_language
def test_placeholders_are_those_of_english(rendered: Catalogues, language: str) -> None:
    form_of = c2py(rendered.of(language).plural_expr)
    for message in rendered.messages(language):
        wanted = placeholders(english_forms(message)[-1])
        for place, form in enumerate(forms(message)):
            # A form that stands for one number alone can do without naming it.
            alone = len(forms(message)) > 1 and sum(form_of(number) == place for number in range(200)) == 1
            named = placeholders(form)
            assert named == wanted or (alone and named in (wanted - {"count"}, set())), (message.context, form)


@of_both
@in_each_language
def test_no_english_is_left(rendered: Catalogues, language: str) -> None:
    same = [message for message in rendered.messages(language) if forms(message) == english_forms(message)]
    assert [message.context for message in same if re.search(r"[^\W\d_]", bare(forms(message)[0]))] == []


@of_both
@in_each_script
def test_what_is_written_in_another_script_is(rendered: Catalogues, language: str) -> None:
    for message in rendered.messages(language):
        for form in forms(message):
            names = [unicodedata.name(sign, "") for sign in bare(form) if sign.isalpha()]
            own = [name for name in names if name.startswith(tuple(SCRIPTS[language].split()))]
            assert len(own) >= 0.6 * len(names), (message.context, form)


@of_both
@in_each_language
def test_white_space_and_ends_are_as_in_english(rendered: Catalogues, language: str) -> None:
    for message in rendered.messages(language):
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
        "date": texts.day(date(2026, 11, 4)),
        "title": title,
        "number": "W2611340",
        "by": "ann",
        "assignee": "ann",
        "was": "guest-1",
        "became": "anna",
        "state": texts.desk_states[next(iter(texts.desk_states))],
        "reason": "W",
        "max": texts.number(4_000),
        "min": texts.number(1),
        "count": texts.number(3),
        "allowed": "A, B",
        "example": "10083",
        "nearest": "A, B",
        "place": "A",
        "belongs": "B",
        "field": "C",
    }
    return [(place, (text if isinstance(text, str) else text(3)).format(**filled)) for place, text in each_text(texts)]


def test_english_has_its_plural_forms() -> None:
    counts_of = Plural("{count} file", "{count} files")
    assert [counts_of(count) for count in (0, 1, 2)] == ["{count} files", "{count} file", "{count} files"]
