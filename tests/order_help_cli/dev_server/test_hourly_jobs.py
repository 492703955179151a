from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import Any

import pytest

from order_help.domain.ids import HelpRequestId
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from order_help_cli.dev_server.hourly_jobs import run_hourly_jobs
from tests.support.commands import an_open_request, with_open
from tests.support.memory_desk import MemoryDeskStore
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, T0, an_order

PATIENCE = 30  # seconds, of which it takes some thousandths
R1 = HelpRequestId("R1")


class Clock:
    """Stands still, and knows when it was looked at for the second time, which is after all that the first led to."""

    def __init__(self, now: datetime) -> None:
        self.now, self.states, self.seen_twice = now, 0, Event()

    def __call__(self) -> datetime:
        self.states += 1
        if self.states > 1:
            self.seen_twice.set()
        return self.now


class BusyOnce(MemoryDeskStore):
    def __init__(self, store: MemoryOrderStore) -> None:
        super().__init__(store)
        self.was_busy = False

    def queue(self, *args: Any, **kwargs: Any) -> Any:
        if not self.was_busy:
            self.was_busy = True
            raise StoreBusy
        return super().queue(*args, **kwargs)


@pytest.mark.parametrize("queue_of", [MemoryDeskStore, BusyOnce])
def test_what_is_overdue_is_marked_while_the_server_runs(queue_of: Callable[[MemoryOrderStore], Any]) -> None:
    store, clock = MemoryOrderStore(), Clock(T0 + DAY)
    with_open(an_order(), store, an_open_request())
    with run_hourly_jobs(
        Services(store=store, register=MemoryRegister(store)), queue_of(store), clock=clock, every=0.001
    ):
        assert clock.seen_twice.wait(PATIENCE)
        clock.seen_twice.clear()
        assert clock.seen_twice.wait(PATIENCE)
    assert store.requests[R1].overdue_since == T0 + DAY


def test_it_ends_with_what_it_runs_beside() -> None:
    store, clock = MemoryOrderStore(), Clock(T0)
    with run_hourly_jobs(
        Services(store=store, register=MemoryRegister(store)), MemoryDeskStore(store), clock=clock, every=0.001
    ):
        assert clock.seen_twice.wait(PATIENCE)
    states = clock.states
    assert not Event().wait(0.05)
    assert clock.states == states
