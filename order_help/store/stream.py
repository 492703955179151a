"""Reads the records of the stream of the timeline table."""

from collections.abc import Mapping
from typing import Any

from order_help.domain.ids import OrderRef
from order_help.domain.timeline import TimelineEntry
from order_help.store.items import UNREADABLE, entry_of
from order_help.store.models import HEAD, Timeline
from order_help.store.order_key import ref_of


class BadEntry(ValueError):
    """An item of the timeline cannot be read."""


def entry_in(image: Mapping[str, Any]) -> tuple[OrderRef, TimelineEntry] | None:
    """
    Returns the timeline entry of a record, and its order; None for the head of a timeline.

    `image` is the item in DynamoDB's JSON, such as `{"entry_id": {"N": "1"}}`. Raises BadEntry.
    """
    try:
        item = Timeline.from_raw_data(dict(image))
        if int(item.entry_id) == HEAD:
            return None
        return ref_of(item.order_key), entry_of(item)
    except UNREADABLE:
        raise BadEntry from None
