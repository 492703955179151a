"""The type Attachment: a file of an order's conversation."""

import strawberry
from strawberry import Private

from gateway.ids import global_id
from gateway.shopper.context import Info
from gateway.types.node import Node
from order_help.domain import attachments as domain
from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import AttachmentId, OrderNumber
from order_help.use_cases.download_attachment import download_attachment


@strawberry.type(description="A photo or PDF that the shopper sends with a message or help request.")
class Attachment(Node):
    number: Private[OrderNumber]
    attachment_id: Private[AttachmentId]
    file_name: str = strawberry.field(description="The file name that the shopper gave. Display it as plain text.")
    media_type: str = strawberry.field(
        description="The media type: `image/jpeg`, `image/png`, `image/webp` or `application/pdf`."
    )
    size: int = strawberry.field(
        description="The size in bytes, 1 or more: as announced, and as measured once it is VERIFIED."
    )
    state: AttachmentState = strawberry.field(
        description="The state of the attachment. Only a VERIFIED one can be sent."
    )

    @classmethod
    def of(cls, attachment: domain.Attachment) -> "Attachment":
        """Returns an attachment that was read from the store."""
        return cls.of_file(attachment.file, attachment.order.number, attachment.state)

    @classmethod
    def of_file(
        cls, file: domain.AttachedFile, number: OrderNumber, state: AttachmentState = AttachmentState.VERIFIED
    ) -> "Attachment":
        """Returns an attachment of a message or request, which keeps its file and had it VERIFIED when it was sent."""
        return cls(
            id=global_id("Attachment", number, file.id),
            number=number,
            attachment_id=file.id,
            file_name=file.file_name,
            media_type=file.media_type.value,
            size=file.size,
            state=state,
        )

    @strawberry.field(
        description=(
            "A URL to download the file, valid for 5 minutes; browsers save the file instead of displaying "
            "it. Null unless the attachment is VERIFIED. Request it only when needed: each URL costs an "
            "extra lookup."
        )
    )
    def download_url(self, info: Info) -> str | None:
        # Looked up under the viewer, so that no path through the graph leads to another customer's file.
        return download_attachment(info.context.services, info.context.ref(self.number), self.attachment_id)
