"""The TypeScript client as a shop installs it: built, packed by npm, and installed from that file."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.node import ROOT, node_tool
from tools.client import build, copied

HERE = Path(__file__).parent
LINKED = (
    *("@apollo/client", "@urql/core", "@urql/exchange-graphcache", "graphql", "rxjs"),
    *("react", "react-dom", "vite", "@vitejs", "@types"),
)
"""What the project has of others, which npm would want a registry for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """A project with the package in its `node_modules`; `packed` names the files of the package."""

    project: Path
    packed: tuple[str, ...]

    @property
    def package(self) -> Path:
        return self.project / "node_modules" / "@order-help" / "client"

    def node(self, file: str, **environment: str) -> None:
        """Runs a file of tests that stands beside this one, within the project."""
        shutil.copy(HERE / file, self.project)
        run("node", "--test", "--test-reporter=tap", file, cwd=self.project, environment=environment)


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps the tests of the package with those that ask the shop of clients, so that it is built once."""
    for item in items:
        if "installed" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.node)
            item.add_marker(pytest.mark.xdist_group("clients"))


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    node_tool("tsc")  # or the tests are skipped
    folder = tmp_path_factory.mktemp("client")
    source, project = copied(folder / "source"), folder / "project"
    build(source)
    project.mkdir()
    (project / "package.json").write_text('{"private": true, "type": "module"}')
    offline = {"npm_config_cache": str(folder / "npm"), "npm_config_offline": "true"}
    (packed,) = json.loads(
        run("npm", "pack", "--json", "--pack-destination", str(project), cwd=source, environment=offline)
    )
    install = ("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", packed["filename"])
    run(*install, cwd=project, environment=offline)
    for name in LINKED:
        link = project / "node_modules" / name
        link.parent.mkdir(exist_ok=True)
        link.symlink_to(ROOT / "node_modules" / name)
    return Installed(project=project, packed=tuple(file["path"] for file in packed["files"]))


def run(*command: str, cwd: Path, environment: Mapping[str, str] | None = None) -> str:
    """Returns what a command printed; fails with all of it if the command fails."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env={**os.environ, **(environment or {})})
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
