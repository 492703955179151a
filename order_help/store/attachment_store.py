"""
The attachment store of the use cases, on DynamoDB. Each write and its condition:

    the order                   the customer has it (it is not written)
    a new attachment            no attachment has this id
    its owner                   no attachment has this id
    its idempotency key,        as in commit.py
    the rate log, if limited
    a settled attachment        the attachment awaits its upload
"""

from contextlib import suppress

from pynamodb.transactions import TransactWrite
from ulid import ULID

from order_help.domain.attachments import Attachment, AttachmentState
from order_help.domain.ids import AttachmentId, OrderId, is_name
from order_help.store.commit import remember, use_rate
from order_help.store.connection import connection
from order_help.store.faults import read_with_retry, write_with_retry
from order_help.store.items import attachment_item, attachment_of
from order_help.store.models import AttachmentOwners, Attachments, Orders
from order_help.store.order_store import or_none
from order_help.use_cases.attachment_ports import Opening
from order_help.use_cases.ports import OrderChanged, OutcomeUnknown, StoreBusy


class DynamoAttachmentStore:
    """Implements the port `AttachmentStore`, which documents what each method does and raises."""

    def attachment(self, order_id: OrderId, attachment_id: AttachmentId) -> Attachment | None:
        if not is_name(attachment_id):
            return None
        key = order_id, attachment_id
        item = read_with_retry(lambda: or_none(lambda: Attachments.get(*key, consistent_read=True)))
        return attachment_of(item) if item else None

    def attachment_called(self, attachment_id: AttachmentId) -> Attachment | None:
        if not is_name(attachment_id):
            return None
        key = _owner(attachment_id), attachment_id
        owner = read_with_retry(lambda: or_none(lambda: AttachmentOwners.get(*key, consistent_read=True)))
        if owner is None:
            return None
        return self.attachment(OrderId(owner.belongs_to), attachment_id)

    def open_upload(self, opening: Opening) -> None:
        write_with_retry(lambda: _open(opening))

    def settle(self, attachment: Attachment) -> Attachment:
        token = str(ULID())
        # The attachment may have been settled by another call, or by this one although its reply was lost: read which.
        with suppress(OrderChanged, OutcomeUnknown):
            write_with_retry(lambda: _settle(attachment, token))
        settled = self.attachment(attachment.order_id, attachment.id)
        if settled is None:
            raise LookupError("an attachment that was verified does not exist")
        if settled.state is AttachmentState.AWAITING_UPLOAD:
            raise StoreBusy
        return settled


def _open(opening: Opening) -> None:
    attachment = opening.attachment
    owner = AttachmentOwners(
        order_id=_owner(attachment.id), attachment_id=attachment.id, belongs_to=attachment.order_id
    )
    with TransactWrite(connection=connection(), client_request_token=opening.token) as transaction:
        still_there = Orders.order_id.exists()
        transaction.condition_check(Orders, opening.order.customer_id, opening.order.id, condition=still_there)
        transaction.save(attachment_item(attachment), condition=Attachments.attachment_id.does_not_exist())
        transaction.save(owner, condition=AttachmentOwners.attachment_id.does_not_exist())
        if opening.key is not None:
            remember(transaction, opening.key, now=attachment.created_at)
        if opening.rate is not None:
            use_rate(transaction, opening.rate)


def _owner(attachment_id: AttachmentId) -> str:
    return f"@{attachment_id}"


def _settle(attachment: Attachment, token: str) -> None:
    item = attachment_item(attachment)
    with TransactWrite(connection=connection(), client_request_token=token) as transaction:
        transaction.update(
            Attachments(item.order_id, item.attachment_id),
            actions=[Attachments.state.set(item.state), Attachments.file.set(item.file)],
            condition=Attachments.state == AttachmentState.AWAITING_UPLOAD.value,
        )
