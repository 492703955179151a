"""The 800 hostile requests and more: each family in each size, for each schema."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tests.gateway.hostile.families import FAMILIES, SIZES
from tests.gateway.hostile.schemas import DESK, SHOPPER, Schema

BODY_LIMIT: Final = 200_000
"""What is longer is refused without being read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostileRequest:
    """One request, and a name for it."""

    name: str
    schema: Schema
    body: bytes


def corpus(*families: str) -> Iterator[HostileRequest]:
    """Yields the requests of these families."""
    for name in families or FAMILIES:
        for schema in (SHOPPER, DESK):
            for size in SIZES:
                body = FAMILIES[name](schema, size)
                yield HostileRequest(name=f"{name} {size} {schema.path}", schema=schema, body=body[:BODY_LIMIT])
