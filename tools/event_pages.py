"""
Writes docs/events/: the JSON Schema of each domain event, and a page that lists all events with an example of each.

Rule: nothing in docs/events/ is written by hand. The schemas come from the classes of the events, and the examples from
entries that the domain creates.
"""

import json
import sys
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, NewType, Union, get_args, get_origin, get_type_hints

from order_help.notifications.event_types import DomainEvent, json_name
from order_help.notifications.events import EVENTS, events_of
from tests.support.entries import SCENES, entry_of

FOLDER: Final = Path(__file__).resolve().parent.parent / "docs" / "events"

_HEAD: Final = """# Events

The service publishes events for the shop's other systems on the bus that [`ORDER_HELP_BUS`](../settings.md) names.
Each event has the source `order-help`, its name as the detail type, and as its detail the JSON that is shown below and
described by its schema (JSON Schema 2020-12).

- **Ids and codes only.** Events contain no personal data: read texts, addresses, names and files from the desk's API.
- **At least once, in any order.** The same event may be delivered again, with the same `id`: ignore an `id` that you
  have processed. Of two events of an order, the one with the higher `sequence` is the later; the events of one change
  have the same `sequence`.
- **General and specific.** Each step of a help request is published as an event whose name begins with `HelpRequest`.
  If the step changes the order, another event says how: subscribe to `OrderCancelled` alone, or to the general events.
- **No echo.** What the shop itself sent in a [snapshot](../orders.md) is not published, only its consequences are:
  help requests that were overtaken, and parcels that were shipped although the order was cancelled. What the warehouse
  reported with `releaseForShipment` or `recordShipment` is published.
- **Versions.** Fields are only added. If the meaning of a field changes, the event gets another `version`, with its own
  schema.

A rule of EventBridge for all of them is `{"source": ["order-help"]}`.

| event | what happened |
|---|---|
"""


_PLAIN_TYPES: Final[Mapping[type, Mapping[str, Any]]] = {
    NoneType: {"type": "null"},
    datetime: {"format": "date-time", "type": "string"},
    int: {"type": "integer"},
    str: {"type": "string"},
}


def main() -> int:
    """Writes all files, and removes the schemas of events that no longer exist."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    pages = event_pages()
    for path in FOLDER.glob("*.json"):
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def event_pages() -> Mapping[str, str]:
    """Returns the content of every file of the folder, by its name."""
    schemas = {f"{event.__name__}.json": _json(schema_of(event)) + "\n" for event in EVENTS}
    return {"README.md": _readme(), **schemas}


def schema_of(event: type[DomainEvent]) -> dict[str, Any]:
    """Returns the JSON Schema of an event's detail."""
    hints, own = get_type_hints(event), fields(event)
    properties = {
        "id": {},  # which comes first
        "type": {"const": event.__name__, "default": event.__name__, "type": "string"},
        "version": {"const": event.version, "default": event.version, "type": "integer"},
        **{json_name(field.name): _property(hints[field.name], field.metadata) for field in own},
    }
    enums = sorted({enum.__name__: enum for field in own for enum in _enums_in(hints[field.name])}.items())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:order-help:event:{event.__name__}:{event.version}",
        **({"$defs": {name: _enum_schema(enum) for name, enum in enums}} if enums else {}),
        "additionalProperties": False,
        "description": event.__doc__,
        "properties": properties,
        "required": list(properties),
        "title": event.__name__,
        "type": "object",
    }


def _property(annotation: Any, keywords: Mapping[str, Any]) -> dict[str, Any]:
    return dict(sorted({**_schema_of_type(annotation), **keywords}.items()))


def _schema_of_type(annotation: Any) -> dict[str, Any]:
    if isinstance(annotation, NewType):
        return _schema_of_type(annotation.__supertype__)
    if get_origin(annotation) in {Union, UnionType}:
        return {"anyOf": [_schema_of_type(member) for member in get_args(annotation)]}
    if issubclass(annotation, Enum):
        return {"$ref": f"#/$defs/{annotation.__name__}"}
    return dict(_PLAIN_TYPES[annotation])


def _enums_in(annotation: Any) -> list[type[Enum]]:
    members = get_args(annotation) or (annotation,)
    return [member for member in members if isinstance(member, type) and issubclass(member, Enum)]


def _enum_schema(enum: type[Enum]) -> dict[str, Any]:
    return {"enum": [member.value for member in enum], "title": enum.__name__, "type": "string"}


@cache
def examples() -> Mapping[str, DomainEvent]:
    """Returns one event of each kind, by its name."""
    events = [event for scene in SCENES for event in events_of(entry_of(scene))]
    return {event.type: event for event in reversed(events)}


def _readme() -> str:
    rows = [f"| [`{event.__name__}`](#{event.__name__.lower()}) | {event.__doc__} |" for event in EVENTS]
    return _HEAD + "\n".join([*rows, "", *map(_section, EVENTS)])


def _section(event: type[DomainEvent]) -> str:
    name, example = event.__name__, _json(examples()[event.__name__].detail)
    return f"## {name}\n\n{event.__doc__} Its schema: [{name}.json]({name}.json).\n\n```json\n{example}\n```\n"


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
