"""What both schemas have of uploads: the file that an input announces, and the form to upload it."""

from datetime import datetime

import strawberry

from order_help.use_cases.attachment_ports import SignedUpload

ATTACHMENTS = (
    "The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own "
    "side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`."
)
MEDIA_TYPE = (
    "The media type: `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `application/pdf`. Most browsers do not "
    "show `image/heic`."
)


@strawberry.input
class FileInput:
    """The fields of an input that announces a file."""

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
        fields = [UploadField(name=name, value=value) for name, value in upload.fields.items()]
        return cls(url=upload.url, fields=fields, expires_at=upload.expires_at)


@strawberry.type
class UploadCreated:
    """The fields of a new attachment's result that do not depend on the schema."""

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
