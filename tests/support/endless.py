"""
Ends code that computes for ever, in whichever thread.

Rule: a thread cannot be ended from outside, but it can be made to raise. Else a test that failed would wait for the
thread that answers its request, and so would the process at its end.
"""

import ctypes
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
_OURS: Final = tuple(str(ROOT / folder) for folder in ("functions", "graphql", "order_help", "order_help_cli", "tests"))
_LOOK: Final = 0.02
_AGAIN: Final = 2.0
"""Seconds until what goes on all the same is ended once more."""


class Ended(BaseException):
    """The thread computed for too long; nothing that handles exceptions of code handles this one."""


def end_other_threads() -> None:
    """Makes every other thread that executes our code raise Ended, at once or when it no longer waits."""
    for thread, frame in sys._current_frames().items():
        if thread != threading.get_ident() and _is_ours(frame):
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(Ended))


def ending_threads_at(number: signal.Signals) -> None:
    """Makes the handler of a signal end the other threads first."""
    handler = signal.getsignal(number)
    if not callable(handler):
        return

    def handle(number: int, frame: FrameType | None) -> None:
        end_other_threads()
        handler(number, frame)

    signal.signal(number, handle)


@contextmanager
def cpu_budget(seconds: float) -> Iterator[None]:
    """Fails as soon as this process has computed for so long; a slow or busy machine does not reach that earlier."""
    limit, done, over = time.process_time() + seconds, threading.Event(), threading.Event()

    def watch() -> None:
        while not done.wait(_LOOK):
            if time.process_time() > limit:
                over.set()
                end_other_threads()
                done.wait(_AGAIN)

    watcher = threading.Thread(target=watch, name="cpu budget", daemon=True)
    watcher.start()
    with suppress(Ended):
        try:
            yield
        finally:
            done.set()
            watcher.join()
    if over.is_set():
        pytest.fail(f"This took more than {seconds} s of the processor.", pytrace=False)


def _is_ours(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_filename.startswith(_OURS):
            return True
        frame = frame.f_back
    return False
