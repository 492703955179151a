"""
Builds the script and the style of the page on which queries are tried, for `make query-page`.

Rule 1: what is built is committed, so that `order-help serve` needs Python alone; `make check` compares it.
Rule 2: the licences of all packages inside the script stand beside it.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
SOURCES: Final = Path(__file__).resolve().parent
BUILT: Final = ROOT / "order_help_cli" / "dev_server" / "graphiql"
PACKAGES: Final = ROOT / "node_modules"
_FONT_FACE: Final = re.compile(r"@font-face\s*\{[^}]*\}")
_PACKAGE: Final = re.compile(r"(.*node_modules/(?:@[^/]+/)?[^/]+)/")
_OPTIONS: Final = (
    "--bundle",
    "--minify",
    "--format=esm",
    "--target=es2022,chrome123,firefox120,safari17.5",  # as tools/pages.py
    "--charset=utf8",
    "--jsx=automatic",
    "--legal-comments=none",  # LICENSES.txt has all of them
    "--define:process.env.NODE_ENV='production'",
    f"--alias:react-style-singleton={SOURCES / 'style_singleton.js'}",
    "--loader:.css=css",
    "--log-level=warning",
)


def build(folder: Path) -> None:
    """Writes graphiql.js, graphiql.css and LICENSES.txt. Raises CalledProcessError if a source is wrong."""
    with tempfile.TemporaryDirectory() as name:
        temporary = Path(name)
        style = temporary / "style.css"
        style.write_text(_style(), encoding="utf-8")
        inputs = {
            *_bundled(SOURCES / "main.jsx", folder / "graphiql.js", temporary),
            *_bundled(style, folder / "graphiql.css", temporary),
        }
    (folder / "LICENSES.txt").write_text(licenses(inputs), encoding="utf-8")


def _style() -> str:
    """Returns the style in one piece, without the fonts that GraphiQL has in it: the reader's own are as good."""
    text = (SOURCES / "style.css").read_text(encoding="utf-8")
    imported = re.findall(r'@import "([^"]+)/style.css";\n', text)
    parts = [(PACKAGES / name / "dist" / "style.css").read_text(encoding="utf-8") for name in imported]
    return _FONT_FACE.sub("", "".join(parts)) + re.sub(r"@import [^\n]*\n", "", text)


def _bundled(entry: Path, output: Path, temporary: Path) -> Iterable[str]:
    """Bundles one file, and returns the paths of all files that went into it, from the root."""
    report = temporary / "report.json"
    command = [str(PACKAGES / ".bin" / "esbuild"), str(entry), *_OPTIONS, f"--outfile={output.absolute()}"]
    environment = {**os.environ, "NODE_PATH": str(PACKAGES)}
    subprocess.run([*command, f"--metafile={report}"], cwd=ROOT, env=environment, check=True)
    built: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    (made,) = built["outputs"].values()
    return [path for path, part in made["inputs"].items() if part["bytesInOutput"]]


def licenses(inputs: Iterable[str]) -> str:
    """Returns the names, versions and licences of the packages to which these files belong."""
    named = {"node_modules/graphiql", "node_modules/@graphiql/plugin-explorer"}  # whose styles are read by `_style`
    found = named | {match[1] for path in inputs if (match := _PACKAGE.match(path))}
    texts = {}
    for folder in (ROOT / path for path in found):
        package = json.loads((folder / "package.json").read_text(encoding="utf-8"))
        files = sorted(path for path in folder.iterdir() if re.match(r"(?i)licen[cs]e", path.name))
        text = files[0].read_text(encoding="utf-8").strip() if files else f"License: {package['license']}"
        texts[f"{package['name']} {package['version']}"] = text
    return "\n\n".join(f"{name}\n\n{text}\n" for name, text in sorted(texts.items()))


if __name__ == "__main__":
    target = Path(sys.argv[1]) if sys.argv[1:] else BUILT
    target.mkdir(parents=True, exist_ok=True)
    try:
        build(target)
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
