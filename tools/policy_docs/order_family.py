"""
Generates a family of orders: paid or not, released or not, cancelled or not, with up to two parcels, returnable or not.
Some of their lines are downloaded or picked up, are no more than fees, or were taken off; some parcels come back.

Together with open requests, their views show every state that an action can have in every order status.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product
from typing import Final

from order_help.domain import changes
from order_help.domain.actions import HelpActionState
from order_help.domain.availability import Availability, OrderView
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.judging import view_of
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.reachable import Pair, reachable_pairs
from order_help.domain.returns import NO_PARCEL
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import Fulfilment, NotReturnable, OrderLine, OrderSnapshot, Shipment, ShipmentLine
from tools.policy_docs.typical_order import typical_order

_DAY: Final = timedelta(days=1)
_TYPICAL: Final = typical_order().snapshot
_PLACED_AT: Final = _TYPICAL.placed_at
_LINES: Final = tuple(replace(_TYPICAL.lines[0], id=LineId(name)) for name in ("1", "2"))

_PAID: Final = (None, _PLACED_AT + _DAY)
_SHIP_BY: Final = (None, _PLACED_AT + 4 * _DAY)
_RELEASED: Final = (None, _PLACED_AT + 5 * _DAY)
_CANCELLED: Final = (None, _PLACED_AT + 2 * _DAY, _PLACED_AT + 7 * _DAY)
_NOT_RETURNABLE: Final = (None, NotReturnable.HYGIENE)


def snapshot_at(snapshot: OrderSnapshot, now: datetime) -> OrderSnapshot:
    """Returns the snapshot that a shop with a correct clock sends at `now`: without events that are still to come."""

    def past(at: datetime | None) -> datetime | None:
        return at if at is not None and at <= now else None

    return replace(
        snapshot,
        paid_at=past(snapshot.paid_at),
        released_at=past(snapshot.released_at),
        cancelled_at=past(snapshot.cancelled_at),
        lines=tuple(
            replace(line, fulfilled_at=past(line.fulfilled_at), ready_at=past(line.ready_at)) for line in snapshot.lines
        ),
        shipments=tuple(
            replace(
                shipment,
                shipped_at=past(shipment.shipped_at),
                delivered_at=past(shipment.delivered_at),
                returned_at=past(shipment.returned_at),
            )
            for shipment in snapshot.shipments
        ),
    )


def family_views(settings: PolicySettings) -> Iterator[OrderView]:
    """Yields the views of each order at each of its events, without an open request and with one of each action."""
    can_be_open = frozenset(pair for pair in reachable_pairs(settings) if pair[1] is HelpActionState.IN_PROGRESS)
    for snapshot in _family():
        yield from _views(snapshot, can_be_open, settings)


def _family() -> Iterator[OrderSnapshot]:
    for paid, ship_by, released, cancelled, parcels, reason in product(
        _PAID, _SHIP_BY, _RELEASED, _CANCELLED, _parcels(), _NOT_RETURNABLE
    ):
        yield replace(
            _TYPICAL,
            paid_at=paid,
            ship_by=ship_by,
            released_at=released,
            cancelled_at=cancelled,
            lines=tuple(replace(line, not_returnable=reason) for line in _LINES),
            shipments=parcels,
        )

    yield from _without_parcels_alone()


def _without_parcels_alone() -> Iterator[OrderSnapshot]:
    """Yields orders with lines in no parcel, with units that were taken off, and with parcels that came back."""
    first = Shipment(id=ShipmentId("1"), lines=(ShipmentLine(line_id=LineId("1"), quantity=1),))
    left = replace(first, shipped_at=_PLACED_AT + 6 * _DAY)
    parcels: tuple[tuple[Shipment, ...], ...] = (
        (),
        (first,),
        (left,),
        (replace(left, delivered_at=_PLACED_AT + 11 * _DAY),),
        (replace(left, delivered_at=_PLACED_AT + 94 * _DAY),),
        (replace(left, returned_at=_PLACED_AT + 12 * _DAY),),
    )
    second = Shipment(id=ShipmentId("2"), lines=(ShipmentLine(line_id=LineId("2"), quantity=1),))
    sent, taken_off = _LINES[0], replace(_LINES[1], cancelled=1)
    orders = [(lines, of) for lines, of in product(_lines(), parcels) if lines[0].id == sent.id or not of]
    orders += [((sent, taken_off), (*of, second)) for of in parcels[2:]]  # nobody has unpacked what was taken off
    for paid, cancelled, (lines, shipments) in product(_PAID, _CANCELLED[::2], orders):
        yield replace(_TYPICAL, paid_at=paid, ship_by=None, cancelled_at=cancelled, lines=lines, shipments=shipments)


def _lines() -> Iterator[tuple[OrderLine, ...]]:
    sent, other = _LINES
    taken_off = replace(sent, cancelled=1)
    yield (sent,)
    yield (taken_off,)
    handed_over = _PLACED_AT + 3 * _DAY
    for fulfilment, at, returnable in (
        (Fulfilment.DIGITAL, None, False),
        (Fulfilment.DIGITAL, handed_over + 8 * _DAY, False),  # late
        (Fulfilment.DIGITAL, handed_over, True),
        (Fulfilment.PICKUP, None, False),
        (Fulfilment.PICKUP, handed_over + _DAY, False),
        (Fulfilment.NONE, None, False),
    ):
        ready = handed_over if fulfilment is Fulfilment.PICKUP else None
        line = replace(other, fulfilment=fulfilment, fulfilled_at=at, ready_at=ready, returnable=returnable)
        yield (line,)
        yield (line, replace(line, id=LineId("3"), fulfilled_at=None, ready_at=None))
        yield (sent, line)
        yield (taken_off, line)


def _parcels() -> Iterator[tuple[Shipment, ...]]:
    first = Shipment(id=ShipmentId("1"), lines=(ShipmentLine(line_id=LineId("1"), quantity=1),))
    second = Shipment(id=ShipmentId("2"), lines=(ShipmentLine(line_id=LineId("2"), quantity=1),))
    left = replace(first, shipped_at=_PLACED_AT + 6 * _DAY)
    delivered = replace(left, delivered_at=_PLACED_AT + 11 * _DAY)
    both = first.lines + second.lines
    yield ()
    yield (left, second)
    yield (delivered, replace(second, shipped_at=_PLACED_AT + 8 * _DAY))
    yield (replace(left, lines=both),)
    yield (replace(delivered, lines=both),)
    yield (replace(left, lines=both, delivered_at=_PLACED_AT + 94 * _DAY),)  # just before its inquiry time ends


def _views(snapshot: OrderSnapshot, can_be_open: frozenset[Pair], settings: PolicySettings) -> Iterator[OrderView]:
    instants = sorted(_instants(snapshot, settings))
    requests: dict[HelpRequestId, HelpRequestSummary] = {}
    for now in instants:
        order = Order.first(snapshot_at(snapshot, now))
        view = view_of(order, now=now, settings=settings)
        yield view
        for request in requests.values():
            with_request = replace(order, open_requests=(request,))
            if not changes.overtaken_by(with_request, settings=settings, now=now):
                yield view_of(with_request, now=now, settings=settings)
        for offered in view.offered():
            request = _request_for_everything(offered, now)
            if (offered.type, HelpActionState.IN_PROGRESS) in can_be_open and request.id not in requests:
                requests[request.id] = request
                yield view_of(replace(order, open_requests=(request,)), now=now, settings=settings)


def _instants(snapshot: OrderSnapshot, settings: PolicySettings) -> set[datetime]:
    milestones = milestones_of(Order.first(snapshot), settings)
    ready = {portion.ready_at for portion in milestones.portions if portion.ready_at}
    times = (milestones.times, *(portion.times for portion in milestones.portions))
    return ready | {at for of_one in times for at in of_one.values()}


def _request_for_everything(offered: Availability, now: datetime) -> HelpRequestSummary:
    units = {line.line_id: line.left for line in offered.lines if line.left}
    return HelpRequestSummary(
        id=HelpRequestId(offered.type.value),
        type=offered.type,
        state=HelpRequestState.OPEN,
        filed_at=now,
        answer_by=None,
        shipment_ids=tuple(shipment.shipment_id for shipment in offered.shipments if shipment.available),
        allocation={NO_PARCEL: units} if units else {},
    )
