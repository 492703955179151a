"""
Tries changes of the code in a copy of it: one file is changed, some tests run, and the file is put back.

Rule: only a test that failed says that a change was noticed. Code that cannot be imported and a run that was ended from
outside say nothing.
"""

import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from shutil import copy2
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
LINKED: Final = (".venv", ".cache", "node_modules")
STARTING: Final = 60
"""Seconds that pytest may take besides its tests."""


class Outcome(Enum):
    """How a run of tests ended."""

    RED = "red"
    GREEN = "green"
    BROKEN = "broken"  # the tests did not run
    HUNG = "hung"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One run of tests; `first_failed` names the test that failed or the file that cannot be read, if there is one."""

    outcome: Outcome
    seconds: float
    first_failed: str
    output: str


def copy_tree(target: Path) -> None:
    """Copies what belongs to the repository, with changes that are not committed, and links what was installed."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607  # nosec B607 - whichever git there is
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            copy2(ROOT / name, target / name)
    for name in LINKED:
        if (ROOT / name).exists() and not (target / name).exists():
            (target / name).symlink_to((ROOT / name).resolve())


@contextmanager
def changed(tree: Path, file: str, text: str) -> Iterator[None]:
    """Gives a file of a copy another text for as long as the context is open."""
    path = tree / file
    before = path.read_text(encoding="utf-8")
    try:
        _write(path, text)
        yield
    finally:
        _write(path, before)


def run_tests(tree: Path, tests: Iterable[str], *, seconds: int) -> Trial:
    """Runs tests of a copy until one fails; a test that takes longer than `seconds` fails."""
    began = time.monotonic()
    folders = os.pathsep.join((str(tree), str(tree / "graphql")))
    arguments = ["-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=line"]
    try:
        ended = subprocess.run(
            [sys.executable, *arguments, f"--timeout={seconds}", *tests],
            cwd=tree,
            env={**os.environ, "PYTHONPATH": folders},
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds + STARTING,
        )
    except subprocess.TimeoutExpired:
        return Trial(outcome=Outcome.HUNG, seconds=time.monotonic() - began, first_failed="", output="")
    outcome = {0: Outcome.GREEN, 1: Outcome.RED}.get(ended.returncode, Outcome.BROKEN)
    return Trial(
        outcome=outcome,
        seconds=time.monotonic() - began,
        first_failed=_first_failed(ended.stdout),
        output=ended.stdout + ended.stderr,
    )


def _first_failed(output: str) -> str:
    failed = (line for line in output.splitlines() if line.startswith(("FAILED ", "ERROR ")))
    return next(failed, "").partition(" ")[2].partition(" - ")[0]


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    # Python knows compiled code by its source's size and second, which a change may leave as they are.
    Path(importlib.util.cache_from_source(str(path))).unlink(missing_ok=True)
