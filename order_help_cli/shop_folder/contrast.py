"""
How well the pages can be read with a theme, in light and in dark.

Rule 1: a theme applies as a browser applies it, above the defaults of the tokens: what `:root` sets, and what it sets
for readers who prefer light or dark.
Rule 2: what applies to some readers only, for example on wide screens, is not computed.
"""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Final

from coloraide import Color

from order_help_cli.shop_folder.colours import NoColour, NotComputed, Scheme, contrast, hexadecimal, is_opaque
from order_help_cli.shop_folder.pairs import PAIRS, Pair
from order_help_cli.shop_folder.style_sheet import Declaration, Place, StyleSheet, css_of, variables_in
from order_help_cli.shop_folder.tokens import Token

_ROOT: Final = re.compile(r":root|:root ?, ?:host|:host ?, ?:root")
_PREFERS: Final = re.compile(r"@media ?\( ?prefers-color-scheme ?: ?(light|dark) ?\)", re.IGNORECASE)
_CANVAS: Final = {False: Color("#ffffff"), True: Color("#121212")}  # what browsers paint below a page, light and dark


class Theme:
    """
    What the tokens are under a theme.

    `schemes` has what readers see who prefer "light", and those who prefer "dark" unless they see the same.
    """

    def __init__(self, sheet: StyleSheet, tokens: Mapping[str, Token]) -> None:
        self._tokens = tokens
        self._set = {preference: _set_for(sheet, preference) for preference in ("light", "dark")}
        light, dark = self._scheme("light"), self._scheme("dark")
        self.schemes = {"light": light} if light == dark else {"light": light, "dark": dark}

    def line(self, preference: str, *names: str) -> int | None:
        """Returns where the theme sets the first of these tokens that it sets, or a token that one of them mentions."""
        for name in names:
            if name in self._set[preference]:
                return self._set[preference][name].line
            if line := self.line(preference, *variables_in(self._tokens[name].default)):
                return line
        return None

    def _scheme(self, preference: str) -> Scheme:
        values = {name: token.default for name, token in self._tokens.items()}
        values |= {name: declaration.value for name, declaration in self._set[preference].items()}
        # Which schemes the theme has: both, unless it says so.
        has = css_of(values.pop("color-scheme", [])).lower().split() or ["light", "dark"]
        return Scheme(tokens=values, is_dark="dark" in has and (preference == "dark" or "light" not in has))


def is_root(place: Place) -> bool:
    """Returns whether declarations at this place set the tokens of the whole page, be it for some readers."""
    return bool(_ROOT.fullmatch(place.selector))


def is_computed(place: Place) -> bool:
    """Returns whether declarations at this place apply to all readers, or to all who prefer light or dark."""
    return _applies(place, "light") or _applies(place, "dark")


def low_contrasts(theme: Theme) -> Iterator[tuple[int | None, str]]:
    """Yields, for each scheme, the tokens that are hard to see on others, each with the line to be changed."""
    for preference, scheme in theme.schemes.items():
        for pair in PAIRS:
            try:
                low = _low(scheme, pair)
            except (NoColour, NotComputed):  # What the theme sets is no colour, which is said of it.
                continue
            if low:
                yield theme.line(preference, pair.front, *low), _in_words(scheme, pair, low, preference)


def _set_for(sheet: StyleSheet, preference: str) -> dict[str, Declaration]:
    """Returns what holds for the whole page for these readers: of several declarations of a name, the last one."""
    return {one.name: one for one in sheet.declarations if _applies(one.place, preference)}


def _applies(place: Place, preference: str) -> bool:
    matches = [_PREFERS.fullmatch(rule) for rule in place.within]
    return is_root(place) and all(match and match[1].lower() == preference for match in matches)


def _low(scheme: Scheme, pair: Pair) -> dict[str, float]:
    """Returns the grounds on which a pair's contrast is too low, with that contrast. Raises NoColour, NotComputed."""
    ratios = {ground: _contrast(scheme, pair.front, ground) for ground in pair.grounds}
    return {ground: ratio for ground, ratio in ratios.items() if ratio < pair.needs}


def _contrast(scheme: Scheme, front: str, ground: str) -> float:
    """Returns the contrast of two tokens. A ground through which one can see lies on paper or on a card."""
    colour, on, canvas = scheme.token(front), scheme.token(ground), _CANVAS[scheme.is_dark]
    if is_opaque(on):
        return contrast(colour, on)
    return min(contrast(colour, on, scheme.token(below), canvas) for below in ("--paper", "--card"))


def _in_words(scheme: Scheme, pair: Pair, low: Mapping[str, float], preference: str) -> str:
    worst_first = sorted(low, key=low.__getitem__)
    grounds = ", ".join(f"{_down(low[ground])} on {_named(scheme, ground)}" for ground in worst_first)
    front = _named(scheme, pair.front)
    return f"{front} is hard to see in {preference}: its contrast is {grounds}; {pair.what} needs {pair.needs:g}"


def _named(scheme: Scheme, token: str) -> str:
    return f"{token} ({hexadecimal(scheme.token(token))})"


def _down(ratio: float) -> str:
    """Returns a contrast, rounded down, so that what is too low never looks as if it were enough."""
    return f"{math.floor(ratio * 100) / 100:.2f}"
