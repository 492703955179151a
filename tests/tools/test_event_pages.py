"""What docs/events/ says is what is published."""

import json
from pathlib import Path

import jsonschema
import pytest

from order_help.notifications.event_types import DomainEvent
from order_help.notifications.events import EVENTS
from tools.event_pages import FOLDER, event_pages, examples, schema_of


def test_the_folder_holds_what_the_classes_say() -> None:
    """`make docs` writes it."""
    assert {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()} == event_pages()


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_a_schema_is_one_of_2020_12_and_takes_nothing_else(event: type[DomainEvent]) -> None:
    schema = schema_of(event)

    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$schema"]
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) == set(schema["properties"])
    assert (schema["properties"]["type"]["const"], schema["properties"]["version"]["const"]) == (event.__name__, 1)


def test_the_page_has_an_example_of_each() -> None:
    page = (Path(FOLDER) / "README.md").read_text(encoding="utf-8")
    documented = [json.loads(part.partition("```")[0]) for part in page.split("```json\n")[1:]]

    assert [example["type"] for example in documented] == [event.__name__ for event in EVENTS]
    assert documented == [examples()[event.__name__].detail for event in EVENTS]
