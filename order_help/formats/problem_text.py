"""Formats problems in what was read: the path to a value, and the value itself."""

import json
import re
from decimal import Decimal
from typing import Any, Final

from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.formats.no_value import NoValue

_LONGEST_SHOWN: Final = 60
_KNOWN_PART: Final = re.compile(r"(shippingAddress|lines\[\d+\]|shipments\[\d+\](\.lines\[\d+\])?)\.")
_PLAIN_KEY: Final = re.compile(r"[A-Za-z0-9_$-]{1,60}")
_DONE: Final = {
    WarningCode.LEFT_OUT: "left out, as it cannot be read",
    WarningCode.SHORTENED: "cut, as it is too long",
    WarningCode.SAFE_VALUE: "none of the values that there are, so the safest one counts",
    WarningCode.CUT: "out of its range, so the nearest end of it counts",
    WarningCode.SHOPS_TIME: "read in the shop's time zone",
    WarningCode.DATE_NOT_BELIEVED: "not believed, as it contradicts other dates",
    WarningCode.EMPTY_PARCEL: "nothing in the parcel",
    WarningCode.NO_MAIL: "no mail can be sent to this address",
    WarningCode.UNKNOWN_FIELD: "passed over, as the format has no such field",
}


def path_of(places: tuple[int | str, ...]) -> str:
    """Returns a path such as "lines[0].quantity"; it is empty for the whole document."""
    path = ""
    for place in places:
        if isinstance(place, int):
            path += f"[{place}]"
        else:
            path += ("." if path else "") + (place if _PLAIN_KEY.fullmatch(place) else shown(place))
    return path


def place_of(warning: IntakeWarning) -> str:
    """Returns the path of a warning with "?" for an unknown field, so that logs hold nothing that a sender made up."""
    if warning.code is not WarningCode.UNKNOWN_FIELD:
        return warning.path
    part = _KNOWN_PART.match(warning.path)
    return f"{part[0] if part else ''}?"


def said_of(warning: IntakeWarning) -> str:
    """Returns a warning for who sends orders: the path, what was done, and the code."""
    return f"{warning.path}: {what_was_done(warning)}"


def what_was_done(warning: IntakeWarning) -> str:
    """Returns such as "left out, as it cannot be read (LEFT_OUT)"."""
    return f"{_DONE[warning.code]} ({warning.code.value})"


def shown(value: Any) -> str:
    """Returns a value on one line, of at most 60 characters, without control characters."""
    if isinstance(value, NoValue):
        return value.given
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False, default=str)
    if not text.isprintable():
        text = json.dumps(value, default=str)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
