"""Attachments in memory: the ports' methods and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from order_help.domain.attachments import AttachedFile, Attachment, AttachmentState
from order_help.domain.ids import AttachmentId, OrderId
from order_help.use_cases.attachment_ports import AttachmentServices, Opening, SignedUpload
from order_help.use_cases.ports import OrderChanged
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import T0

EXPIRES = T0.replace(year=2100)


@dataclass
class MemoryAttachmentStore:
    """
    Keeps attachments with the orders, keys and rates of a store in memory.

    `before_opening` and `after_opening` run around a write: tests slip events in there, or raise what engines raise.
    """

    orders: MemoryOrderStore
    before_opening: Callable[[Opening], None] = lambda _: None
    after_opening: Callable[[Opening], None] = lambda _: None
    before_settling: Callable[[Attachment], None] = lambda _: None

    def attachment(self, order_id: OrderId, attachment_id: AttachmentId) -> Attachment | None:
        found = self.attachment_called(attachment_id)
        return found if found and found.order_id == order_id else None

    def attachment_called(self, attachment_id: AttachmentId) -> Attachment | None:
        return self.orders.attachments.get(attachment_id)

    def open_upload(self, opening: Opening) -> None:
        self.before_opening(opening)
        attachment, key, rate = opening.attachment, opening.key, opening.rate
        known = self.orders.rates.get((rate.principal, rate.limit.operation)) if rate else None
        in_use = self.orders.keys.get((key.principal, key.operation, key.key)) if key else None
        if opening.order not in self.orders.kept:
            raise OrderChanged
        if rate and (known.version if known else 0) != rate.log.version - 1:
            raise OrderChanged
        if in_use and in_use.expires_at > attachment.created_at:
            raise OrderChanged
        self.orders.attachments[attachment.id] = attachment
        if rate:
            self.orders.rates[rate.principal, rate.limit.operation] = rate.log
        if key:
            self.orders.keys[key.principal, key.operation, key.key] = key
        self.after_opening(opening)

    def settle(self, attachment: Attachment) -> Attachment:
        self.before_settling(attachment)
        if self.orders.attachments[attachment.id].state is AttachmentState.AWAITING_UPLOAD:
            self.orders.attachments[attachment.id] = attachment
        return self.orders.attachments[attachment.id]


@dataclass
class MemoryAttachmentFiles:
    """Two dictionaries; signing counts up, so that nothing is signed twice alike."""

    quarantine: dict[AttachmentId, bytes] = field(default_factory=dict)
    verified: dict[AttachmentId, bytes] = field(default_factory=dict)
    signed: int = 0
    after_looking: Callable[[], None] = lambda: None

    def signed_upload(self, attachment: Attachment) -> SignedUpload:
        self.signed += 1
        fields = {"Content-Type": attachment.file.media_type.value, "key": attachment.id, "signature": str(self.signed)}
        return SignedUpload(url="https://files.example/", fields=fields, expires_at=EXPIRES)

    def signed_download(self, file: AttachedFile) -> str:
        self.signed += 1
        return f"https://files.example/{file.id}?signature={self.signed}"

    def read_upload(self, attachment_id: AttachmentId) -> bytes | None:
        found = self.quarantine.get(attachment_id)
        self.after_looking()
        return found

    def accept(self, file: AttachedFile, content: bytes) -> AttachedFile:
        kept = self.verified.setdefault(file.id, content)
        return replace(file, size=len(kept))

    def clear(self, attachment: Attachment) -> None:
        self.quarantine.pop(attachment.id, None)
        if attachment.state is AttachmentState.REJECTED:
            self.verified.pop(attachment.id, None)


def attachments_beside(orders: MemoryOrderStore, files: MemoryAttachmentFiles | None = None) -> AttachmentServices:
    """Attachments in memory, with the orders of this store."""
    return AttachmentServices(store=MemoryAttachmentStore(orders), files=files or MemoryAttachmentFiles())
