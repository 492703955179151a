"""
Finds orders by what their shopper types: a number, or words of an item.

Rule 1: only letters and digits count. Case, accents, spaces and the width of characters do not, so that "w-1001" finds
"#W1001" and "muller" finds "Müller".
Rule 2: what is typed is found in a number as a whole, and in an item if each of its words is in the title or the sku,
in any order.
Rule 3: it is read more loosely than the lookup of numbers (store/lookup.py): it finds whatever that does.
"""

import re
import unicodedata
from typing import Final

from order_help.domain.order import Order
from order_help.domain.snapshot import OrderLine
from order_help.domain.values import Value

LONGEST_SEARCH: Final = 200
"""The most characters of a search."""

_NEITHER_LETTER_NOR_DIGIT: Final = re.compile(r"[\W_]+")

_BARRED: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not take apart into a letter and an accent."""


class Search(Value, kw_only=False):
    """What a shopper looks for: one word or more, in the form in which `folded` puts texts."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str | None) -> "Search | None":
        """Returns the search for a text; None for a blank one, which looks for nothing."""
        if text is None or not text.strip():
            return None
        return cls(tuple(filter(None, map(folded, text.split()))) or (in_one_form(text.strip()),))

    def finds(self, order: Order) -> bool:
        """Whether an order has this number or such an item."""
        number = order.snapshot.number
        if "".join(self.words) in (folded(number) or in_one_form(number)):
            return True
        return any(map(self._finds_item, order.lines))

    def _finds_item(self, line: OrderLine) -> bool:
        title, sku = folded(line.title), folded(line.sku or "")
        return all(word in title or word in sku for word in self.words)


def folded(text: str) -> str:
    """Returns the letters and digits of a text, in small letters and without accents."""
    if text.isascii():
        return _NEITHER_LETTER_NOR_DIGIT.sub("", text.lower())
    taken_apart = unicodedata.normalize("NFKD", in_one_form(text))
    return _NEITHER_LETTER_NOR_DIGIT.sub("", taken_apart.translate(_BARRED))


def in_one_form(text: str) -> str:
    """Returns a text without differences of case and width, as Unicode puts texts that are compared."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
