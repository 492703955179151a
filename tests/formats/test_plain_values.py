import unicodedata
from decimal import Decimal
from typing import Any

import pytest

from order_help.formats.findings import Unreadable
from order_help.formats.plain_values import (
    amount_in,
    flag_in,
    id_in,
    is_absent,
    number_in,
    price_in,
    quantity_in,
    shown_text_in,
    text_in,
    whole_number_in,
    word_in,
)


@pytest.mark.parametrize(
    ("value", "absent"),
    [(None, True), ("", True), (" \t\n\u00a0", True), ("0", False), (Decimal(0), False), (False, False), ([], False)],
)  # fmt: skip
def test_null_and_blank_texts_say_nothing(value: Any, absent: bool) -> None:
    assert is_absent(value) is absent


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("12", "12"), ("12.0", "12"), ("1.2e1", "12"), ("1e2", "100"), ("-0", "0"), ("-0.0", "0"), ("1.50", "1.5"),
        ("0.1", "0.1"), ("12345678901234567890", "12345678901234567890"), ("1e-7", "1e-07"),
    ],
)  # fmt: skip
def test_a_number_is_the_text_that_people_would_write(number: str, text: str) -> None:
    assert text_in(Decimal(number)) == text


@pytest.mark.parametrize("value", [True, False, [], {}, None, Decimal("1e1000"), Decimal("9" * 309 + ".5")])
def test_what_is_neither_a_text_nor_a_number_of_some_size_is_no_text(value: Any) -> None:
    with pytest.raises(Unreadable, match="a text"):
        text_in(value)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("  Water  Bottle ", "Water  Bottle"),
        ("one\r\ntwo\tthree\x85four", "one  two three four"),
        ("nul\x00 and half \ud800a pair", "nul and half a pair"),
        ("e\u0301", "é"),
        ("\x00", None),
        ("\x07 \x00", None),
        (Decimal(7), "7"),
    ],
)
def test_a_text_for_people_is_on_one_line_and_in_one_form(given: Any, shown: str | None) -> None:
    assert shown_text_in(given, longest=128) == shown


@pytest.mark.parametrize(
    "text", ["x" * 1_000, "e\u0301" * 1_000, "\u03b1\u0313\u0300\u0345" * 1_000, "x" + " " * 1_000, " " * 1_000 + "xy"]
)
@pytest.mark.parametrize("longest", [1, 128, 500])
def test_of_a_long_text_so_much_is_read_as_counts(text: str, longest: int) -> None:
    whole = unicodedata.normalize("NFC", text.strip())
    read = shown_text_in(text, longest=longest)
    assert read is not None
    assert (read[:longest], len(read) > longest) == (whole[:longest], len(whole) > longest)


def test_a_letter_with_very_many_marks_is_cut_before_it_is_put_in_order() -> None:
    """Putting the marks of one letter in order takes a time that grows with the square of their number."""
    read = shown_text_in("a" + "\u0301\u0323" * 60_000, longest=128)
    assert read is not None
    assert 128 < len(read) < 1_000


def test_an_id_is_taken_exactly_as_it_is_sent() -> None:
    assert id_in(" W1\n") == " W1\n"
    assert id_in("e\u0301") == "e\u0301"
    assert id_in(Decimal(4711)) == "4711"
    assert id_in("x" * 128) == "x" * 128


@pytest.mark.parametrize("value", ["x" * 129, "nul\x00", "\ud800", "", True, [], {}])
def test_what_can_be_no_id_is_refused(value: Any) -> None:
    with pytest.raises(Unreadable, match="a name of 1 to 128 characters"):
        id_in(value)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("52.83", "52.83"),
        (" 52.83 ", "52.83"),
        ("-2", "-2"),
        ("007.50", "7.5"),
        (Decimal("5e2"), "500"),
        ("2.0000", "2"),
    ],
)
def test_a_number_is_exact(value: Any, number: str) -> None:
    assert number_in(value) == Decimal(number)


@pytest.mark.parametrize(
    "value",
    ["", "+5", "1e3", "1_000", "1,000", "1.234,50", "5.", ".5", "0x10", "NaN", "Infinity", "٥", "--5", True, None],
)  # fmt: skip
def test_a_text_that_is_no_plain_number_is_refused(value: Any) -> None:
    with pytest.raises(Unreadable, match="a decimal number"):
        number_in(value)


@pytest.mark.parametrize("value", [Decimal(3), Decimal("3.0"), "3", " 3.0000 "])
def test_a_whole_number_may_be_written_in_many_ways(value: Any) -> None:
    assert whole_number_in(value, largest=3) == 3


@pytest.mark.parametrize("value", [Decimal(4), Decimal(-1), Decimal("2.5"), "three", True, Decimal("1e999999999")])
def test_what_is_no_whole_number_in_the_range_is_refused(value: Any) -> None:
    with pytest.raises(Unreadable, match="a whole number from 0 to 3"):
        whole_number_in(value, largest=3)


@pytest.mark.parametrize(
    ("value", "quantity"),
    [("2.0000", "2"), ("0.550", "0.55"), (Decimal("5e-1"), "0.5"), ("0.1" + "0" * 500, "0.1")],
)  # fmt: skip
def test_a_quantity_is_exact_and_without_zeros_at_its_end(value: Any, quantity: str) -> None:
    assert f"{quantity_in(value):f}".lstrip("-") == quantity


@pytest.mark.parametrize(
    "value", [Decimal("1000000.5"), "-1", "0.00000000001", Decimal("1e-999999999"), "1e2", None, True]
)
def test_what_can_be_no_quantity_is_refused(value: Any) -> None:
    with pytest.raises(Unreadable, match="a number from 0 to 1000000 with at most 10 decimals"):
        quantity_in(value)


@pytest.mark.parametrize(
    ("value", "price"),
    [
        ("52.83", "52.83"), ("0.0125", "0.0125"), ("-2.00", "-2.00"), ("0.00000000005", "0.0000000001"),
        ("-0.00000000005", "-0.0000000001"), (Decimal("1e-999999999"), "0"), ("0." + "3" * 900, "0.3333333333"),
    ],
)  # fmt: skip
def test_a_price_has_ten_decimals_at_most(value: Any, price: str) -> None:
    assert price_in(value) == Decimal(price)


def test_an_amount_keeps_all_its_decimals_until_it_is_rounded_once() -> None:
    assert amount_in("0.0049999999999") == Decimal("0.0049999999999")


@pytest.mark.parametrize("nothing", ["-0", "-0.00", "-0.00000000004"])
def test_no_price_is_less_than_nothing_by_a_sign_alone(nothing: str) -> None:
    assert str(price_in(nothing)) == "0"


@pytest.mark.parametrize(
    ("value", "flag"),
    [(True, True), ("TRUE", True), (" true ", True), (Decimal(1), True), ("0", False), ("False", False)],
)
def test_a_flag_may_be_written_in_words_and_numbers(value: Any, flag: bool) -> None:
    assert flag_in(value) is flag


@pytest.mark.parametrize("value", ["yes", Decimal(2), "", [], {}])
def test_anything_else_is_no_flag(value: Any) -> None:
    with pytest.raises(Unreadable):
        flag_in(value)


def test_a_word_is_known_in_capitals_and_in_small_letters() -> None:
    assert word_in(" on_Delivery ", {"ON_DELIVERY": 1, "FREE": 2}) == 1
    unknown: Any
    for unknown in ("ON DELIVERY", Decimal(1), True, []):
        with pytest.raises(Unreadable, match="one of ON_DELIVERY, FREE"):
            word_in(unknown, {"ON_DELIVERY": 1, "FREE": 2})
