"""
Checks SVG pictures: a picture shows itself, and neither runs nor loads anything.

Pages show it as an image, in which browsers run no scripts; but whoever opens its address opens a document.
"""

from collections.abc import Callable, Iterator
from typing import Final
from xml.parsers import expat

import tinycss2

from order_help_cli.shop_folder.findings import Finding
from order_help_cli.shop_folder.style_sheet import addresses_in, read_style_sheet

_SVG: Final = "http://www.w3.org/2000/svg"
_HTML: Final = "http://www.w3.org/1999/xhtml"
_REFUSED: Final = {"foreignObject", "handler", "listener", "script"}
_ADDRESSES: Final = {"href", "src"}


def svg_findings(name: str, text: str) -> Iterator[Finding]:
    """Yields what is wrong with the text of an SVG file."""
    picture = _Picture()
    try:
        picture.read(text)
    except expat.ExpatError as error:
        yield Finding(file=name, line=error.lineno, problem=f"this is not SVG: {expat.ErrorString(error.code)}")
    for line, problem in picture.problems:
        yield Finding(file=name, line=line, problem=problem)


class _Picture:
    """What a parser tells about an SVG file, with all problems in it."""

    def __init__(self) -> None:
        self.problems: list[tuple[int, str]] = []
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._element
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._refuses("a DOCTYPE has no place in a picture: remove it")
        self._parser.ProcessingInstructionHandler = self._refuses("an instruction <?…?> has no place here: remove it")
        self._depth = 0
        self._style: list[str] | None = None

    def read(self, text: str) -> None:
        """Reads the file. Raises ExpatError where it is no XML."""
        self._parser.Parse(text, True)

    def _refuses(self, problem: str) -> Callable[..., None]:
        return lambda *_: self._note(problem)

    def _note(self, problem: str) -> None:
        self.problems.append((self._parser.CurrentLineNumber, problem))

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, tag = name.rpartition(" ")
        if self._depth == 0 and (namespace, tag) != (_SVG, "svg"):
            self._note(f'expected <svg xmlns="{_SVG}">, not <{tag}>')
        self._depth += 1
        if tag in _REFUSED or namespace == _HTML:
            self._note(f"<{tag}> has no place in a picture: remove it")
        if tag == "style":
            self._style = []
        for attribute, value in attributes.items():
            self._attribute(attribute.rpartition(" ")[2], value)

    def _attribute(self, name: str, value: str) -> None:
        if name.lower().startswith("on"):
            self._note(f"{name} would run a script: remove it")
        elif name in _ADDRESSES:
            if not value.strip().startswith("#"):
                self._note(f"{name} leads to {value.strip()[:60]}: a picture refers to its own parts only, such as #a")
        elif name == "attributeName" and value.endswith("href"):
            self._note("an animation of href leads elsewhere: remove it")
        elif "(" in value:
            self._refuse_addresses(tinycss2.parse_component_value_list(value))

    def _characters(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def _end(self, _: str) -> None:
        self._depth -= 1
        if self._style is not None:
            sheet = read_style_sheet("".join(self._style))
            self._style = None
            if sheet.imports:
                self._note("@import loads another file: write what it says into this one")
            for declaration in sheet.declarations:
                self._refuse_addresses(declaration.value)

    def _refuse_addresses(self, value: list[object]) -> None:
        for _, address in addresses_in(value):
            self._note(f"{address[:60]} is loaded: a picture refers to its own parts only, such as url(#a)")
