from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.ids import OrderNumber
from order_help.domain.order_search import Search, folded
from order_help.store import lookup
from tests.support.orders import a_line, an_order

BOTTLE = a_line("1", title="Water Bottle (750 ml), red", sku="WB-750/R")
LAMP = a_line("2", title="Lámpara de escritorio “Łódź”", sku=None)
ORDER = an_order(number=OrderNumber("#W-2609126"), lines=(BOTTLE, LAMP))


def finds(text: str, **differently: Any) -> bool:
    search = Search.of(text)
    assert search is not None
    return search.finds(an_order(**differently) if differently else ORDER)


@pytest.mark.parametrize(
    "text",
    ["#W-2609126", "w2609126", "W 2609 126", " 2609126 ", "9126", "Ｗ２６０９１２６", "„w-2609126“"],
)
def test_an_order_is_found_by_its_number_however_it_is_written(text: str) -> None:
    assert finds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Water Bottle",
        "bottle WATER",
        "waterbottle",
        "wat bott",
        "750ml",
        "wb750r",
        "WB 750 R",
        "red wb-750",
        "lampara",
        "LÁMPARA",
        "lodz",
        "ŁÓDŹ",
        "bottle – red",
    ],
)
def test_an_order_is_found_by_the_words_of_an_item(text: str) -> None:
    assert finds(text)


@pytest.mark.parametrize("text", ["2609127", "W2609126 bottle", "green bottle", "lamp bottle", "bottel", "#", "🎁"])
def test_an_order_is_not_found_by_what_it_has_not(text: str) -> None:
    assert not finds(text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("青いランプ", "ランプ"),
        ("قميص قطن", "قطن"),
        ("Fußmatte", "FUSSMATTE"),
        ("한국 차", "한국"),
        ("पानी की बोतल", "बोतल"),
    ],
)
def test_items_are_found_in_every_script(title: str, text: str) -> None:
    assert finds(text, lines=(a_line(title=title),))
    assert not finds(text, lines=(a_line(title="Teppich"),))


@pytest.mark.parametrize("text", [None, "", " ", "\t\n\u3000"])
def test_a_blank_search_is_none(text: str | None) -> None:
    assert Search.of(text) is None


def test_a_number_of_signs_alone_is_found_by_them() -> None:
    assert finds("###", number=OrderNumber("###"))
    assert not finds("###", number=OrderNumber("1"))


@given(text=st.text())
def test_texts_in_one_form_stay_as_they_are(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(number=st.text(min_size=1).filter(str.strip))
def test_whatever_the_lookup_of_numbers_takes_for_the_same_is_found(number: str) -> None:
    search = Search.of(lookup.folded(number))
    assert search is None or search.finds(an_order(number=OrderNumber(number)))


@given(title=st.text(), number=st.text(min_size=1))
def test_every_order_is_found_by_its_whole_number_and_by_whole_titles(title: str, number: str) -> None:
    order = an_order(number=OrderNumber(number), lines=(a_line(title=title),))
    for text in (number, title):
        search = Search.of(text)
        if search and folded(text):
            assert search.finds(order)
