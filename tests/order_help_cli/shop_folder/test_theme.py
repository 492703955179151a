from pathlib import Path

import pytest

from order_help_cli.dev_server.web_pages import WEB
from order_help_cli.shop_folder.files import ShopFiles
from order_help_cli.shop_folder.theme import theme_findings
from order_help_cli.shop_folder.tokens import read_tokens
from tests.order_help_cli.shop_folder.files_of_a_shop import PNG, WOFF2, Write

TOKENS = read_tokens(WEB)
GOOD = """\
/* Our look */
:root, :host {
  color-scheme: light dark;
  --our-red: #b3261e;
  --brand: light-dark(var(--our-red), oklch(85% 0.1 20));
  --on-brand: light-dark(white, hsl(0 60% 10%));
  --r-btn: 999px;
  --font: "Ours", sans-serif;
}
@media (prefers-color-scheme: dark) { :root { --paper: #101010 } }
@font-face {
  font-family: "Ours";
  src: local("Ours"), url("fonts/ours.woff2") format("woff2");
}
"""


@pytest.fixture
def files(folder: Write) -> ShopFiles:
    return ShopFiles(folder({"fonts/ours.woff2": WOFF2, "fonts/ours.ttf": b"", "a.png": PNG}))


def errors(files: ShopFiles, css: str) -> list[tuple[int | None, str]]:
    return [(one.line, one.problem) for one in theme_findings(files, css, TOKENS) if not one.is_warning]


def warnings(files: ShopFiles, css: str) -> list[tuple[int | None, str]]:
    return [(one.line, one.problem) for one in theme_findings(files, css, TOKENS) if one.is_warning]


def test_a_good_theme_is_good(files: ShopFiles) -> None:
    assert list(theme_findings(files, GOOD, TOKENS)) == []


@pytest.mark.parametrize(
    ("inner", "problem"),
    [
        ("--brnad: red;", "--brnad: there is no token of this name: is --brand meant?"),
        ("--x: red;", "--x: there is no token of this name"),
        ("--Brand: red;", "--Brand: there is no token of this name: is --brand meant?"),
        ("--line: blau;", "--line: expected a colour, not blau"),
        ("--line: light-dark(red, blau);", "--line: expected a colour, not blau"),
        ("--line: var(--lime);", "--line: expected a colour, not --lime, which is not set"),
        ("--line: #fff\n --edge: #777;", "--line: expected a colour, not #fff --edge: #777"),
        ("--r-m: 12;", "--r-m: expected a length with its unit, such as 10px or 1rem, not 12"),
        ("--fast: 1px;", "--fast: expected a time, such as 120ms, not 1px"),
        ("--font: ;", "--font: expected a value, not nothing"),
    ],
)
def test_what_no_token_can_be_is_an_error(inner: str, problem: str, files: ShopFiles) -> None:
    assert errors(files, f":root {{\n {inner} }}") == [(2, problem)]


@pytest.mark.parametrize(
    ("css", "problem"),
    [
        (
            "@font-face { font-family: A;\n src: url(fonts/gone.woff2) }",
            "there is no file fonts/gone.woff2 in the folder",
        ),
        ("@font-face { font-family: A;\n src: url(fonts/ours.ttf) }", "fonts/ours.ttf is not served"),
        ("@font-face { font-family: A;\n src: url(a.png) }", "a.png: expected a font in WOFF2"),
        ("@font-face { font-family: A;\n src: url(https://a.example/b.woff2) }", "other origins"),
        ("@font-face { font-family: A;\n src: url(data:font/woff2;base64,AA) }", "refuses data"),
        (":root {\n --shadow-1: url(//a.example/b.png) }", "other origins"),
        ('.a {\n background: image-set("https://a.example/b.png" 1x) }', "other origins"),
        (".a {}\n@import 'b.css';", "@import loads another file"),
        (".a {}\n@import url(https://a.example/b.css);", "@import loads another file"),
        (".a {}\n}", "expected a rule"),
    ],
)
def test_what_it_cannot_load_or_read_is_an_error(css: str, problem: str, files: ShopFiles) -> None:
    ((line, said),) = errors(files, css)
    assert (line, problem in said) == (2, True), said


def test_low_contrast_is_an_error(files: ShopFiles) -> None:
    ((line, said),) = errors(files, ":root {\n --soft: light-dark(#999, #b5afa5) }")
    assert (line, "--soft (#999999) is hard to see in light" in said) == (2, True)


@pytest.mark.parametrize(
    ("css", "line", "problem"),
    [
        (
            ":root {\n --line: oklch(from red l c h) }",
            2,
            "--line: the contrast of oklch(from red l c h) cannot be computed",
        ),
        (
            "@media (min-width: 60rem) {\n :root {\n --card: #fff } }",
            3,
            "--card: the contrast of what applies within @media",
        ),
        (":root {}\n.btn { color: red;\n top: 0 }", 2, ".btn: only tokens and fonts are promised"),
        ("html {\n --brand: red }", 1, "html: only tokens and fonts are promised"),
        (":root {\n font-size: 18px }", 1, ":root: only tokens and fonts are promised"),
        ("@media print {\n .foot { display: none } }", 2, ".foot: only tokens and fonts are promised"),
    ],
)
def test_what_should_be_looked_at_is_a_warning(css: str, line: int, problem: str, files: ShopFiles) -> None:
    ((at, said),) = warnings(files, css)
    assert (at, said.startswith(problem)) == (line, True), said
    assert errors(files, css) == []


def test_pictures_of_the_folder_may_be_loaded(files: ShopFiles) -> None:
    assert errors(files, ".shop { background: url(a.png) }") == []


def test_a_long_value_is_cut(files: ShopFiles, tmp_path: Path) -> None:
    ((_, said),) = errors(files, f":root {{ --r-m: {'a' * 1_000} }}")
    assert len(said) < 200
