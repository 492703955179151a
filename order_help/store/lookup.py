"""The terms of the lookup table: what people search orders by, in one form however they write it."""

import unicodedata
from typing import Final

from order_help.domain.ids import OrderNumber

NUMBER: Final = "number#"


def number_term(number: OrderNumber) -> str:
    """Returns the term of an order number: capitals, spaces and punctuation do not matter ("#W-1001" is "w1001")."""
    return NUMBER + folded(number)


def folded(text: str) -> str:
    """Returns the letters and digits of a text in one form; the whole text in that form if it has none."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(character for character in plain if character.isalnum()) or plain
