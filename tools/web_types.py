"""
Writes what the API's documents take and bring as TypeScript, for the pages: `make web-types`.

graphql-codegen does the work; what is added is one interface that names each document by its file.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
CODEGEN: Final = ROOT / "node_modules" / ".bin" / "graphql-codegen"
SOURCES: Final = {"shopper": ("schema.graphql", "operations"), "desk": ("desk.graphql", "operations/desk")}
_OPERATION: Final = re.compile(r"^(query|mutation) (\w+)", re.MULTILINE)


def write_types(folder: Path) -> None:
    """Write one file for each API into this folder. Raises CalledProcessError where a document fits no schema."""
    made = {
        str(folder / f"{name}.d.ts"): {
            "schema": str(ROOT / "graphql" / schema),
            "documents": str(ROOT / "graphql" / documents / "*.graphql"),
            "plugins": ["typescript-operations"],
            "config": {"scalars": {"DateTime": "string"}, "enumsAsTypes": True},
        }
        for name, (schema, documents) in SOURCES.items()
    }
    with tempfile.TemporaryDirectory() as place:
        config = Path(place) / "codegen.json"
        config.write_text(json.dumps({"generates": made}), encoding="utf-8")
        subprocess.run([CODEGEN, "--silent", "--config", config], cwd=ROOT, check=True)  # plugins are found from there
    for name, (_, documents) in SOURCES.items():
        with (folder / f"{name}.d.ts").open("a", encoding="utf-8") as file:
            file.write(_by_file(ROOT / "graphql" / documents))


def _by_file(documents: Path) -> str:
    rows = []
    for path in sorted(documents.glob("*.graphql")):
        found = _OPERATION.search(path.read_text(encoding="utf-8"))
        if found is None:
            raise ValueError(f"{path.name} has no operation with a name")
        name = found[2] + found[1].capitalize()
        rows.append(f"  {path.stem}: {{ variables: {name}Variables; data: {name} }};\n")
    return f"\n/** Each document by the name of its file. */\nexport interface Operations {{\n{''.join(rows)}}}\n"


if __name__ == "__main__":
    write_types(Path(sys.argv[1]))
