"""
A version of the code that is newer than this one: it writes more into every stored record, at every depth.

Nothing here names a field. Every JSON object in every attribute of every item of every table gets a field that this
version does not know, and every item an attribute, so that what is stored later is covered by itself. Each has a mark
of its own, which is looked for afterwards.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Final, get_args, get_origin, get_type_hints

from order_help.domain.conversation import Conversation, SideCounts
from order_help.domain.help_details import DETAILS
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.intake import Intake
from order_help.domain.local_changes import LocalChanges
from order_help.domain.returns import ApprovedReturn
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import Fact, Message, RequestAfterChange
from order_help.store.connection import connection, table_prefix
from order_help.store.stored_json import stored_name
from order_help.store.tables import table_shapes

Json = Any
RawItem = dict[str, dict[str, Any]]
NEW: Final = "of_version_9"
"""The name of what the newer version has everywhere."""

STORED: Final = (
    OrderSnapshot,
    LocalChanges,
    HelpRequestSummary,
    ApprovedReturn,
    Conversation,
    Intake,
    Fact,
    RequestAfterChange,
    Message,
    SideCounts,
    *DETAILS.values(),
)
"""The classes that attributes hold as JSON."""


def _maps(type_: Any) -> Iterator[str]:
    """Yields the names of the fields in a stored class, at any depth, whose JSON objects have ids for their keys."""
    if is_dataclass(type_) and isinstance(type_, type):
        hints = get_type_hints(type_)
        for each in fields(type_):
            if get_origin(hints[each.name]) is Mapping:
                yield stored_name(type_, each)
            yield from _maps(hints[each.name])
    for argument in get_args(type_):
        yield from _maps(argument)


MAPS: Final = frozenset(name for type_ in STORED for name in _maps(type_))


@dataclass
class NewerVersion:
    """Writes its marks into the tables, and says which of them are gone."""

    places: dict[str, str] = field(default_factory=dict)
    """Where each mark was put, such as "orders.snapshot.lines[]"."""

    def write(self) -> None:
        """Writes every item of every table as it would have written it; what it has written before stays."""
        for name, item in every_item():
            connection().client.put_item(TableName=table_prefix() + name, Item=self.marked(name, item))

    def marked(self, table: str, item: RawItem) -> RawItem:
        """The item with a mark, and one in each JSON object of its attributes."""
        changed = {name: {type_: self._text(f"{table}.{name}", value)} for name, [(type_, value)] in _values(item)}
        keys = {name: item[name] for name in item if name in _keys(table)}
        return {NEW: item.get(NEW) or {"S": self._mark(table)}, **changed, **keys}

    def text(self, place: str, text: str) -> str:
        """The JSON text with a mark in each of its objects."""
        return json.dumps(self._in(place, json.loads(text)), ensure_ascii=False, separators=(",", ":"))

    def lost(self) -> list[str]:
        """The places of the marks that are in no table any more, sorted."""
        there = "".join(json.dumps(item) for _, item in every_item())
        return sorted(place for mark, place in self.places.items() if mark not in there)

    def _text(self, place: str, value: Any) -> Any:
        try:
            return self.text(place, value) if isinstance(value, str) and value[:1] in ("{", "[") else value
        except ValueError:
            return value

    def _in(self, place: str, value: Json) -> Json:
        if isinstance(value, list):
            return [self._in(f"{place}[]", one) for one in value]
        if not isinstance(value, dict) or place.rpartition(".")[2] in MAPS:
            return value
        parts = {name: part if name == NEW else self._in(f"{place}.{name}", part) for name, part in value.items()}
        return parts if NEW in parts else {NEW: {"mark": self._mark(place), "many": [1, None]}, **parts}

    def _mark(self, place: str) -> str:
        mark = f"mark-{len(self.places)}-"
        self.places[mark] = place
        return mark


def _keys(table: str) -> frozenset[str]:
    """The attributes of a table that are keys, of it or of an index, and so are no JSON."""
    return frozenset(attribute["AttributeName"] for attribute in table_shapes()[table]["AttributeDefinitions"])


def _values(item: RawItem) -> Iterator[tuple[str, list[tuple[str, Any]]]]:
    return ((name, list(value.items())) for name, value in item.items() if name != NEW)


def every_item() -> Iterator[tuple[str, RawItem]]:
    """Every item of every table, with the table's name without its prefix."""
    client: Any = connection().client
    for name in table_shapes():
        for page in client.get_paginator("scan").paginate(TableName=table_prefix() + name, ConsistentRead=True):
            yield from ((name, item) for item in page["Items"])
