"""
Writes TypeScript types of the variables and results of the pages' GraphQL documents, for `make web-types`.

graphql-codegen generates the types; this adds an interface that maps the file name of each document to its types.
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
    """Writes one file per API into this folder. Raises CalledProcessError if a document does not match its schema."""
    outputs = {
        str(folder / f"{name}.d.ts"): {
            "schema": str(ROOT / "graphql" / schema),
            "documents": str(ROOT / "graphql" / documents / "*.graphql"),
            "plugins": ["typescript-operations"],
            "config": {"scalars": {"DateTime": "string", "Date": "string"}, "enumsAsTypes": True},
        }
        for name, (schema, documents) in SOURCES.items()
    }
    with tempfile.TemporaryDirectory() as scratch:
        config = Path(scratch) / "codegen.json"
        config.write_text(json.dumps({"generates": outputs}), encoding="utf-8")
        subprocess.run([CODEGEN, "--silent", "--config", config], cwd=ROOT, check=True)  # where its plugins are found
    for name, (_, documents) in SOURCES.items():
        with (folder / f"{name}.d.ts").open("a", encoding="utf-8") as file:
            file.write(_by_file(ROOT / "graphql" / documents))


def _by_file(documents: Path) -> str:
    rows = []
    for path in sorted(documents.glob("*.graphql")):
        operation = _OPERATION.search(path.read_text(encoding="utf-8"))
        if operation is None:
            raise ValueError(f"{path.name} has no operation with a name")
        name = operation[2] + operation[1].capitalize()
        rows.append(f"  {path.stem}: {{ variables: {name}Variables; data: {name} }};\n")
    comment = "/** The types of each document by the name of its file. */"
    return f"\n{comment}\nexport interface Operations {{\n{''.join(rows)}}}\n"


if __name__ == "__main__":
    write_types(Path(sys.argv[1]))
