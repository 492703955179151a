import json
from typing import Any

import pytest

from order_help_cli.shop_folder.files import ShopFiles
from order_help_cli.shop_folder.shop_json import is_link, shop_json_findings
from order_help_cli.shop_folder.texts import PageTexts
from tests.order_help_cli.shop_folder.files_of_a_shop import PNG, SVG, Write

TEXTS = PageTexts(english={"orders.title": "My Orders"}, languages=("en", "de"))
GOOD: dict[str, Any] = {
    "name": "Sample & Co.",
    "home": "https://shop.example",
    "logo": "logo.svg",
    "header": [{"text": "Shop", "href": "/"}, {"text": {"de": "Laden"}, "href": "mailto:a@shop.example"}],
    "footer": [],
    "texts": {"en": {"orders.title": "Purchases"}, "de": {}},
}


@pytest.fixture
def files(folder: Write) -> ShopFiles:
    return ShopFiles(folder({"logo.svg": SVG, "a/logo.png": PNG, "logo.gif": b"GIF89a"}))


def findings(files: ShopFiles, text: str) -> list[tuple[int | None, str]]:
    return [(finding.line, finding.problem) for finding in shop_json_findings(files, text, TEXTS)]


def test_a_good_file_is_good(files: ShopFiles) -> None:
    assert findings(files, json.dumps(GOOD)) == []
    assert findings(files, json.dumps({**GOOD, "logo": "a/logo.png"})) == []
    assert findings(files, "{}") == []


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("nme", "x", "nme: there is no such key: is name meant?"),
        ("colour", "red", "colour: there is no such key"),
        ("name", "", 'name: expected a text, not ""'),
        ("name", 1, "name: expected a text, not 1"),
        (
            "home",
            "ftp://shop.example",
            "home: expected a link that starts with https://, http:// or mailto:, or a path",
        ),
        ("logo", "logo.gif", "logo: expected the name of a file that ends in .svg or .png or .webp, not"),
        ("logo", "gone.svg", "logo: there is no file gone.svg in the folder"),
        ("logo", "https://a.example/a.svg", "logo: it is not of this folder"),
        ("logo", None, "logo: expected the name of a file"),
        ("header", {}, "header: expected a list of links, not an object"),
        ("header", ["x"], 'header[0]: expected an object, not "x"'),
        ("header", [{"text": "x"}], "header[0]: href is missing"),
        ("footer", [{"href": "/"}], "footer[0]: text is missing"),
        ("footer", [{"text": "x", "href": "/", "url": "/"}], "footer[0].url: there is no such key"),
        ("footer", [{"text": {}, "href": "/"}], "footer[0].text: expected a text, or an object"),
        (
            "footer",
            [{"text": {"xx": "x"}, "href": "/"}],
            "footer[0].text.xx: there is no such language; there are en, de",
        ),
        ("footer", [{"text": {"de": 1}, "href": "/"}], "footer[0].text.de: expected a text, not 1"),
        ("footer", [{"text": "x", "href": "javascript:x()"}], "footer[0].href: expected a link"),
        ("texts", [], "texts: expected an object with a key for each language, not a list"),
        ("texts", {"xx": {}}, "texts.xx: there is no such language"),
        ("texts", {"en": "x"}, 'texts.en: expected an object with a key for each text, not "x"'),
        ("texts", {"en": {"orders.titel": "x"}}, 'texts.en."orders.titel": there is no text of this key'),
        ("texts", {"de": {"orders.title": "{x}"}}, 'texts.de."orders.title": there is no {x} here'),
    ],
)
def test_each_value_that_would_not_do_is_said(key: str, value: object, problem: str, files: ShopFiles) -> None:
    ((line, said),) = findings(files, json.dumps({"name": "x", key: value}, indent=1))
    assert said.startswith(problem), said
    assert line is not None


def test_everything_is_said_at_once_with_its_line(files: ShopFiles) -> None:
    link = '{"text": "\\ud83d\\ude00",\n\t\t "href": "//a.example"}'
    text = f'{{\n\t"nam": 1,\n\t"header": [\n\t\t{link}, 3],\n\t"name": []\n}}'
    assert [line for line, _ in findings(files, text)] == [2, 5, 5, 6]


def test_a_key_that_stands_twice_is_said(files: ShopFiles) -> None:
    assert findings(files, '{"name": "a", "name": "b"}') == [
        (None, '"name" stands twice in one object, and only the last one counts')
    ]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("", 1, "expected JSON: "),
        ('{\n "name": "a",\n}', 3, "expected JSON: "),
        ("[]", 1, "expected an object, not a list"),
        ("[" * 100_000, None, "expected JSON: it is nested too deeply"),
    ],
)
def test_what_is_no_object_in_json_is_said(text: str, line: int | None, problem: str, files: ShopFiles) -> None:
    ((at, said),) = findings(files, text)
    assert (at, said.startswith(problem)) == (line, True), said


@pytest.mark.parametrize(
    "link",
    [
        "https://shop.example",
        "http://127.0.0.1:8000/a?b#c",
        "/",
        "/a/b?c#d",
        "mailto:a@b.example",
        "https://bücher.example/ä",
    ],
)
def test_so_links_may_be(link: str) -> None:
    assert is_link(link)


@pytest.mark.parametrize(
    "link",
    ["", "a", "a/b", "#a", "?a", "//a.example", "/\\a.example", "https:", "https:///a", "https://[", "javascript:x()",
     "JAVASCRIPT:x()", "data:text/html,x", "ftp://a.example", "mailto:", "tel:1", "/a b", "/a\n", "\t/a", "/\u2028"],
)  # fmt: skip
def test_so_links_may_not_be(link: str) -> None:
    assert not is_link(link)
