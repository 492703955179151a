"""
Attachments: photos and PDFs that a shopper sends with a message or a request, or an agent with a message.

Rule 1: an uploaded file is quarantined until its type and size are verified; only verified files are accepted or shown.
Rule 2: the first bytes of a file decide its type, which has to be the type that was announced.
Rule 3: a file is its side's own: the other side sees it once it was sent, and cannot send it as its own.
Rule 4: HEIC stands for HEIF, as phones store photos, under whichever of its names it is announced.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain.conversation import Side
from order_help.domain.ids import AttachmentId, OrderId, is_text
from order_help.domain.values import PartlyCompared, Value

MAX_BYTES: Final = 10 * 1024 * 1024
"""The largest attachment, in bytes: a photo from a good phone fits."""

MAX_ATTACHMENTS: Final = 5
"""The largest number of attachments of one message or request."""

MAX_FILE_NAME: Final = 200
"""The longest file name, in characters."""


class MediaType(Enum):
    """The accepted types, by their names in IANA's registry of media types."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    HEIC = "image/heic"
    PDF = "application/pdf"


# Source: https://www.iana.org/assignments/media-types/image/heif and image/heic-sequence, which name the brands too.
_HEIF_NAMES: Final = frozenset({"image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"})

_HEIF_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
)
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis", b"avio"})
"""Photos in AVIF name brands of HEIF beside their own."""

_FILM_BRANDS: Final = re.compile(rb"iso.|mp4.|avc1|qt  |M4..|3g..|f4..", re.DOTALL)
"""Films are of the same family of files."""

# Source: the patterns of https://mimesniff.spec.whatwg.org, sections 6.1 and 7.1, which browsers follow too.
_SIGNATURES: Final[Mapping[MediaType, "re.Pattern[bytes]"]] = {
    MediaType.JPEG: re.compile(rb"\xff\xd8\xff"),
    MediaType.PNG: re.compile(rb"\x89PNG\r\n\x1a\n"),
    MediaType.WEBP: re.compile(rb"RIFF.{4}WEBPVP", re.DOTALL),
    MediaType.PDF: re.compile(rb"%PDF-"),
}

_FTYP_HEAD: Final = 16
"""The bytes of a box `ftyp` before its compatible brands."""

_LONGEST_FTYP: Final = 1024
"""The longest box `ftyp` that is read, in bytes; real ones name some ten brands of 4 bytes each."""

_EXTENSIONS: Final[Mapping[MediaType, tuple[str, ...]]] = {
    MediaType.JPEG: (".jpg", ".jpeg"),
    MediaType.PNG: (".png",),
    MediaType.WEBP: (".webp",),
    MediaType.HEIC: (".heic", ".heif"),
    MediaType.PDF: (".pdf",),
}

_FORBIDDEN_CATEGORIES: Final = frozenset({"Cc", "Zl", "Zp"})
"""Unicode's categories of control characters and of line and paragraph separators."""

_BIDI_CONTROLS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of text: they can hide the real extension of a file name."""


def media_type_of(content: bytes) -> MediaType | None:
    """Returns the type of a file from its first bytes; None if the type is not accepted."""
    if _is_heif(content):
        return MediaType.HEIC
    return next((media_type for media_type, signature in _SIGNATURES.items() if signature.match(content)), None)


def announced_type(media_type: str, file_name: str) -> MediaType | None:
    """
    Returns the type that a browser announces, in any case; None if it is not accepted.

    Some browsers do not know HEIC and announce no type at all: the name of the file then tells.
    """
    name = media_type.strip().lower()
    if name in _HEIF_NAMES or (not name and file_name.strip().lower().endswith(_EXTENSIONS[MediaType.HEIC])):
        return MediaType.HEIC
    return next((accepted for accepted in MediaType if accepted.value == name), None)


def _is_heif(content: bytes) -> bool:
    """
    Whether a file begins with a box `ftyp` (ISO/IEC 14496-12) that names a brand of HEIF.

    The box has its size, its type, the major brand, a version, and the compatible brands. A photo whose major brand is
    one of HEIF's may name films among the compatible ones: a burst of photos is a film as well.
    """
    size = int.from_bytes(content[:4], "big")
    if content[4:8] != b"ftyp" or size < _FTYP_HEAD or size % 4 or size > min(len(content), _LONGEST_FTYP):
        return False
    major = content[8:12]
    brands = {major, *(content[at : at + 4] for at in range(_FTYP_HEAD, size, 4))}
    if _HEIF_BRANDS.isdisjoint(brands) or not _AVIF_BRANDS.isdisjoint(brands):
        return False
    return major in _HEIF_BRANDS or not any(map(_FILM_BRANDS.fullmatch, brands))


def is_file_name(text: str) -> bool:
    """Whether the text can be a file name: 1 character or more, no directories, no characters that deceive the eye."""
    return (
        text.strip() not in {"", ".", ".."}
        and is_text(text)
        and _BIDI_CONTROLS.isdisjoint(text)
        and not any(char in "/\\" or unicodedata.category(char) in _FORBIDDEN_CATEGORIES for char in text)
    )


class AttachmentState(Enum):
    """The state of an attachment."""

    AWAITING_UPLOAD = "AWAITING_UPLOAD"  # not verified yet; the file may already be uploaded
    VERIFIED = "VERIFIED"
    REJECTED = "REJECTED"


class AttachedFile(Value):
    """An attachment as a message or a request lists it; `size` is in bytes, 1 or more."""

    id: AttachmentId
    file_name: str
    media_type: MediaType
    size: int

    @property
    def download_name(self) -> str:
        """The name to save the file under. Its extension fits its type, so that it is not opened as something else."""
        extensions = _EXTENSIONS[self.media_type]
        return self.file_name if self.file_name.lower().endswith(extensions) else self.file_name + extensions[0]


class Attachment(PartlyCompared):
    """
    One attachment of an order; `side` is the side that opened it, which alone may send it.

    The type and size in `file` are the announced ones until the state is VERIFIED, and the verified ones from then on.
    `stored` is for the store alone, as that of an order.
    """

    NOT_COMPARED = frozenset({"stored"})

    file: AttachedFile
    order_id: OrderId
    state: AttachmentState
    created_at: datetime
    side: Side = Side.SHOPPER
    stored: object = None

    @property
    def id(self) -> AttachmentId:
        return self.file.id
