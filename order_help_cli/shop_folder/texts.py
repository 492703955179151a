"""Checks texts that replace the pages' own: their keys, their placeholders and their plural forms."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from babel import Locale

from order_help.formats.problem_text import shown
from order_help_cli.shop_folder.findings import meant

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_NUMBERS: Final = range(1_000)  # they have all plural forms that pages need
_COUNT: Final = "count"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTexts:
    """The pages' own texts in English, by key; those with plural forms are objects. And the tags of the languages."""

    english: Mapping[str, str | Mapping[str, str]]
    languages: tuple[str, ...]


def read_page_texts(web: Path) -> PageTexts:
    """Reads the texts of the pages in the folder `web`."""
    english, languages = (
        json.loads((web / "texts" / name).read_text(encoding="utf-8")) for name in ("en.json", "languages.json")
    )
    return PageTexts(english=english, languages=tuple(languages))


def text_problems(texts: PageTexts, language: str, key: str, text: Any) -> Iterator[str]:
    """Yields what is wrong with a text that replaces the one of this key, in a language of the pages."""
    english = texts.english.get(key)
    if english is None:
        yield f"there is no text of this key{meant(key, texts.english)}"
    elif isinstance(english, str):
        if isinstance(text, str) and text.strip():
            yield from _placeholder_problems(text, english)
        else:
            yield f"expected a text, not {shown(text)}"
    else:
        yield from _plural_problems(language, english, text)


def _plural_problems(language: str, english: Mapping[str, str], text: Any) -> Iterator[str]:
    form_of = Locale.parse(language).plural_form
    numbers = Counter(map(form_of, _NUMBERS))  # how many of them have each form
    if not isinstance(text, dict):
        yield f"expected an object with the plural forms {', '.join(sorted(numbers))}, not {shown(text)}"
        return
    for form in sorted(numbers.keys() - text.keys()):
        yield f"the plural form {form} is missing, which this language has"
    for form, words in text.items():
        if form not in form_of.tags | {"other"}:
            yield f"this language has no plural form {form}"
        elif not isinstance(words, str) or not words.strip():
            yield f"{form}: expected a text, not {shown(words)}"
        else:
            # A form that stands for one number alone can do without naming it.
            optional = {_COUNT} if numbers[form] == 1 else set()
            for problem in _placeholder_problems(words, english["other"], optional):
                yield f"{form}: {problem}"


def _placeholder_problems(text: str, english: str, optional: Set[str] = frozenset()) -> Iterator[str]:
    needed, found = set(_PLACEHOLDER.findall(english)), set(_PLACEHOLDER.findall(text))
    for name in sorted(needed - found - optional):
        yield f"{{{name}}} is missing"
    for name in sorted(found - needed):
        yield f"there is no {{{name}}} here"
