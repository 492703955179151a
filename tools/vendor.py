"""
Writes the libraries of the pages into web/vendor/, from the packages that package-lock.json pins: `make vendor`.

Rule: nothing in them is changed but where they find each other, since browsers know no packages.
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
    """Every file by its name. Raises FileNotFoundError without `make node`."""
    return {name: _for_browsers(source) for name, source in SOURCES.items()}


def _for_browsers(source: str) -> str:
    text = (PACKAGES / source).read_text(encoding="utf-8")
    if not source.endswith(".mjs"):
        return text
    package = json.loads((PACKAGES / source.partition("/")[0] / "package.json").read_text(encoding="utf-8"))
    text = text.replace('from"preact"', 'from"./preact.js"')
    text = re.sub(r"//# sourceMappingURL=.*", "", text).strip()  # the maps stay in the packages
    return f"/* {package['name']} {package['version']}, {package['license']} */\n{text}\n"


if __name__ == "__main__":
    VENDOR.mkdir(parents=True, exist_ok=True)
    for name, text in vendored().items():
        (VENDOR / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"web/vendor: {', '.join(SOURCES)}\n")
