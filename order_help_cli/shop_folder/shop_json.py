"""Checks shop.json: the shop's name and logo, the links of header and footer, and words that replace the pages' own."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from order_help.formats.problem_text import path_of, shown
from order_help_cli.shop_folder.files import ShopFiles, WrongAddress
from order_help_cli.shop_folder.findings import Finding, meant
from order_help_cli.shop_folder.json_lines import JsonPath, lines_of
from order_help_cli.shop_folder.texts import PageTexts, text_problems

SHOP: Final = "shop.json"
_PICTURES: Final = (".svg", ".png", ".webp")
_LINK: Final = "a link that starts with https://, http:// or mailto:, or a path that starts with /"


@dataclass(slots=True)
class _Reading:
    """What is read of shop.json, and what is wrong with it, each with its path."""

    files: ShopFiles
    texts: PageTexts
    problems: list[tuple[JsonPath, str]] = field(default_factory=list)

    def refuse(self, path: JsonPath, problem: str) -> None:
        self.problems.append((path, problem))

    def keys(self, value: Any, path: JsonPath, readers: Mapping[str, Callable[[Any, JsonPath], None]]) -> bool:
        """Reads the values of an object by their keys; returns whether it is one."""
        if not isinstance(value, dict):
            self.refuse(path, f"expected an object, not {shown(value)}")
            return False
        for key, inner in value.items():
            if key in readers:
                readers[key](inner, (*path, key))
            else:
                self.refuse((*path, key), f"there is no such key{meant(key, readers)}")
        return True


def shop_json_findings(files: ShopFiles, text: str, texts: PageTexts) -> Iterator[Finding]:
    """Yields everything that is wrong with the text of shop.json."""
    twice: list[str] = []
    try:
        content = json.loads(text, object_pairs_hook=partial(_object, twice))
    except json.JSONDecodeError as error:
        yield Finding(file=SHOP, line=error.lineno, problem=f"expected JSON: {error.msg} (column {error.colno})")
        return
    except RecursionError:
        yield Finding(file=SHOP, problem="expected JSON: it is nested too deeply")
        return
    for key in twice:
        yield Finding(file=SHOP, problem=f"{shown(key)} stands twice in one object, and only the last one counts")
    reading = _Reading(files, texts)
    _read(reading, content)
    lines = lines_of(text)
    for path, problem in reading.problems:
        yield Finding(file=SHOP, line=lines.get(path), problem=f"{path_of(path)}: {problem}" if path else problem)


def _object(twice: list[str], pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    keys = [key for key, _ in pairs]
    twice += [key for key in content if keys.count(key) > 1]
    return content


def _read(reading: _Reading, content: Any) -> None:
    links = partial(_links, reading)
    readers = {
        "name": partial(_text, reading),
        "home": partial(_link, reading),
        "logo": partial(_logo, reading),
        "header": links,
        "footer": links,
        "texts": partial(_texts, reading),
    }
    reading.keys(content, (), readers)


def _text(reading: _Reading, value: Any, path: JsonPath) -> None:
    if not isinstance(value, str) or not value.strip():
        reading.refuse(path, f"expected a text, not {shown(value)}")


def _link(reading: _Reading, value: Any, path: JsonPath) -> None:
    if not isinstance(value, str) or not is_link(value):
        reading.refuse(path, f"expected {_LINK}, not {shown(value)}")


def is_link(text: str) -> bool:
    """Returns whether a page may lead there: to a host by http or https, to a path, or to a mail address."""
    if any(character.isspace() or not character.isprintable() or character == "\\" for character in text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    if parts.scheme in ("http", "https"):
        return bool(parts.hostname)
    if parts.scheme == "mailto":
        return "@" in parts.path
    return not parts.scheme and text.startswith("/") and not text.startswith("//")


def _logo(reading: _Reading, value: Any, path: JsonPath) -> None:
    if not isinstance(value, str) or Path(value).suffix not in _PICTURES:
        reading.refuse(path, f"expected the name of a file that ends in {' or '.join(_PICTURES)}, not {shown(value)}")
        return
    try:
        reading.files.named(value, by=SHOP)
    except WrongAddress as wrong:
        reading.refuse(path, str(wrong))


def _links(reading: _Reading, value: Any, path: JsonPath) -> None:
    if not isinstance(value, list):
        reading.refuse(path, f"expected a list of links, not {shown(value)}")
        return
    readers = {"text": partial(_words, reading), "href": partial(_link, reading)}
    for place, link in enumerate(value):
        at = (*path, place)
        if reading.keys(link, at, readers):
            for key in readers.keys() - link.keys():
                reading.refuse(at, f"{key} is missing")


def _words(reading: _Reading, value: Any, path: JsonPath) -> None:
    """Reads a text that is the same in all languages, or one for each language."""
    if not isinstance(value, dict):
        _text(reading, value, path)
        return
    for language, text in value.items():
        at = (*path, language)
        if _is_language(reading, language, at):
            _text(reading, text, at)
    if not value:
        reading.refuse(path, "expected a text, or an object with one for each language")


def _texts(reading: _Reading, value: Any, path: JsonPath) -> None:
    if not isinstance(value, dict):
        reading.refuse(path, f"expected an object with a key for each language, not {shown(value)}")
        return
    for language, replaced in value.items():
        at = (*path, language)
        if _is_language(reading, language, at):
            if not isinstance(replaced, dict):
                reading.refuse(at, f"expected an object with a key for each text, not {shown(replaced)}")
                continue
            for key, text in replaced.items():
                for problem in text_problems(reading.texts, language, key, text):
                    reading.refuse((*at, key), problem)


def _is_language(reading: _Reading, language: str, path: JsonPath) -> bool:
    is_known = language in reading.texts.languages
    if not is_known:
        reading.refuse(path, f"there is no such language; there are {', '.join(reading.texts.languages)}")
    return is_known
