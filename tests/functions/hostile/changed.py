"""Copies of an event with another value at one place."""

import copy
from typing import Any

Json = dict[str, Any]


def changed(event: Json, place: str, value: object) -> Json:
    """The event with another value at a place, such as `requestContext.http`."""
    event = copy.deepcopy(event)
    *path, last = place.split(".")
    part = event
    for name in path:
        part = part[name]
    part[last] = value
    return event


def without(event: Json, place: str) -> Json:
    event = changed(event, place, None)
    *path, last = place.split(".")
    part = event
    for name in path:
        part = part[name]
    del part[last]
    return event
