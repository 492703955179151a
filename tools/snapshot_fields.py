"""Writes the table of fields in docs/orders.md and the JSON Schema beside it, from the table that reads snapshots."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from order_help.formats.field_table import Field
from order_help.formats.snapshot_fields import SNAPSHOT, format_fields

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
PAGE: Final = DOCS / "orders.md"
SCHEMA: Final = DOCS / "order.schema.json"

_BEGIN: Final = "<!-- Fields, written by `make docs`: begin -->\n"
_END: Final = "<!-- Fields: end -->\n"
_ABSENT: Final = {"anyOf": [{"type": "null"}, {"type": "string", "pattern": r"^\s*$"}]}
_ABOUT: Final = (
    "A snapshot of an order, as a shop sends it to Order Help. What is valid here is taken without a warning, as far "
    "as a schema can say it; more is taken with warnings. docs/orders.md explains the fields."
)

Json = dict[str, Any]


def with_table(page: str) -> str:
    """Returns the page with the table of today between its markers. Raises ValueError for a page without them."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"{PAGE.name} has no markers for the table of fields")
    return f"{before}{begin}{_table()}{end}{after}"


def schema() -> Json:
    """Returns the JSON Schema of a snapshot."""
    definitions = {name: value for fields in _all_fields() for name, value in _definitions(fields)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Order snapshot",
        "description": _ABOUT,
        **_object(SNAPSHOT),
        "$defs": {"absent": _ABSENT} | dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """Returns the JSON Schema as the text of its file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _table() -> str:
    rows = (
        f"| `{path}` | {'decides' if field.decides else 'shows'} | {'yes' if field.required else ''} | {field.about} "
        f"| {field.nonsense} |\n"
        for path, field in format_fields()
    )
    return "| field | decides or shows | required | what it is | nonsense |\n|---|---|---|---|---|\n" + "".join(rows)


def _all_fields() -> Iterator[Field]:
    return (field for _, field in format_fields())


def _definitions(field: Field) -> Iterator[tuple[str, Json]]:
    yield field.kind.name, _object(field.parts) if field.parts else dict(field.kind.schema)


def _object(fields: tuple[Field, ...]) -> Json:
    return {
        "type": "object",
        "properties": {field.name: {"description": field.about, **_value(field)} for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _value(field: Field) -> Json:
    reference = {"$ref": f"#/$defs/{field.kind.name}"}
    value = {"type": "array", "items": reference, **field.kind.schema} if field.several else reference
    return value if field.required else {"anyOf": [{"$ref": "#/$defs/absent"}, value]}


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    SCHEMA.write_text(schema_text(), encoding="utf-8")
