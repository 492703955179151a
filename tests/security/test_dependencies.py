"""
Known weaknesses of the locked Python packages: by a list that is at hand, and by a service where it is reached.

The list is safety-db, which needs no network and ends in July 2021: what was found later, it does not know. OSV does,
and is asked wherever it is reached.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path
from typing import Any, Final

import pytest
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from tests.support.absence import absent

REQUIREMENTS: Final = Path(__file__).resolve().parents[2] / "requirements"
LOCKS: Final = sorted(REQUIREMENTS.glob("*.txt"))
_LOCKED: Final = re.compile(r"(?m)^([\w.-]+)(?:\[[\w,-]+\])?==([^\s;\\]+)")
_UNREACHED: Final = re.compile(r"ConnectionError|ServiceError|NameResolutionError|ConnectTimeout|ProxyError")


def locked(lock: str) -> list[tuple[str, str]]:
    """The packages of a lock, each with its version."""
    return _LOCKED.findall(lock)


def advisories() -> dict[str, Any]:
    """The list, by the canonical name of the package; under `$meta` it says until when it goes."""
    # The package cannot be imported: it looks for its files in the folder in which it is started.
    file = Path(str(distribution("safety-db").locate_file("safety_db/insecure_full.json")))
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return {canonicalize_name(name): found for name, found in read.items()}


def weaknesses(packages: list[tuple[str, str]]) -> Iterator[str]:
    """Yields what the list has against these packages."""
    known = advisories()
    for name, version in packages:
        for found in known.get(canonicalize_name(name), ()):
            if any(SpecifierSet(spec).contains(version, prereleases=True) for spec in found["specs"]):
                yield f"{name} {version}: {found['cve'] or found['id']}: {found['advisory'][:200]}"


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_the_list_has_nothing_against_a_locked_package(lock: Path) -> None:
    packages = locked(lock.read_text(encoding="utf-8"))

    assert list(weaknesses(packages)) == []
    known = advisories()
    named = sum(canonicalize_name(name) in known for name, _ in packages)
    until = datetime.fromtimestamp(known["$meta"]["timestamp"], UTC)
    print(f"{lock.name}: {len(packages)} packages, {named} of them in the list, which ends on {until:%Y-%m-%d}")


def test_the_list_has_something_against_older_packages() -> None:
    found = list(weaknesses(locked("jinja2==2.10 \\\n    --hash=x\nPyYAML==5.3\nurllib3==1.24.1 ; os_name == 'nt'\n")))

    assert {said.split()[0] for said in found} == {"jinja2", "PyYAML", "urllib3"}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_osv_knows_nothing_against_a_locked_package(lock: Path) -> None:
    command = ["-m", "pip_audit", "--vulnerability-service", "osv", "--disable-pip", "--progress-spinner", "off"]
    done = subprocess.run([sys.executable, *command, "--requirement", str(lock)], capture_output=True, text=True)
    if done.returncode and _UNREACHED.search(done.stderr):
        absent("api.osv.dev is not reached from here: only the list, which ends in 2021, was asked.")

    assert done.returncode == 0, done.stdout + done.stderr
