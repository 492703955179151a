"""Logs unexpected exceptions without any personal data."""

import logging
import traceback
from typing import Final

_LOG: Final = logging.getLogger("order_help")
_MAX_FRAMES: Final = 30
"""The most lines of code that a log line names, the innermost ones: an endless recursion has thousands."""


def log_exception(exception: BaseException | None, where: str, **ids: str) -> None:
    """
    Logs the class of the exception and the lines of code it passed, but neither its message nor any value.

    `where` is a constant that names the place in the code. `ids` identify the input, such as a message id of AWS.
    """
    name = type(exception).__name__
    frames = traceback.extract_tb(exception.__traceback__ if exception else None, limit=-_MAX_FRAMES)[::-1]
    places = [
        f"{frame.filename}:{frame.lineno}" for frame in frames
    ]  # without the source text, which could contain data
    extra = {"exception_name": name, "frames": places, **ids}
    _LOG.error("unexpected %s in %s at %s", name, where, " < ".join(places[:5]), extra=extra)
