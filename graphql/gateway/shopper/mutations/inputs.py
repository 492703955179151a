"""What the inputs of all mutations have in common."""

import strawberry

from gateway.ids import own_id
from gateway.types.input_texts import KEY
from order_help.domain.ids import AttachmentId, CustomerId, OrderNumber, OrderRef

ATTACHMENTS = "The `id` of attachments of this order that are VERIFIED: 5 at most, each once."


@strawberry.input
class OrderInput:
    """What every mutation is told."""

    order_number: str = strawberry.field(description="The `number` of the order.")
    idempotency_key: strawberry.ID | None = strawberry.field(default=None, description=KEY)

    def order(self, viewer: CustomerId) -> OrderRef:
        """The order, if the viewer has it."""
        return OrderRef(customer_id=viewer, number=OrderNumber(self.order_number))


@strawberry.input
class HelpInput(OrderInput):
    """What every request for help is told."""

    message: str | None = strawberry.field(
        default=None, description="What the shopper wants to add, up to 4,000 characters."
    )
    attachment_ids: list[strawberry.ID] | None = strawberry.field(default=None, description=ATTACHMENTS)

    def attached(self) -> tuple[AttachmentId, ...]:
        """The attachments that are named."""
        return attached(self.attachment_ids, self.order_number)


def attached(ids: list[strawberry.ID] | None, number: str) -> tuple[AttachmentId, ...]:
    """The attachments of this order that an input names."""
    return tuple(AttachmentId(own_id(id_, "Attachment", number)) for id_ in ids or ())
