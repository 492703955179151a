"""The address to download an attachment by, signed for whoever may read its order."""

from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import AttachmentId, OrderRef
from order_help.use_cases.services import Services


def download_attachment(services: Services, ref: OrderRef, attachment_id: AttachmentId) -> str | None:
    """
    An address that is good for some minutes; None for what is not an attachment of this order, or not verified.

    It is read anew each time: whose order `ref` is decides what is found. Raises StoreBusy.
    """
    if services.attachments is None:
        return None
    attachment = services.attachments.store.attachment(ref, attachment_id)
    if attachment is None or attachment.state is not AttachmentState.VERIFIED:
        return None
    return services.attachments.files.signed_download(attachment.file)
