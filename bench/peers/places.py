"""
Where the contestants run: each in the layout in which it would be deployed, with compiled bytecode.

Order Help runs from its artifact, built for the Python at hand and with the documents of the work registered, or from
this checkout. Its peers in Python run from the packages of this environment, and Apollo Server from its own folder.
Rule: no Python here reads the environment's `.pth` files, which a function on Lambda does not have.
"""

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.peers.contestants import APOLLO, ROOT, Contestant, Layout
from bench.peers.work import DOCUMENTS
from order_help_cli.registered.packing import packed_operations
from tools.package import Unbuildable, package, this_machine

_OUTPUT: Final = ROOT / "build" / "bench"
_LIBRARIES: Final = sysconfig.get_path("purelib")

_DEPLOYED: Final = {
    "ORDER_HELP_SERVICE": "order-help-bench",
    "ORDER_HELP_REGISTERED_OPERATIONS": "also",
    "ORDER_HELP_ATTACHMENTS_BUCKET": "order-help-bench",
    "ORDER_HELP_CUSTOMER_CLAIM": "sub",
    "ORDER_HELP_LOG_LEVEL": "INFO",
}
"""What infra/environment.yml sets for the function, apart from its files and tables."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """The folder in which a contestant is started, and the variables that it needs there."""

    folder: Path
    environment: Mapping[str, str]


class Places:
    """The places of all contestants. `task` is the unpacked artifact; None where Order Help runs from this checkout."""

    def __init__(self, scratch: Path, task: Path | None) -> None:
        self.task = task
        self._operations = scratch / "operations.json"
        if task is None:
            self._operations.write_text(packed_operations([_manifest(scratch)], ()), encoding="utf-8")

    def of(self, contestant: Contestant) -> Place:
        if contestant.layout is Layout.NODE:
            return Place(folder=APOLLO, environment={"NODE_ENV": "production", "NODE_NO_WARNINGS": "1"})
        if contestant.layout is Layout.PACKAGES:
            return Place(folder=ROOT, environment={"PYTHONPATH": _joined(ROOT, _LIBRARIES)})
        if self.task is not None:
            files = {"ORDER_HELP_POLICY_FILE": "policy.toml", "ORDER_HELP_OPERATIONS_FILE": "operations.json"}
            path = _joined(self.task, ROOT)  # the second has the benchmark itself
            return Place(folder=self.task, environment={**_DEPLOYED, **files, "PYTHONPATH": path})
        files = {
            "ORDER_HELP_POLICY_FILE": str(ROOT / "infra" / "policy.toml"),
            "ORDER_HELP_OPERATIONS_FILE": str(self._operations),
        }
        path = _joined(ROOT, ROOT / "graphql", _LIBRARIES)
        return Place(folder=ROOT, environment={**_DEPLOYED, **files, "PYTHONPATH": path})


def built_artifact(scratch: Path) -> Path | None:
    """Builds the artifact, if it is not there already, and returns its folder; None if it cannot be built here."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    try:
        package(_OUTPUT, python=own, machine=this_machine(), operations=packed_operations([_manifest(scratch)], ()))
    except Unbuildable as why:
        print(
            f"make bench: Order Help runs from the checkout, since its artifact cannot be built: {why}", file=sys.stderr
        )
        return None
    return _OUTPUT / "lambda"


def artifact_size() -> int | None:
    """Returns the bytes of the artifact's zip; None if it was never built."""
    zipped = _OUTPUT / "order-help.zip"
    return zipped.stat().st_size if zipped.exists() else None


def apollo_is_here(npm: str | None) -> bool:
    """Installs and bundles Apollo Server in its own folder, once for each lock; returns whether it is there."""
    made = APOLLO / "node_modules" / ".made"
    if npm is None:
        return False
    if not made.exists() or made.stat().st_mtime < (APOLLO / "package-lock.json").stat().st_mtime:
        print("make bench: installing Apollo Server", file=sys.stderr)
        install = [npm, "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        if subprocess.run(install, cwd=APOLLO, stdout=subprocess.DEVNULL, check=False).returncode:
            return False
        made.touch()
    return subprocess.run([npm, "run", "--silent", "bundle"], cwd=APOLLO, check=False).returncode == 0


def _manifest(scratch: Path) -> Path:
    """Returns a manifest with the documents of the work, as a frontend registers its own."""
    file = scratch / "manifest.json"
    file.write_text(json.dumps(DOCUMENTS), encoding="utf-8")
    return file


def _joined(*folders: Path | str) -> str:
    return os.pathsep.join(map(str, folders))
