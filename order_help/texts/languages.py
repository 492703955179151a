"""
Chooses the language of an answer.

Rule 1: an explicitly requested language has priority over the browser's languages, and both over English.
Rule 2: regions are ignored: a request for "pt-BR" gets "pt". An unknown language is skipped and is never an error.
Rule 3: the catalogue of a language is read when its texts are first needed.
"""

import gettext
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from order_help.texts.catalogue import translated
from order_help.texts.english import ENGLISH
from order_help.texts.wording import Texts

LANGUAGES: Final = (
    "en", "fr", "es", "de", "it", "pt", "ja", "ru", "nl", "nb", "da", "sv", "ko", "fi", "he", "tr", "pl", "cs", "el",
    "hr", "ro", "hu",
)  # fmt: skip
"""BCP 47 tags, which are also CLDR's names. "pt" is Brazilian Portuguese, as in CLDR."""

CATALOGUES: Final = Path(__file__).parent / "catalogues"
DOMAIN: Final = "texts"

_ALIASES: Final = {"no": "nb", "nn": "nb", "iw": "he"}
"""The tags for Norwegian in general and for Nynorsk, and the former tag for Hebrew."""

QUALITY: Final = re.compile(r"\s*q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)\s*", re.IGNORECASE)
"""The weight of a range of `Accept-Language`, and of `Accept`. Source: RFC 9110, section 12.4.2."""


def texts_for(*preferences: str | None) -> Texts:
    """
    Returns the texts of the first preference that is one of `LANGUAGES`; English if there is none.

    Each preference is a BCP 47 tag, or several with weights as in `Accept-Language` (RFC 9110, section 12.5.4).
    """
    for ranges in preferences:
        for tag in _by_quality(ranges or ""):
            language = re.split("[-_]", tag, maxsplit=1)[0].lower()
            language = _ALIASES.get(language, language)
            if language in LANGUAGES:
                return texts_in(language)
    return ENGLISH


def _by_quality(ranges: str) -> Iterator[str]:
    """Returns the tags by descending weight, without those whose weight is 0 or invalid."""
    weighted = []
    for part in ranges.split(","):
        tag, semicolon, parameter = part.partition(";")
        quality = QUALITY.fullmatch(parameter) if semicolon else None
        weight = float(quality[1]) if quality else 0.0 if semicolon else 1.0
        if weight:
            weighted.append((weight, tag.strip()))
    return (tag for _, tag in sorted(weighted, key=lambda pair: -pair[0]))


@cache
def texts_in(language: str) -> Texts:
    """Returns the texts of one of `LANGUAGES`. Raises FileNotFoundError for any other language."""
    if language == ENGLISH.locale:
        return ENGLISH
    return translated(ENGLISH, gettext.translation(DOMAIN, CATALOGUES, [language]), language)
