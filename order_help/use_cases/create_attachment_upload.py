"""A shopper or an agent opens an attachment of an order and receives a form to upload its file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ulid import ULID

from order_help.domain.attachments import (
    MAX_BYTES,
    MAX_FILE_NAME,
    AttachedFile,
    Attachment,
    AttachmentState,
    announced_type,
    is_file_name,
)
from order_help.domain.conversation import Side
from order_help.domain.ids import AttachmentId
from order_help.domain.order import Order
from order_help.domain.rate_limits import UPLOADS, RateLog
from order_help.domain.values import Value, replace
from order_help.use_cases.attachment_ports import AttachmentServices, AttachmentsNotTaken, Opening, SignedUpload
from order_help.use_cases.commands import EitherSidesCommand
from order_help.use_cases.input_checks import text_problems
from order_help.use_cases.ports import NO_EXTRA_READS, ExtraReads, KeyRecord, LoadedState, OutcomeUnknown, RateUse
from order_help.use_cases.refusals import (
    IdempotencyKeyReused,
    InvalidInput,
    OrderNotFound,
    Problem,
    ProblemCode,
    RateLimited,
    Refusal,
)
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import refused_unread, retry_until_settled

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class CreateAttachmentUpload(EitherSidesCommand):
    """Announces a file: its name (1 to 200 characters, no path), its media type as announced, its size in bytes."""

    file_name: str
    media_type: str
    size: int

    def problems(self) -> Iterator[Problem]:
        wrong_name = list(text_problems("fileName", self.file_name, longest=MAX_FILE_NAME, required=True))
        if not wrong_name and not is_file_name(self.file_name):
            wrong_name.append(Problem(path="fileName", code=ProblemCode.INVALID))
        yield from wrong_name
        if announced_type(self.media_type, self.file_name) is None:
            yield Problem(path="mediaType", code=ProblemCode.NOT_ACCEPTED)
        if self.size < 1:
            yield Problem(path="size", code=ProblemCode.INVALID)
        if self.size > MAX_BYTES:
            yield Problem(path="size", code=ProblemCode.TOO_LARGE, params={"max": MAX_BYTES // _MEGABYTE})

    def input_fields(self) -> dict[str, object]:
        """Leaves `by` out: keys already have a scope by agent, and keys of before the desk sent files know no `by`."""
        given = super().input_fields()
        del given["by"]
        return given


class AttachmentUploadCreated(Value):
    """The attachment, and the form to upload its file: None once the file is verified or rejected."""

    attachment: Attachment
    upload: SignedUpload | None
    replayed: bool = False


def create_attachment_upload(
    services: Services, command: CreateAttachmentUpload, *, now: datetime
) -> AttachmentUploadCreated | Refusal:
    """
    Opens an attachment of an order and signs its upload.

    The uploads of all the shopper's orders count towards one rate limit (domain/rate_limits.py); agents have none, as
    for all that they do. The same key returns the same attachment, with a newly signed upload while its file is
    missing. Raises AttachmentsNotTaken, StoreBusy.
    """
    if services.attachments is None:
        raise AttachmentsNotTaken
    if refusal := refused_unread(command):
        return refusal
    attachment_id = AttachmentId(str(ULID.from_datetime(now)))
    record = command.key_record(None, now=now)
    key = replace(record, attachment_id=attachment_id) if record else None
    opener = _Opener(services=services, at=services.attachments, command=command, id=attachment_id, key=key, now=now)
    return retry_until_settled(services, opener.attempt)


@dataclass(slots=True, kw_only=True)
class _Opener:
    """One caller's attempts to open one attachment; `is_unsure` after a lost reply."""

    services: Services
    at: AttachmentServices
    command: CreateAttachmentUpload
    id: AttachmentId
    key: KeyRecord | None
    now: datetime
    is_unsure: bool = False

    def attempt(self) -> AttachmentUploadCreated | Refusal:
        """Raises OrderChanged, OutcomeUnknown, StoreBusy."""
        extra_reads = ExtraReads(limited_by=UPLOADS) if self.command.side is Side.SHOPPER else NO_EXTRA_READS
        loaded = self.services.load(
            self.command.order, key=self.key, request_id=None, now=self.now, extra_reads=extra_reads
        )
        if loaded.order is None:
            return OrderNotFound()
        if self.is_unsure and (opened := self.at.store.attachment(loaded.order.id, self.id)):
            return self._answer(opened)
        if self.key and loaded.remembered:
            return self._replayed(self.key, loaded.order, loaded.remembered)
        decided = self._decide(loaded.order, loaded)
        if isinstance(decided, Opening):
            self._open(decided)
            return self._answer(decided.attachment)
        return decided

    def _decide(self, order: Order, loaded: LoadedState) -> Opening | Refusal:
        media_type = announced_type(self.command.media_type, self.command.file_name)
        problems = tuple(self.command.problems())
        if problems or media_type is None:
            return InvalidInput(problems)
        rate = self._rate(loaded) if self.command.side is Side.SHOPPER else None
        if isinstance(rate, RateLimited):
            return rate
        file = AttachedFile(
            id=self.id,
            file_name=self.command.file_name,
            media_type=media_type,
            size=self.command.size,
        )
        attachment = Attachment(
            file=file,
            order_id=order.id,
            state=AttachmentState.AWAITING_UPLOAD,
            created_at=self.now,
            side=self.command.side,
        )
        return Opening(order=order.ref, attachment=attachment, key=self.key, rate=rate)

    def _rate(self, loaded: LoadedState) -> RateUse | RateLimited:
        log = loaded.rate.with_call(UPLOADS, now=self.now)
        if not isinstance(log, RateLog):
            return RateLimited(retry_at=log)
        return RateUse(principal=self.command.principal, limit=UPLOADS, log=log)

    def _open(self, opening: Opening) -> None:
        try:
            self.at.store.open_upload(opening)
        except OutcomeUnknown:
            self.is_unsure = True
            raise

    def _replayed(self, key: KeyRecord, order: Order, remembered: KeyRecord) -> AttachmentUploadCreated | Refusal:
        if remembered.input_hash != key.input_hash:
            return IdempotencyKeyReused(key.key)
        id_ = remembered.attachment_id
        attachment = self.at.store.attachment(order.id, id_) if id_ else None
        if attachment is None:
            raise LookupError("a key record names an attachment that is not in the store")
        return self._answer(attachment, replayed=True)

    def _answer(self, attachment: Attachment, *, replayed: bool = False) -> AttachmentUploadCreated:
        waits = attachment.state is AttachmentState.AWAITING_UPLOAD
        upload = self.at.files.signed_upload(attachment) if waits else None
        return AttachmentUploadCreated(attachment=attachment, upload=upload, replayed=replayed)
