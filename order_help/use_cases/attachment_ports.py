"""What the use cases of attachments need of the outside: where they are written down, and where the files lie."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from order_help.domain.attachments import AttachedFile, Attachment
from order_help.domain.ids import AttachmentId, OrderRef
from order_help.use_cases.ports import KeyRecord, RateUse


class AttachmentsNotTaken(Exception):  # exceptions are named for the fact
    """This deployment has no bucket for attachments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedUpload:
    """A form that uploads one file by one POST: `fields` in their order, then the file. Good until `expires_at`."""

    url: str
    fields: Mapping[str, str]
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """An attachment that is opened as one transaction: with the key that remembers it, and as one more upload."""

    attachment: Attachment
    key: KeyRecord | None
    rate: RateUse


class AttachmentStore(Protocol):
    """Attachments as they are written down. Every read is strongly consistent."""

    def attachment(self, ref: OrderRef, attachment_id: AttachmentId) -> Attachment | None:
        """One attachment of an order, or None. Raises StoreBusy."""

    def attachment_called(self, attachment_id: AttachmentId) -> Attachment | None:
        """An attachment of whatever order, for the shop's own functions alone; or None. Raises StoreBusy."""

    def open_upload(self, opening: Opening) -> None:
        """
        Write all of it or nothing, on the condition that there is no attachment of this id, that the key is not taken
        and that nothing else was counted in the rate log.

        Raises OrderChanged, OutcomeUnknown or StoreBusy.
        """

    def settle(self, attachment: Attachment) -> Attachment:
        """
        Write down what came of an upload if nothing has come of it so far; gives the attachment as it then stands.

        Raises StoreBusy; LookupError where there is no such attachment.
        """


class AttachmentFiles(Protocol):
    """The files: in quarantine as uploaded, and as verified, where each is written once and never changed."""

    def signed_upload(self, attachment: Attachment) -> SignedUpload:
        """What a shopper sends a file with, into quarantine: of the announced type, and at most the announced size."""

    def signed_download(self, file: AttachedFile) -> str:
        """An address of a verified file, good for some minutes, by which a browser saves it and never shows it."""

    def look_into(self, attachment_id: AttachmentId) -> bytes | None:
        """What lies in quarantine; of too large a file MAX_BYTES and 1 more. None for nothing. Raises StoreBusy."""

    def accept(self, file: AttachedFile, content: bytes) -> AttachedFile:
        """
        Keep this content as verified, unless the attachment has been verified already; gives the file that is kept.

        Raises StoreBusy.
        """

    def clear(self, attachment: Attachment) -> None:
        """Delete what a settled attachment has no use for: all of a rejected one, else what lies in quarantine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentServices:
    """Where a shop's attachments are."""

    store: AttachmentStore
    files: AttachmentFiles
