"""Policies of shops that set something."""

from datetime import UTC, datetime
from typing import Any

from order_help.domain.shop_policy import PolicyEntry, PolicySettings, ShopPolicy


def since(at: datetime, **settings: Any) -> PolicyEntry:
    """An entry with these settings from `at` on, and the default of all others."""
    return PolicyEntry(since=at, settings=PolicySettings(**settings))


def always(**settings: Any) -> ShopPolicy:
    """The policy of a shop that never had another."""
    return ShopPolicy(entries=(since(datetime(1970, 1, 1, tzinfo=UTC), **settings),))


BY_THE_DESK = always(automatic=frozenset())
"""Nothing settles itself."""
