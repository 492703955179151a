"""
Lists all texts for Babel, for `make extract`; the context of each is its place in `Texts`.

The texts come from the instance `ENGLISH` and not from its source, so that none can be missed.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from order_help.texts.catalogue import each_text
from order_help.texts.english import ENGLISH
from order_help.texts.plural import Plural

Found = tuple[int, str, tuple[str, ...], list[str]]


def extract(source: BytesIO, keywords: Any, comment_tags: Any, options: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001  # Babel's signature
    """Yields the line, the gettext function, its arguments and no comments for each text, as Babel expects it."""
    for place, text in each_text(ENGLISH):
        if isinstance(text, str):
            yield 1, "pgettext", (place, text), []
        elif isinstance(text, Plural):
            yield 1, "npgettext", (place, text.one, text.other), []
