"""What runs by itself every hour once it is deployed: a server on this machine does it every minute."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Event, Thread
from typing import Final

from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.queue_ports import RequestQueue
from order_help.use_cases.services import Services
from order_help.use_cases.system.expire_requests import expire_requests

EVERY_SECONDS: Final = 60.0
_END_SECONDS: Final = 5.0

_log = logging.getLogger(__name__)


@contextmanager
def passing_time(
    services: Services, queue: RequestQueue, *, clock: Callable[[], datetime], every: float = EVERY_SECONDS
) -> Iterator[None]:
    """Nudge the desk beside whatever is done meanwhile, every so many seconds."""
    ended = Event()

    def nudge() -> None:
        while not ended.wait(every):
            try:
                expire_requests(services, queue, now=clock())
            except StoreBusy:
                _log.warning("the desk was not nudged: the engine is too busy; it is tried again")

    beside = Thread(target=nudge, name="passing time", daemon=True)
    beside.start()
    try:
        yield
    finally:
        ended.set()
        beside.join(_END_SECONDS)
