import pytest
import tinycss2

from order_help_cli.dev_server.web_pages import WEB
from order_help_cli.shop_folder.style_sheet import css_of
from order_help_cli.shop_folder.tokens import Kind, may_be, read_tokens

TOKENS = read_tokens(WEB)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("--brand", Kind.COLOUR),
        ("--selected", Kind.COLOUR),
        ("--scrim", Kind.COLOUR),
        ("--r-btn", Kind.LENGTH),
        ("--text-hero", Kind.LENGTH),
        ("--fast", Kind.TIME),
        ("--font", Kind.ANYTHING),
        ("--body", Kind.ANYTHING),
        ("--shadow-1", Kind.ANYTHING),
        ("--ease", Kind.ANYTHING),
    ],
)
def test_a_token_is_of_the_kind_of_its_default(name: str, kind: Kind) -> None:
    assert TOKENS[name].kind is kind


def test_a_default_is_what_holds_for_most_readers() -> None:
    assert css_of(TOKENS["--fast"].default) == "120ms"
    assert "var(--ink)" not in css_of(TOKENS["--soft"].default)


@pytest.mark.parametrize("token", TOKENS, ids=str)
def test_the_default_itself_may_be_set(token: str) -> None:
    assert may_be(TOKENS[token].kind, TOKENS[token].default)


@pytest.mark.parametrize(
    ("kind", "value", "allowed"),
    [
        (Kind.LENGTH, "0", True),
        (Kind.LENGTH, "50%", True),
        (Kind.LENGTH, "calc(1rem + 2px)", True),
        (Kind.LENGTH, "12", False),
        (Kind.LENGTH, "12ms", False),
        (Kind.LENGTH, "1px 2px", False),
        (Kind.LENGTH, "wide", False),
        (Kind.TIME, "0.2s", True),
        (Kind.TIME, "0", False),
        (Kind.TIME, "2px", False),
        (Kind.ANYTHING, "a b c", True),
        (Kind.ANYTHING, "", False),
    ],
)
def test_values_of_another_kind_are_told_apart(kind: Kind, value: str, allowed: bool) -> None:
    assert may_be(kind, tinycss2.parse_component_value_list(value)) is allowed
