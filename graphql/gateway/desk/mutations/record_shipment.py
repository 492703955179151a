"""The warehouse says that a parcel left."""

from datetime import datetime
from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import ByNumberInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.snapshot import Shipment, ShipmentLine
from order_help.use_cases.desk import record_shipment as use_case


@strawberry.input(description="Units of a line that are in the parcel.")
class RecordedLineInput:
    line_id: str = strawberry.field(description="The shop's own id of the line.")
    quantity: int = strawberry.field(description="Units, 1 or more.")


@strawberry.input(description="A parcel.")
class RecordedShipmentInput:
    shipment_id: str = strawberry.field(description="The shop's own id of the parcel, 1 to 128 characters.")
    carrier: str | None = strawberry.field(default=None, description="Who carries it.")
    tracking_number: str | None = strawberry.field(default=None, description="The carrier's number of it.")
    tracking_url: str | None = strawberry.field(default=None, description="Where the carrier shows how far it is.")
    shipped_at: datetime | None = strawberry.field(default=None, description="When it left; null: it is prepared.")
    delivered_at: datetime | None = strawberry.field(default=None, description="When the carrier delivered it.")
    lines: list[RecordedLineInput] = strawberry.field(description="What is in it: 1 to 200 lines.")

    def to_command(self) -> Shipment:
        return Shipment(
            id=ShipmentId(self.shipment_id),
            lines=tuple(ShipmentLine(line_id=LineId(line.line_id), quantity=line.quantity) for line in self.lines),
            carrier=self.carrier,
            tracking_number=self.tracking_number,
            tracking_url=self.tracking_url,
            shipped_at=self.shipped_at,
            delivered_at=self.delivered_at,
        )


@strawberry.input(description="This parcel left, or is prepared.")
class RecordShipmentInput(ByNumberInput):
    shipment: RecordedShipmentInput = strawberry.field(
        description="The parcel. One of the same id that was recorded before is corrected; the snapshot's own win."
    )

    def to_command(self, context: DeskContext) -> use_case.RecordShipment:
        return use_case.RecordShipment(**self.about(context), shipment=self.shipment.to_command())


RecordShipmentResult = Annotated[
    Changed | AnyRefusal, strawberry.union("RecordShipmentResult", description="What came of recording a parcel.")
]


@strawberry.mutation(
    description="Record a parcel as a fact. One of a cancelled order is recorded too, and is an alert for the desk."
)
def record_shipment(info: Info, input: Annotated[RecordShipmentInput, THE_INPUT]) -> RecordShipmentResult:
    context = info.context
    return to_result(use_case.record_shipment(context.services, input.to_command(context), now=context.now), context)
