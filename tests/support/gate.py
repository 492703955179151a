"""
A gate before DynamoDB: it lets several operations through, one call at a time, in an order that can be repeated.

Rule 1: each operation runs in a thread of its own and waits before every call. Whenever all of them wait, one is chosen
and runs until its next call, so nothing ever runs beside anything else and a schedule is the list of those choices.
Rule 2: what makes the choices is given. A seeded one repeats a schedule; `chosen` gives the very same one again.
Rule 3: an operation that neither calls nor ends within LIMIT fails the schedule, and every thread is ended and joined.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from threading import Semaphore, Thread, get_ident
from typing import Any, Final

import pytest
import tenacity.nap

from order_help.store.connection import connection

LIMIT: Final = 30
"""Seconds within which an operation makes its next call or ends."""

WRITE: Final = "TransactWriteItems"

Chooser = Callable[[Mapping[int, str]], int]
"""Is given which operations wait, each with the call that it is about to make, and chooses one of them."""


class ScheduleHangs(Exception):
    """An operation waits for something that no other one does."""


class Abandoned(BaseException):
    """Ends the operations of a schedule that hangs; no code of the product catches it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One call of DynamoDB: which operation made it, and whether DynamoDB cancelled it as a transaction."""

    place: int
    call: str
    cancelled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """What came of operations that were let through the gate: their results, and every call in order."""

    results: tuple[Any, ...]
    moves: tuple[Move, ...]

    @property
    def choices(self) -> list[int]:
        return [move.place for move in self.moves]

    @property
    def conflicts(self) -> bool:
        """Whether one of them had read what another one changed before it wrote: DynamoDB refused its write."""
        return any(move.cancelled for move in self.moves)

    @property
    def committed(self) -> list[int]:
        """Those whose transactions were written, in this order."""
        return [move.place for move in self.moves if move.call == WRITE and not move.cancelled]


@dataclass
class _Runner:
    operation: Callable[[], Any]
    place: int
    may_go: Semaphore = field(default_factory=lambda: Semaphore(0))
    about_to_call: str | None = None  # None: it runs or has ended
    result: Any = None
    thread: Thread | None = None


class Gate:
    """Runs operations by a schedule; `open_gate` makes one."""

    def __init__(self) -> None:
        self._runners: dict[int, _Runner] = {}
        self._stopped = Semaphore(0)
        self._moves: list[Move] = []
        self._abandoned = False

    def run(self, operations: Sequence[Callable[[], Any]], choose: Chooser) -> Schedule:
        """Runs the operations to their ends; the result of one that raises is what it raises. Raises ScheduleHangs."""
        self._moves = []
        runners = [_Runner(operation, place) for place, operation in enumerate(operations)]
        try:
            for runner in runners:
                self._start(runner)
            while waiting := {one.place: one.about_to_call for one in runners if one.about_to_call}:
                self._let_through(runners[choose(waiting)])
        finally:
            self._end(runners)
        return Schedule(results=tuple(one.result for one in runners), moves=tuple(self._moves))

    def _start(self, runner: _Runner) -> None:
        runner.thread = Thread(target=self._carry_out, args=[runner], name=f"operation {runner.place}", daemon=True)
        runner.thread.start()
        self._wait_until_it_stops()

    def _let_through(self, runner: _Runner) -> None:
        self._moves.append(Move(place=runner.place, call=runner.about_to_call or "", cancelled=False))
        runner.about_to_call = None
        runner.may_go.release()
        self._wait_until_it_stops()

    def _wait_until_it_stops(self) -> None:
        if not self._stopped.acquire(timeout=LIMIT):
            raise ScheduleHangs(f"nothing happened for {LIMIT} s after {self._moves}")

    def _carry_out(self, runner: _Runner) -> None:
        self._runners[get_ident()] = runner
        try:
            runner.result = runner.operation()
        except Exception as error:  # noqa: BLE001  # whoever looks at the results decides what it means
            runner.result = error
        except Abandoned:
            pass  # the schedule has failed already
        finally:
            del self._runners[get_ident()]
            self._stopped.release()

    def _end(self, runners: list[_Runner]) -> None:
        unfinished = [one for one in runners if one.thread and one.thread.is_alive()]
        self._abandoned = any(one.about_to_call for one in unfinished)
        for runner in unfinished:
            runner.may_go.release()
        for runner in unfinished:
            if runner.thread:
                runner.thread.join(LIMIT)
        self._abandoned, self._stopped = False, Semaphore(0)

    def before_call(self, request: Any, **_: Any) -> None:
        """Has an operation wait; calls of other threads pass."""
        runner = self._runners.get(get_ident())
        if runner is None:
            return
        target = request.headers["X-Amz-Target"]
        runner.about_to_call = (target.decode() if isinstance(target, bytes) else str(target)).partition(".")[2]
        self._stopped.release()
        runner.may_go.acquire()
        if self._abandoned:
            raise Abandoned

    def after_call(self, parsed: Mapping[str, Any], **_: Any) -> None:
        """Notes that DynamoDB cancelled the last call."""
        code = parsed.get("Error", {}).get("Code")
        if get_ident() in self._runners and code == "TransactionCanceledException":
            last = self._moves[-1]
            self._moves[-1] = Move(place=last.place, call=last.call, cancelled=True)


@contextmanager
def open_gate() -> Iterator[Gate]:
    """Gives a gate before the store's client. While it is there, retries do not wait: the schedule says who is next."""
    gate, events = Gate(), connection().client.meta.events
    hooks: dict[str, Any] = {"before-send.dynamodb.*": gate.before_call, "after-call.dynamodb.*": gate.after_call}
    for event, hook in hooks.items():
        events.register_first(event, hook)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(tenacity.nap, "time", _NoTime)
        try:
            yield gate
        finally:
            for event, hook in hooks.items():
                events.unregister(event, hook)


class _NoTime:
    """Stands for the module that tenacity sleeps with."""

    @staticmethod
    def sleep(seconds: float) -> None:
        """Returns at once."""


def at_random(random: Random) -> Chooser:
    """Chooses any; what is about to write waits a little more often, so that others read before."""
    reads_first = random.random()

    def choose(waiting: Mapping[int, str]) -> int:
        reading = [place for place, call in waiting.items() if call != WRITE]
        return random.choice(reading if reading and random.random() < reads_first else list(waiting))

    return choose


def all_read_before_one_writes(order: Sequence[int]) -> Chooser:
    """Has all read before one of them writes, and then lets them go on one after the other, in this order."""

    def choose(waiting: Mapping[int, str]) -> int:
        reading = [place for place, call in waiting.items() if call != WRITE and place in before_first_write]
        before_first_write.difference_update(place for place, call in waiting.items() if call == WRITE)
        return reading[0] if reading else next(place for place in order if place in waiting)

    before_first_write = set(order)
    return choose


def chosen(choices: Sequence[int]) -> Chooser:
    """Makes the choices of an earlier schedule again."""
    left = iter(choices)
    return lambda _: next(left)
