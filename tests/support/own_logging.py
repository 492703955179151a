"""The process's logging, which functions take over when they are imported."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def own_logging() -> Iterator[None]:
    """Afterwards it is as it was before."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers = []  # so that none of pytest's is closed
    yield
    root.handlers = handlers
    root.setLevel(level)
