"""
Builds web/app/, the scripts and styles that the pages load, from the sources in web/, for `make pages`.

Rule: the folder is committed, so that whoever serves the pages builds nothing; a test compares it with the sources.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from graphql import strip_ignored_characters

ROOT: Final = Path(__file__).resolve().parent.parent
ESBUILD: Final = ROOT / "node_modules" / ".bin" / "esbuild"
APP: Final = ROOT / "web" / "app"
ENTRIES: Final = (
    "start_orders.js",
    "start_order.js",
    "shopper.js",
    "elements.js",
    "desk.js",
    "style/shopper.css",
    "style/desk.css",
)
LICENSES: Final = ("preact", "htm")
_LENGTH: Final = re.compile(r"(?P<condition>@(?:media|container)[^{]*)|(?<![\w.])(?P<rem>-?\d*\.?\d+)rem\b")
_OPTIONS: Final = (
    "--bundle",
    "--minify",
    "--format=esm",
    "--target=es2022,chrome123,firefox120,safari17.5",  # the first with light-dark()
    "--charset=utf8",
    "--loader:.graphql=text",
    "--entry-names=[name]",
    "--log-level=warning",
)


def build(folder: Path) -> None:
    """Writes the files into this folder. Raises CalledProcessError if a source is wrong, after saying what."""
    with _sources() as sources:
        entries = [str(sources / "web" / entry) for entry in ENTRIES]
        environment = {**os.environ, "NODE_PATH": str(ROOT / "node_modules")}
        command = [str(ESBUILD), *entries, *_OPTIONS, f"--outdir={folder.absolute()}"]
        subprocess.run(command, cwd=sources, env=environment, check=True)
    style = folder / "shopper.css"
    style.write_text(with_own_rem(style.read_text(encoding="utf-8")), encoding="utf-8")
    licenses = [(ROOT / "node_modules" / name / "LICENSE").read_text(encoding="utf-8") for name in LICENSES]
    texts = [f"{name}\n\n{text.strip()}\n" for name, text in zip(LICENSES, licenses, strict=True)]
    (folder / "LICENSES.txt").write_text("\n".join(texts), encoding="utf-8")


@contextmanager
def _sources() -> Iterator[Path]:
    """The sources, with documents in as few letters as possible: each page waits for its own twice."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        shutil.copytree(ROOT / "web", copy / "web", ignore=shutil.ignore_patterns("app", "catalogues", "types"))
        for document in (ROOT / "graphql" / "operations").rglob("*.graphql"):
            small = copy / document.relative_to(ROOT)
            small.parent.mkdir(parents=True, exist_ok=True)
            small.write_text(strip_ignored_characters(document.read_text(encoding="utf-8")), encoding="utf-8")
        yield copy


def with_own_rem(style: str) -> str:
    """
    Returns a style in which `rem` is a variable, --rem, wherever it is set.

    In a page of the shop's own, `rem` is what that page has made of it. Conditions of @media do not go by that; those
    of @container go by it, so they get the size of the type of their container, which is the same.
    """

    def own(found: re.Match[str]) -> str:
        if condition := found["condition"]:
            return condition.replace("rem", "em") if condition.startswith("@container") else condition
        return f"calc({found['rem']}*var(--rem,1rem))"

    return _LENGTH.sub(own, style)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else APP)
