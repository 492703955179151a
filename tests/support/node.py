"""The clients' own tools, as npm installed them."""

import shutil
from pathlib import Path

from tests.support.absence import absent

ROOT = Path(__file__).resolve().parents[2]
BIN = ROOT / "node_modules" / ".bin"


def node_tool(name: str) -> str:
    """The path of a command of package.json's tools, `relay-compiler` for example."""
    if shutil.which("node") is None:
        absent(f"{name} needs node, which is missing.")
    if not (BIN / name).exists():
        absent(f"{name} is missing: 'make node' installs it with npm.")
    return str(BIN / name)
