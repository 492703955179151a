"""A file of an order's conversation, as the desk downloads it."""

import strawberry
from strawberry import Private

from gateway.desk.context import Info
from gateway.desk.ids import desk_id
from gateway.types.node import Node
from order_help.domain.attachments import AttachedFile
from order_help.domain.ids import AttachmentId, OrderRef
from order_help.use_cases.download_attachment import download_attachment


@strawberry.type(description="A photo or a PDF that the shopper sent along; its type and size were verified.")
class Attachment(Node):
    ref: Private[OrderRef]
    attachment_id: Private[AttachmentId]
    file_name: str = strawberry.field(description="The name that the shopper gave it. Plain text: show it as such.")
    media_type: str = strawberry.field(description="`image/jpeg`, `image/png`, `image/webp` or `application/pdf`.")
    size: int = strawberry.field(description="Bytes, 1 or more.")

    @classmethod
    def of(cls, file: AttachedFile, ref: OrderRef) -> "Attachment":
        return cls(
            id=desk_id("Attachment", ref, file.id),
            ref=ref,
            attachment_id=file.id,
            file_name=file.file_name,
            media_type=file.media_type.value,
            size=file.size,
        )

    @strawberry.field(description="Where to download it, for 5 minutes; browsers save it and do not show it.")
    def download_url(self, info: Info) -> str | None:
        return download_attachment(info.context.services, self.ref, self.attachment_id)
