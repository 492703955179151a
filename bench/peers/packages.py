"""The sizes of what the contestants deploy."""

import io
import zipfile
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path
from typing import Final

from bench.peers.contestants import APOLLO, BUNDLED, Contestant, Layout
from bench.peers.places import artifact_size

_NOT_DEPLOYED: Final = ("esbuild", "@esbuild", ".bin", ".made", ".package-lock.json")


def packed(contestant: Contestant) -> int | None:
    """Returns the bytes of what the contestant deploys, in a zip file; None if that was not built."""
    if contestant.name == BUNDLED:
        return _zipped([(APOLLO / "dist" / "contestant.mjs", "contestant.mjs")])
    if contestant.layout is Layout.NODE:
        folders = [one for one in (APOLLO / "node_modules").iterdir() if one.name not in _NOT_DEPLOYED]
        files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
        return _zipped((path, str(path.relative_to(APOLLO))) for path in files)
    if contestant.layout is Layout.ARTIFACT:
        return artifact_size()
    listed = [one for name in contestant.packages for one in distribution(name).files or ()]
    return _zipped((Path(str(one.locate())), str(one)) for one in listed if Path(str(one.locate())).is_file())


def _zipped(files: Iterable[tuple[Path, str]]) -> int:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, name in files:
            archive.write(path, name)
    return len(buffer.getvalue())
