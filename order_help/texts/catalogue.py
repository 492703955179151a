"""
Maps each text in `Texts` to its entry in a catalogue, and builds the texts of a language from a catalogue.

Rule 1: the context of a text in a catalogue is its place in `Texts`, so that each use of a text is translated once.
Rule 2: a place consists of field names and enum values: "labels CancelReason.OTHER".
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from gettext import NullTranslations
from typing import Any, Final, Protocol

from order_help.texts.plural import Counted, Plural
from order_help.texts.wording import Texts

_NOT_TRANSLATED: Final = frozenset({"locale"})


class Visitor(Protocol):
    """Gets each text with its place; what it returns replaces the text."""

    def __call__(self, place: str, text: str | Counted) -> object: ...


def translated(english: Texts, catalogue: NullTranslations, locale: str) -> Texts:
    """Returns the texts in the language of a catalogue; a text that it lacks stays English."""

    def translate(place: str, text: str | Counted) -> object:
        if isinstance(text, str):
            return catalogue.pgettext(place, text)
        if not isinstance(text, Plural):
            raise TypeError(f"{place} is not English")
        return lambda count: catalogue.npgettext(place, text.one, text.other, count)

    texts: Texts = _visited(english, translate, "")
    return replace(texts, locale=locale)


def each_text(texts: Texts) -> Iterator[tuple[str, str | Counted]]:
    """Returns an iterator over all texts with their places."""
    found: list[tuple[str, str | Counted]] = []
    _visited(texts, lambda place, text: found.append((place, text)), "")
    return iter(found)


def _visited(value: Any, visit: Visitor, place: str) -> Any:
    """Returns a copy of this value in which each text is replaced by what `visit` returns for it."""
    if isinstance(value, str) or callable(value):
        return visit(place.strip(), value)
    if isinstance(value, Mapping):
        return {key: _visited(inner, visit, f"{place} {_name(key)}") for key, inner in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value) if field.name not in _NOT_TRANSLATED}
        return replace(value, **{name: _visited(part, visit, f"{place} {name}") for name, part in parts.items()})
    return value


def _name(key: object) -> str:
    if isinstance(key, tuple):
        return " ".join(_name(part) for part in key if part is not None)
    return f"{type(key).__name__}.{key.name}" if isinstance(key, Enum) else str(key)
