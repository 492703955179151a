"""Base types of the inputs of the shopper's mutations."""

import strawberry

from gateway.ids import own_id
from gateway.types.input_texts import KEY
from order_help.domain.help_details import HelpRequestDetails
from order_help.domain.ids import AttachmentId, CustomerId, OrderNumber, OrderRef
from order_help.use_cases.commands import HelpCommand

ATTACHMENTS = (
    "The `id` of each attachment, up to 5, without duplicates. Each must belong to this order and be VERIFIED; others "
    "are a problem `UNKNOWN` or `NOT_VERIFIED`."
)


@strawberry.input
class OrderInput:
    """The input of every mutation about an order."""

    order_number: str = strawberry.field(
        description="The `number` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`."
    )
    idempotency_key: strawberry.ID | None = strawberry.field(default=None, description=KEY)

    def order(self, viewer: CustomerId) -> OrderRef:
        """Returns the key of the viewer's order with this number, whether or not it exists."""
        return OrderRef(customer_id=viewer, number=OrderNumber(self.order_number))


@strawberry.input
class HelpInput(OrderInput):
    """The input of every mutation that files a help request."""

    message: str | None = strawberry.field(
        default=None, description="A message to the shop, up to 4,000 characters of plain text; null for none."
    )
    attachment_ids: list[strawberry.ID] | None = strawberry.field(default=None, description=ATTACHMENTS)

    def details(self) -> HelpRequestDetails:
        """Returns the fields of a subclass as the details of the request; their type names the action."""
        raise NotImplementedError

    def to_command(self, viewer: CustomerId) -> HelpCommand:
        return HelpCommand(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            details=self.details(),
            message=self.message,
            attachment_ids=attached(self.attachment_ids, self.order_number),
        )


def attached(ids: list[strawberry.ID] | None, number: str) -> tuple[AttachmentId, ...]:
    """Returns the ids of the attachments of this order that an input names."""
    return tuple(AttachmentId(own_id(id_, "Attachment", number)) for id_ in ids or ())
