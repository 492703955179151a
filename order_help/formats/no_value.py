"""What stands, in a document that was read, where its JSON has no value that could be read."""

from typing import Final

from order_help.domain.values import Value


class NoValue(Value, kw_only=False):
    """
    Is read in place of what is no value of JSON; `given` says what was given.

    It is neither absent nor of any type that a field can hold, so every field refuses it or leaves it out by itself.
    """

    given: str


SEVERAL_VALUES: Final = NoValue("several values of one field")
