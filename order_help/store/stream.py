"""Reads the records of the stream of the timeline table."""

from collections.abc import Mapping
from typing import Any

from order_help.domain.ids import OrderId
from order_help.domain.timeline import TimelineEntry
from order_help.store.items import entry_of
from order_help.store.models import Timeline
from order_help.store.stored_json import UNREADABLE
from order_help.use_cases.ports import Unreadable


class BadEntry(ValueError):
    """An item of the timeline cannot be read."""


def entry_in(image: Mapping[str, Any]) -> tuple[OrderId, TimelineEntry]:
    """
    Returns the timeline entry of a record, and its order.

    `image` is the item in DynamoDB's JSON, such as `{"entry_id": {"N": "1"}}`. Raises BadEntry.
    """
    try:
        item = Timeline.from_raw_data(dict(image))
        item.serialize()  # which raises ValueError if a value is missing
        return OrderId(item.order_id), entry_of(item)
    except (Unreadable, *UNREADABLE):
        raise BadEntry from None
