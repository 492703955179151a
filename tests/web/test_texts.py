"""No word for people stands in the pages' code: it comes from the API, or from the catalogues of web/texts."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.web.templates import HOLE, Source
from tools.page_texts import english

WEB = Path(__file__).resolve().parents[2] / "web"
GRAPHQL = WEB.parent / "graphql"
SCRIPTS = [path for folder in ("pages", "parts", "api") for path in sorted((WEB / folder).rglob("*.js"))]
READ_ALOUD = {
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
    "label",
}
LETTER = re.compile(r"[^\W\d_]")
WORDS = re.compile(r"[a-z]+ [a-z]+ [a-z]+|^[A-Z][a-z]+( [a-z]|$)|[a-z][.!?…]$")
KEY_ASKED_FOR = re.compile(r"""\bt\(\s*["']([^"']+)["']""")

KEYS = {"Enter", "Escape"}
TYPES = set(re.findall(r"^type (\w+)", "".join(path.read_text() for path in GRAPHQL.glob("*.graphql")), re.MULTILINE))

in_each_script = pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(WEB)))


class Shown(HTMLParser):
    """What people see or hear of markup, by the element in which it stands."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.inside = [""]
        self.shown: list[tuple[str, str]] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shown += [(f"{tag} {name}", value) for name, value in attrs if name in READ_ALOUD and value]
        if tag not in ("meta", "link", "input", "img", "br"):
            self.inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if self.inside[-1] == tag:
            self.inside.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag

    def handle_data(self, data: str) -> None:
        self.shown.append((self.inside[-1], data.strip()))

    def words(self) -> list[tuple[str, str]]:
        return [(place, text) for place, text in self.shown if LETTER.search(text)]


def words_of(template: str) -> list[tuple[str, str]]:
    named = template.replace(f"<{HOLE}", "<part").replace(f"</{HOLE}", "</part")
    return Shown(named.replace("<//>", "</part>")).words()


@in_each_script
def test_templates_hold_no_words(path: Path) -> None:
    for template in Source(path.read_text(encoding="utf-8")).templates:
        assert words_of(template) == [], template


@in_each_script
def test_no_words_stand_between_quotes(path: Path) -> None:
    strings = Source(path.read_text(encoding="utf-8")).strings
    assert [text for text in strings if WORDS.search(text) and text not in TYPES | KEYS] == []


def test_every_key_asked_for_is_a_text_and_every_text_is_asked_for() -> None:
    code = {path: path.read_text(encoding="utf-8") for path in SCRIPTS}
    used = {key for text in code.values() for key in KEY_ASKED_FOR.findall(text)}
    named = {text for source in code.values() for text in Source(source).strings}
    assert used - english().keys() == set()
    assert english().keys() - named == set(), "texts that no page shows"


def test_the_pages_know_the_languages_of_which_they_have_texts() -> None:
    languages = json.loads((WEB / "texts" / "languages.json").read_text(encoding="utf-8"))
    code = (WEB / "api" / "language.js").read_text(encoding="utf-8")
    tags, from_right = (re.search(rf"const {name} = \[(.*?)\];", code, re.DOTALL) for name in ("TAGS", "FROM_RIGHT"))
    assert tags is not None
    assert from_right is not None
    assert re.findall(r"\w+", tags[1]) == list(languages)
    assert re.findall(r"\w+", from_right[1]) == [tag for tag, one in languages.items() if one["direction"] == "rtl"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("html`<p>Hello</p>`", ["Hello"]),
        ('html`<p title="Hello">${t("a")}</p>`', ["Hello"]),
        ("html`<p class=${`a ${b}`}>${some.map((one) => html`<b>${one} left</b>`)}</p>`", [f"{HOLE} left"]),
        ('html`<img alt="" src=${a} /> – ${b}`', []),
        ("// html`<p>Hello</p>`\n/* html`Hello` */ const a = /[`/]html`Hello`/;", []),
        ("const a = b / c; html`Hello`; d / e", ["Hello"]),
        ("`Hello`; 'html`Hello`'", []),
    ],
)
def test_words_in_templates_are_found(code: str, words: list[str]) -> None:
    assert [text for template in Source(code).templates for _, text in words_of(template)] == words
