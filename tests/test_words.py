"""One word for each thing: names that were given up stay so (docs/decisions/0032)."""

import io
import subprocess
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]

GIVEN_UP: Final = {
    "Asked": "Command",
    "asked": "command",
    "HelpAsked": "HelpCommand",
    "told": "to_result, or what the value is",
    "HappenedHere": "LocalChanges",
    "Judgement": "Availability",
    "judged": "availability",
    "View": "OrderView",
    "Standing": "LoadedState (read in one transaction) or Availability",
    "taken": "apply_snapshot, or what the value is",
    "Teller": "Notifier",
    "PostOffice": "Mailer",
    "HelpDesk": "Services",
    "knobs": "settings",
    "Knobs": "PolicySettings",
    "Look": "WindowState",
    "look": "state_at",
    "Course": "Milestones",
    "course_of": "milestones_of",
    "Also": "ExtraReads",
    "nudge_desk": "expire_requests",
    "heard": "on_answered",
    "Noted": "OutcomeLog",
}
"""Names that code and tests do not use, each with the one to use."""

MODULES_GIVEN_UP: Final = {
    "counted", "course", "doings", "endings", "happened", "judgement", "knobs", "laid_together", "quiet_schema",
    "taking",
}  # fmt: skip


def files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).exists()]


def names_in(source: str) -> Iterator[tuple[int, str]]:
    """Yields the line and text of every name in Python code."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.NAME:
            yield token.start[0], token.string


def test_no_name_that_was_given_up_is_used() -> None:
    used = [
        f"{path.relative_to(ROOT)}:{line}: {name} (use {GIVEN_UP[name]})"
        for path in files()
        for line, name in names_in(path.read_text(encoding="utf-8"))
        if name in GIVEN_UP
    ]
    assert used == []


def test_no_module_has_a_name_that_was_given_up() -> None:
    assert [path for path in files() if path.stem.removeprefix("test_") in MODULES_GIVEN_UP] == []


def test_a_name_that_was_given_up_is_seen() -> None:
    assert list(names_in("x = 1\nknobs = x\n")) == [(1, "x"), (2, "knobs"), (2, "x")]
