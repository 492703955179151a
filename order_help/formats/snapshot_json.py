"""
Reads order snapshots as lines of JSON, the format in which a shop sends its orders (docs/orders.md).

A line is taken, with warnings about what was not taken as it was; or it is refused, with all problems in it.
"""

import json
from collections import Counter
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from typing import Any, Final

from order_help.domain.budget import KB, MAX_SNAPSHOT, weight_of
from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.intake import IntakeWarning
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.values import Value
from order_help.formats.field_table import Part, read_part
from order_help.formats.findings import Findings, Place, SnapshotProblem, Unreadable
from order_help.formats.no_value import SEVERAL_VALUES, NoValue
from order_help.formats.problem_text import shown, what_was_done
from order_help.formats.snapshot_fields import SNAPSHOT
from order_help.formats.snapshot_order import order_of

MAX_BYTES: Final = 256 * 1024
"""The most bytes of one snapshot, in UTF-8 and without a byte order mark and the line end."""

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
"""What some programs write before a text in UTF-8; it says nothing."""


class TakenSnapshot(Value):
    """A snapshot as it was taken, with warnings about what was not taken as it was sent."""

    snapshot: OrderSnapshot
    warnings: tuple[IntakeWarning, ...] = ()


class SnapshotIdentity(Value):
    """Whose order a refused snapshot is about, and in which revision; at least one of `id` and `number` is known."""

    customer_id: CustomerId
    revision: int
    id: ShopOrderId | None
    number: OrderNumber | None
    placed_at: datetime | None
    channel: str | None


class BadSnapshot(ValueError):
    """
    A snapshot is refused; `problems` has at least one problem.

    `identity` is None where the customer, the revision or the order itself cannot be read, and where only strictness
    refuses the snapshot: then nothing is in doubt that the order would have to remember.
    """

    def __init__(self, problems: tuple[SnapshotProblem, ...], identity: SnapshotIdentity | None = None) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems
        self.identity = identity


def read_snapshot(
    line: str | bytes, *, now: datetime, policy: ShopPolicy = DEFAULT_POLICY, strict: bool = False
) -> TakenSnapshot:
    """
    Reads one snapshot that is received at `now` (aware).

    Times without a zone are read in the one of the order's own entry of the policy, in which its days are shown.
    Raises BadSnapshot with all problems in it; if it is `strict`, warnings are problems too.
    """
    return _in_its_zone(_json(line), now=now, policy=policy, strict=strict)


def read_message(body: str, *, now: datetime, policy: ShopPolicy = DEFAULT_POLICY) -> TakenSnapshot:
    """Reads a message, which is a snapshot or an event of the bus with it as its detail. Raises BadSnapshot."""
    value = _json(body)
    is_event = isinstance(value, dict) and "detail-type" in value and "detail" in value
    return _in_its_zone(value["detail"] if is_event else value, now=now, policy=policy)


def _in_its_zone(value: Any, *, now: datetime, policy: ShopPolicy, strict: bool = False) -> TakenSnapshot:
    """Reads a snapshot in the zone of now, and once more if its order was placed under an entry with another one."""
    zone = policy.settings_at(now).time_zone
    first = _taken(value, now=now, zone=zone, strict=strict)
    own = policy.settings_at(first.snapshot.placed_at).time_zone
    return first if own == zone else _taken(value, now=now, zone=own, strict=strict)


def _taken(value: Any, *, now: datetime, zone: tzinfo, strict: bool = False) -> TakenSnapshot:
    findings, now = Findings(zone=zone), now.astimezone(UTC)
    try:
        order = read_part(SNAPSHOT, value, Place(findings))
    except Unreadable as wrong:
        raise _refused(f"{wrong}, not {shown(value)}") from None
    if findings.problems:
        raise BadSnapshot(findings.problems, _identity(order))
    snapshot = order_of(order, now=now)
    if (weight := weight_of(snapshot)) > MAX_SNAPSHOT:
        expected = f"expected an order of which at most {MAX_SNAPSHOT // KB} KB are kept, not {weight // KB + 1} KB"
        raise BadSnapshot((SnapshotProblem(path="", expected=expected),), _identity(order))
    if strict and findings.warnings:
        raise BadSnapshot(tuple(_as_problem(warning) for warning in findings.warnings))
    return TakenSnapshot(snapshot=snapshot, warnings=findings.warnings)


def _json(line: str | bytes) -> Any:
    data = line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line
    data = data.removeprefix(BYTE_ORDER_MARK)
    if len(data.rstrip(b"\r\n")) > MAX_BYTES:
        raise _refused(f"at most {MAX_BYTES // 1024} KB an order")
    try:
        text = line.removeprefix(BYTE_ORDER_MARK.decode()) if isinstance(line, str) else data.decode("utf-8")
        return json.loads(
            text, parse_int=Decimal, parse_float=_number, parse_constant=NoValue, object_pairs_hook=_object
        )
    except json.JSONDecodeError as wrong:
        raise _refused(f"one object in JSON, which cannot be read from character {wrong.pos + 1} on") from None
    except UnicodeDecodeError:
        raise _refused("one object in JSON, written in UTF-8") from None
    except RecursionError:
        raise _refused("one object in JSON, nested less deeply") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Returns an object; of a field that is there more than once nobody knows which value counts."""
    value = dict(pairs)
    if len(value) < len(pairs):
        times = Counter(name for name, _ in pairs)
        value.update((name, SEVERAL_VALUES) for name in value if times[name] > 1)
    return value


def _number(text: str) -> Decimal | float:
    try:
        return Decimal(text)
    except ArithmeticError:  # an exponent of twenty digits: a float is no number of any field
        return float(text)


def _refused(expected: str) -> BadSnapshot:
    return BadSnapshot((SnapshotProblem(path="", expected=f"expected {expected}"),))


def _as_problem(warning: IntakeWarning) -> SnapshotProblem:
    return SnapshotProblem(path=warning.path, expected=what_was_done(warning))


def _identity(order: Part) -> SnapshotIdentity | None:
    customer_id, revision, id_, number = order["customerId"], order["revision"], order["id"], order["number"]
    id_is_unreadable = id_ is None and any(problem.path == "id" for problem in order.place.findings.problems)
    if customer_id is None or revision is None or id_is_unreadable or (id_ is None and number is None):
        return None
    return SnapshotIdentity(
        customer_id=customer_id,
        revision=revision,
        id=id_,
        number=number,
        placed_at=order["placedAt"],
        channel=order["channel"],
    )
