"""
Draws the packages of the code, and the imports between them, into docs/architecture.md.

An arrow stands for imports that exist. One that a chain of other arrows implies is left out, so that the layers show.
"""

import re
from pathlib import Path
from typing import Final

import grimp

PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "architecture.md"
ROOTS: Final = ("functions", "gateway", "order_help", "order_help_cli")
PACKAGES: Final = {
    "functions": "functions",
    "order_help_cli": "order_help_cli",
    "gateway.shopper": "gateway/shopper",
    "gateway.desk": "gateway/desk",
    "gateway.types": "gateway/types",
    "gateway.http": "gateway/http",
    "order_help.store": "store",
    "order_help.aws": "aws",
    "order_help.notifications": "notifications",
    "order_help.use_cases.shopper": "use_cases/shopper",
    "order_help.use_cases.desk": "use_cases/desk",
    "order_help.use_cases.system": "use_cases/system",
    "order_help.use_cases": "use_cases (shared)",
    "order_help.formats": "formats",
    "order_help.texts": "texts",
    "order_help.addresses": "addresses",
    "order_help.domain": "domain",
}
"""The packages of the picture, with their labels. A package that lies in another one is drawn beside it."""

LEFT_OUT: Final = frozenset({"gateway.cursors", "gateway.ids", "gateway.sdl", "order_help.logs", "order_help.settings"})
"""Single files that lie in no package of the picture; the picture is clearer without them."""

_PICTURE: Final = re.compile(r"```mermaid\n.*?```\n", re.DOTALL)


def page_with_picture(page: str) -> str:
    """Returns the page with its one Mermaid block drawn anew. Raises ValueError for a page without one."""
    if len(_PICTURE.findall(page)) != 1:
        raise ValueError("the page has one Mermaid block, between ```mermaid and ```")
    return _PICTURE.sub(lambda _: f"```mermaid\n{picture()}```\n", page)


def picture() -> str:
    """Returns the packages and their arrows as a Mermaid flowchart, which GitHub draws in the reader's colours."""
    packages = without_implied_arrows(packages_of(grimp.build_graph(*ROOTS, cache_dir=None)))
    boxes = [f'{package}["{label}"]' for package, label in PACKAGES.items()]
    arrows = [
        f"{package} --> {below}"
        for package in PACKAGES
        for below in sorted(packages.find_modules_directly_imported_by(package))
    ]
    return "\n    ".join(["flowchart TD", *boxes, *arrows]) + "\n"


def package_of(module: str) -> str | None:
    """Returns the innermost package that a module lies in; None for a file that lies in none."""
    return max((package for package in PACKAGES if f"{module}.".startswith(f"{package}.")), key=len, default=None)


def packages_of(modules: grimp.ImportGraph) -> grimp.ImportGraph:
    """Returns the graph of the packages, with an arrow wherever a module of one imports a module of another."""
    packages = grimp.ImportGraph()
    for importer in modules.modules:
        for imported in modules.find_modules_directly_imported_by(importer):
            ends = package_of(importer), package_of(imported)
            if ends[0] and ends[1] and ends[0] != ends[1]:
                packages.add_import(importer=ends[0], imported=ends[1])
    return packages


def without_implied_arrows(packages: grimp.ImportGraph) -> grimp.ImportGraph:
    """Removes, in place, each arrow that a longer chain implies; import-linter sees to it that there are no circles."""
    for importer in sorted(packages.modules):
        for imported in sorted(packages.find_modules_directly_imported_by(importer)):
            packages.remove_import(importer=importer, imported=imported)
            if not packages.chain_exists(importer=importer, imported=imported):
                packages.add_import(importer=importer, imported=imported)
    return packages


if __name__ == "__main__":
    PAGE.write_text(page_with_picture(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
