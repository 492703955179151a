"""
Reads a style sheet: its declarations, each with where it stands, and what does not parse.

tinycss2 parses as the CSS Syntax Module says, so that what is read here is what a browser reads.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import tinycss2

Nodes = list[Any]
"""Nodes of tinycss2, which declares no types."""

_HOLDS_RULES: Final = {"container", "layer", "media", "scope", "supports"}
_HOLDS_ADDRESSES: Final = {"-webkit-image-set", "image-set", "src", "url"}
_HOLDS_DESCRIPTORS: Final = {"font-face"}
_NO_RULE: Final = "expected a rule, such as :root { --brand: #0b6b5d; }"
_NO_DECLARATION: Final = "expected a name and a value, such as --brand: #0b6b5d;"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """
    Where declarations stand: below a selector, and within "@" rules such as "@media print", the outer ones first.

    The selector of a rule in another rule follows that of the outer one after " & ".
    """

    selector: str = ""
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """A property or a descriptor, with the nodes of its value."""

    name: str
    value: Nodes
    line: int
    place: Place


@dataclass(slots=True)
class StyleSheet:
    """
    What a style sheet says.

    `rules` has the line of each rule and of each `@font-face`, by its place. `imports` has the lines of `@import`.
    """

    declarations: list[Declaration] = field(default_factory=list)
    rules: list[tuple[int, Place]] = field(default_factory=list)
    imports: list[int] = field(default_factory=list)
    problems: list[tuple[int | None, str]] = field(default_factory=list)


def read_style_sheet(css: str) -> StyleSheet:
    """Reads a style sheet; what a browser would pass over is in `problems`, each with its line."""
    sheet = StyleSheet()
    _read(sheet, tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), Place())
    if _is_left_open(css):
        sheet.problems.append((None, "a { or a comment has no end, so that what follows it counts as a part of it"))
    return sheet


def significant(nodes: Iterable[Any]) -> Nodes:
    """Returns the nodes without spaces and comments."""
    return [node for node in nodes if node.type not in ("whitespace", "comment")]


def css_of(nodes: Iterable[Any]) -> str:
    """Returns nodes as CSS on one line."""
    text: str = tinycss2.serialize(significant_ends(list(nodes)))
    return " ".join(text.split())


def significant_ends(nodes: Nodes) -> Nodes:
    """Returns the nodes without spaces and comments at both ends."""
    kept = [place for place, node in enumerate(nodes) if node.type not in ("whitespace", "comment")]
    return nodes[kept[0] : kept[-1] + 1] if kept else []


def all_nodes(nodes: Iterable[Any]) -> Iterator[Any]:
    """Yields the nodes and all that lies in them, such as the arguments of functions."""
    for node in nodes:
        yield node
        yield from all_nodes(getattr(node, "arguments", None) or getattr(node, "content", None) or ())


def variables_in(nodes: Iterable[Any]) -> list[str]:
    """Returns the names that `var()` mentions, in their order."""
    called = (node for node in all_nodes(nodes) if node.type == "function" and node.lower_name == "var")
    return [css_of(node.arguments).partition(",")[0].strip() for node in called]


def addresses_in(nodes: Nodes) -> Iterator[tuple[int, str]]:
    """Yields what a value loads, with its line: the addresses in `url()` and its like, but for "#" and a name."""
    for node in all_nodes(nodes):
        inner = significant(node.arguments) if node.type == "function" else []
        found: list[Any] = [node] if node.type == "url" else []
        if node.type == "function" and node.lower_name in _HOLDS_ADDRESSES:
            found = [one for one in inner if one.type == "string"]
        yield from ((one.source_line, one.value) for one in found if not one.value.startswith("#"))


def _read(sheet: StyleSheet, nodes: Iterable[Any], place: Place) -> None:
    for node in nodes:
        if node.type == "error":
            sheet.problems.append((node.source_line, _NO_DECLARATION if place.selector or place.within else _NO_RULE))
        elif node.type == "declaration":
            value = significant_ends(node.value)
            _refuse_errors(sheet, value)
            # The names of custom properties differ by case, and all other names do not.
            name = node.name if node.name.startswith("--") else node.lower_name
            sheet.declarations.append(Declaration(name=name, value=value, line=node.source_line, place=place))
        elif node.type == "at-rule":
            _read_at_rule(sheet, node, place)
        elif node.type == "qualified-rule":
            _refuse_errors(sheet, node.prelude)
            selector = css_of(node.prelude)
            inner = Place(
                selector=f"{place.selector} & {selector}" if place.selector else selector, within=place.within
            )
            sheet.rules.append((node.source_line, inner))
            _read(sheet, _contents(node), inner)


def _refuse_errors(sheet: StyleSheet, nodes: Nodes) -> None:
    """Notes what a browser's parser gives up at, such as a "}" too many, which makes it drop the rule that follows."""
    for node in all_nodes(nodes):
        if node.type == "error":
            sheet.problems.append((node.source_line, f"this is not CSS: {node.message}"))


def _read_at_rule(sheet: StyleSheet, rule: Any, place: Place) -> None:
    name = rule.lower_at_keyword
    if name == "import":
        sheet.imports.append(rule.source_line)
    elif rule.content is not None and name in _HOLDS_RULES | _HOLDS_DESCRIPTORS:
        at = f"@{name} {css_of(rule.prelude)}".strip()
        inner = Place(selector=place.selector, within=(*place.within, at))
        if name in _HOLDS_DESCRIPTORS:
            sheet.rules.append((rule.source_line, inner))
        _read(sheet, _contents(rule), inner)


def _contents(rule: Any) -> Iterable[Any]:
    parsed: Iterable[Any] = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
    return parsed


def _is_left_open(css: str) -> bool:
    """
    Returns whether a block or a comment has no end.

    CSS ends them with the file, without a word. One more "}" is an error only where nothing is open.
    """
    nodes = tinycss2.parse_stylesheet(css + "\n}")
    return not any(node.type == "error" for node in nodes[-1:])
