"""Checks theme.css: what it sets, what it loads, and whether all of it can be read in light and in dark."""

from collections.abc import Iterator, Mapping
from typing import Final

from order_help_cli.shop_folder.colours import NoColour, NotComputed
from order_help_cli.shop_folder.contrast import Theme, is_computed, is_root, low_contrasts
from order_help_cli.shop_folder.files import ShopFiles, WrongAddress
from order_help_cli.shop_folder.findings import Finding, meant
from order_help_cli.shop_folder.style_sheet import (
    Declaration,
    StyleSheet,
    addresses_in,
    css_of,
    read_style_sheet,
    variables_in,
)
from order_help_cli.shop_folder.tokens import Kind, Token, may_be

THEME: Final = "theme.css"

_OWN_RULE: Final = "only tokens and fonts are promised; a rule of one's own may stop working in a later version"


def theme_findings(files: ShopFiles, css: str, tokens: Mapping[str, Token]) -> Iterator[Finding]:
    """Yields everything that is wrong with the text of theme.css."""
    sheet = read_style_sheet(css)
    for line, problem in sheet.problems:
        yield Finding(file=THEME, line=line, problem=problem)
    for line in sheet.imports:
        yield Finding(file=THEME, line=line, problem="@import loads another file: write what it says into this one")
    theme = Theme(sheet, tokens)
    used = {name for declaration in sheet.declarations for name in variables_in(declaration.value)}
    for declaration in sheet.declarations:
        yield from _loaded(files, declaration)
        if declaration.name in tokens:
            yield from _value(theme, declaration, tokens[declaration.name].kind)
        elif declaration.name.startswith("--") and declaration.name not in used:
            yield _finding(declaration, f"there is no token of this name{meant(declaration.name, tokens)}")
    yield from _own_rules(sheet)
    for at, problem in low_contrasts(theme):
        yield Finding(file=THEME, line=at, problem=problem)


def _loaded(files: ShopFiles, declaration: Declaration) -> Iterator[Finding]:
    is_font = "@font-face" in declaration.place.within
    for line, address in addresses_in(declaration.value):
        try:
            name = files.named(address, by=THEME)
        except WrongAddress as wrong:
            yield Finding(file=THEME, line=line, problem=f"{address[:60]}: {wrong}")
        else:
            if is_font and not name.endswith(".woff2"):
                yield Finding(
                    file=THEME, line=line, problem=f"{name}: expected a font in WOFF2, with the ending .woff2"
                )


def _value(theme: Theme, declaration: Declaration, kind: Kind) -> Iterator[Finding]:
    value = declaration.value
    if kind is Kind.COLOUR:
        try:
            for scheme in theme.schemes.values():
                scheme.colour(value)
        except NoColour as wrong:
            yield _finding(declaration, f"expected a colour, not {wrong}")
        except NotComputed:
            problem = f"the contrast of {css_of(value)[:60]} cannot be computed here: look at it yourself"
            yield _finding(declaration, problem, is_warning=True)
        else:
            if is_root(declaration.place) and not is_computed(declaration.place):
                within = " ".join(declaration.place.within)
                problem = f"the contrast of what applies within {within} is not computed: look at it yourself"
                yield _finding(declaration, problem, is_warning=True)
    elif not may_be(kind, value):
        yield _finding(declaration, f"expected {kind.value}, not {css_of(value)[:60] or 'nothing'}")


def _own_rules(sheet: StyleSheet) -> Iterator[Finding]:
    """Yields a warning for each rule that does more than to set tokens on the whole page."""
    more = {
        one.place: one
        for one in reversed(sheet.declarations)
        if "@font-face" not in one.place.within
        and not (is_root(one.place) and one.name.startswith("--"))
        and one.name != "color-scheme"
    }
    lines = {place: line for line, place in reversed(sheet.rules)}
    for place, declaration in more.items():
        line = lines.get(place, declaration.line)
        yield Finding(file=THEME, line=line, problem=f"{place.selector}: {_OWN_RULE}", is_warning=True)


def _finding(declaration: Declaration, problem: str, *, is_warning: bool = False) -> Finding:
    text = f"{declaration.name}: {problem}"
    return Finding(file=THEME, line=declaration.line, problem=text, is_warning=is_warning)
