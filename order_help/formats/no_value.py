"""What stands, in a document that was read, where its JSON has no value that could be read."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class NoValue:
    """
    Is read in place of what is no value of JSON; `given` says what was given.

    It is neither absent nor of any type that a field can hold, so every field refuses it or leaves it out by itself.
    """

    given: str


SEVERAL_VALUES: Final = NoValue("several values of one field")
