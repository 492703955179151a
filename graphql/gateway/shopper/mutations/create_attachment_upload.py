"""A shopper creates an attachment and receives a form to upload its file."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import OrderRef
from order_help.use_cases import create_attachment_upload as use_case
from order_help.use_cases.attachment_ports import SignedUpload


@strawberry.input(description="The input of `createAttachmentUpload`.")
class CreateAttachmentUploadInput(OrderInput):
    file_name: str = strawberry.field(description="The file name without a path, 1 to 200 characters.")
    media_type: str = strawberry.field(
        description=(
            "The media type (`File.type`): `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `application/pdf`. "
            "`image/heif` is `image/heic`, as is an empty type of a file whose name ends in `.heic` or `.heif`."
        )
    )
    size: int = strawberry.field(
        description="The size of the file in bytes, 1 to 10,485,760 (10 MB). A larger upload is rejected."
    )

    def to_command(self, order: OrderRef) -> use_case.CreateAttachmentUpload:
        return use_case.CreateAttachmentUpload(
            order=order,
            idempotency_key=self.idempotency_key,
            file_name=self.file_name,
            media_type=self.media_type,
            size=self.size,
        )


@strawberry.type(description="A field of an upload form.")
class UploadField:
    name: str = strawberry.field(description="The name of the field.")
    value: str = strawberry.field(description="The value of the field, to be sent unchanged.")


@strawberry.type(
    description=(
        "A form to upload a file. POST it as `multipart/form-data`: first all `fields`, unchanged, then the "
        "file in a field named `file`."
    )
)
class AttachmentUpload:
    url: str = strawberry.field(description="The URL to POST the form to.")
    fields: list[UploadField] = strawberry.field(description="The fields to send before the file.")
    expires_at: datetime = strawberry.field(
        description=(
            "When the form expires, 5 minutes after it was issued. For a new form, repeat the call with the "
            "same idempotency key."
        )
    )

    @classmethod
    def of(cls, upload: SignedUpload) -> "AttachmentUpload":
        return cls(url=upload.url, fields=_fields(upload.fields), expires_at=upload.expires_at)


@strawberry.type(
    description=(
        "The attachment was created. It can be sent with a message or help request once its file is uploaded "
        "and VERIFIED."
    )
)
class AttachmentUploadCreated:
    attachment: Attachment = strawberry.field(description="The attachment.")
    upload: AttachmentUpload | None = strawberry.field(
        description=(
            "The form to upload the file; null if the file is already VERIFIED or REJECTED, which is "
            "possible when a call is repeated."
        )
    )
    replayed: bool = strawberry.field(
        description=(
            "Whether an earlier call with the same idempotency key created the attachment. The upload form "
            "is new in any case."
        )
    )


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


def _fields(fields: Mapping[str, str]) -> list[UploadField]:
    return [UploadField(name=name, value=value) for name, value in fields.items()]
