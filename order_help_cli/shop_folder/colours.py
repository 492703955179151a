"""
Computes the colours that values of CSS mean, and how well one is seen on another.

ColorAide knows the colours of CSS and their contrast. What depends on tokens and on the scheme is computed here:
`var()`, `light-dark()` and `color-mix()`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from coloraide import Color

from order_help_cli.shop_folder.style_sheet import Nodes, css_of, significant

_FUNCTIONS: Final = {"rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "contrast-color"}


_SPACES: Final = {
    **{name: name for name in ("srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020")},
    **{name: name for name in ("lab", "oklab", "xyz-d50", "xyz-d65", "hsl", "hwb", "lch", "oklch")},
    "xyz": "xyz-d65",
}
"""The names in CSS of the spaces in which colours are mixed, each with ColorAide's name."""


class NoColour(ValueError):
    """The value is no colour; the message says what it is instead."""


class NotComputed(Exception):
    """The value may be a colour, but it is written in a way that is not computed here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """The values of all tokens by name, and whether `light-dark()` means the dark colours."""

    tokens: Mapping[str, Nodes]
    is_dark: bool
    _open: tuple[str, ...] = ()

    def token(self, name: str) -> Color:
        """Returns the colour of a token. Raises NoColour and NotComputed."""
        if name in self._open:
            raise NoColour(f"{name}, which leads back to itself")
        if name not in self.tokens:
            raise NoColour(f"{name}, which is not set")
        return replace(self, _open=(*self._open, name)).colour(self.tokens[name])

    def colour(self, value: Nodes) -> Color:
        """Returns the colour that a value is. Raises NoColour and NotComputed."""
        nodes = significant(value)
        if len(nodes) != 1:
            raise NoColour(css_of(value) or "nothing")
        (node,) = nodes
        if node.type == "function":
            arguments = _arguments(node)
            if node.lower_name == "var":
                return self._variable(arguments)
            if node.lower_name == "light-dark" and len(arguments) == 2:
                return self.colour(arguments[int(self.is_dark)])
            if node.lower_name == "color-mix":
                return self._mixed(arguments)
        return _literal(node)

    def _variable(self, arguments: list[Nodes]) -> Color:
        name, *fallback = arguments
        if css_of(name) not in self.tokens and fallback:
            return self.colour(fallback[0])
        return self.token(css_of(name))

    def _mixed(self, arguments: list[Nodes]) -> Color:
        """Returns what `color-mix()` gives. Source: https://www.w3.org/TR/css-color-5/#color-mix"""
        method = css_of(arguments[0]).lower().split() if arguments else []
        if method[:1] == ["in"]:
            arguments = arguments[1:]
        else:
            method = ["in", "oklab"]
        if len(arguments) != 2 or method[1] not in _SPACES:
            raise NotComputed
        (first, one), (second, other) = map(self._weighed, arguments)
        one, other = _weights(one, other)
        try:
            mixed = first.mix(
                second, other / (one + other), space=_SPACES[method[1]], hue=(method[2:] or ["shorter"])[0]
            )
        except (ValueError, ZeroDivisionError):  # a way around the hues that there is not; weights of 0% and 0%
            raise NotComputed from None
        return mixed.set("alpha", mixed.alpha() * min(1, one + other))

    def _weighed(self, argument: Nodes) -> tuple[Color, float | None]:
        """Returns a colour of `color-mix()`, and its weight, from 0 to 1, if it has one."""
        nodes = significant(argument)
        weights = [node.value / 100 for node in nodes if node.type == "percentage"]
        return self.colour([node for node in nodes if node.type != "percentage"]), weights[0] if weights else None


def contrast(front: Color, *grounds: Color) -> float:
    """
    Returns the contrast of a colour on others that lie above each other, the topmost first: from 1 to 21.

    The last ground is opaque. Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    """
    ground = _layered(*grounds)
    return float(_layered(front, ground).contrast(ground, method="wcag21"))


def is_opaque(colour: Color) -> bool:
    """Returns whether nothing shines through."""
    return bool(colour.alpha() >= 1)


def hexadecimal(colour: Color) -> str:
    """Returns such as "#0b6b5d"."""
    return str(_shown(colour).to_string(hex=True))


def _layered(*colours: Color) -> Color:
    return _shown(Color.layer([_shown(colour) for colour in colours], space="srgb"))


def _shown(colour: Color) -> Color:
    """Returns a colour as most screens show it: cut to their range."""
    return colour.convert("srgb", norm=False).normalize(nans=False).clip()


def _weights(one: float | None, other: float | None) -> tuple[float, float]:
    if one is None:
        one = 0.5 if other is None else 1 - other
    return one, 1 - one if other is None else other


def _arguments(function: Any) -> list[Nodes]:
    """Returns the arguments of a function, which commas part."""
    arguments: list[Nodes] = [[]]
    for node in function.arguments:
        if node == ",":
            arguments.append([])
        else:
            arguments[-1].append(node)
    return arguments


def _literal(node: Any) -> Color:
    text = css_of([node])
    found = Color.match(text.lower(), fullmatch=True)
    if found:
        return found.color
    if node.type == "function" and node.lower_name in _FUNCTIONS:
        raise NotComputed
    raise NoColour(text)
