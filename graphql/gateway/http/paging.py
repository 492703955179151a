"""The size of pages."""

from typing import Final

from gateway.http.errors import fault
from gateway.http.outcomes import ErrorCode

DEFAULT_FIRST: Final = 20
MAX_FIRST: Final = 50


def page_size(first: int) -> int:
    """Returns `first` if it is between 1 and MAX_FIRST. Raises BAD_ARGUMENT if it is not."""
    if not 1 <= first <= MAX_FIRST:
        raise fault(ErrorCode.BAD_ARGUMENT, f"`first` is to be between 1 and {MAX_FIRST}.", path="first")
    return first
