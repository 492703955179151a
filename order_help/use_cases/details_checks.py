"""
What the details of a help request must be: for any order, and for the order that they are about.

Details of an action that is not named here need no check beyond their types.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.help_details import (
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    HelpRequestDetails,
    ReportPackageNotReceivedDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
)
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.judging import allocation_of
from order_help.domain.policy import Per
from order_help.domain.shown_days import ship_by_day
from order_help.domain.snapshot import Address
from order_help.use_cases.address_rules import normalised
from order_help.use_cases.input_checks import shipment_id_problems
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode

MAX_ITEMS: Final = 200
"""Items of one return: as many as an order has lines at most."""


def details_problems(details: HelpRequestDetails) -> Iterator[Problem]:
    """Yields what is wrong with the details for any order."""
    match details:
        case ChangeShippingAddressDetails(address=address):
            yield from _address_problems(address)
        case ReportPackageNotReceivedDetails(shipment_ids=shipment_ids):
            yield from shipment_id_problems(shipment_ids)
        case ReturnOrReplaceItemsDetails(items=items):
            yield from _item_problems(items)


def details_for(view: OrderView, details: HelpRequestDetails) -> HelpRequestDetails | InvalidInput:
    """
    Returns the details as they are filed for this order, or what is wrong with them for it.

    The details have none of `details_problems`.
    """
    problems: tuple[Problem, ...] = ()
    match details:
        case ChangeShippingAddressDetails(address=address):
            address_or_problems = normalised(address)
            if isinstance(address_or_problems, InvalidInput):
                return address_or_problems
            return replace(details, address=address_or_problems)
        case CheckOrderProgressDetails():
            times = view.milestones.times
            last_day = ship_by_day(times, view.order.snapshot, view.settings)
            return replace(details, ship_by=times[OrderEvent.SHIP_BY], ship_by_day=last_day)
        case ReportPackageNotReceivedDetails(shipment_ids=shipment_ids):
            problems = tuple(_parcel_problems_in(view, shipment_ids))
            if not problems:
                return replace(details, shipment_ids=tuple(map(view.milestones.id_of, shipment_ids)))
        case ReturnOrReplaceItemsDetails(items=items):
            problems = tuple(_item_problems_in(view, items))
            if not problems:
                return replace(details, allocation=allocation_of(view, details.quantities))
    return InvalidInput(problems) if problems else details


def _address_problems(address: Address) -> Iterator[Problem]:
    checked = normalised(address)
    if isinstance(checked, InvalidInput):
        yield from (replace(problem, path=f"address.{problem.path}") for problem in checked.problems)


def _item_problems(items: tuple[ReturnItem, ...]) -> Iterator[Problem]:
    if not items:
        yield Problem(path="items", code=ProblemCode.TOO_FEW, params={"min": 1})
    if len(items) > MAX_ITEMS:
        yield Problem(path="items", code=ProblemCode.TOO_MANY, params={"max": MAX_ITEMS})
        return
    for place, item in enumerate(items):
        if item.quantity < 1:
            yield Problem(path=f"items.{place}.quantity", code=ProblemCode.TOO_FEW, params={"min": 1})
        if any((item.line_id, item.reason) == (same.line_id, same.reason) for same in items[:place]):
            yield Problem(path=f"items.{place}.lineId", code=ProblemCode.DUPLICATE)


def _parcel_problems_in(view: OrderView, shipment_ids: tuple[ShipmentId, ...]) -> Iterator[Problem]:
    availability = view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    parcels = {shipment.shipment_id: shipment for shipment in availability.shipments}
    for place, shipment_id in enumerate(shipment_ids):
        path, id_ = f"shipmentIds.{place}", view.milestones.id_of(shipment_id)
        if id_ not in parcels:
            yield Problem(path=path, code=ProblemCode.UNKNOWN)
        elif any(id_ == view.milestones.id_of(other) for other in shipment_ids[:place]):
            yield Problem(path=path, code=ProblemCode.DUPLICATE)
        elif not parcels[id_].available:
            reason = parcels[id_].reason
            yield Problem(path=path, code=ProblemCode.NOT_AVAILABLE, reason=reason, per=Per.PARCEL)


def _item_problems_in(view: OrderView, items: tuple[ReturnItem, ...]) -> Iterator[Problem]:
    lines = {line.line_id: line for line in view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].lines}
    units: dict[LineId, int] = {}
    for place, item in enumerate(items):
        line = lines.get(item.line_id)
        units[item.line_id] = units.get(item.line_id, 0) + item.quantity
        if line is None:
            yield Problem(path=f"items.{place}.lineId", code=ProblemCode.UNKNOWN)
        elif line.reason is not None:
            path = f"items.{place}.lineId"
            yield Problem(path=path, code=ProblemCode.NOT_AVAILABLE, reason=line.reason, per=Per.LINE)
        elif units[item.line_id] > line.left:
            yield Problem(path=f"items.{place}.quantity", code=ProblemCode.TOO_MANY, params={"max": line.left})
