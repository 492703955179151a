"""
Builds web/app/, the scripts and styles that the pages load, from the sources in web/, for `make pages`.

Rule: the folder is committed, so that whoever serves the pages builds nothing; a test compares it with the sources.
"""

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
ESBUILD: Final = ROOT / "node_modules" / ".bin" / "esbuild"
APP: Final = ROOT / "web" / "app"
ENTRIES: Final = ("start.js", "shopper.js", "desk.js", "style/shopper.css", "style/desk.css")
LICENSES: Final = ("preact", "htm")
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
    entries = [str(ROOT / "web" / entry) for entry in ENTRIES]
    subprocess.run([ESBUILD, *entries, *_OPTIONS, f"--outdir={folder}"], cwd=ROOT, check=True)
    licenses = [(ROOT / "node_modules" / name / "LICENSE").read_text(encoding="utf-8") for name in LICENSES]
    texts = [f"{name}\n\n{text.strip()}\n" for name, text in zip(LICENSES, licenses, strict=True)]
    (folder / "LICENSES.txt").write_text("\n".join(texts), encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else APP)
