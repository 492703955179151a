"""Colours are those that Chromium 150 paints: it was asked for each of these."""

import pytest
import tinycss2
from coloraide import Color

from order_help_cli.shop_folder.colours import NoColour, NotComputed, Scheme, contrast, hexadecimal, is_opaque

TOKENS = {
    "--red": "#f00",
    "--own": "var(--red)",
    "--both": "light-dark(var(--own), color-mix(in srgb, var(--own), #000))",
    "--round": "var(--about)",
    "--about": "var(--round)",
    "--open": "var(--gone)",
}


def scheme(*, is_dark: bool = False) -> Scheme:
    tokens = {name: tinycss2.parse_component_value_list(value) for name, value in TOKENS.items()}
    return Scheme(tokens=tokens, is_dark=is_dark)


def colour(value: str, *, is_dark: bool = False) -> str:
    return hexadecimal(scheme(is_dark=is_dark).colour(tinycss2.parse_component_value_list(value)))


@pytest.mark.parametrize(
    ("value", "painted"),
    [
        (" RED ", "#ff0000"),
        ("#abcd", "#aabbccdd"),
        ("rgb(300 0 0)", "#ff0000"),
        ("rgb(none 0 0)", "#000000"),
        ("hsl(0.5turn 50% 50%)", "#40bfbf"),
        ("hsl(none 0% 50%)", "#808080"),
        ("lab(50% 40 -20)", "#ab5a9a"),
        ("lch(50% 200 200)", "#00a3ec"),
        ("oklch(70% 0.4 150)", "#00d600"),
        ("color(display-p3 0 1 0)", "#00ff00"),
        ("transparent", "#00000000"),
        ("color-mix(in srgb, red 30%, blue)", "#4d00b3"),
        ("color-mix(in oklab, red, blue)", "#8c53a2"),
        ("color-mix(red, blue)", "#8c53a2"),
        ("color-mix(in oklch longer hue, red, blue 20%)", "#d25300"),
        ("color-mix(in srgb, red 20%, blue 20%)", "#80008066"),
        ("color-mix(in hsl, white 30%, blue)", "#6767e4"),
        ("color-mix(in hsl shorter hue, red, lime)", "#ffff00"),
        ("color-mix(in lch, #888, blue 25%)", "#816ea7"),
        ("color-mix(in hwb, red 80%, lime 90%)", "#f0ff00"),
        ("color-mix(in xyz, red, lime)", "#bcbc00"),
        ("color-mix(in display-p3, red, lime 10%)", "#f1350b"),
    ],
)
def test_a_value_is_the_colour_that_a_browser_paints(value: str, painted: str) -> None:
    assert colour(value) == painted


def test_a_value_may_depend_on_tokens_and_on_the_scheme() -> None:
    assert colour("var(--both)") == "#ff0000"
    assert colour("var(--both)", is_dark=True) == "#800000"
    assert colour("light-dark(red, blue)", is_dark=True) == "#0000ff"
    assert colour("var(--gone, blue)") == "#0000ff"
    assert colour("var(--red, blue)") == "#ff0000"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("blau", "blau"),
        ("12px", "12px"),
        ("red blue", "red blue"),
        ("", "nothing"),
        ("#ggg", "#ggg"),
        ("light-dark(red)", "light-dark"),
        ("light-dark(red, blau)", "blau"),
        ("var(--gone)", "--gone, which is not set"),
        ("var(--open)", "--gone, which is not set"),
        ("var(--round)", "leads back to itself"),
        ("color-mix(in srgb, red, blau)", "blau"),
    ],
)
def test_what_is_no_colour_is_said(value: str, words: str) -> None:
    with pytest.raises(NoColour, match=words):
        colour(value, is_dark=True)


@pytest.mark.parametrize(
    "value",
    [
        "oklch(from red l c h)",
        "rgb(calc(1 + 2) 0 0)",
        "color-mix(in hsl nearest hue, red, blue)",
        "color-mix(in srgb, red 0%, blue 0%)",
        "color-mix(in jzazbz, red, blue)",
        "color-mix(in srgb, red, lime, blue)",
    ],
)
def test_what_is_too_much_to_compute_is_not_called_wrong(value: str) -> None:
    with pytest.raises(NotComputed):
        colour(value)


def test_contrast_is_that_of_wcag() -> None:
    white, black = Color("white"), Color("black")
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)
    assert contrast(Color("#777"), white) == pytest.approx(4.478, abs=0.001)
    assert contrast(Color("#767676"), white) == pytest.approx(4.542, abs=0.001)


def test_what_one_can_see_through_lies_on_what_is_below() -> None:
    white, veil = Color("white"), Color("rgb(0 0 0 / 50%)")
    assert contrast(veil, white) == pytest.approx(contrast(Color("rgb(127.5 127.5 127.5)"), white))
    assert contrast(white, veil, white) == pytest.approx(contrast(veil, white))
    assert [is_opaque(white), is_opaque(veil)] == [True, False]
