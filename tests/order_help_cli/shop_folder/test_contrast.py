from itertools import chain

import pytest

from order_help_cli.dev_server.web_pages import WEB
from order_help_cli.shop_folder.contrast import Theme, low_contrasts
from order_help_cli.shop_folder.pairs import PAIRS, Pair
from order_help_cli.shop_folder.style_sheet import read_style_sheet
from order_help_cli.shop_folder.tokens import Kind, read_tokens

TOKENS = read_tokens(WEB)


def theme(css: str) -> Theme:
    return Theme(read_style_sheet(css), TOKENS)


def low(css: str) -> list[tuple[int | None, str]]:
    """The line of each token that is hard to see, and what is said of it up to the first number."""
    return [
        (line, text.partition(" is hard")[0] + text.partition(" in ")[2][:5])
        for line, text in low_contrasts(theme(css))
    ]


def test_the_pages_own_style_can_be_read_by_everybody() -> None:
    assert list(low_contrasts(theme(""))) == []


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.front)
def test_each_pair_is_of_colours_and_seen_when_it_is_broken(pair: Pair) -> None:
    assert {TOKENS[name].kind for name in (pair.front, *pair.grounds)} == {Kind.COLOUR}
    for ground in pair.grounds:
        (said,) = [
            text
            for _, text in low_contrasts(theme(f":root {{ {pair.front}: #888; {ground}: #999 }}"))
            if f"{pair.front} (" in text.partition(" is ")[0] and "in light" in text
        ]
        assert f"{ground} (#999999)" in said
        assert f"{pair.what} needs {pair.needs:g}" in said


def test_a_colour_is_looked_at_in_light_and_in_dark() -> None:
    (light, dark) = low_contrasts(theme(":root {\n --on-brand: #888;\n --brand: light-dark(#999, #777) }"))
    assert light == (
        2,
        "--on-brand (#888888) is hard to see in light: its contrast is 1.24 on --brand (#999999); text needs 4.5",
    )
    assert dark == (
        2,
        "--on-brand (#888888) is hard to see in dark: its contrast is 1.26 on --brand (#777777); text needs 4.5",
    )


def test_all_grounds_of_a_colour_are_named_the_worst_first() -> None:
    ((_, text),) = low_contrasts(theme(":root { --soft: light-dark(#777, #b5afa5) }"))
    grounds = [part.partition(" on ")[2].partition(" ")[0] for part in text.split(", ")]
    assert grounds[:2] == ["--tile", "--selected"]
    assert len(grounds) == 6


def test_the_line_is_that_of_what_the_theme_sets() -> None:
    assert low(":root {\n --card: #000;\n}")[0][0] == 2
    assert {line for line, _ in low(":root {\n\n --mine: #eee;\n --on-brand: var(--mine);\n --brand: #fff }")} == {4}
    # Where a colour is set twice, it is the line that holds for those who see it.
    twice = (
        ":root { --brand: #777 }\n@media (prefers-color-scheme: dark) {\n:root { --brand: #666 } }\n.a { --brand: red }"
    )
    assert {line for line, _ in low(twice)} == {1, 3}
    # --selected is made of --accent.
    assert (3, "--on-accent (#ffffff)light") in low(":root {\n\n --accent: #bbb }")


def test_almost_enough_does_not_look_like_enough() -> None:
    ((_, text),) = low_contrasts(theme(":root { color-scheme: light; --on-brand: #fff; --brand: #777777 }"))
    assert "4.47 on" in text


@pytest.mark.parametrize(
    ("css", "schemes"),
    [
        (":root { --brand: #777 }", ["light", "dark"]),
        (":root, :host { --brand: #777 }", ["light", "dark"]),
        (":root { --brand: light-dark(#777, #fff) }", ["light"]),
        (":root { color-scheme: light; --brand: light-dark(#777, #666) }", ["light"]),
        (":root { color-scheme: only dark; --brand: light-dark(#777, #fff); --on-brand: light-dark(red, #111) }", []),
        (":root { --brand: #777 } :root { --brand: light-dark(#000, #fff) }", []),
        (":root { --brand: #777 } @media (prefers-color-scheme: dark) { :root { --brand: #fff } }", ["light"]),
        ("@media (prefers-color-scheme:light) { :root { --brand: #777 } }", ["light"]),
        (":root { @media (prefers-color-scheme: dark) { --brand: #777 } }", ["dark"]),
        ("@media print { :root { --brand: #777 } }", []),
        (".shop { --brand: #777 }", []),
        ("html { --brand: #777 }", []),  # whose weight is less than that of the defaults on :root
    ],
)
def test_a_theme_applies_as_in_a_browser(css: str, schemes: list[str]) -> None:
    texts = [text for _, text in low_contrasts(theme(css))]
    assert [scheme for scheme in ("light", "dark") if any(f"in {scheme}:" in text for text in texts)] == schemes


def test_what_is_no_colour_has_no_contrast() -> None:
    assert low(":root { --on-brand: blau; --brand: oklch(from red l c h) }") == []


def test_a_ground_that_shines_through_lies_on_paper_and_on_cards() -> None:
    clear = ":root { color-scheme: light; --hover: rgb(0 0 0 / 2%) }"
    dull = ":root { color-scheme: light; --hover: rgb(0 0 0 / 50%) }"
    assert low(clear) == []
    assert {text.partition(" ")[0] for text in chain(*([text] for _, text in low(dull)))} >= {"--soft", "--accent"}
