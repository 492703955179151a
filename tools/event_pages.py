"""
Writes docs/events/: the JSON Schema of each domain event, and the page that tells them all with an example each.

Rule: nothing there is written by hand. It comes from the events' classes, and from entries as the domain makes them.
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
from tests.support.commands import W1
from tests.support.entries import SCENES, entry_of

FOLDER: Final = Path(__file__).resolve().parent.parent / "docs" / "events"

_HEAD: Final = """# Events

Order Help publishes what happens at the help desk as events for the shop's other systems, on the bus that
[`ORDER_HELP_BUS`](../settings.md) names. The source of each is `order-help`, the detail type its name, and the detail
the JSON that is shown below and described by its schema (JSON Schema 2020-12).

- **Ids and codes, no personal data.** Texts, addresses, names and files are read from the desk's schema.
- **At least once, in no order.** The same event may come again, with the same `id`: ignore an id that you have
  processed. Of two events of an order, the one with the higher `sequence` is the later; the events of one change share
  it.
- **General and special.** Each step of a help request is an event whose name begins with `HelpRequest`. Its effect on
  the order is a second event: listen to `OrderCancelled` and ignore the rest, or the other way round.
- **No echo.** What a [snapshot](../orders.md) of the shop says is not published, only what followed from it: requests
  that were overtaken, and parcels that left though the order was cancelled. What the warehouse reports by
  `releaseForShipment` or `recordShipment` is published.
- **Versions.** Fields are only ever added. An event with a changed meaning gets another `version`, with a schema of its
  own.

A rule of EventBridge for all of them is `{"source": ["order-help"]}`.

| event | what happened |
|---|---|
"""


class _Schema(GenerateJsonSchema):
    """Without a title for every field, which would say its name once more."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  # pydantic's signature
        return False


def main() -> int:
    """Write what is to stand there, and remove the schemas of events that are no more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    pages = event_pages()
    for path in FOLDER.glob("*.json"):
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def event_pages() -> Mapping[str, str]:
    """Every file of the folder, by its name."""
    schemas = {f"{event.__name__}.json": _json(schema_of(event)) + "\n" for event in EVENTS}
    return {"README.md": _readme(), **schemas}


def schema_of(event: type[DomainEvent]) -> dict[str, Any]:
    """The JSON Schema of an event's detail."""
    version = event.model_fields["version"].default
    schema = event.model_json_schema(mode="serialization", schema_generator=_Schema)
    for definition in schema.get("$defs", {}).values():
        del definition["description"]  # the domain's own words, which are for those who read its code
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:order-help:event:{event.__name__}:{version}",
        **schema,
    }


@cache
def examples() -> Mapping[str, DomainEvent]:
    """One of each, by its name."""
    told = [event for scene in SCENES for event in events_of(W1, entry_of(scene))]
    return {event.type: event for event in reversed(told)}


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
