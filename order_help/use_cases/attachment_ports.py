"""The ports of attachments: to the store that records them, and to the bucket that holds their files."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol
from uuid import uuid4

from order_help.domain.attachments import AttachedFile, Attachment
from order_help.domain.ids import AttachmentId, OrderId, OrderRef
from order_help.domain.values import PartlyCompared, Value, field
from order_help.use_cases.ports import KeyRecord, RateUse


class AttachmentsNotTaken(Exception):
    """This deployment has no bucket for attachments."""


class SignedUpload(Value):
    """A form that uploads one file by one POST: `fields` in their order, then the file. It expires at `expires_at`."""

    url: str
    fields: Mapping[str, str]
    expires_at: datetime


class Opening(PartlyCompared):
    """
    A new attachment as one transaction writes it: with its key record and, if it is limited, counted towards a rate.

    `order` is the order as its customer has it: if it changes its customer meanwhile, nothing is written. `token` names
    this very opening: an attempt with other content has another one.
    """

    NOT_COMPARED = frozenset({"token"})

    order: OrderRef
    attachment: Attachment
    key: KeyRecord | None
    rate: RateUse | None
    token: str = field(default_factory=lambda: uuid4().hex)


class AttachmentStore(Protocol):
    """The records of attachments. Every read is strongly consistent."""

    def attachment(self, order_id: OrderId, attachment_id: AttachmentId) -> Attachment | None:
        """Reads one attachment of an order, or None. Raises StoreBusy."""

    def attachment_called(self, attachment_id: AttachmentId) -> Attachment | None:
        """Reads an attachment of any order, or None; for the service's own functions only. Raises StoreBusy."""

    def open_upload(self, opening: Opening) -> None:
        """
        Writes all of it or nothing, in one transaction.

        Its conditions: the customer has the order, there is no attachment of this id, the key is not in use, and the
        rate log is as it was read.
        Raises OrderChanged, OutcomeUnknown or StoreBusy.
        """

    def settle(self, attachment: Attachment) -> Attachment:
        """
        Records whether an upload was verified or rejected, unless that is recorded already; returns the record.

        Raises StoreBusy; LookupError where there is no such attachment.
        """


class AttachmentFiles(Protocol):
    """The files: in quarantine as uploaded, and verified ones, each of which is written once and never changed."""

    def signed_upload(self, attachment: Attachment) -> SignedUpload:
        """Signs an upload into quarantine: of the announced media type, and of at most the announced size."""

    def signed_download(self, file: AttachedFile) -> str:
        """Signs a short-lived URL of a verified file, which makes browsers save the file and not show it."""

    def read_upload(self, attachment_id: AttachmentId) -> bytes | None:
        """Reads the file in quarantine (of too large a file MAX_BYTES + 1 bytes), or None. Raises StoreBusy."""

    def accept(self, file: AttachedFile, content: bytes) -> AttachedFile:
        """
        Keeps this content as the verified file, unless there is one already; returns the file that is kept.

        Raises StoreBusy.
        """

    def clear(self, attachment: Attachment) -> None:
        """Deletes what is no longer needed: all files of a rejected attachment, else the one in quarantine."""


class AttachmentServices(Value):
    """The store and the bucket of a shop's attachments."""

    store: AttachmentStore
    files: AttachmentFiles
