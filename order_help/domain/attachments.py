"""
Attachments: photos and PDFs that a shopper sends along.

Rule: what was uploaded is quarantined until its type and size were verified; a message or a request takes nothing else.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain.ids import AttachmentId, OrderRef

MAX_BYTES: Final = 10 * 1024 * 1024
"""Of one attachment: a photo of a good telephone fits."""

MAX_ATTACHMENTS: Final = 5
"""Of one message or request."""


class MediaType(Enum):
    """The types that are taken, by their names in IANA's registry of media types."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"


class AttachmentState(Enum):
    """Where an attachment stands."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"  # nothing has been verified; it may have been uploaded a moment ago
    VERIFIED = "VERIFIED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """What a message or a request keeps of an attachment; `size` in bytes, 1 or more."""

    id: AttachmentId
    file_name: str
    media_type: MediaType
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One attachment of an order; type and size are those announced, until it is VERIFIED: then those found."""

    file: AttachedFile
    order: OrderRef
    state: AttachmentState
    created_at: datetime

    @property
    def id(self) -> AttachmentId:
        return self.file.id
