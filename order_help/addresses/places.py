"""Regions and cities, each with all the names and codes by which people know it."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from typing import Final

from order_help.addresses.spelling import folded, is_latin, without_kind
from order_help.domain.values import Value

_HOW_CLOSE: Final = 0.6  # from 0 to 1, as difflib counts
_MOST_NEAREST: Final = 3


class Place(Value):
    """
    A region or a city.

    `code` is what the country's post abbreviates it to, else its code in ISO 3166-2 without the country, else its name.
    `name` is in the script of the country; `latin_name` is None if that is the Latin script. `written_as_code` tells
    that the post writes the code instead of the name. `codes` and `names` are all by which it is known. `postal` is a
    regular expression for how its postal codes begin, and `examples` are some of them.
    """

    key: str
    code: str
    name: str
    latin_name: str | None
    written_as_code: bool
    codes: frozenset[str]
    names: frozenset[str]
    postal: str | None = None
    examples: tuple[str, ...] = ()

    def written(self, *, latin: bool) -> str:
        """Returns how the country's post writes this place: in Latin letters, or in others if it has a name in them."""
        if not latin and (others := self._names_in_other_scripts()):
            return self.name if self.name in others else others[0]
        return self.code if self.written_as_code else self.latin_name or self.name

    def called(self, *, latin: bool) -> str:
        """Returns the name, in Latin letters or in those of the country."""
        return self.latin_name or self.name if latin else self.name

    def _names_in_other_scripts(self) -> list[str]:
        return sorted(name for name in self.names if not is_latin(name))


class Places:
    """The regions of a country or the cities of a region, to be found by any spelling of a name or code."""

    def __init__(self, places: Iterable[Place], other_names: Mapping[str, str] | None = None) -> None:
        """Takes the places, and other names with the name or code of the place that each stands for."""
        self._places = tuple(places)
        self._other_names = other_names or {}

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def find(self, typed: str) -> Place | None:
        """Returns the place that is meant, or None if there is none, or several could be meant."""
        by_codes, by_names, by_bare_names = self._indexes
        for text in (folded(typed), without_kind(typed)):
            for index in (by_codes, by_names, by_bare_names):
                if len(found := index.get(text, ())) == 1:
                    return found[0]
        return None

    def nearest(self, typed: str, *, latin: bool) -> tuple[str, ...]:
        """Returns the names of the places whose names look most like the text, at most three, the nearest first."""
        by_names = self._indexes[1]
        close = get_close_matches(folded(typed), by_names, n=_MOST_NEAREST, cutoff=_HOW_CLOSE)
        ambiguous = self._indexes[2].get(without_kind(typed), ())
        nearest = [*ambiguous, *(place for name in close for place in by_names[name])]
        return tuple(dict.fromkeys(place.called(latin=latin) for place in nearest))[:_MOST_NEAREST]

    @cached_property
    def _indexes(self) -> tuple[Mapping[str, tuple[Place, ...]], ...]:
        """Places by their codes, by their names, and by their names without what kind of place they are."""
        keys = _index((place, (place.key, place.code)) for place in self._places)
        codes = {**_index((place, place.codes) for place in self._places), **keys}
        names = _index((place, place.names) for place in self._places)
        others = {
            folded(other): codes.get(folded(one)) or names[folded(one)] for other, one in self._other_names.items()
        }
        bare = _index((place, {without_kind(name) for name in place.names}) for place in self._places)
        return codes, {**names, **others}, bare


def _index(texts: Iterable[tuple[Place, Iterable[str]]]) -> Mapping[str, tuple[Place, ...]]:
    index: dict[str, dict[str, Place]] = {}
    for place, spellings in texts:
        for spelling in spellings:
            index.setdefault(folded(spelling), {})[place.key] = place
    return {text: tuple(places.values()) for text, places in index.items()}
