"""Postal codes in any spelling: with other spaces and hyphens, small letters, wide characters, a country's prefix."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain, product
from string import ascii_uppercase, digits
from typing import Final

from order_help.addresses.countries import Country
from order_help.addresses.places import Place

_SEPARATORS: Final = "- "
_LONGEST_BEGINNING: Final = 5


def normalised_postal_code(typed: str, country: Country, pattern: re.Pattern[str] | None) -> str | None:
    """
    Returns the postal code as the country's post writes it, None if it can be none of the country.

    `pattern` is what it must match. In a country without postal codes, what was typed is returned.
    """
    if pattern is None:
        return typed
    spellings = [one for bare in _without_separators(typed, country) for one in _separated(bare, pattern)]
    return max(spellings, key=lambda one: _likeness(one, country), default=None)


def is_in(postal_code: str, place: Place) -> bool:
    """Tells whether a normalised postal code can be one of a place."""
    return place.postal is None or re.match(f"(?:{place.postal})", postal_code) is not None


def example_in(place: Place, country: Country, pattern: re.Pattern[str] | None) -> str | None:
    """
    Returns a postal code that looks like one of this place, None if nothing is known about those there.

    `pattern` is what it must match.
    """
    if place.postal is None or pattern is None:
        return None
    examples = chain(place.examples, _beginnings(country.postal_examples[0]))
    return next((code for code in examples if is_in(code, place) and pattern.fullmatch(code)), None)


def _without_separators(typed: str, country: Country) -> Iterator[str]:
    """Yields the letters and digits; with the letters that all codes begin with; and without those of the country."""
    bare = "".join(_letters_and_digits(typed))
    yield bare
    if bare.isdigit():
        yield _common_letters(country.postal_examples) + bare
    yield bare.lstrip(ascii_uppercase)


def _common_letters(examples: tuple[str, ...]) -> str:
    """Returns the letters with which all codes begin, which name the country: two at least; "" if there are none."""
    beginnings = {re.sub("[^A-Z].*", "", example) for example in examples}
    letters = beginnings.pop() if len(beginnings) == 1 else ""
    return letters if len(letters) > 1 else ""


def _letters_and_digits(text: str) -> Iterator[str]:
    for character in unicodedata.normalize("NFKC", text).upper():
        if character.isdigit():
            yield str(unicodedata.digit(character))
        elif character in ascii_uppercase:
            yield character


def _separated(bare: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yields what matches the pattern: the letters and digits as they are, or with one separator among them."""
    places = product(range(1, len(bare)), _SEPARATORS)
    for spelling in (bare, *(f"{bare[:place]}{separator}{bare[place:]}" for place, separator in places)):
        if pattern.fullmatch(spelling):
            yield spelling


def _likeness(code: str, country: Country) -> tuple[bool, bool]:
    """Returns how much a code looks like the examples: it has their shape, or at least their separator."""
    separators = {character for example in country.postal_examples for character in example if not character.isalnum()}
    own = {character for character in code if not character.isalnum()}
    return _shape(code) in map(_shape, country.postal_examples), own == separators


def _shape(code: str) -> str:
    return "".join("9" if character.isdigit() else "A" if character.isalpha() else character for character in code)


def _beginnings(example: str) -> Iterator[str]:
    """Yields the example with every beginning that postal codes of its shape may have, the shortest first."""
    choices = [digits if character.isdigit() else ascii_uppercase for character in example]
    for length in range(1, min(_LONGEST_BEGINNING, len(example)) + 1):
        for beginning in product(*choices[:length]):
            yield "".join(beginning) + example[length:]
