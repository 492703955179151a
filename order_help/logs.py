"""How an unexpected exception is logged: without anybody's data."""

import logging
import traceback
from typing import Final

_LOG: Final = logging.getLogger("order_help")


def log_exception(exception: BaseException | None, where: str, **ids: str) -> None:
    """
    Logs which exception was raised and on which lines of code, but neither its message nor any value.

    `where` names the place in words of our own; `ids` (such as AWS's message ids) tell which input it was about.
    """
    name = type(exception).__name__
    frames = traceback.extract_tb(exception.__traceback__ if exception else None)[::-1]
    places = [f"{frame.filename}:{frame.lineno}" for frame in frames]  # the source text could hold data
    extra = {"exception_name": name, "frames": places, **ids}
    _LOG.error("unexpected %s in %s at %s", name, where, " < ".join(places[:5]), extra=extra)
