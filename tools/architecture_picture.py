"""
Draws the rooms of the code, and the imports between them, into docs/architecture.md.

An arrow stands for imports that exist. One that a chain of other arrows implies is left out, so that the layers show.
"""

import re
from pathlib import Path
from typing import Final

import grimp

PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "architecture.md"
PACKAGES: Final = ("functions", "gateway", "order_help", "order_help_cli")
ROOMS: Final = {
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
    "order_help.domain": "domain",
}
"""The label of each room, by its package. A room that lies in another one is a room of its own."""

LEFT_OUT: Final = frozenset({"gateway.cursors", "gateway.ids", "gateway.sdl", "order_help.logs", "order_help.settings"})
"""Single files that lie in no room; the picture is clearer without them."""

_PICTURE: Final = re.compile(r"```mermaid\n.*?```\n", re.DOTALL)


def page_with_picture(page: str) -> str:
    """Returns the page with its one Mermaid block drawn anew. Raises ValueError for a page without one."""
    if len(_PICTURE.findall(page)) != 1:
        raise ValueError("the page has one Mermaid block, between ```mermaid and ```")
    return _PICTURE.sub(lambda _: f"```mermaid\n{picture()}```\n", page)


def picture() -> str:
    """Returns the rooms and their arrows as a Mermaid flowchart, which GitHub draws in the reader's colours."""
    rooms = without_implied_arrows(rooms_of(grimp.build_graph(*PACKAGES, cache_dir=None)))
    boxes = [f'{package}["{label}"]' for package, label in ROOMS.items()]
    arrows = [
        f"{room} --> {below}" for room in ROOMS for below in sorted(rooms.find_modules_directly_imported_by(room))
    ]
    return "\n    ".join(["flowchart TD", *boxes, *arrows]) + "\n"


def room_of(module: str) -> str | None:
    """Returns the innermost room that a module lies in; None for a file that lies in none."""
    return max((room for room in ROOMS if f"{module}.".startswith(f"{room}.")), key=len, default=None)


def rooms_of(modules: grimp.ImportGraph) -> grimp.ImportGraph:
    """Returns the graph of the rooms, with an arrow wherever a module of one imports a module of another."""
    rooms = grimp.ImportGraph()
    for importer in modules.modules:
        for imported in modules.find_modules_directly_imported_by(importer):
            ends = room_of(importer), room_of(imported)
            if ends[0] and ends[1] and ends[0] != ends[1]:
                rooms.add_import(importer=ends[0], imported=ends[1])
    return rooms


def without_implied_arrows(rooms: grimp.ImportGraph) -> grimp.ImportGraph:
    """Removes, in place, each arrow that a longer chain implies; import-linter sees to it that there are no circles."""
    for importer in sorted(rooms.modules):
        for imported in sorted(rooms.find_modules_directly_imported_by(importer)):
            rooms.remove_import(importer=importer, imported=imported)
            if not rooms.chain_exists(importer=importer, imported=imported):
                rooms.add_import(importer=importer, imported=imported)
    return rooms


if __name__ == "__main__":
    PAGE.write_text(page_with_picture(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
