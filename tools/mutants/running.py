"""
A plugin of pytest that tries mutants, each in a process of its own that begins with everything loaded.

First all tests run once, and coverage.py notes which of them reach which line. Then, for each mutant, a fork of this
process puts the changed function in place and runs the tests that reach its lines until one fails.
Rule: time is counted in what a test took before, so that an endless loop ends as a failure and a slow machine does not.
"""

import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

import coverage
import pytest

from tools.mutants.drawing import Mutant
from tools.mutants.swapping import swap

CPU_SECONDS: Final = 10
"""What any test may take of the processor, besides ten times what it took without a mutant."""

AT_ONCE: Final = 2
"""Forks at once, for two cores."""

NEEDS: Final = frozenset({"browser", "engine", "node"})
"""Marks of tests that a fork cannot run, or that start what no fork should share."""

_KILLED, _SURVIVED, _NOT_PLACED = 1, 0, 3


class Fate(Enum):
    """What became of a mutant."""

    KILLED = "killed"
    ENDLESS = "killed: a test took too long"
    KILLED_AT_IMPORT = "killed in a process of its own"
    SURVIVED = "survived"
    UNREACHED = "survived: no test reaches it"


_FATES: Final = {_SURVIVED: Fate.SURVIVED, _NOT_PLACED: Fate.UNREACHED}


@dataclass(slots=True)
class TryMutants:
    """The plugin. `report` is called for each mutant as soon as its fate is known."""

    mutants: list[Mutant]
    report: Callable[[Mutant, Fate], None]
    forks: dict[int, Mutant] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leaves out what needs more than this process."""
        items[:] = [item for item in items if _can_fork(item)]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Runs all tests once, and then what each mutant needs."""
        lines = self._reached(session.items)
        for mutant in self.mutants:
            path = str(Path(mutant.file).resolve())
            numbers = range(mutant.first_line, mutant.last_line + 1)
            names = {name for number in numbers for name in lines.get((path, number), ())}
            tests = sorted(
                (item for item in session.items if item.nodeid in names and item.nodeid not in self.failed),
                key=lambda item: (not _mirrors(item, mutant), self.seconds[item.nodeid]),
            )
            if not tests:
                self.report(mutant, Fate.UNREACHED)
                continue
            while len(self.forks) >= AT_ONCE:
                self._await_one()
            child = os.fork()
            if child == 0:
                self._run_mutated(mutant, tests)
            self.forks[child] = mutant
        while self.forks:
            self._await_one()
        return True

    def _reached(self, items: list[pytest.Item]) -> dict[tuple[str, int], list[str]]:
        """Returns the names of the tests that reach each line of the mutants' files."""
        files = sorted({str(Path(mutant.file).resolve()) for mutant in self.mutants})
        measured = coverage.Coverage(data_file=None, include=files, config_file=False)
        measured.start()
        for place, item in enumerate(items):
            began = time.process_time()
            measured.switch_context(item.nodeid)
            if not _passes(items, place):
                self.failed.append(item.nodeid)
            self.seconds[item.nodeid] = time.process_time() - began
        measured.stop()
        data = measured.get_data()
        return {(file, line): names for file in files for line, names in data.contexts_by_lineno(file).items()}

    def _await_one(self) -> None:
        """Waits until one of the forks has ended, and reports what became of its mutant."""
        child, status = os.wait()
        if child not in self.forks:  # a process that a test has left behind
            return
        fate = Fate.ENDLESS if os.WIFSIGNALED(status) else _FATES.get(os.WEXITSTATUS(status), Fate.KILLED)
        self.report(self.forks.pop(child), fate)

    def _run_mutated(self, mutant: Mutant, tests: list[pytest.Item]) -> None:
        """Runs in the fork and never returns: the exit code is the result."""
        code = _KILLED
        try:
            _limit_memory()
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the dots of this run say nothing
            if not swap(str(Path(mutant.file).resolve()), mutant.before, mutant.source):
                os._exit(_NOT_PLACED)
            for place, item in enumerate(tests):
                signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS + 10 * self.seconds[item.nodeid])
                if not _passes(tests, place):
                    os._exit(_KILLED)
            code = _SURVIVED
        except BaseException:  # noqa: BLE001  # whatever a mutant breaks, this process ends here
            code = _KILLED
        finally:
            os._exit(code)


def _can_fork(item: pytest.Item) -> bool:
    if NEEDS.intersection(mark.name for mark in item.iter_markers()):
        return False
    callspec = getattr(item, "callspec", None)
    on_moto = callspec is not None and callspec.params.get("dynamodb") == "moto"
    return on_moto or item.get_closest_marker("long") is None


def _mirrors(item: pytest.Item, mutant: Mutant) -> bool:
    """Whether the test's file is the one that belongs to the mutant's: tests mirror the tree."""
    return item.path.stem.startswith(f"test_{Path(mutant.file).stem}")


def _passes(tests: list[pytest.Item], place: int) -> bool:
    """Runs one of the tests as pytest would, with its limit of time and its filters of warnings."""
    item = tests[place]
    failed_before = item.session.testsfailed
    item.ihook.pytest_runtest_protocol(item=item, nextitem=tests[place + 1] if place + 1 < len(tests) else None)
    return item.session.testsfailed == failed_before


def _limit_memory() -> None:
    """Lets a mutant take a gigabyte more than is taken now, so that an endless list ends by itself."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 2**30, resource.RLIM_INFINITY))
