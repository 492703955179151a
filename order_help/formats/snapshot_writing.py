"""Writes order snapshots in the format that snapshot_json.py reads; the table of fields says which fields there are."""

import re
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Final

from order_help.domain.money import Money, Price
from order_help.domain.snapshot import Adjustment, OrderLine, OrderSnapshot, ShipmentLine
from order_help.formats.field_table import Field
from order_help.formats.snapshot_fields import SNAPSHOT

_CAPITAL: Final = re.compile("(?=[A-Z])")


def write_snapshot(snapshot: OrderSnapshot) -> dict[str, Any]:
    """Returns a snapshot as a dictionary for json.dumps, which `read_snapshot` reads as the same snapshot."""
    written = _written(snapshot, SNAPSHOT)
    written["lines"] += [_as_line(adjustment) for adjustment in snapshot.adjustments]
    return written


def _written(value: Any, fields: tuple[Field, ...]) -> dict[str, Any]:
    return {field.name: _plain(_value(value, field.name), field) for field in fields}


def _value(part: Any, name: str) -> Any:
    match part, name:
        case OrderSnapshot(ship_by_day=date() as day), "shipBy":
            return day
        case OrderSnapshot(deliver_by_day=date() as day), "deliverBy":
            return day
        case ShipmentLine(), "id":
            return part.line_id
        case OrderLine(measure=str() as measure), "quantity":
            return measure
    return getattr(part, _CAPITAL.sub("_", name).lower())


def _plain(value: Any, field: Field) -> Any:
    match value:
        case None | str() | int():
            return value
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case Money() | Price():
            return str(value)
        case frozenset():
            return sorted(value)
        case tuple():
            return [_written(item, field.parts) for item in value]
    return _written(value, field.parts)


def _as_line(adjustment: Adjustment) -> dict[str, Any]:
    return {"id": adjustment.id, "title": adjustment.title, "quantity": 1, "unitPrice": str(adjustment.amount)}
