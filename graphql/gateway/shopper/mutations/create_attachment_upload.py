"""A shopper creates an attachment and receives a form to upload its file."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.attachment_upload import AttachmentUpload, FileInput, UploadCreated
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import OrderRef
from order_help.use_cases import create_attachment_upload as use_case


@strawberry.input(description="The input of `createAttachmentUpload`.")
class CreateAttachmentUploadInput(OrderInput, FileInput):
    def to_command(self, order: OrderRef) -> use_case.CreateAttachmentUpload:
        return use_case.CreateAttachmentUpload(
            order=order,
            idempotency_key=self.idempotency_key,
            file_name=self.file_name,
            media_type=self.media_type,
            size=self.size,
        )


@strawberry.type(
    description=(
        "The attachment was created. It can be sent with a message or help request once its file is uploaded "
        "and VERIFIED."
    )
)
class AttachmentUploadCreated(UploadCreated):
    attachment: Attachment = strawberry.field(description="The attachment.")


CreateAttachmentUploadResult = Annotated[
    AttachmentUploadCreated | AnyRefusal,
    strawberry.union("CreateAttachmentUploadResult", description="The result of `createAttachmentUpload`."),
]


@strawberry.mutation(
    description=(
        "Creates an attachment for a message or a help request, and returns a form to upload its file. "
        "Limited to 20 calls per hour. An error `NOT_SET_UP` if the shop does not accept attachments."
    )
)
def create_attachment_upload(
    info: Info, input: Annotated[CreateAttachmentUploadInput, THE_INPUT]
) -> CreateAttachmentUploadResult:
    context = info.context
    order = input.order(context)
    if not isinstance(order, OrderRef):
        return refusal_of(order, context)
    done = use_case.create_attachment_upload(context.services, input.to_command(order), now=context.now)
    if isinstance(done, use_case.AttachmentUploadCreated):
        return AttachmentUploadCreated(
            attachment=Attachment.of(done.attachment),
            upload=AttachmentUpload.of(done.upload) if done.upload else None,
            replayed=done.replayed,
        )
    return refusal_of(done, context)
