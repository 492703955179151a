"""
Copies the libraries of the pages into web/vendor/, from the packages that package-lock.json pins, for `make vendor`.

Rule: only the paths of their imports are changed, because browsers cannot resolve package names.
"""

import json
import re
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGES: Final = ROOT / "node_modules"
VENDOR: Final = ROOT / "web" / "vendor"
SOURCES: Final = {
    "preact.js": "preact/dist/preact.mjs",
    "hooks.js": "preact/hooks/dist/hooks.mjs",
    "htm.js": "htm/dist/htm.mjs",
    "LICENSE-preact": "preact/LICENSE",
    "LICENSE-htm": "htm/LICENSE",
}


def vendored() -> dict[str, str]:
    """Returns the content of each file by its name. Raises FileNotFoundError if `make node` has not been run."""
    return {name: _for_browsers(source) for name, source in SOURCES.items()}


def _for_browsers(source: str) -> str:
    text = (PACKAGES / source).read_text(encoding="utf-8")
    if not source.endswith(".mjs"):
        return text
    package = json.loads((PACKAGES / source.partition("/")[0] / "package.json").read_text(encoding="utf-8"))
    text = text.replace('from"preact"', 'from"./preact.js"')
    text = re.sub(r"//# sourceMappingURL=.*", "", text).strip()  # source maps are not copied
    return f"/* {package['name']} {package['version']}, {package['license']} */\n{text}\n"


if __name__ == "__main__":
    VENDOR.mkdir(parents=True, exist_ok=True)
    for name, text in vendored().items():
        (VENDOR / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"web/vendor: {', '.join(SOURCES)}\n")
