"""A shopper opens an attachment, to upload a file."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import CustomerId
from order_help.use_cases.attachment_ports import SignedUpload
from order_help.use_cases.shopper import create_attachment_upload as use_case


@strawberry.input(description="Open an attachment of this order.")
class CreateAttachmentUploadInput(OrderInput):
    file_name: str = strawberry.field(description="The name of the file, 1 to 200 characters, without a path.")
    media_type: str = strawberry.field(
        description="`image/jpeg`, `image/png`, `image/webp` or `application/pdf`: as a browser's `File.type` has it."
    )
    size: int = strawberry.field(description="Bytes, 1 to 10,485,760 (10 MB): the upload may not have more.")

    def to_command(self, viewer: CustomerId) -> use_case.CreateAttachmentUpload:
        return use_case.CreateAttachmentUpload(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            file_name=self.file_name,
            media_type=self.media_type,
            size=self.size,
        )


@strawberry.type(description="A field of the form.")
class UploadField:
    name: str = strawberry.field(description="Its name.")
    value: str = strawberry.field(description="Its value, to be sent as it is.")


@strawberry.type(
    description="A form to POST as `multipart/form-data`: all fields as they are, then the file in a field `file`."
)
class AttachmentUpload:
    url: str = strawberry.field(description="Where to POST it.")
    fields: list[UploadField] = strawberry.field(description="The fields before the file.")
    expires_at: datetime = strawberry.field(description="Until when it is taken: 5 minutes.")

    @classmethod
    def of(cls, upload: SignedUpload) -> "AttachmentUpload":
        return cls(url=upload.url, fields=_fields(upload.fields), expires_at=upload.expires_at)


@strawberry.type(description="The attachment is open. It can be sent along once it was uploaded and is VERIFIED.")
class AttachmentUploadCreated:
    attachment: Attachment = strawberry.field(description="The attachment as it is now.")
    upload: AttachmentUpload | None = strawberry.field(
        description="How to upload its file; null once it was VERIFIED or REJECTED, which a replay may find."
    )
    replayed: bool = strawberry.field(
        description="Whether an earlier call with the same idempotency key opened it; the upload is signed anew."
    )


CreateAttachmentUploadResult = Annotated[
    AttachmentUploadCreated | AnyRefusal,
    strawberry.union("CreateAttachmentUploadResult", description="What came of opening an attachment."),
]


@strawberry.mutation(
    description="Open an attachment for a message or a help request, and get a form to upload it. At most 20 an hour."
)
def create_attachment_upload(
    info: Info, input: Annotated[CreateAttachmentUploadInput, THE_INPUT]
) -> CreateAttachmentUploadResult:
    context = info.context
    done = use_case.create_attachment_upload(context.services, input.to_command(context.viewer), now=context.now)
    if isinstance(done, use_case.AttachmentUploadCreated):
        return AttachmentUploadCreated(
            attachment=Attachment.of(done.attachment),
            upload=AttachmentUpload.of(done.upload) if done.upload else None,
            replayed=done.replayed,
        )
    return refusal_of(done, context)


def _fields(fields: Mapping[str, str]) -> list[UploadField]:
    return [UploadField(name=name, value=value) for name, value in fields.items()]
