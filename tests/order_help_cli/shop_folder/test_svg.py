import pytest

from order_help_cli.shop_folder.svg import svg_findings

XMLNS = 'xmlns="http://www.w3.org/2000/svg"'
GOOD = f"""\
<svg {XMLNS} xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
  <style>.a {{ fill: url(#g) }} @media (prefers-color-scheme: dark) {{ .a {{ fill: #fff }} }}</style>
  <defs><linearGradient id="g"/><path id="p" d="M0 0h9"/></defs>
  <use href="#p" xlink:href="#p" style="fill: url( '#g' )" fill="url(#g)"/>
</svg>
"""


def findings(text: str) -> list[tuple[int | None, str]]:
    return [(finding.line, finding.problem) for finding in svg_findings("a.svg", text)]


def test_a_picture_of_shapes_is_good() -> None:
    assert findings(GOOD) == []


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("<script>x()</script>", "<script> has no place"),
        ('<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>', "<script> has no place"),
        ("<foreignObject/>", "<foreignObject> has no place"),
        ('<g onclick="x()"/>', "onclick would run a script"),
        ('<g ONLOAD="x()"/>', "ONLOAD would run a script"),
        ('<use href="b.svg#c"/>', "href leads to b.svg#c"),
        ('<a href="javascript:x()"/>', "href leads to javascript:x()"),
        ('<image xl:href="https://a.example/b.png" xmlns:xl="http://www.w3.org/1999/xlink"/>', "href leads to https"),
        ('<image href="data:image/png;base64,AA"/>', "href leads to data:"),
        ('<g style="fill: url(https://a.example/b)"/>', "https://a.example/b is loaded"),
        ('<g fill="url(b.svg#c)"/>', "b.svg#c is loaded"),
        ("<style>@import 'a.css';</style>", "@import loads"),
        ("<style>@font-face { src: url(a.woff2) }</style>", "a.woff2 is loaded"),
        ('<x:img xmlns:x="http://www.w3.org/1999/xhtml"/>', "<img> has no place"),
        ('<set attributeName="xlink:href" to="b.svg"/>', "an animation of href"),
        ('<?xml-stylesheet href="a.css"?>', "an instruction"),
    ],
)
def test_what_runs_or_loads_is_found_with_its_line(inner: str, words: str) -> None:
    ((line, problem),) = findings(f"<svg {XMLNS}>\n{inner}</svg>")
    assert (line, words in problem) == (2, True), problem


def test_entities_are_refused_before_they_grow() -> None:
    grows = f'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<svg {XMLNS}>&b;</svg>'
    assert [problem for _, problem in findings(grows)] == ["a DOCTYPE has no place in a picture: remove it"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "this is not SVG"),
        ("not a picture", "this is not SVG"),
        (f"<svg {XMLNS}>", "this is not SVG"),
        ("<svg/>", "expected <svg xmlns="),
        ("<html/>", "expected <svg xmlns="),
    ],
)
def test_what_is_no_picture_is_said(text: str, words: str) -> None:
    ((line, problem),) = findings(text)
    assert (line, words in problem) == (1, True), problem
