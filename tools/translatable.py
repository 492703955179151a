"""
Tells Babel which texts there are, for `make extract`: each with its place in `Texts` as its context.

They are taken from the instance, not from the source, so that none can be forgotten.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from order_help.texts.catalogue import each_text
from order_help.texts.english import ENGLISH
from order_help.texts.plural import Plural

Found = tuple[int, str, tuple[str, ...], list[str]]


def extract(source: BytesIO, keywords: Any, comment_tags: Any, options: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001  # Babel's way to ask
    """Line, gettext's function, its arguments and no comments of every text, as Babel's extractors give them."""
    for place, text in each_text(ENGLISH):
        if isinstance(text, str):
            yield 1, "pgettext", (place, text), []
        elif isinstance(text, Plural):
            yield 1, "npgettext", (place, text.one, text.other), []
