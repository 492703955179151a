"""The tokens of the pages' style, which a theme sets: their defaults and of which kind each is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from order_help_cli.shop_folder.colours import NoColour, Scheme
from order_help_cli.shop_folder.style_sheet import Nodes, StyleSheet, read_style_sheet, significant

TOKENS_FILE: Final = "style/tokens.css"
"""The file of the pages that has every token and its default."""

_TIMES: Final = {"ms", "s"}


class Kind(Enum):
    """What the value of a token is; of ANYTHING nothing is expected."""

    COLOUR = "a colour"
    LENGTH = "a length with its unit, such as 10px or 1rem"
    TIME = "a time, such as 120ms"
    ANYTHING = "a value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token's default and its kind."""

    default: Nodes
    kind: Kind


def read_tokens(web: Path) -> Mapping[str, Token]:
    """Reads the tokens of the pages in the folder `web`, by name."""
    defaults = defaults_in(read_style_sheet((web / TOKENS_FILE).read_text(encoding="utf-8")))
    return {name: Token(default=value, kind=_kind(value, defaults)) for name, value in defaults.items()}


def defaults_in(sheet: StyleSheet) -> dict[str, Nodes]:
    """Returns the values of all tokens where no media query changes them."""
    return {one.name: one.value for one in sheet.declarations if one.name.startswith("--") and not one.place.within}


def may_be(kind: Kind, value: Nodes) -> bool:
    """Returns whether a value may be a length or a time; what a function gives is not looked at."""
    nodes = significant(value)
    if kind not in (Kind.LENGTH, Kind.TIME):
        return bool(nodes)
    return len(nodes) == 1 and (nodes[0].type == "function" or _unit_kind(nodes[0]) is kind)


def _kind(value: Nodes, defaults: Mapping[str, Nodes]) -> Kind:
    try:
        Scheme(tokens=defaults, is_dark=False).colour(value)
    except NoColour:
        nodes = significant(value)
        if len(nodes) != 1:
            return Kind.ANYTHING
        return Kind.LENGTH if nodes[0].type == "function" and nodes[0].lower_name == "clamp" else _unit_kind(nodes[0])
    return Kind.COLOUR


def _unit_kind(node: Any) -> Kind:
    if node.type == "dimension":
        return Kind.TIME if node.lower_unit in _TIMES else Kind.LENGTH
    return Kind.LENGTH if node.type == "percentage" or (node.type == "number" and node.value == 0) else Kind.ANYTHING
