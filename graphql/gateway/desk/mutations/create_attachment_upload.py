"""An agent creates an attachment and receives a form to upload its file."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutOrderInput
from gateway.desk.types.attachment import Attachment
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.types.attachment_upload import AttachmentUpload, FileInput, UploadCreated
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases import create_attachment_upload as use_case


@strawberry.input(description="The input of `createAttachmentUpload`.")
class CreateAttachmentUploadInput(AboutOrderInput, FileInput):
    def to_command(self, context: DeskContext) -> use_case.CreateAttachmentUpload:
        return use_case.CreateAttachmentUpload(
            **self.about(context), file_name=self.file_name, media_type=self.media_type, size=self.size
        )


@strawberry.type(
    description="The attachment was created. It can be sent with `reply` once its file is uploaded and VERIFIED."
)
class AttachmentUploadCreated(UploadCreated):
    attachment: Attachment = strawberry.field(description="The attachment.")


CreateAttachmentUploadResult = Annotated[
    AttachmentUploadCreated | AnyRefusal,
    strawberry.union("CreateAttachmentUploadResult", description="The result of `createAttachmentUpload`."),
]


@strawberry.mutation(
    description=(
        "Creates an attachment for a message to the shopper, and returns a form to upload its file. "
        "An error `NOT_SET_UP` if the shop does not accept attachments."
    )
)
def create_attachment_upload(
    info: Info, input: Annotated[CreateAttachmentUploadInput, THE_INPUT]
) -> CreateAttachmentUploadResult:
    context = info.context
    done = use_case.create_attachment_upload(context.services, input.to_command(context), now=context.now)
    if isinstance(done, use_case.AttachmentUploadCreated):
        return AttachmentUploadCreated(
            attachment=Attachment.of(done.attachment),
            upload=AttachmentUpload.of(done.upload) if done.upload else None,
            replayed=done.replayed,
        )
    return refusal_of(done, context)
