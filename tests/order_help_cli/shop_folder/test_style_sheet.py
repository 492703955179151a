import pytest

from order_help_cli.shop_folder.style_sheet import Place, addresses_in, css_of, read_style_sheet, variables_in

THEME = """\
:root {
  --brand: light-dark(#fff, /* and */ black);
  COLOR-SCHEME: light;
  @media (prefers-color-scheme:  dark) { --Brand: red }
}
@font-face { font-family: "Mine"; src: url(mine.woff2) }
@media print { .a, .b { top: 0; & .c { left: 0 } } }
"""


def test_each_declaration_has_its_value_its_line_and_where_it_stands() -> None:
    read = read_style_sheet(THEME)
    assert [(one.name, css_of(one.value), one.line, one.place) for one in read.declarations] == [
        ("--brand", "light-dark(#fff, black)", 2, Place(selector=":root")),
        ("color-scheme", "light", 3, Place(selector=":root")),
        ("--Brand", "red", 4, Place(selector=":root", within=("@media (prefers-color-scheme: dark)",))),
        ("font-family", '"Mine"', 6, Place(within=("@font-face",))),
        ("src", "url(mine.woff2)", 6, Place(within=("@font-face",))),
        ("top", "0", 7, Place(selector=".a, .b", within=("@media print",))),
        ("left", "0", 7, Place(selector=".a, .b & & .c", within=("@media print",))),
    ]
    assert read.problems == []
    assert [line for line, _ in read.rules] == [1, 6, 7, 7]


@pytest.mark.parametrize(
    ("css", "line", "words"),
    [
        ("a { b: c }\n}\nd { e: f }", 2, "not CSS"),
        ("a { b: c }\n}", 2, "expected a rule"),
        ("a {\n oops;\n b: c }", 2, "expected a name and a value"),
        ("a {\n b: url(c d) }", 2, "not CSS"),
        ('a {\n b: "c\n }', 2, "not CSS"),
        ("a { b: c", None, "has no end"),
        ("a { b: c } /* d", None, "has no end"),
        ("a { b: c } @media print { d { e: f }", None, "has no end"),
    ],
)
def test_what_a_browser_would_pass_over_is_a_problem(css: str, line: int | None, words: str) -> None:
    problems = read_style_sheet(css).problems
    assert [(at, words in problem) for at, problem in problems][:1] == [(line, True)], problems


@pytest.mark.parametrize("css", ["", " ", "/* a */", "a {}", "a { b: c; }", "a{b:c}\n/* d */\n", "@charset 'utf-8';"])
def test_css_is_no_problem(css: str) -> None:
    assert read_style_sheet(css).problems == []


def test_imports_have_their_lines() -> None:
    assert read_style_sheet('@import "a.css";\n\n@IMPORT url(b.css) print;').imports == [1, 3]


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        ("url(a.png)", ["a.png"]),
        ("no-repeat url( 'a.png' ), url(#b)", ["a.png"]),
        ('image-set("a.png" 1x, url("b.png") 2x)', ["b.png", "a.png"]),
        ('local("A"), url(a.woff2) format("woff2")', ["a.woff2"]),
        ("var(--a, url(https://a.example/b))", ["https://a.example/b"]),
        ("red", []),
    ],
)
def test_what_a_value_loads_is_found(value: str, addresses: list[str]) -> None:
    (declaration,) = read_style_sheet(f"a {{\n b: {value} }}").declarations
    found = list(addresses_in(declaration.value))
    assert sorted(address for _, address in found) == sorted(addresses)
    assert {line for line, _ in found} <= {2}


def test_what_a_value_is_made_of_is_found() -> None:
    (declaration,) = read_style_sheet("a { --b: color-mix(in srgb, var(--c), var( --d, var(--e) )) }").declarations
    assert variables_in(declaration.value) == ["--c", "--d", "--e"]
