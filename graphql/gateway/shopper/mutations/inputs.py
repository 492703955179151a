"""Base types of the inputs of the shopper's mutations."""

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Context
from gateway.shopper.naming import named_order
from gateway.types.attachment_upload import ATTACHMENTS
from gateway.types.input_texts import KEY
from order_help.domain.help_details import HelpRequestDetails
from order_help.domain.ids import AttachmentId, OrderId, OrderRef
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.refusals import Refusal


@strawberry.input
class OrderInput:
    """The input of every mutation about an order."""

    order_id: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either "
            "this or `orderNumber`."
        ),
    )
    order_number: str | None = strawberry.field(
        default=None,
        description=(
            "The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused "
            "with `OrderAmbiguous`."
        ),
    )
    idempotency_key: strawberry.ID | None = strawberry.field(default=None, description=KEY)

    def order(self, context: Context) -> OrderRef | Refusal:
        """Returns the key of the order that the input names, or why it names none."""
        return named_order(context, order_id=self.order_id, number=self.order_number)


@strawberry.input
class HelpInput(OrderInput):
    """The input of every mutation that files a help request."""

    message: str | None = strawberry.field(
        default=None, description="A message to the shop, up to 4,000 characters of plain text; null for none."
    )
    attachment_ids: list[strawberry.ID] | None = strawberry.field(default=None, description=ATTACHMENTS)

    def details(self, order_id: OrderId, /) -> HelpRequestDetails:
        """Returns the fields of a subclass as the details of the request; their type names the action."""
        raise NotImplementedError

    def to_command(self, order: OrderRef) -> HelpCommand:
        return HelpCommand(
            order=order,
            idempotency_key=self.idempotency_key,
            details=self.details(order.id),
            message=self.message,
            attachment_ids=attached(self.attachment_ids, order.id),
        )


def attached(ids: list[strawberry.ID] | None, order_id: OrderId) -> tuple[AttachmentId, ...]:
    """Returns the ids of the attachments of this order that an input names."""
    return tuple(AttachmentId(own_id(id_, "Attachment", order_id)) for id_ in ids or ())
