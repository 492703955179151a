"""
Converts the texts of the pages from their English source to catalogues, and from these to the files for browsers.

Rule 1: web/texts/en.json is the source; a text's key is its gettext context, and an object has English plural forms.
Rule 2: the files for browsers, web/texts/<language>.json, have the same keys in the same order; plural forms have the
names of CLDR, because `Intl.PluralRules` chooses among them.
Rule 3: a missing translation is replaced by the English text, so that the pages can be used; a test fails meanwhile.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from gettext import c2py
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from order_help.texts.languages import LANGUAGES

TEXTS: Final = Path(__file__).resolve().parent.parent / "web" / "texts"
CATALOGUES: Final = TEXTS / "catalogues"
DOMAIN: Final = "web"
Text = str | Mapping[str, str]
Found = tuple[int, str, tuple[str, ...], list[str]]
_NUMBERS: Final = 1_000  # the numbers below it have all plural forms of every language


def english() -> dict[str, Text]:
    """Returns each English text by its key."""
    texts: dict[str, Text] = json.loads((TEXTS / "en.json").read_text(encoding="utf-8"))
    return texts


def extract(source: BytesIO, keywords: Any, comment_tags: Any, options: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001  # Babel's signature
    """Yields the line, the gettext function, its arguments and no comments for each text, as Babel expects it."""
    for key, text in json.load(source).items():
        if isinstance(text, str):
            yield 1, "pgettext", (key, text), []
        else:
            yield 1, "npgettext", (key, text["one"], text["other"]), []


def catalogue(language: str, *, folder: Path = CATALOGUES, domain: str = DOMAIN) -> Catalog:
    """Returns the translations of a language. Raises FileNotFoundError if it has no catalogue."""
    with (folder / language / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def compiled(language: str) -> str:
    """Returns the file of a language for browsers, as JSON with one text per line."""
    translated = catalogue(language)
    translations = {message.context: message.string for message in translated if message.id}
    category_of = _categories(translated, Locale.parse(language))
    texts: dict[str, Text] = {}
    for key, source in english().items():
        translation = translations.get(key)
        if isinstance(source, str):
            texts[key] = str(translation or source)
        else:
            texts[key] = {
                category_of[place]: form or source["other"] for place, form in enumerate(translation or ())
            } or source
    return _lines(texts)


def languages() -> str:
    """Returns, as JSON, each language's own name and its reading direction."""
    locales = {language: Locale.parse(language) for language in LANGUAGES}
    return _lines(
        {
            language: {
                "name": (locale.get_display_name(locale) or language).capitalize(),
                "direction": "rtl" if locale.text_direction == "rtl" else "ltr",
            }
            for language, locale in locales.items()
        }
    )


def _categories(translated: Catalog, locale: Locale) -> dict[int, str]:
    """Returns CLDR's name of each plural form of gettext; a form that no whole number takes is "other"."""
    form_of = c2py(translated.plural_expr)
    names = {form_of(number): locale.plural_form(number) for number in range(_NUMBERS)}
    return {place: names.get(place, "other") for place in range(translated.num_plurals)}


def _lines(texts: Mapping[str, Any]) -> str:
    rows = [f"  {_json(key)}: {_json(text)}" for key, text in texts.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def main() -> None:
    """Writes the files of all languages for browsers."""
    for language in LANGUAGES:
        if language != "en":
            (TEXTS / f"{language}.json").write_text(compiled(language), encoding="utf-8")
    (TEXTS / "languages.json").write_text(languages(), encoding="utf-8")
    sys.stdout.write(f"web/texts: {len(LANGUAGES)} languages\n")


if __name__ == "__main__":
    main()
