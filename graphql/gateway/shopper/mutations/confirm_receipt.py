"""A shopper confirms that parcels arrived."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import OrderRef, ShipmentId
from order_help.use_cases.shopper import confirm_receipt as use_case


@strawberry.input(description="The input of `confirmReceipt`.")
class ConfirmReceiptInput(OrderInput):
    shipment_ids: list[strawberry.ID] = strawberry.field(
        description=(
            "The `id` of each parcel, 1 to 200, without duplicates. An id that is not of this order is a "
            "problem `UNKNOWN`."
        )
    )

    def to_command(self, order: OrderRef) -> use_case.ConfirmReceipt:
        return use_case.ConfirmReceipt(
            order=order,
            idempotency_key=self.idempotency_key,
            shipment_ids=tuple(ShipmentId(own_id(id, "Shipment", order.id)) for id in self.shipment_ids),
        )


@strawberry.type(description="The parcels now count as received.")
class ReceiptConfirmed:
    order: Order = strawberry.field(description="The order after the change.")


ConfirmReceiptResult = Annotated[
    ReceiptConfirmed | AnyRefusal,
    strawberry.union("ConfirmReceiptResult", description="The result of `confirmReceipt`."),
]


@strawberry.mutation(
    description=(
        "Confirms the receipt of parcels that have left and are not received yet. If one of them cannot be "
        "confirmed, none is."
    )
)
def confirm_receipt(info: Info, input: Annotated[ConfirmReceiptInput, THE_INPUT]) -> ConfirmReceiptResult:
    context = info.context
    order = input.order(context)
    if not isinstance(order, OrderRef):
        return refusal_of(order, context)
    done = use_case.confirm_receipt(context.services, input.to_command(order), now=context.now)
    if isinstance(done, use_case.ReceiptConfirmed):
        return ReceiptConfirmed(order=Order.of(done.view, context))
    return refusal_of(done, context)
