"""
The shop looks into a file that was uploaded, and takes it or not.

Rule 1: what is kept are the very bytes that were looked into, and they are written once: whatever is uploaded in the
same place afterwards changes nothing.
Rule 2: the first file that is looked into decides. Told late, twice or at the same time, it comes out the same.
"""

from dataclasses import replace
from enum import Enum

from order_help.domain.attachments import MAX_BYTES, Attachment, AttachmentState, media_type_of
from order_help.domain.ids import AttachmentId
from order_help.use_cases.attachment_ports import AttachmentFiles, AttachmentServices


class Verification(Enum):
    """What came of looking into an upload."""

    VERIFIED = "VERIFIED"
    REJECTED = "REJECTED"
    UNCHANGED = "UNCHANGED"  # it was verified or rejected before
    GONE = "GONE"  # there is no file any more
    UNKNOWN = "UNKNOWN"  # there is no such attachment


def verify_attachment(attachments: AttachmentServices, attachment_id: AttachmentId) -> Verification:
    """Verify the file that lies in quarantine for this attachment, or reject it. Raises StoreBusy."""
    attachment = attachments.store.attachment_called(attachment_id)
    if attachment is None:
        return Verification.UNKNOWN
    if attachment.state is not AttachmentState.AWAITING_UPLOAD:
        attachments.files.clear(attachment)  # of a later upload, or after an earlier attempt that got no further
        return Verification.UNCHANGED
    content = attachments.files.look_into(attachment_id)
    if content is None:
        return Verification.GONE
    settled = attachments.store.settle(_judged(attachment, content, attachments.files))
    attachments.files.clear(settled)
    return Verification(settled.state.value)


def _judged(attachment: Attachment, content: bytes, files: AttachmentFiles) -> Attachment:
    announced = attachment.file
    if len(content) > MAX_BYTES or media_type_of(content) is not announced.media_type:
        return replace(attachment, state=AttachmentState.REJECTED)
    kept = files.accept(replace(announced, size=len(content)), content)
    return replace(attachment, file=kept, state=AttachmentState.VERIFIED)
