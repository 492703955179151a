"""The terms of the lookup table: what people search orders by, in one form however they write it."""

from typing import Final

from order_help.domain.ids import OrderNumber
from order_help.domain.order_search import in_one_form

NUMBER: Final = "number#"

LONGEST: Final = 1024
"""The bytes of a term that count: whoever finds an order by it compares the whole number."""


def number_term(number: OrderNumber) -> str:
    """
    Returns the term of an order number: capitals, spaces and punctuation do not matter ("#W-1001" is "w1001").

    It is at most `LONGEST` bytes long: a single sign may unfold to 18 letters, and a key has at most 2,048 bytes.
    """
    return NUMBER + _cut(folded(number))


def _cut(text: str) -> str:
    return text.encode()[:LONGEST].decode(errors="ignore")


def folded(text: str) -> str:
    """Returns the letters and digits of a text in one form; the whole text in that form if it has none."""
    plain = in_one_form(text)
    return "".join(character for character in plain if character.isalnum()) or plain
