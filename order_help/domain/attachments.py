"""
Attachments: photos and PDFs that a shopper sends along.

Rule 1: what was uploaded is quarantined until its type and size were verified; nothing else is taken or shown.
Rule 2: the type is what the first bytes say, and it has to be the one that was announced.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain.ids import AttachmentId, OrderRef, is_text

MAX_BYTES: Final = 10 * 1024 * 1024
"""Of one attachment: a photo of a good telephone fits."""

MAX_ATTACHMENTS: Final = 5
"""Of one message or request."""

MAX_FILE_NAME: Final = 200
"""Characters."""


class MediaType(Enum):
    """The types that are taken, by their names in IANA's registry of media types."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"


# Source: the patterns of https://mimesniff.spec.whatwg.org, sections 6.1 and 7.1, which browsers go by too.
_BEGINNINGS: Final[Mapping[MediaType, "re.Pattern[bytes]"]] = {
    MediaType.JPEG: re.compile(rb"\xff\xd8\xff"),
    MediaType.PNG: re.compile(rb"\x89PNG\r\n\x1a\n"),
    MediaType.WEBP: re.compile(rb"RIFF.{4}WEBPVP", re.DOTALL),
    MediaType.PDF: re.compile(rb"%PDF-"),
}

_ENDINGS: Final[Mapping[MediaType, tuple[str, ...]]] = {
    MediaType.JPEG: (".jpg", ".jpeg"),
    MediaType.PNG: (".png",),
    MediaType.WEBP: (".webp",),
    MediaType.PDF: (".pdf",),
}

_NEVER_IN_FILE_NAMES: Final = frozenset({"Cc", "Zl", "Zp"})
"""Unicode's categories of control characters, and of ends of lines and paragraphs."""

_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the direction of text, and would have a name end otherwise than it seems to."""


def media_type_of(content: bytes) -> MediaType | None:
    """The type of what begins like this; None for what is none of those that are taken."""
    return next((media_type for media_type, beginning in _BEGINNINGS.items() if beginning.match(content)), None)


def is_file_name(text: str) -> bool:
    """Whether this can be the name of a file, of 1 character or more, and names no place."""
    return (
        text.strip() not in {"", ".", ".."}
        and is_text(text)
        and _TURNING.isdisjoint(text)
        and not any(sign in "/\\" or unicodedata.category(sign) in _NEVER_IN_FILE_NAMES for sign in text)
    )


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

    @property
    def download_name(self) -> str:
        """The name to save it under: one that ends as its type does, so that nothing is opened as something else."""
        endings = _ENDINGS[self.media_type]
        return self.file_name if self.file_name.lower().endswith(endings) else self.file_name + endings[0]


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
