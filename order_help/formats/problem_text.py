"""Formats problems in what was read: the path to a value, and the value itself."""

import json
import re
from typing import Any, Final

_LONGEST_SHOWN: Final = 60
_PLAIN_KEY: Final = re.compile(r"[A-Za-z0-9_$-]{1,60}")


def path_of(places: tuple[int | str, ...]) -> str:
    """Returns a path such as "lines[0].quantity"; it is empty for the whole document."""
    path = ""
    for place in places:
        if isinstance(place, int):
            path += f"[{place}]"
        else:
            path += ("." if path else "") + (place if _PLAIN_KEY.fullmatch(place) else shown(place))
    return path


def shown(value: Any) -> str:
    """Returns a value on one line, of at most 60 characters, without control characters."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False, default=str)
    if not text.isprintable():
        text = json.dumps(value, default=str)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
