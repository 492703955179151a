"""The warehouse records a parcel."""

from datetime import datetime
from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import ByNumberInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import LineId, OrderId, ShipmentId
from order_help.domain.snapshot import Shipment, ShipmentLine
from order_help.use_cases.desk import record_shipment as use_case


@strawberry.input(description="Units of an order line in a parcel.")
class RecordedLineInput:
    line_id: str = strawberry.field(
        description="The shop's own id of the order line. An id that is not of this order is a problem `UNKNOWN`."
    )
    quantity: int = strawberry.field(description="Units in the parcel, 1 to 1,000,000.")


@strawberry.input(description="A parcel to record.")
class RecordedShipmentInput:
    shipment_id: str = strawberry.field(
        description="The shop's own id of the parcel, 1 to 128 characters, unique within the order."
    )
    carrier: str | None = strawberry.field(default=None, description="The carrier, up to 2,000 characters.")
    tracking_number: str | None = strawberry.field(
        default=None, description="The carrier's tracking number, up to 2,000 characters."
    )
    tracking_url: str | None = strawberry.field(
        default=None,
        description="The carrier's tracking page: an `https://` or `http://` URL, up to 2,000 characters.",
    )
    shipped_at: datetime | None = strawberry.field(
        default=None,
        description=(
            "When the parcel left; null for a parcel that is only prepared. Required with `deliveredAt` and "
            "`returnedAt`. A time in the future counts as now, and one before the order was placed as that time."
        ),
    )
    delivered_at: datetime | None = strawberry.field(
        default=None,
        description=(
            "When the carrier delivered the parcel; null until then. A time in the future counts as now; one before "
            "`shippedAt` does not count."
        ),
    )
    returned_at: datetime | None = strawberry.field(
        default=None,
        description=(
            "When the parcel came back to the shop; null unless it did. A time in the future counts as now, and one "
            "before `shippedAt` as that time."
        ),
    )
    lines: list[RecordedLineInput] = strawberry.field(description="The contents of the parcel, 1 to 200 lines.")

    def to_command(self) -> Shipment:
        return Shipment(
            id=ShipmentId(self.shipment_id),
            lines=tuple(ShipmentLine(line_id=LineId(line.line_id), quantity=line.quantity) for line in self.lines),
            carrier=self.carrier,
            tracking_number=self.tracking_number,
            tracking_url=self.tracking_url,
            shipped_at=self.shipped_at,
            delivered_at=self.delivered_at,
            returned_at=self.returned_at,
        )


@strawberry.input(description="The input of `recordShipment`.")
class RecordShipmentInput(ByNumberInput):
    shipment: RecordedShipmentInput = strawberry.field(
        description=(
            "The parcel. It replaces a parcel recorded earlier with the same id; what has happened by the shop's "
            "snapshot to a parcel with this id takes precedence over both."
        )
    )

    def to_command(self, order: OrderId, context: DeskContext) -> use_case.RecordShipment:
        return use_case.RecordShipment(**self.target(order, context), shipment=self.shipment.to_command())


RecordShipmentResult = Annotated[
    Changed | AnyRefusal, strawberry.union("RecordShipmentResult", description="The result of `recordShipment`.")
]


@strawberry.mutation(
    description=(
        "Records a parcel that has left or is prepared. A parcel of a cancelled order is recorded too, and "
        "raises an alert."
    )
)
def record_shipment(info: Info, input: Annotated[RecordShipmentInput, THE_INPUT]) -> RecordShipmentResult:
    context, order = info.context, input.order(info.context)
    if not isinstance(order, str):
        return refusal_of(order, context)
    command = input.to_command(order, context)
    return to_result(use_case.record_shipment(context.services, command, now=context.now), context)
