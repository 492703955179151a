"""
Reads and writes order snapshots as lines of JSON, the format in which a shop sends its orders (docs/orders.md).

A line with a problem is rejected as a whole, and every problem in it is reported with its path.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.intake import IntakeWarning
from order_help.domain.money import Money
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.problem_text import path_of, shown
from order_help.formats.snapshot_fields import Reading
from order_help.formats.snapshot_model import PARTS, SnapshotPart

MAX_BYTES: Final = 256 * 1024
"""The most bytes of one snapshot, in UTF-8 and without the line end."""

# What the format expects, by pydantic's types of errors.
_EXPECTED: Final = {
    "enum": "one of {expected}",
    "extra_forbidden": "no field of this name",
    "greater_than_equal": "a whole number of {ge} or more",
    "int_type": "a whole number",
    "json_invalid": "one object in JSON; {error}",
    "less_than_equal": "a whole number of {le} or less",
    "list_type": "a list",
    "missing": "this field, which is required",
    "model_type": "an object",
    "string_too_long": "a text of at most {max_length} characters",
    "string_type": "a text in quotes",
    "too_long": "at most {max_length} of them",
    "too_short": "at least {min_length} of them",
    "value_error": "{error}",
}
_SHOW_NOTHING: Final = {"json_invalid", "missing", "extra_forbidden", "too_long", "too_short"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotProblem:
    """
    A problem in a snapshot.

    `path` is the path to the field, such as "lines[0].quantity", and empty for the whole line. `place` is the same path
    with "?" in place of an unknown field's name, so that logs contain nothing that a sender made up.
    """

    path: str
    place: str
    expected: str

    def __str__(self) -> str:
        return f"{self.path}: {self.expected}" if self.path else self.expected


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenSnapshot:
    """A snapshot as it was taken, with warnings about what was not taken as it was sent."""

    snapshot: OrderSnapshot
    warnings: tuple[IntakeWarning, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotIdentity:
    """Whose order a refused snapshot is about, and in which revision; at least one of `id` and `number` is known."""

    customer_id: CustomerId
    revision: int
    id: ShopOrderId | None
    number: OrderNumber | None
    placed_at: datetime | None


class BadSnapshot(ValueError):
    """
    A snapshot is refused; `problems` has at least one problem.

    `identity` is None where the customer, the revision or the order itself cannot be read.
    """

    def __init__(self, problems: tuple[SnapshotProblem, ...], identity: SnapshotIdentity | None = None) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems
        self.identity = identity


def read_snapshot(line: str | bytes) -> OrderSnapshot:
    """Reads one snapshot. Raises BadSnapshot with all problems in it."""
    data = line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line
    if len(data.rstrip(b"\r\n")) > MAX_BYTES:
        raise BadSnapshot(
            (SnapshotProblem(path="", place="", expected=f"expected at most {MAX_BYTES // 1024} KB an order"),)
        )
    try:
        part = SnapshotPart.model_validate_json(data, context=Reading())
    except ValidationError as wrong:
        problems = tuple(_problem(error) for error in wrong.errors(include_url=False))
        raise BadSnapshot(problems, _identity(data, {problem.path for problem in problems})) from None
    snapshot: OrderSnapshot = part.to_domain()
    return snapshot


def _identity(data: bytes, wrong: set[str]) -> SnapshotIdentity | None:
    """Returns what can be read of a refused snapshot."""
    if "" in wrong or wrong & {"customerId", "revision", "id"}:
        return None
    fields = json.loads(data)
    number, shop_id = (None if name in wrong else fields.get(name) for name in ("number", "id"))
    if number is None and shop_id is None:
        return None
    placed_at = None if "placedAt" in wrong else datetime.fromisoformat(fields["placedAt"]).astimezone(UTC)
    return SnapshotIdentity(
        customer_id=fields["customerId"], revision=fields["revision"], id=shop_id, number=number, placed_at=placed_at
    )


def write_snapshot(snapshot: OrderSnapshot) -> dict[str, Any]:
    """Returns a snapshot as a dictionary for json.dumps, in the format that `read_snapshot` reads."""
    return _object(snapshot)


def _object(value: Any) -> dict[str, Any]:
    fields = PARTS[type(value)].model_fields
    return {str(field.alias): _plain(getattr(value, name)) for name, field in fields.items()}


def _plain(value: Any) -> Any:
    match value:
        case str() | int() | None:
            return value
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case Enum():
            return value.value
        case Money():
            return str(value)
        case tuple():
            return [_plain(item) for item in value]
        case frozenset():
            return sorted(value)
    return _object(value)


def _problem(error: ErrorDetails) -> SnapshotProblem:
    kind = error["type"]
    expected = "expected " + _EXPECTED[kind].format_map(error.get("ctx", {}))
    if kind == "json_invalid":  # the text is one line, so pydantic's line number is always 1
        expected = expected.replace(" at line 1 column ", " at character ")
    elif kind not in _SHOW_NOTHING:
        expected += f", not {shown(error['input'])}"
    parts = error["loc"]
    path = path_of(parts)
    place = path if kind != "extra_forbidden" else ".".join(filter(None, (path_of(parts[:-1]), "?")))
    return SnapshotProblem(path=path, place=place, expected=expected)
