"""Which language somebody is answered in."""

from itertools import permutations

import pytest

from order_help.texts.languages import LANGUAGES, texts_for


@pytest.mark.guarantee(
    "An answer is in the language that the operation names, else in the most wanted of `Accept-Language` "
    "that is spoken here.",
    to="frontend developers",
)
@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "en"),
        ("", "en"),
        ("fr", "fr"),
        ("FR-ch", "fr"),
        ("pt-BR", "pt"),
        ("pt_BR", "pt"),
        ("he-IL, en;q=0.5", "he"),
        ("iw", "he"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("zh-Hant-TW, ja;q=0.4, en;q=0.3", "ja"),
        ("de;q=0.5, fr;q=0.9", "fr"),
        ("de;q=0.50,fr;q=0.500", "de"),
        ("de;q=0, fr;q=0.1", "fr"),
        ("de ; q=0.2 , fr ;Q=1.000", "fr"),
        ("*", "en"),
        ("xx, *;q=0.1", "en"),
        ("en, de", "en"),
    ],
)
def test_the_most_wanted_language_that_is_spoken_here_is_answered(header: str | None, language: str) -> None:
    assert texts_for(header).locale == language


@pytest.mark.parametrize(
    "header",
    [
        "xx",
        "*;q=",
        ",,,",
        ";",
        "-",
        "de;q=2",
        "de;q=abc",
        "de;level=1",
        "\ud800",
        "de-" * 9_999 + ";q=x",
        "d\x00e",
        "q=1",
    ],
)
def test_what_nobody_understands_is_answered_in_english(header: str) -> None:
    assert texts_for(header).locale == "en"


@pytest.mark.guarantee(
    "An answer is in the language that the operation names, else in the most wanted of `Accept-Language` "
    "that is spoken here.",
    to="frontend developers",
)
def test_what_is_asked_for_explicitly_goes_before_what_the_browser_sends() -> None:
    assert texts_for("ja", "de, en;q=0.5").locale == "ja"
    assert texts_for("xx", "de, en;q=0.5").locale == "de"
    assert texts_for(None, "de, en;q=0.5").locale == "de"


def test_all_twenty_two_are_spoken_whichever_was_asked_for_first() -> None:
    assert len(set(LANGUAGES)) == 22
    for first, second in list(permutations(LANGUAGES, 2))[:200]:
        assert texts_for(f"{second};q=0.1, {first}").locale == first
    assert {texts_for(language).locale for language in LANGUAGES} == set(LANGUAGES)


def test_hebrew_alone_is_written_from_right_to_left() -> None:
    assert {language for language in LANGUAGES if texts_for(language).direction == "rtl"} == {"he"}
