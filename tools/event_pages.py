"""
Writes docs/events/: the JSON Schema of each domain event, and a page that lists all events with an example of each.

Rule: nothing in docs/events/ is written by hand. The schemas come from the classes of the events, and the examples from
entries that the domain creates.
"""

import json
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema

from order_help.notifications.event_types import DomainEvent
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


class _Schema(GenerateJsonSchema):
    """Generates schemas without a title for every field, which would repeat the field's name."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  # pydantic's signature
        return False


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
    version = event.model_fields["version"].default
    schema = event.model_json_schema(mode="serialization", schema_generator=_Schema)
    for definition in schema.get("$defs", {}).values():
        del definition["description"]  # docstrings of the domain, which are for readers of its code
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:order-help:event:{event.__name__}:{version}",
        **schema,
    }


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
