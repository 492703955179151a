"""Bandit: what it finds in the code is mended, or suppressed in its line with the reason."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
OF_PROGRAMS: Final = "B404,B603"
"""Findings of every program that starts another one, as those in tools/ do: each is named in this repository."""


def findings(*arguments: str | Path) -> list[dict[str, Any]]:
    """What bandit finds; it must have read everything."""
    command = [sys.executable, "-m", "bandit", "--quiet", "--recursive", "--format", "json", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    results: list[dict[str, Any]] = report["results"]
    return results


@pytest.mark.parametrize("folder", ["functions", "graphql", "order_help", "order_help_cli"])
def test_bandit_finds_nothing_in_what_is_deployed_or_installed(folder: str) -> None:
    assert findings(folder) == []


def test_bandit_finds_nothing_in_the_tools() -> None:
    assert findings("--skip", OF_PROGRAMS, "tools") == []


def test_bandit_finds_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "wrong.py").write_text("import hashlib\n\nhashlib.md5(b'')\neval('1')\n")

    assert {found["test_id"] for found in findings(tmp_path)} == {"B324", "B307"}
