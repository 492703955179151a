"""A shopper or an agent downloads an attachment of an order."""

from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import AttachmentId, OrderId
from order_help.use_cases.services import Services


def download_attachment(services: Services, order_id: OrderId, attachment_id: AttachmentId) -> str | None:
    """
    Returns a short-lived URL of the file; None unless it is a verified attachment of this order.

    The caller has read the order, so that nobody else's attachments can be found. Raises StoreBusy.
    """
    if services.attachments is None:
        return None
    attachment = services.attachments.store.attachment(order_id, attachment_id)
    if attachment is None or attachment.state is not AttachmentState.VERIFIED:
        return None
    return services.attachments.files.signed_download(attachment.file)
