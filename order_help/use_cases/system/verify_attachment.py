"""
An uploaded file is checked, and verified or rejected.

Rule 1: the bytes that were checked are the bytes that are kept, and they are written once: a later upload to the same
place changes nothing.
Rule 2: the first file that is checked decides. Events that come late, twice or at the same time have the same result.
"""

from dataclasses import replace
from enum import Enum

from order_help.domain.attachments import MAX_BYTES, Attachment, AttachmentState, media_type_of
from order_help.domain.ids import AttachmentId
from order_help.use_cases.attachment_ports import AttachmentFiles, AttachmentServices


class Verification(Enum):
    """The result of checking an upload."""

    VERIFIED = "VERIFIED"
    REJECTED = "REJECTED"
    UNCHANGED = "UNCHANGED"  # it was verified or rejected before
    GONE = "GONE"  # there is no file any more
    UNKNOWN = "UNKNOWN"  # there is no such attachment


def verify_attachment(attachments: AttachmentServices, attachment_id: AttachmentId) -> Verification:
    """Verifies or rejects the file in quarantine of this attachment. Raises StoreBusy."""
    attachment = attachments.store.attachment_called(attachment_id)
    if attachment is None:
        return Verification.UNKNOWN
    if attachment.state is not AttachmentState.AWAITING_UPLOAD:
        attachments.files.clear(attachment)  # from a later upload, or left by an earlier attempt that did not finish
        return Verification.UNCHANGED
    content = attachments.files.read_upload(attachment_id)
    if content is None:
        return Verification.GONE
    settled = attachments.store.settle(_checked(attachment, content, attachments.files))
    attachments.files.clear(settled)
    return Verification(settled.state.value)


def _checked(attachment: Attachment, content: bytes, files: AttachmentFiles) -> Attachment:
    announced = attachment.file
    if len(content) > MAX_BYTES or media_type_of(content) is not announced.media_type:
        return replace(attachment, state=AttachmentState.REJECTED)
    kept = files.accept(replace(announced, size=len(content)), content)
    return replace(attachment, file=kept, state=AttachmentState.VERIFIED)
