"""A file of an order's conversation."""

import strawberry
from strawberry import Private

from gateway.ids import global_id
from gateway.shopper.context import Info
from gateway.types.node import Node
from order_help.domain import attachments as domain
from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import AttachmentId, OrderNumber
from order_help.use_cases.download_attachment import download_attachment


@strawberry.type(description="A photo or a PDF that the shopper sends along with a message or a help request.")
class Attachment(Node):
    number: Private[OrderNumber]
    attachment_id: Private[AttachmentId]
    file_name: str = strawberry.field(description="The name that the shopper gave it. Plain text: show it as such.")
    media_type: str = strawberry.field(description="`image/jpeg`, `image/png`, `image/webp` or `application/pdf`.")
    size: int = strawberry.field(description="Bytes, 1 or more: as announced, once it is VERIFIED as found.")
    state: AttachmentState = strawberry.field(description="Where it stands. Only what is VERIFIED can be sent.")

    @classmethod
    def of(cls, attachment: domain.Attachment) -> "Attachment":
        """An attachment as it was read."""
        return cls.of_file(attachment.file, attachment.order.number, attachment.state)

    @classmethod
    def of_file(
        cls, file: domain.AttachedFile, number: OrderNumber, state: AttachmentState = AttachmentState.VERIFIED
    ) -> "Attachment":
        """What a message or a request of this order keeps of one, which was VERIFIED when it took it."""
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
            "Where to download it, for 5 minutes; browsers save it and do not show it. Null unless it is VERIFIED. Ask "
            "for it when it is wanted: it costs a look at the attachment, and a signature."
        )
    )
    def download_url(self, info: Info) -> str | None:
        # By the viewer's own id, whatever led here.
        return download_attachment(info.context.services, info.context.ref(self.number), self.attachment_id)
