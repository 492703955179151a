"""The warehouse records a parcel."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from order_help.domain import desk_changes
from order_help.domain.budget import MAX_RECORDED, weight_of_parcels
from order_help.domain.changes import Change
from order_help.domain.ids import is_name
from order_help.domain.order import Order
from order_help.domain.snapshot import Shipment
from order_help.formats.links import link_in
from order_help.use_cases.desk.commands import DeskCommand, Done, change_for_desk, done_with
from order_help.use_cases.desk.refusals import DeskRefusal
from order_help.use_cases.input_checks import text_problems
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.services import Services

MAX_LINES: Final = 200
"""The most lines of one parcel: as many as an order can have."""

MAX_UNITS: Final = 1_000_000
MAX_TEXT: Final = 2_000


@dataclass(frozen=True, kw_only=True)
class RecordShipment(DeskCommand):
    """
    A parcel that has left (`shipped_at`), or is prepared; it may have come back since.

    It corrects an earlier record of the same id.
    """

    shipment: Shipment

    def problems(self) -> Iterator[Problem]:
        if not is_name(self.shipment.id):
            yield Problem(path="shipment.shipmentId", code=ProblemCode.INVALID)
        for name, text in (("carrier", self.shipment.carrier), ("trackingNumber", self.shipment.tracking_number)):
            yield from text_problems(f"shipment.{name}", text, longest=MAX_TEXT)
        yield from _link_problems("shipment.trackingUrl", self.shipment.tracking_url)
        if (self.shipment.delivered_at or self.shipment.returned_at) and not self.shipment.shipped_at:
            yield Problem(path="shipment.shippedAt", code=ProblemCode.REQUIRED)
        if not self.shipment.lines:
            yield Problem(path="shipment.lines", code=ProblemCode.TOO_FEW, params={"min": 1})
        if len(self.shipment.lines) > MAX_LINES:
            yield Problem(path="shipment.lines", code=ProblemCode.TOO_MANY, params={"max": MAX_LINES})


def record_shipment(services: Services, command: RecordShipment, *, now: datetime) -> Done | DeskRefusal:
    """
    Records a parcel as a fact: the state of the order never refuses it, but a cancelled order gets an alert.

    Open requests whose effect becomes impossible are settled as OVERTAKEN. Raises StoreBusy.
    """

    def decide(order: Order, _: LoadedState) -> Change | Done | DeskRefusal:
        if problems := (*command.problems(), *_problems(order, command.shipment)):
            return InvalidInput(tuple(problems))
        if command.shipment == order.local_changes.report_of(command.shipment.id):
            return Done(view=services.view(order, now=now))
        after = desk_changes.with_shipment(order, command.shipment, now=now)
        if _weight(after) > max(MAX_RECORDED, _weight(order)):
            too_many = Problem(
                path="shipment", code=ProblemCode.TOO_MANY, params={"max": len(order.local_changes.shipments)}
            )
            return InvalidInput((too_many,))
        overtaken = services.overtaken_requests(after, now=after.time_at(now))
        return desk_changes.record_shipment(order, command.shipment, overtaken, command.by, now=now)

    return done_with(services, change_for_desk(services, command, decide, now=now), now=now)


def _problems(order: Order, shipment: Shipment) -> Iterator[Problem]:
    known = {line.id for line in order.lines}
    for place, line in enumerate(shipment.lines):
        if line.line_id not in known:
            yield Problem(path=f"shipment.lines.{place}.lineId", code=ProblemCode.UNKNOWN)
        if line.quantity < 1:
            yield Problem(path=f"shipment.lines.{place}.quantity", code=ProblemCode.TOO_FEW, params={"min": 1})
        if line.quantity > MAX_UNITS:
            yield Problem(path=f"shipment.lines.{place}.quantity", code=ProblemCode.TOO_MANY, params={"max": MAX_UNITS})


def _weight(order: Order) -> int:
    """Returns the bytes of what was recorded; a parcel is kept twice if a date of it had to be put right."""
    return weight_of_parcels((*order.local_changes.shipments, *order.local_changes.reported))


def _link_problems(path: str, url: str | None) -> Iterator[Problem]:
    """Yields a problem for a URL that snapshots may not have either, since pages show it as a link."""
    problems = tuple(text_problems(path, url, longest=MAX_TEXT))
    yield from problems
    if url and not problems:
        try:
            is_link = link_in(url) == url
        except ValueError:
            is_link = False
        if not is_link:
            yield Problem(path=path, code=ProblemCode.INVALID, params={"example": "https://carrier.example/1Z999"})
