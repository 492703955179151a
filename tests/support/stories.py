"""Orders as they may come and go: snapshots, requests filed while they are offered, answers, and time passing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from random import Random

from order_help.domain import changes, snapshot_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.availability import Availability, OrderView
from order_help.domain.help_details import (
    CHOICES,
    DETAILS,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    HelpRequestDetails,
    PackageNotReceivedKind,
    ReportPackageNotReceivedDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId
from order_help.domain.intake import RefusedRevision
from order_help.domain.judging import allocation_of, view_of
from order_help.domain.order import Order
from order_help.domain.returns import ApprovedReturn
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import Fulfilment, NotReturnable, OrderSnapshot, Shipment
from tests.support.orders import DAY, HOME, T0, TICK, a_line, a_parcel, a_snapshot

LINES = {"bottle": 2, "lamp": 1}


def a_story(chance: Random, settings: PolicySettings) -> Iterator[OrderView]:
    """One order seen again and again, from around the time it was placed until long after all its windows closed."""
    order = Order.first(a_random_snapshot(chance))
    now = T0 + chance.choice([-DAY, -TICK, 0 * DAY, chance.random() * 60 * DAY])
    for revision in range(2, 2 + chance.randrange(2, 6)):
        view = view_of(order, now=now, settings=settings)
        yield view
        offered = view.offered()
        if offered and chance.random() < 0.7:
            order = filed(chance, view, chance.choice(offered), settings)
            yield view_of(order, now=now, settings=settings)
        if order.open_requests and chance.random() < 0.2:
            order = approved(chance, order)
            yield view_of(order, now=now, settings=settings)
        if chance.random() < 0.3:
            order = _with_snapshot(replace(a_random_snapshot(chance), revision=revision), order, settings, now)
            yield view_of(order, now=now, settings=settings)
        now = _later(chance, view, now)


def a_random_snapshot(chance: Random) -> OrderSnapshot:
    """A snapshot with dates around T0, past and future, or without them."""

    def maybe(often: float, days: int) -> datetime | None:
        return T0 + chance.randrange(days) * DAY if chance.random() < often else None

    fulfilment = chance.choice([Fulfilment.PARCEL] * 5 + list(Fulfilment))
    lines = tuple(
        a_line(
            name,
            units,
            not_returnable=NotReturnable.HYGIENE if chance.random() < 0.2 else None,
            fulfilment=fulfilment if chance.random() < 0.8 else Fulfilment.PARCEL,
            fulfilled_at=maybe(0.3, 20),
            cancelled=chance.choice([0, 0, 0, units]),
        )
        for name, units in LINES.items()
    )
    return a_snapshot(
        lines=lines,
        paid_at=maybe(0.7, 3),
        ship_by=maybe(0.5, 20),
        released_at=maybe(0.2, 10),
        cancelled_at=maybe(0.3, 20),
        shipments=tuple(_parcels(chance)),
        shipping_address=HOME if chance.random() < 0.9 else None,
    )


def _parcels(chance: Random) -> Iterator[Shipment]:
    for number, units in enumerate(chance.choice([[], [LINES], [{"bottle": 1}], [{"bottle": 2}, {"lamp": 1}]])):
        left = T0 + chance.randrange(20) * DAY if chance.random() < 0.7 else None
        delivered = left + chance.choice([chance.randrange(20), 88]) * DAY if left and chance.random() < 0.6 else None
        yield replace(a_parcel(f"box-{number}", shipped_at=left, **units), delivered_at=delivered)


def filed(chance: Random, view: OrderView, offered: Availability, settings: PolicySettings) -> Order:
    """The order after a request for an action that it offers."""
    request = HelpRequest(
        id=HelpRequestId(f"R{view.order.version}"),
        order_id=view.order.id,
        type=offered.type,
        state=HelpRequestState.OPEN,
        details=_details(chance, view, offered),
        filed_at=view.now,
    )
    order = in_doubt(view.order) if chance.random() < 0.2 else view.order
    return changes.file(order, request, settings=settings, now=view.now).after


def in_doubt(order: Order) -> Order:
    """The order after a newer revision of it had to be refused, so that no request settles itself."""
    refused = RefusedRevision(revision=9_999, at=T0, problem="lines", customer_id=order.snapshot.customer_id)
    return replace(order, intake=replace(order.intake, refused=refused))


def _details(chance: Random, view: OrderView, offered: Availability) -> HelpRequestDetails:
    match offered.type:
        case HelpActionType.CHANGE_SHIPPING_ADDRESS:
            return ChangeShippingAddressDetails(address=replace(HOME, country_code=chance.choice(["US", "CA"])))
        case HelpActionType.CHECK_ORDER_PROGRESS:
            return CheckOrderProgressDetails(ship_by=view.now)
        case HelpActionType.REPORT_PACKAGE_NOT_RECEIVED:
            reportable = tuple(shipment.shipment_id for shipment in offered.shipments if shipment.available)
            return ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=reportable)
        case HelpActionType.RETURN_OR_REPLACE_ITEMS:
            items = tuple(
                ReturnItem(line_id=line.line_id, quantity=chance.randint(1, line.left), reason=ReturnReason.DEFECTIVE)
                for line in offered.lines
                if line.left
            )
            details = ReturnOrReplaceItemsDetails(items=items, resolution=chance.choice(list(ReturnResolution)))
            return replace(details, allocation=allocation_of(view, details.quantities))
        case action:
            return _chosen(chance, action)


def _chosen(chance: Random, action: HelpActionType) -> HelpRequestDetails:
    """Details that are nothing but what the shopper chose."""
    make: Callable[..., HelpRequestDetails] = DETAILS[action]
    return make(**{field: chance.choice(list(values)) for field, values in CHOICES[action].items()})


def approved(chance: Random, order: Order) -> Order:
    """The desk approves a request; of its effects, only that of a return needs no more than the summary."""
    request = chance.choice(order.open_requests)
    granted = (ApprovedReturn(request_id=request.id, allocation=request.allocation),) if request.allocation else ()
    others = tuple(other for other in order.open_requests if other is not request)
    return replace(order, open_requests=others, approved_returns=(*order.approved_returns, *granted))


def _with_snapshot(snapshot: OrderSnapshot, order: Order, settings: PolicySettings, now: datetime) -> Order:
    after = snapshot_changes.apply_snapshot(snapshot, order)
    assert after is not None
    overtaken = set(changes.overtaken_by(after, settings=settings, now=now))
    return replace(after, open_requests=tuple(r for r in after.open_requests if r.id not in overtaken))


def _later(chance: Random, view: OrderView, now: datetime) -> datetime:
    """Some days on, or the very edge of what comes next."""
    if chance.random() < 0.5:
        return now + chance.random() * 30 * DAY
    events = (view.milestones.times, *(portion.times for portion in view.milestones.portions))
    times = (time for known in events for time in known.values())
    to_come = sorted(time for time in times if time > now)
    return chance.choice([to_come[0] - TICK, to_come[0]]) if to_come else now + 90 * DAY
