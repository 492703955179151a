"""Texts that depend on a number."""

from collections.abc import Callable

from order_help.domain.values import Value

Counted = Callable[[int], str]
"""Returns the text for a number, with its placeholder not yet filled."""


class Plural(Value, kw_only=False):
    """The two plural forms of English. A catalogue has as many forms as its language (CLDR)."""

    one: str
    other: str

    def __call__(self, count: int) -> str:
        return self.one if count == 1 else self.other
