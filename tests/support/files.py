"""Files as shoppers send them, as small as they can be, and who sends them."""

from typing import Any

from order_help.domain.attachments import AttachedFile, Attachment, AttachmentState, MediaType
from order_help.domain.ids import AttachmentId, OrderId
from tests.support.orders import T0, a_snapshot

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)
WEBP = b"RIFF\x1a\x00\x00\x00WEBPVP8L" + bytes(100)
HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")


def isobmff(major: bytes, *compatible: bytes, size: int | None = None) -> bytes:
    """The beginning of a file of the family of HEIF, AVIF, MP4 and QuickTime: its box `ftyp`, then another box."""
    brands = b"".join(compatible)
    box = (16 + len(brands) if size is None else size).to_bytes(4, "big")
    return box + b"ftyp" + major + bytes(4) + brands + b"\x00\x00\x00\x6cmeta" + bytes(100)


HEIC = isobmff(b"heic", b"mif1", b"MiHE", b"MiPr", b"miaf", b"MiHB", b"heic")  # as an iPhone writes it
AVIF = isobmff(b"avif", b"avif", b"mif1", b"miaf", b"MA1B")
MP4 = isobmff(b"isom", b"isom", b"iso2", b"avc1", b"mp41")
MOV = isobmff(b"qt  ", b"qt  ")
PDF = b"%PDF-1.7\n" + bytes(100)
PROGRAM = b"MZ\x90\x00" + bytes(100)

W1 = a_snapshot().ref


def an_attachment(
    id_: str = "01K9A000000000000000000000",
    *,
    of: OrderId = W1.id,
    state: AttachmentState = AttachmentState.AWAITING_UPLOAD,
    **file: Any,
) -> Attachment:
    """A photo of at most 1,000 bytes, of which nothing has come yet."""
    fields = {"file_name": "parcel.png", "media_type": MediaType.PNG, "size": 1_000, **file}
    return Attachment(file=AttachedFile(id=AttachmentId(id_), **fields), order_id=of, state=state, created_at=T0)
