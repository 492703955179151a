"""
Every text with its place in `Texts`: what stands in the catalogues, and how a language is made of one.

Rule 1: a text's context in a catalogue is its place, so that each is translated for where it stands, and none twice.
Rule 2: a place is made of field names and enum values: "labels CancelReason.OTHER".
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from gettext import NullTranslations
from typing import Any, Final, Protocol

from order_help.texts.plural import Counted, Plural
from order_help.texts.wording import Texts

_NO_TEXT: Final = frozenset({"locale"})


class Say(Protocol):
    """What becomes of a text."""

    def __call__(self, place: str, text: str | Counted) -> object: ...


def translated(english: Texts, catalogue: NullTranslations, locale: str) -> Texts:
    """The same texts in the words of a catalogue; what it lacks stays English."""

    def say(place: str, text: str | Counted) -> object:
        if isinstance(text, str):
            return catalogue.pgettext(place, text)
        if not isinstance(text, Plural):
            raise TypeError(f"{place} is not English")
        return lambda count: catalogue.npgettext(place, text.one, text.other, count)

    texts: Texts = _worded(english, say, "")
    return replace(texts, locale=locale)


def each_text(texts: Texts) -> Iterator[tuple[str, str | Counted]]:
    """All texts with their places."""
    found: list[tuple[str, str | Counted]] = []
    _worded(texts, lambda place, text: found.append((place, text)), "")
    return iter(found)


def _worded(value: Any, say: Say, place: str) -> Any:
    """What `say` makes of every text in this value."""
    if isinstance(value, str) or callable(value):
        return say(place.strip(), value)
    if isinstance(value, Mapping):
        return {key: _worded(inner, say, f"{place} {_name(key)}") for key, inner in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        inner = {field.name: getattr(value, field.name) for field in fields(value) if field.name not in _NO_TEXT}
        return replace(value, **{name: _worded(one, say, f"{place} {name}") for name, one in inner.items()})
    return value


def _name(key: object) -> str:
    if isinstance(key, tuple):
        return " ".join(_name(part) for part in key if part is not None)
    return f"{type(key).__name__}.{key.name}" if isinstance(key, Enum) else str(key)
