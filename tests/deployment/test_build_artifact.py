"""Deploying builds the artifact first, with make or without, and says what is missing."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from tests.support.node import ROOT, node_tool

MAKE: Final = '#!/bin/sh\necho "make $*, MAKEFLAGS=$MAKEFLAGS" >&2\nexit ${MAKE_FAILS:-0}\n'
PYTHON: Final = '#!/bin/sh\necho "python $*" >&2\nexit ${PYTHON_FAILS:-0}\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A project's folder, on a machine that has the commands of `commands` and no others."""

    path: Path
    commands: Path = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "commands", self.path / "commands")
        self.commands.mkdir()
        shutil.copytree(ROOT / "tools", self.path / "tools", ignore=shutil.ignore_patterns("__pycache__"))

    def has(self, name: str, text: str) -> None:
        command = self.path / name
        command.parent.mkdir(parents=True, exist_ok=True)
        command.write_text(text, encoding="utf-8")
        command.chmod(0o755)

    def build(self, *, platform: str = sys.platform, **environment: str) -> tuple[str | None, str]:
        """What keeps the artifact from being built, and what is read on the way there."""
        return built(self.path, platform=platform, PATH=str(self.commands), **environment)


def built(folder: Path, *, platform: str, **environment: str) -> tuple[str | None, str]:
    node_tool("serverless")
    node = shutil.which("node")
    assert node
    script = (
        "const { buildArtifact } = require(process.argv[1]);"
        "const [folder, environment, platform] = JSON.parse(process.argv[2]);"
        "console.log(JSON.stringify(buildArtifact(folder, { environment, platform })));"
    )
    arguments = json.dumps([str(folder), environment, platform])
    done = subprocess.run(
        [node, "-e", script, str(ROOT / "infra" / "build_artifact.js"), arguments], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    problem: str | None = json.loads(done.stdout)
    return problem, done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(path=tmp_path)


def test_make_builds_it_where_there_is_one(folder: Folder) -> None:
    folder.has("commands/make", MAKE)
    assert folder.build(MAKEFLAGS="-j8") == (None, "make package, MAKEFLAGS=\n")
    assert folder.build(MAKE_FAILS="2") == (
        "make package failed: see the lines above",
        "make package, MAKEFLAGS=\n",
    )


def test_without_make_the_tool_builds_it(folder: Folder) -> None:
    folder.has(".venv/bin/python", PYTHON)
    assert folder.build(PACKAGE_ARGS="--machine  x86_64") == (None, "python -m tools.package --machine x86_64\n")
    problem, _ = folder.build(PYTHON_FAILS="1")
    assert problem == ".venv/bin/python -m tools.package failed: see the lines above"


def test_without_make_this_very_project_is_built_by_its_tool(tmp_path: Path) -> None:
    problem, said = built(ROOT, platform=sys.platform, PATH=str(tmp_path), PACKAGE_ARGS="--help")
    assert problem is None
    assert "--machine" in said


def test_without_make_and_packages_they_are_installed_first_and_a_missing_python_is_named(folder: Folder) -> None:
    for name in ("bash", "dirname", "rm"):
        found = shutil.which(name)
        assert found
        (folder.commands / name).symlink_to(found)
    problem, said = folder.build()
    assert problem == "tools/setup.sh, in place of make, failed: see the lines above"
    assert said == "make setup: Python 3.11 or newer is missing: install it, or name it with PYTHON=/path/to/python3.\n"


def test_where_nothing_is_there_the_command_says_what_to_install(folder: Folder) -> None:
    problem, said = folder.build()
    assert said == "", "so the problem must not speak of lines above"
    assert problem == (
        "the artifact cannot be built: neither make nor bash is there. Install make, bash and Python 3.11 or newer"
    )


def test_what_cannot_be_started_is_said(folder: Folder) -> None:
    folder.has(".venv/bin/python", PYTHON)
    (folder.path / ".venv/bin/python").chmod(0o644)
    problem, _ = folder.build()
    assert problem
    assert problem.startswith(".venv/bin/python -m tools.package cannot be started: ")


def test_on_windows_it_is_built_in_wsl(folder: Folder) -> None:
    folder.has("commands/make", MAKE)
    problem, said = folder.build(platform="win32")
    assert problem == "the artifact is built on Linux or macOS: on Windows, run this command in WSL 2 (docs/deploy.md)"
    assert said == ""
