"""
Keeps the wheel of a release in tests/older/, so that the versions after it are tried beside it.

The wheel is the one that is deployed, without what stored state has nothing to do with (`NOT_KEPT`). The same commit
gives the same bytes.
"""

import argparse
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT: Final = Path(__file__).resolve().parents[1]
KEPT: Final = ROOT / "tests" / "older"

NOT_KEPT: Final = ("order_help_cli/", "order_help/texts/catalogues/")
"""The command, and the texts in other languages than English: two thirds of the wheel."""


def main() -> None:
    """Builds the wheel of a commit and keeps it, unless the wheel of this version is kept already."""
    parser = argparse.ArgumentParser(description="Keep the wheel of a release, to try the next version beside it.")
    parser.add_argument("--commit", default="HEAD", help="the commit that is released (%(default)s)")
    commit = parser.parse_args().commit
    with tempfile.TemporaryDirectory() as scratch:
        built = _built(commit, Path(scratch))
        kept = KEPT / built.name
        if kept.exists():
            sys.exit(f"{kept.relative_to(ROOT)} is kept already: a release has a version of its own (pyproject.toml).")
        kept.write_bytes(trimmed(built.read_bytes()))
    print(f"kept {kept.relative_to(ROOT)}, {kept.stat().st_size:,} bytes")


def trimmed(wheel: bytes) -> bytes:
    """Returns a wheel without what is not kept, with its files sorted and without dates."""
    result = BytesIO()
    with ZipFile(BytesIO(wheel)) as full, ZipFile(result, "w") as kept:
        for name in sorted(_kept_names(full)):
            kept.writestr(ZipInfo(name), full.read(name), ZIP_DEFLATED, compresslevel=9)
    return result.getvalue()


def _kept_names(wheel: ZipFile) -> Iterator[str]:
    return (name for name in wheel.namelist() if not name.startswith(NOT_KEPT))


def _built(commit: str, scratch: Path) -> Path:
    """Builds the wheel of a commit from nothing but its files."""
    archive = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, stdout=subprocess.PIPE)  # noqa: S607  # nosec B607 - git of the developer's machine
    sources = scratch / "sources"
    with tarfile.open(fileobj=BytesIO(archive.stdout)) as files:
        files.extractall(sources, filter="data")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(scratch)]
    subprocess.run(build, cwd=sources, check=True, stdout=subprocess.DEVNULL)
    [wheel] = scratch.glob("*.whl")
    return wheel


if __name__ == "__main__":
    main()
