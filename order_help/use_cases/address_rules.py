"""Addresses that shoppers type, checked and normalised by the rules of their country."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from order_help.addresses.countries import any_country, code_in_capitals, country_of
from order_help.addresses.fields import ALWAYS_REQUIRED, MAX_LENGTHS, AddressField
from order_help.addresses.places import Place, Places
from order_help.addresses.postal_codes import is_in
from order_help.addresses.typed_address import TypedAddress
from order_help.domain.snapshot import Address
from order_help.use_cases.input_checks import text_problems
from order_help.use_cases.refusals import InvalidInput, Param, Problem, ProblemCode

_COUNTRY_CODE: Final = "countryCode"
_LENGTH_OF_A_COUNTRY_CODE: Final = 2
_MOST_CHOICES_NAMED: Final = 20
_MOST_OTHERS_NAMED: Final = 3
_TURNS: Final = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}  # Unicode's bidirectional controls
_ORDER: Final = (*(field.value for field in AddressField if field is not AddressField.PHONE), _COUNTRY_CODE, "phone")


def normalised(address: Address) -> Address | InvalidInput:
    """
    Returns the address as the country's post writes it (region codes, capitals), or what is wrong with which field.

    Regions, cities and postal codes may be spelled in any usual way; what is returned is in the script that was typed.
    Nothing that was typed is dropped: a field that the country's addresses do not have is kept as it is, and so is the
    name of a place that is not known, unless the country's post needs it.
    """
    texts = _texts(address)
    code = code_in_capitals(address.country_code or "")
    country = country_of(code)
    problems = [*_text_problems(texts), *_country_problems(code, is_known=country is not None)]
    wrong = {problem.path for problem in problems}
    readable = {field: None if field.value in wrong else text for field, text in texts.items()}
    typed = TypedAddress(country=country or any_country(), texts=readable)
    problems += _rule_problems(typed)
    if problems:
        firsts = {problem.path: problem for problem in reversed(problems)}
        return InvalidInput(tuple(firsts[path] for path in _ORDER if path in firsts))
    return Address(
        name=texts[AddressField.NAME],
        line1=texts[AddressField.LINE1],
        line2=texts[AddressField.LINE2],
        city=typed.written(AddressField.CITY),
        region=typed.written(AddressField.REGION),
        postal_code=typed.postal_code,
        country_code=code,
        phone=texts[AddressField.PHONE],
    )


def _texts(address: Address) -> Mapping[AddressField, str | None]:
    return {
        AddressField.NAME: _text(address.name),
        AddressField.LINE1: _text(address.line1),
        AddressField.LINE2: _text(address.line2),
        AddressField.CITY: _text(address.city),
        AddressField.REGION: _text(address.region),
        AddressField.POSTAL_CODE: _text(address.postal_code),
        AddressField.PHONE: _text(address.phone),
    }


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None


def _text_problems(texts: Mapping[AddressField, str | None]) -> Iterator[Problem]:
    """Yields what is wrong with texts in any country."""
    for field, text in texts.items():
        required = field in ALWAYS_REQUIRED
        found = list(text_problems(field.value, text, longest=MAX_LENGTHS[field], required=required))
        yield from found
        if not found and not _is_printable(text or ""):
            yield Problem(path=field.value, code=ProblemCode.INVALID)


def _country_problems(code: str, *, is_known: bool) -> Iterator[Problem]:
    yield from text_problems(_COUNTRY_CODE, code, longest=_LENGTH_OF_A_COUNTRY_CODE, required=True)
    if not is_known:
        yield Problem(path=_COUNTRY_CODE, code=ProblemCode.INVALID, params={"example": "US"})


def _rule_problems(typed: TypedAddress) -> Iterator[Problem]:
    """Yields what is wrong with the region, city and postal code in this country, and what would be right."""
    for field in typed.rules.required - ALWAYS_REQUIRED:
        if not typed.texts[field]:
            yield Problem(path=field.value, code=ProblemCode.REQUIRED, params=_example(typed, field))
    yield from _place_problems(typed, AddressField.REGION, typed.region, typed.country.regions)
    yield from _place_problems(typed, AddressField.CITY, typed.city, typed.cities)
    if typed.texts[AddressField.POSTAL_CODE] and not typed.postal_code:
        params = _example(typed, AddressField.POSTAL_CODE)
        yield Problem(path=AddressField.POSTAL_CODE.value, code=ProblemCode.INVALID, params=params)
    elif where := typed.where_code_is_wrong:
        yield _misplaced(typed, *where)


def _place_problems(typed: TypedAddress, field: AddressField, found: Place | None, places: Places) -> Iterator[Problem]:
    """Yields a problem for a place that the post needs and that is none of those that it knows."""
    text = typed.texts[field]
    if text and not found and len(places) and field in typed.rules.required:
        params = _nearest(places, text, latin=typed.is_latin(field))
        yield Problem(path=field.value, code=ProblemCode.INVALID, params=params)


def _nearest(places: Places, text: str, *, latin: bool) -> Mapping[str, Param]:
    """Returns the names that look most like the text, else all choices if they are few, else one of them."""
    if nearest := places.nearest(text, latin=latin):
        return {"nearest": ", ".join(nearest)}
    names = [place.called(latin=latin) for place in places]
    return {"allowed": ", ".join(names)} if len(names) <= _MOST_CHOICES_NAMED else {"example": names[0]}


def _example(typed: TypedAddress, field: AddressField) -> Mapping[str, Param]:
    """Returns what could be written in a field that is missing or wrong, as far as it is known."""
    examples = {AddressField.POSTAL_CODE: typed.postal_example, AddressField.REGION: typed.region_of_city}
    example = examples.get(field)
    return {"example": example} if example else {}


def _misplaced(typed: TypedAddress, field: AddressField, place: Place, places: Places) -> Problem:
    """Returns the problem of a postal code that belongs to another region or city than the one that was typed."""
    latin = typed.is_latin(field)
    params: dict[str, Param] = {
        "field": typed.country.labels[field],
        "place": place.called(latin=latin),
        "example": typed.example_in(place) or "",
    }
    others = [other for other in places if other.postal and is_in(typed.postal_code or "", other)]
    if 0 < len(others) <= _MOST_OTHERS_NAMED:
        params["belongs"] = ", ".join(other.called(latin=latin) for other in others)
    return Problem(path=AddressField.POSTAL_CODE.value, code=ProblemCode.INVALID, params=params)


def _is_printable(text: str) -> bool:
    """Tells whether a text fits on a line of a label: no line breaks, no controls, none that turn the direction."""
    kinds = {unicodedata.category(character) for character in text}
    turns_around = any(unicodedata.bidirectional(character) in _TURNS for character in text)
    visible = not text or bool(kinds - {"Cf", "Zs"})
    return visible and not turns_around and not kinds & {"Cc", "Zl", "Zp"}
