"""How a problem in something that was read is said: where it stands, and what stood there."""

import json
import re
from typing import Any, Final

_LONGEST_SHOWN: Final = 60
_PLAIN_KEY: Final = re.compile(r"[A-Za-z0-9_$-]{1,60}")


def path_of(places: tuple[int | str, ...]) -> str:
    """As in "lines[0].quantity"; empty for the whole."""
    path = ""
    for place in places:
        if isinstance(place, int):
            path += f"[{place}]"
        else:
            path += ("." if path else "") + (place if _PLAIN_KEY.fullmatch(place) else shown(place))
    return path


def shown(value: Any) -> str:
    """What stood there, on one line and short; nothing in it can steer a terminal."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False, default=str)
    if not text.isprintable():
        text = json.dumps(value, default=str)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
