"""Reads snapshots in tests, in UTC, without looking at the warnings."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import read_snapshot
from tests.support.orders import DAY, T0

TAKEN_AT: Final = T0 + 30 * DAY
_LATE: Final = datetime(2990, 1, 1, tzinfo=UTC)


def snapshot_in(order: dict[str, Any], *, now: datetime = TAKEN_AT) -> OrderSnapshot:
    """The snapshot as it is taken at `now`."""
    return read_snapshot(json.dumps(order), now=now).snapshot


def as_written(order: dict[str, Any]) -> OrderSnapshot:
    """The snapshot with its dates exactly as they are written; when it was taken is not known."""
    return replace(snapshot_in(order, now=_LATE), taken_at=None)
