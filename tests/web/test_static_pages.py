"""What a page says before its scripts run: on a slow network that is all there is for seconds."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

WEB = Path(__file__).resolve().parents[2] / "web"
PAGES = sorted([*WEB.glob("*.html"), *(WEB / "desk").glob("*.html")])
EMPTY = ("meta", "link", "input", "img", "br")
LOADING = {"link": "href", "script": "src", "img": "src", "source": "srcset", "iframe": "src"}

in_each_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(WEB)))


class Markup(HTMLParser):
    """The words of each element, the classes of those that nobody hears, and what is loaded."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.open: list[dict[str, str]] = []
        self.words: dict[str, list[str]] = {}
        self.unheard: list[str] = []
        self.loaded: list[str] = []
        self.inline: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.loaded += [named[LOADING[tag]]] if LOADING.get(tag, "") in named else []
        self.inline += [f"{tag} {name}" for name in named if name == "style" or name.startswith("on")]
        if any("aria-hidden" in parent for parent in self.open):
            self.unheard += named.get("class", "").split()
        if tag not in EMPTY:
            self.open.append({**named, "tag": tag})

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data: str) -> None:
        if not data.strip():
            return
        here = self.open[-1]
        for name in (here["tag"], here.get("role")):
            self.words.setdefault(name or "", []).append(data.strip())
        self.inline += [here["tag"]] if here["tag"] in ("script", "style") else []


def markup_of(path: Path) -> Markup:
    return Markup(path.read_text(encoding="utf-8"))


@in_each_page
def test_it_has_a_title_a_heading_and_says_that_something_comes(path: Path) -> None:
    words = markup_of(path).words
    assert len(words["title"]) == len(words["h1"]) == len(words["noscript"]) == 1
    (said,) = words["status"]
    assert re.fullmatch(r".+ on (its|their) way to this page\.", said)


def test_each_page_has_a_title_of_its_own() -> None:
    titles = [markup_of(path).words["title"][0] for path in PAGES]
    assert len(set(titles)) == len(PAGES)
    assert not {"Order Help", ""} & set(titles)


@in_each_page
def test_it_shows_shapes_of_what_comes(path: Path) -> None:
    assert markup_of(path).unheard.count("bone") >= 3


@pytest.mark.guarantee("The pages load and run nothing of another origin.", to="shops")
@in_each_page
def test_it_loads_files_of_its_own_origin_alone(path: Path) -> None:
    loaded = markup_of(path).loaded
    assert loaded
    for address in loaded:
        assert urlsplit(address)[:2] == ("", ""), address
        assert (path.parent / address).resolve().is_relative_to(WEB), address
        assert (path.parent / address).is_file(), address


@in_each_page
def test_it_has_neither_script_nor_style_in_itself(path: Path) -> None:
    assert markup_of(path).inline == []


@pytest.mark.parametrize(
    ("markup", "wrong"),
    [
        ("<p style='color: red'></p>", ["p style"]),
        ("<script>1</script>", ["script"]),
        ("<a onclick=''></a>", ["a onclick"]),
    ],
)
def test_script_and_style_in_markup_are_found(markup: str, wrong: list[str]) -> None:
    assert Markup(markup).inline == wrong
