"""Finds an interpreter of one version of Python on this machine, without downloading any."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path


@cache
def interpreter(version: str) -> str | None:
    """The path of a Python "3.13", say, that runs; None where there is none."""
    return next((candidate for candidate in _candidates(version) if _runs(candidate, version)), None)


@cache
def release(interpreter: str) -> str:
    """Its version in full, "3.13.0" for example. It must run."""
    told = [interpreter, "-c", "import platform; print(platform.python_version())"]
    return subprocess.run(told, capture_output=True, text=True, check=True).stdout.strip()


def _candidates(version: str) -> Iterator[str]:
    yield sys.executable
    if found := shutil.which(f"python{version}"):
        yield found
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from (str(place) for place in sorted(pyenv.glob(f"versions/{version}.*/bin/python{version}"), reverse=True))
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if uv:
        # Its own alone: of those on the path, a shim that does not run is an error to it.
        command = [uv, "python", "find", version, "--managed-python", "--no-python-downloads", "--no-project"]
        yield subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def _runs(candidate: str, version: str) -> bool:
    """Whether it is what its name says: a shim may be there and not run."""
    if not candidate:
        return False
    told = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2], sys.implementation.name)"]
    try:
        done = subprocess.run(told, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.stdout.split() == [version, "cpython"]
