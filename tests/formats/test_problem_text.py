from decimal import Decimal

import pytest

from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.formats.no_value import SEVERAL_VALUES, NoValue
from order_help.formats.problem_text import path_of, place_of, said_of, shown


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("James", "?"),
        ("lines[12].james@example.com", "lines[12].?"),
        ('shipments[0].lines[3]."a.b"', "shipments[0].lines[3].?"),
        ("shipments[0].x", "shipments[0].?"),
        ("shippingAddress.zip", "shippingAddress.?"),
        ('"lines[0].x"', "?"),
    ],
)
def test_in_a_log_the_name_of_an_unknown_field_is_a_question_mark(path: str, place: str) -> None:
    assert place_of(IntakeWarning(code=WarningCode.UNKNOWN_FIELD, path=path)) == place


def test_known_fields_have_their_names_in_a_log() -> None:
    assert place_of(IntakeWarning(code=WarningCode.LEFT_OUT, path="lines[0].imageUrl")) == "lines[0].imageUrl"


@pytest.mark.parametrize("code", WarningCode)
def test_a_warning_says_where_what_was_done_and_the_code(code: WarningCode) -> None:
    path, _, done = said_of(IntakeWarning(code=code, path="lines[0].imageUrl")).partition(": ")
    assert path == "lines[0].imageUrl"
    assert done.endswith(f" ({code.value})")
    assert done[0].islower()


def test_what_is_no_value_is_shown_as_it_was_given() -> None:
    assert (shown(NoValue("NaN")), shown(SEVERAL_VALUES)) == ("NaN", "several values of one field")


def test_a_path_shows_names_that_are_not_plain_in_quotes() -> None:
    assert path_of(("lines", 0, "quantity")) == "lines[0].quantity"
    assert path_of(("\x1b[2J",)) == '"\\u001b[2J"'


@pytest.mark.parametrize(
    ("value", "text"),
    [(Decimal("5e2"), "5E+2"), ("ä", '"ä"'), ("\x9b", '"\\u009b"'), (None, "null"), ([1], "a list"), ({}, "an object")],
)  # fmt: skip
def test_a_value_is_shown_on_one_line(value: object, text: str) -> None:
    assert shown(value) == text
