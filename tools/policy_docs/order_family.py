"""
Generates a family of orders: paid or not, released or not, cancelled or not, returnable or not, and sent in up to two
parcels, picked up, handed over, or nothing but fees.

Together with open requests, their views show every state that an action can have in every order status.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product
from typing import Final

from order_help.domain import changes
from order_help.domain.actions import HelpActionState
from order_help.domain.availability import Availability, OrderView, taken_units, view_of
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.reachable import Pair, reachable_pairs
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
_HANDED_OVER_AT: Final = _PLACED_AT + 8 * _DAY

Contents = tuple[tuple[OrderLine, ...], tuple[Shipment, ...]]


def snapshot_at(snapshot: OrderSnapshot, now: datetime) -> OrderSnapshot:
    """Returns the snapshot that a shop with a correct clock sends at `now`: without events that are still to come."""

    def past(at: datetime | None) -> datetime | None:
        return at if at is not None and at <= now else None

    return replace(
        snapshot,
        paid_at=past(snapshot.paid_at),
        released_at=past(snapshot.released_at),
        cancelled_at=past(snapshot.cancelled_at),
        shipments=tuple(
            replace(
                shipment,
                shipped_at=past(shipment.shipped_at),
                delivered_at=past(shipment.delivered_at),
                returned_at=past(shipment.returned_at),
            )
            for shipment in snapshot.shipments
        ),
        lines=tuple(
            replace(line, ready_at=past(line.ready_at), fulfilled_at=past(line.fulfilled_at)) for line in snapshot.lines
        ),
    )


def family_views(settings: PolicySettings) -> Iterator[OrderView]:
    """Yields the views of each order at each of its events, without an open request and with one of each action."""
    can_be_open = frozenset(pair for pair in reachable_pairs(settings) if pair[1] is HelpActionState.IN_PROGRESS)
    for snapshot in _family():
        yield from _views(snapshot, can_be_open, settings)


def _family() -> Iterator[OrderSnapshot]:
    contents = [*((_LINES, parcels) for parcels in _parcels()), *_without_parcels()]
    for paid, ship_by, released, cancelled, (lines, parcels), reason in product(
        _PAID, _SHIP_BY, _RELEASED, _CANCELLED, contents, _NOT_RETURNABLE
    ):
        yield replace(
            _TYPICAL,
            paid_at=paid,
            ship_by=ship_by,
            released_at=released,
            cancelled_at=cancelled,
            lines=tuple(replace(line, not_returnable=reason) for line in lines),
            shipments=parcels,
        )


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
    yield (replace(left, lines=both, returned_at=_PLACED_AT + 20 * _DAY),)
    yield (replace(left, returned_at=_PLACED_AT + 20 * _DAY), replace(second, shipped_at=_PLACED_AT + 8 * _DAY))


def _without_parcels() -> Iterator[Contents]:
    """Yields orders of which something, or all, is in no parcel."""
    one, other = _LINES
    shelf = replace(one, fulfilment=Fulfilment.PICKUP, ready_at=_PLACED_AT + 6 * _DAY)
    picked_up = replace(shelf, fulfilled_at=_HANDED_OVER_AT)
    download = replace(one, fulfilment=Fulfilment.DIGITAL, fulfilled_at=_HANDED_OVER_AT)
    fee = replace(one, fulfilment=Fulfilment.NONE)
    parcel = Shipment(id=ShipmentId("2"), lines=(ShipmentLine(line_id=other.id, quantity=1),))
    left = replace(parcel, shipped_at=_PLACED_AT + 9 * _DAY, delivered_at=_PLACED_AT + 11 * _DAY)
    yield (shelf,), ()
    yield (picked_up,), ()
    yield (download,), ()
    yield (fee,), ()
    yield (picked_up, other), (parcel,)
    yield (picked_up, other), (left,)
    yield (download, other), (replace(left, returned_at=_PLACED_AT + 20 * _DAY),)
    yield (picked_up, replace(shelf, id=other.id)), ()
    yield from _with_units_taken_off(left, parcel)


def _with_units_taken_off(left: Shipment, prepared: Shipment) -> Iterator[Contents]:
    """Yields orders of which units were taken off although a parcel has them."""
    one, other = _LINES
    gone, also_gone = replace(one, cancelled=one.quantity), replace(other, cancelled=other.quantity)
    yield (gone, also_gone), ()
    sent = replace(left, id=ShipmentId("1"), lines=(ShipmentLine(line_id=one.id, quantity=1),), delivered_at=None)
    yield (one, also_gone), (sent, prepared)
    yield (one, also_gone), (replace(sent, delivered_at=_PLACED_AT + 97 * _DAY), prepared)
    handed_over = replace(one, fulfilment=Fulfilment.DIGITAL, fulfilled_at=_HANDED_OVER_AT)
    yield (handed_over, also_gone), (prepared,)


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
            request = _request_for_everything(offered, view)
            if (offered.type, HelpActionState.IN_PROGRESS) in can_be_open and request.id not in requests:
                requests[request.id] = request
                yield view_of(replace(order, open_requests=(request,)), now=now, settings=settings)


def _instants(snapshot: OrderSnapshot, settings: PolicySettings) -> set[datetime]:
    milestones = milestones_of(Order.first(snapshot), settings)
    known = (milestones.times, *(portion.times for portion in milestones.portions))
    return {at for times in known for at in times.values()}


def _request_for_everything(offered: Availability, view: OrderView) -> HelpRequestSummary:
    return HelpRequestSummary(
        id=HelpRequestId(offered.type.value),
        type=offered.type,
        state=HelpRequestState.OPEN,
        filed_at=view.now,
        answer_by=None,
        shipment_ids=tuple(shipment.shipment_id for shipment in offered.shipments if shipment.available),
        taken=taken_units(view, {line.line_id: line.left for line in offered.lines if line.left}),
    )
