"""Writes the table of fields in docs/orders.md from the model that defines the format."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, get_args, get_origin

from pydantic.fields import FieldInfo

from order_help.formats.snapshot_model import Part, SnapshotPart

PAGE: Final = Path(__file__).resolve().parent.parent / "docs" / "orders.md"

_BEGIN: Final = "<!-- Fields, written by `make docs`: begin -->\n"
_END: Final = "<!-- Fields: end -->\n"


def format_fields(part: type[Part] = SnapshotPart, above: str = "") -> Iterator[tuple[str, FieldInfo]]:
    """Yields each field of the format with its path, such as "lines[].sku"; the fields of a part follow the part."""
    for field in part.model_fields.values():
        path = f"{above}{field.alias}"
        yield path, field
        for inner, brackets in _parts_in(field.annotation):
            yield from format_fields(inner, f"{path}{brackets}.")


def with_table(page: str) -> str:
    """Returns the page with the table of today between its markers. Raises ValueError for a page without them."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"{PAGE.name} has no markers for the table of fields")
    return f"{before}{begin}{_table()}{end}{after}"


def _table() -> str:
    rows = (
        f"| `{path}` | {'yes' if field.is_required() else ''} | {field.description} |\n"
        for path, field in format_fields()
    )
    return "| field | required | what it is |\n|---|---|---|\n" + "".join(rows)


def _parts_in(annotation: Any, brackets: str = "") -> Iterator[tuple[type[Part], str]]:
    """Yields the part that an annotation names, if it names one, with "[]" for a list of it."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation, brackets
    for inner in get_args(annotation):
        yield from _parts_in(inner, "[]" if get_origin(annotation) is list else brackets)


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
