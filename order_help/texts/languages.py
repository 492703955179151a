"""
Which language somebody is answered in.

Rule 1: what is asked for explicitly goes before what the browser sends, and both before English.
Rule 2: a region is left away: "pt-BR" is answered in "pt". What nobody speaks here is passed over, and never fails.
Rule 3: a language's catalogue is read when the first text of it is asked for.
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
"""By their tags of BCP 47, which are CLDR's names too. "pt" is Brazil's Portuguese, as CLDR has it."""

CATALOGUES: Final = Path(__file__).parent / "catalogues"
DOMAIN: Final = "texts"

_ALSO_KNOWN_AS: Final = {"no": "nb", "nn": "nb", "iw": "he"}
"""Norwegian as a whole, its other written form, and Hebrew's former code."""

_QUALITY: Final = re.compile(r"\s*q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)\s*", re.IGNORECASE)
"""Source: RFC 9110, section 12.4.2."""


def texts_for(*wanted: str | None) -> Texts:
    """
    The texts of the first language that we have among what is wanted, in order; else English.

    Each is a tag of BCP 47, or several with their qualities as in `Accept-Language` (RFC 9110, section 12.5.4).
    """
    for ranges in wanted:
        for tag in _by_quality(ranges or ""):
            language = re.split("[-_]", tag, maxsplit=1)[0].lower()
            language = _ALSO_KNOWN_AS.get(language, language)
            if language in LANGUAGES:
                return texts_in(language)
    return ENGLISH


def _by_quality(ranges: str) -> Iterator[str]:
    """The tags, most wanted first; without those of quality 0 and those whose quality cannot be read."""
    weighed = []
    for part in ranges.split(","):
        tag, semicolon, parameter = part.partition(";")
        quality = _QUALITY.fullmatch(parameter) if semicolon else None
        weight = float(quality[1]) if quality else 0.0 if semicolon else 1.0
        if weight:
            weighed.append((weight, tag.strip()))
    return (tag for _, tag in sorted(weighed, key=lambda one: -one[0]))


@cache
def texts_in(language: str) -> Texts:
    """The texts of one of `LANGUAGES`. Raises FileNotFoundError for another."""
    if language == ENGLISH.locale:
        return ENGLISH
    return translated(ENGLISH, gettext.translation(DOMAIN, CATALOGUES, [language]), language)
