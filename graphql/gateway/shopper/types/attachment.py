"""The type Attachment: a file of an order's conversation."""

import strawberry
from strawberry import Private

from gateway.ids import global_id
from gateway.shopper.context import Info
from gateway.types.attachment_upload import MEDIA_TYPE
from gateway.types.node import Node
from order_help.domain import attachments as domain
from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import AttachmentId, OrderId
from order_help.use_cases.download_attachment import download_attachment


@strawberry.type(description="A photo or PDF that the shopper or the shop sends with a message or help request.")
class Attachment(Node):
    order_id: Private[OrderId]
    attachment_id: Private[AttachmentId]
    file_name: str = strawberry.field(description="The file name that the sender gave. Display it as plain text.")
    media_type: str = strawberry.field(description=MEDIA_TYPE)
    size: int = strawberry.field(
        description="The size in bytes, 1 or more: as announced, and as measured once it is VERIFIED."
    )
    state: AttachmentState = strawberry.field(
        description="The state of the attachment. Only a VERIFIED one can be sent."
    )

    @classmethod
    def of(cls, attachment: domain.Attachment) -> "Attachment":
        """Returns an attachment of an order that was read for the viewer, as every order here is."""
        return cls.of_file(attachment.file, attachment.order_id, attachment.state)

    @classmethod
    def of_file(
        cls, file: domain.AttachedFile, order_id: OrderId, state: AttachmentState = AttachmentState.VERIFIED
    ) -> "Attachment":
        """Returns an attachment of a message or request, which keeps its file and had it VERIFIED when it was sent."""
        return cls(
            id=global_id("Attachment", order_id, file.id),
            order_id=order_id,
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
        return download_attachment(info.context.services, self.order_id, self.attachment_id)
