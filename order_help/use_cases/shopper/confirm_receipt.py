"""A shopper confirms that parcels arrived."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from order_help.domain import changes
from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.domain.availability import OrderView, Reason
from order_help.domain.changes import Change
from order_help.domain.ids import ShipmentId
from order_help.domain.milestones import Portion
from order_help.domain.order import Order
from order_help.domain.policy import Per
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.values import Value
from order_help.use_cases.commands import Command
from order_help.use_cases.input_checks import shipment_id_problems
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order


@dataclass(frozen=True, kw_only=True)
class ConfirmReceipt(Command):
    """Confirms that these parcels (1 or more, each once) have arrived."""

    shipment_ids: tuple[ShipmentId, ...]

    def problems(self) -> Iterator[Problem]:
        yield from shipment_id_problems(self.shipment_ids)


class ReceiptConfirmed(Value):
    """The parcels count as received; `view` is the order afterwards."""

    view: OrderView


def confirm_receipt(services: Services, command: ConfirmReceipt, *, now: datetime) -> ReceiptConfirmed | Refusal:
    """Confirms parcels that have left and are not received yet: all that are named, or none. Raises StoreBusy."""

    def decide(order: Order, _: LoadedState) -> Change | Refusal:
        view = services.view(order, now=now)
        if problems := tuple(command.problems()) or tuple(_problems(services, command.shipment_ids, view)):
            return InvalidInput(problems)
        parcels = tuple(dict.fromkeys(map(view.milestones.id_of, command.shipment_ids)))
        return changes.confirm_receipt(order, parcels, now=now)

    done = change_order(services, command, decide, now=now)
    if isinstance(done, Change | Replayed):
        return ReceiptConfirmed(view=services.view(done.after, now=now))
    return done


def _problems(services: Services, command: tuple[ShipmentId, ...], view: OrderView) -> Iterator[Problem]:
    parcels = {parcel.id: parcel for parcel in view.milestones.shipments()}
    for place, shipment_id in enumerate(command):
        path, id_ = f"shipmentIds.{place}", view.milestones.id_of(shipment_id)
        if id_ not in parcels:
            is_known = any(id_ == other.id for other in view.milestones.no_parcels)
            yield Problem(path=path, code=ProblemCode.NOT_SHIPPED if is_known else ProblemCode.UNKNOWN)
        elif parcels[id_].is_back(view.now):
            reason = _came_back(parcels[id_], services.settings_of(view.order))
            yield Problem(path=path, code=ProblemCode.NOT_AVAILABLE, reason=reason, per=Per.PARCEL)
        elif not view.can_confirm_receipt(id_):
            left = parcels[id_].has_left(view.now)
            yield Problem(path=path, code=ProblemCode.ALREADY_RECEIVED if left else ProblemCode.NOT_SHIPPED)


def _came_back(parcel: Portion, settings: PolicySettings) -> Reason:
    event = OrderEvent.RETURNED_TO_SENDER
    at = parcel.times[event]
    return Reason(code=ReasonCode.CLOSED, event=event, at=at, day=settings.day_of(at))
