import ast
from pathlib import Path
from typing import Final

DOMAIN: Final = Path(__file__).resolve().parents[2] / "order_help" / "domain"
PURE: Final = {
    "abc", "bisect", "collections", "dataclasses", "datetime", "decimal", "enum", "functools", "itertools", "math",
    "operator", "re",
    "types",
    "typing", "unicodedata", "zoneinfo",
}  # fmt: skip
"""
The modules of the standard library that neither read nor write anything outside of their arguments. Besides them there
is msgspec, of which values are made.
"""


def test_the_domain_imports_itself_and_what_is_pure() -> None:
    imported = {
        name.split(".")[0]
        for path in DOMAIN.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in names_of(node)
    }
    assert imported - PURE == {"order_help", "msgspec"}


def names_of(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
