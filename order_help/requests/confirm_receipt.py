"""A shopper confirms that parcels arrived."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.ids import ShipmentId
from order_help.domain.judgement import View
from order_help.domain.laid_together import Order
from order_help.requests.asking import Asked
from order_help.requests.changing import Replayed, change_order
from order_help.requests.desk import HelpDesk
from order_help.requests.ports import Standing
from order_help.requests.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.requests.shipment_ids import shipment_id_problems


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmReceipt(Asked):
    """These parcels (1 or more, each once) arrived."""

    operation: ClassVar[str] = "confirmReceipt"

    shipment_ids: tuple[ShipmentId, ...]

    def problems(self) -> Iterator[Problem]:
        yield from Asked.problems(self)
        yield from shipment_id_problems(self.shipment_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptConfirmed:
    """The parcels count as received; `view` is their order afterwards."""

    view: View


def confirm_receipt(desk: HelpDesk, asked: ConfirmReceipt, *, now: datetime) -> ReceiptConfirmed | Refusal:
    """Confirm parcels that have left and do not count as received yet: all of those asked for, or none."""

    def decide(order: Order, _: Standing) -> Change | Refusal:
        view = desk.view(order, now=now)
        if problems := tuple(asked.problems()) or tuple(_problems(asked.shipment_ids, view)):
            return InvalidInput(problems)
        return changes.confirm_receipt(order, asked.shipment_ids, now=now)

    done = change_order(desk, asked, decide, now=now)
    if isinstance(done, Change):
        return ReceiptConfirmed(view=desk.view(done.after, now=now))
    if isinstance(done, Replayed):
        return ReceiptConfirmed(view=desk.view(done.order, now=now))
    return done


def _problems(asked: tuple[ShipmentId, ...], view: View) -> Iterator[Problem]:
    parcels = {parcel.id: parcel for parcel in view.course.shipments()}
    for place, shipment_id in enumerate(asked):
        path = f"shipmentIds.{place}"
        if shipment_id not in parcels:
            yield Problem(path=path, code=ProblemCode.UNKNOWN)
        elif not view.can_confirm_receipt(shipment_id):
            left = parcels[shipment_id].has_left(view.now)
            yield Problem(path=path, code=ProblemCode.ALREADY_RECEIVED if left else ProblemCode.NOT_SHIPPED)
