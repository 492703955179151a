"""Texts that count something, in the form that the number takes."""

from collections.abc import Callable
from dataclasses import dataclass

Counted = Callable[[int], str]
"""The form of a text for a number; its placeholder is still to be filled."""


@dataclass(frozen=True, slots=True)
class Plural:
    """English's two forms. A catalogue has as many as its language (CLDR)."""

    one: str
    other: str

    def __call__(self, count: int) -> str:
        return self.one if count == 1 else self.other
