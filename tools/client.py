"""
Builds the TypeScript client, for `make client`: JavaScript modules with types, and the fixtures of storybooks.

With `--sources` it only writes the sources that are generated, for `make check`.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tools.client_fixtures import write_cases, write_client_fixtures
from tools.client_sources import ROOT, write_client_sources

CLIENT: Final = ROOT / "clients" / "typescript"
EXAMPLE: Final = ROOT / "examples" / "react"
TSC: Final = ROOT / "node_modules" / ".bin" / "tsc"


def build(folder: Path) -> None:
    """
    Builds the package in this folder, which has the sources of clients/typescript/.

    Raises CalledProcessError if a document or a source is wrong, after saying what.
    """
    built = folder / "dist"
    shutil.rmtree(built, ignore_errors=True)
    write_generated_sources(folder)
    write_client_fixtures(built / "fixtures")
    subprocess.run([TSC, "-p", folder], check=True)
    shutil.copy(ROOT / "LICENSE", folder)


def write_generated_sources(folder: Path) -> None:
    """Writes the sources that are not in the repository, which the compiler needs to check the others."""
    write_client_sources(folder / "src" / "generated")
    write_cases(folder / "src" / "generated")


def copied(folder: Path) -> Path:
    """Copies the sources of the package into a new folder, from which its peers are found, and returns it."""
    shutil.copytree(CLIENT, folder, ignore=shutil.ignore_patterns("dist", "generated", "LICENSE"))
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder


def link_into_example() -> None:
    """Lets the example storefront of this checkout find the package, as `npm install` there would."""
    link = EXAMPLE / "node_modules" / "@order-help" / "client"
    link.parent.mkdir(parents=True, exist_ok=True)
    if not link.exists():
        link.unlink(missing_ok=True)
        link.symlink_to(CLIENT, target_is_directory=True)


if __name__ == "__main__":
    if not TSC.exists():
        sys.exit("make client: 'make node' has not installed the compiler, which needs npm.")
    if sys.argv[1:] == ["--sources"]:
        write_generated_sources(CLIENT)
    else:
        build(CLIENT)
        link_into_example()
