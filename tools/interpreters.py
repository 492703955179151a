"""Finds an interpreter of a given Python version on this machine; it downloads none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path


@cache
def interpreter(version: str) -> str | None:
    """Returns the path of a working CPython of this version, such as "3.13"; None if there is none."""
    return next((candidate for candidate in _candidates(version) if _runs(candidate, version)), None)


@cache
def release(interpreter: str) -> str:
    """Returns the full version of a working interpreter, such as "3.13.0"."""
    command = [interpreter, "-c", "import platform; print(platform.python_version())"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _candidates(version: str) -> Iterator[str]:
    yield sys.executable
    if found := shutil.which(f"python{version}"):
        yield found
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from (str(place) for place in sorted(pyenv.glob(f"versions/{version}.*/bin/python{version}"), reverse=True))
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if uv:
        # uv fails if a shim on the path does not run, so it looks only for interpreters that it manages.
        command = [uv, "python", "find", version, "--managed-python", "--no-python-downloads", "--no-project"]
        yield subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def _runs(candidate: str, version: str) -> bool:
    """Returns whether the candidate runs as this version; a shim may exist and not run."""
    if not candidate:
        return False
    command = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2], sys.implementation.name)"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.stdout.split() == [version, "cpython"]
