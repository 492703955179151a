"""Reads snapshots in tests, at a time and in UTC, without looking at the warnings."""

import json
from datetime import datetime
from typing import Any

from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import read_snapshot
from tests.support.orders import DAY, T0

TAKEN_AT = T0 + 30 * DAY


def snapshot_in(order: dict[str, Any], *, now: datetime = TAKEN_AT) -> OrderSnapshot:
    """The snapshot as it is taken."""
    return read_snapshot(json.dumps(order), now=now).snapshot
