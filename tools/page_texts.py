"""
The pages' own texts between their English source, their catalogues and what browsers read.

Rule 1: web/texts/en.json is the source; a text's key is its gettext context, an object has the English plural forms.
Rule 2: what browsers read, web/texts/<language>.json, has the same keys in the same order; plural forms have CLDR's
names, since `Intl.PluralRules` chooses among them.
Rule 3: what is not translated yet is English, so that the pages can be used meanwhile; a test refuses it.
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
_LOOKED_AT: Final = 1_000  # numbers, after which all plural forms have been seen


def english() -> dict[str, Text]:
    """The source: each text by its key."""
    texts: dict[str, Text] = json.loads((TEXTS / "en.json").read_text(encoding="utf-8"))
    return texts


def extract(source: BytesIO, keywords: Any, comment_tags: Any, options: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001  # Babel's way to ask
    """Line, gettext's function, its arguments and no comments of every text, as Babel's extractors give them."""
    for key, text in json.load(source).items():
        if isinstance(text, str):
            yield 1, "pgettext", (key, text), []
        else:
            yield 1, "npgettext", (key, text["one"], text["other"]), []


def catalogue(language: str, *, folder: Path = CATALOGUES, domain: str = DOMAIN) -> Catalog:
    """What translators have written. Raises FileNotFoundError for a language that nobody has begun."""
    with (folder / language / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def compiled(language: str) -> str:
    """What browsers read of a language, as JSON with one text a line."""
    told = catalogue(language)
    written = {message.context: message.string for message in told if message.id}
    category_of = _categories(told, Locale.parse(language))
    texts: dict[str, Text] = {}
    for key, source in english().items():
        words = written.get(key)
        if isinstance(source, str):
            texts[key] = str(words or source)
        else:
            texts[key] = {
                category_of[place]: form or source["other"] for place, form in enumerate(words or ())
            } or source
    return _lines(texts)


def languages() -> str:
    """Every language: how it is called by those who speak it, and in which direction it is read."""
    named = {language: Locale.parse(language) for language in LANGUAGES}
    return _lines(
        {
            language: {
                "name": (locale.get_display_name(locale) or language).capitalize(),
                "direction": "rtl" if locale.text_direction == "rtl" else "ltr",
            }
            for language, locale in named.items()
        }
    )


def _categories(told: Catalog, locale: Locale) -> dict[int, str]:
    """CLDR's name of each of gettext's forms; what whole numbers never take is "other" at least once."""
    form_of = c2py(told.plural_expr)
    names = {form_of(number): locale.plural_form(number) for number in range(_LOOKED_AT)}
    return {place: names.get(place, "other") for place in range(told.num_plurals)}


def _lines(texts: Mapping[str, Any]) -> str:
    rows = [f"  {_json(key)}: {_json(text)}" for key, text in texts.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def main() -> None:
    """Write what browsers read of every language."""
    for language in LANGUAGES:
        if language != "en":
            (TEXTS / f"{language}.json").write_text(compiled(language), encoding="utf-8")
    (TEXTS / "languages.json").write_text(languages(), encoding="utf-8")
    sys.stdout.write(f"web/texts: {len(LANGUAGES)} languages\n")


if __name__ == "__main__":
    main()
