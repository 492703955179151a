"""Reads the records of the timeline's stream."""

from collections.abc import Mapping
from typing import Any

from order_help.domain.ids import OrderRef
from order_help.domain.timeline import TimelineEntry
from order_help.store.items import UNREADABLE, entry_of
from order_help.store.models import HEAD, Timeline
from order_help.store.order_key import ref_of


class BadEntry(ValueError):  # exceptions are named for the fact
    """What stands in a timeline cannot be read."""


def entry_in(image: Mapping[str, Any]) -> tuple[OrderRef, TimelineEntry] | None:
    """
    The entry that an item of the timeline is, as its stream has it, and of which order; None for a head.

    Raises BadEntry.
    """
    try:
        item = Timeline.from_raw_data(dict(image))
        if int(item.entry_id) == HEAD:
            return None
        return ref_of(item.order_key), entry_of(item)
    except UNREADABLE:
        raise BadEntry from None
