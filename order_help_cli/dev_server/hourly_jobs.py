"""Runs the jobs of the hourly Lambda function in the development server, every minute."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Event, Thread
from typing import Final

from order_help.use_cases.queue_ports import RequestQueue
from order_help.use_cases.services import Services
from order_help.use_cases.system.expire_requests import expire_requests

EVERY_SECONDS: Final = 60.0
_END_SECONDS: Final = 5.0


@contextmanager
def run_hourly_jobs(
    services: Services, queue: RequestQueue, *, clock: Callable[[], datetime], every: float = EVERY_SECONDS
) -> Iterator[None]:
    """Runs the hourly jobs in a thread, every `every` seconds, for as long as the context lasts."""
    ended = Event()

    def run() -> None:
        while not ended.wait(every):
            expire_requests(services, queue, now=clock())

    thread = Thread(target=run, name="hourly jobs", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(_END_SECONDS)
