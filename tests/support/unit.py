"""
The unit tests: the folders that `make unit` runs.

Rule: a test of these folders starts no process and uses no engine, no browser and no mocked AWS.
"""

import subprocess
from pathlib import Path
from typing import Final, NoReturn

import pytest

TESTS: Final = Path(__file__).resolve().parents[1]
FOLDERS: Final = (
    "addresses", "domain", "formats", "gateway", "independent", "notifications", "operation_compiler", "texts",
    "use_cases",
)  # fmt: skip
SLOW_FIXTURES: Final = frozenset({"artifact", "dynamodb_local", "moto_dynamodb", "templates", "visit"})


def is_unit_test(item: pytest.Item) -> bool:
    """Returns whether the test's file lies in a folder of unit tests."""
    return item.path.is_relative_to(TESTS) and item.path.relative_to(TESTS).parts[0] in FOLDERS


def hold_to_the_rule(item: pytest.Item, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails a unit test that asks for an engine, a browser or an artifact, and one that starts a process."""
    if slow := SLOW_FIXTURES.intersection(getattr(item, "fixturenames", ())):
        pytest.fail(f"A unit test uses {', '.join(slow)}: move it out of the folders of `make unit`.")

    def refuse(*args: object, **_: object) -> NoReturn:
        pytest.fail(f"A unit test starts a process: {args}. Move it out of the folders of `make unit`.")

    monkeypatch.setattr(subprocess, "Popen", refuse)
