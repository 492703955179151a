"""The type Attachment: a file of an order's conversation."""

import strawberry
from strawberry import Private

from gateway.desk.context import Info
from gateway.desk.ids import desk_id
from gateway.types.node import Node
from order_help.domain.attachments import AttachedFile
from order_help.domain.ids import AttachmentId, OrderId
from order_help.use_cases.download_attachment import download_attachment


@strawberry.type(description="A photo or PDF that the shopper sent. Its type and size are verified.")
class Attachment(Node):
    order_id: Private[OrderId]
    attachment_id: Private[AttachmentId]
    file_name: str = strawberry.field(description="The file name that the shopper gave. Display it as plain text.")
    media_type: str = strawberry.field(
        description=(
            "The media type: `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `application/pdf`. Most browsers "
            "do not show `image/heic`."
        )
    )
    size: int = strawberry.field(description="The size in bytes, 1 or more.")

    @classmethod
    def of(cls, file: AttachedFile, order_id: OrderId) -> "Attachment":
        return cls(
            id=desk_id("Attachment", order_id, file.id),
            order_id=order_id,
            attachment_id=file.id,
            file_name=file.file_name,
            media_type=file.media_type.value,
            size=file.size,
        )

    @strawberry.field(
        description=(
            "A URL to download the file, valid for 5 minutes; browsers save the file instead of displaying it. "
            "Null if the file is not available."
        )
    )
    def download_url(self, info: Info) -> str | None:
        return download_attachment(info.context.services, self.order_id, self.attachment_id)
