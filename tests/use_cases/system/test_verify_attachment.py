from dataclasses import replace

import pytest

from order_help.domain.attachments import MAX_BYTES, Attachment, AttachmentState, MediaType
from order_help.domain.ids import AttachmentId
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.system.verify_attachment import Verification, verify_attachment
from tests.support.files import AVIF, HEIC, JPEG, MOV, MP4, PDF, PNG, PROGRAM, WEBP, an_attachment
from tests.support.memory_attachments import MemoryAttachmentFiles, MemoryAttachmentStore
from tests.support.memory_store import MemoryOrderStore

A = an_attachment()


class Bucket:
    """Attachment A, and what lies in memory of it."""

    def __init__(self, attachment: Attachment = A, *, uploaded: bytes | None = None) -> None:
        self.store = MemoryAttachmentStore(MemoryOrderStore())
        self.files = MemoryAttachmentFiles()
        self.services = AttachmentServices(store=self.store, files=self.files)
        self.store.orders.attachments[A.id] = attachment
        if uploaded is not None:
            self.upload(uploaded)

    def upload(self, content: bytes) -> None:
        self.files.quarantine[A.id] = content

    def verify(self) -> Verification:
        return verify_attachment(self.services, A.id)

    @property
    def attachment(self) -> Attachment:
        return self.store.orders.attachments[A.id]


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        (MediaType.PNG, PNG),
        (MediaType.JPEG, JPEG),
        (MediaType.WEBP, WEBP),
        (MediaType.PDF, PDF),
        (MediaType.HEIC, HEIC),
    ],
)
def test_what_is_what_was_announced_is_kept_with_the_size_that_was_found(media_type: MediaType, content: bytes) -> None:
    announced = an_attachment(media_type=media_type, size=999)
    bucket = Bucket(announced, uploaded=content)

    assert bucket.verify() is Verification.VERIFIED

    found = replace(announced.file, size=len(content))
    assert bucket.attachment == replace(announced, file=found, state=AttachmentState.VERIFIED)
    assert bucket.files.verified == {A.id: content}
    assert bucket.files.quarantine == {}


@pytest.mark.parametrize(
    "content",
    [JPEG, PDF, PROGRAM, b"", b"\x89PNG", b"<html>" + PNG, PNG + bytes(MAX_BYTES)],
    ids=["another type", "a PDF", "a program", "nothing", "too little", "something before it", "too much"],
)
def test_what_is_not_what_was_announced_is_deleted(content: bytes) -> None:
    bucket = Bucket(uploaded=content)

    assert bucket.verify() is Verification.REJECTED

    assert bucket.attachment == replace(A, state=AttachmentState.REJECTED)
    assert bucket.files == MemoryAttachmentFiles()


@pytest.mark.parametrize("content", [AVIF, MP4, MOV, JPEG, HEIC[:15]], ids=["AVIF", "MP4", "MOV", "JPEG", "cut"])
def test_what_was_announced_as_a_photo_of_a_phone_and_is_none_is_deleted(content: bytes) -> None:
    bucket = Bucket(an_attachment(media_type=MediaType.HEIC), uploaded=content)

    assert bucket.verify() is Verification.REJECTED
    assert bucket.files == MemoryAttachmentFiles()


def test_the_largest_file_is_kept() -> None:
    bucket = Bucket(uploaded=PNG + bytes(MAX_BYTES - len(PNG)))
    assert bucket.verify() is Verification.VERIFIED
    assert bucket.attachment.file.size == MAX_BYTES


@pytest.mark.parametrize("content", [PNG, PROGRAM])
def test_told_twice_it_changes_nothing(content: bytes) -> None:
    bucket = Bucket(uploaded=content)
    bucket.verify()
    settled, kept = bucket.attachment, dict(bucket.files.verified)

    assert bucket.verify() is Verification.UNCHANGED

    assert (bucket.attachment, bucket.files.verified) == (settled, kept)


@pytest.mark.parametrize("first", [PNG, PROGRAM])
@pytest.mark.parametrize("later", [PNG + b"other", PROGRAM])
def test_what_is_uploaded_later_in_the_same_place_is_deleted_unseen(first: bytes, later: bytes) -> None:
    bucket = Bucket(uploaded=first)
    bucket.verify()
    settled, kept = bucket.attachment, dict(bucket.files.verified)

    bucket.upload(later)
    assert bucket.verify() is Verification.UNCHANGED

    assert (bucket.attachment, bucket.files.verified) == (settled, kept)
    assert bucket.files.quarantine == {}


def test_a_file_that_is_gone_is_nothing_to_do() -> None:
    bucket = Bucket()
    assert bucket.verify() is Verification.GONE
    assert bucket.attachment == A


def test_a_file_of_no_attachment_is_left_alone() -> None:
    bucket = Bucket(uploaded=PNG)
    assert verify_attachment(bucket.services, AttachmentId("another")) is Verification.UNKNOWN
    assert bucket.files.quarantine == {A.id: PNG}


def test_whoever_died_half_way_is_followed_by_one_who_ends_it() -> None:
    bucket = Bucket(uploaded=PNG)

    def die(_: Attachment) -> None:
        bucket.store.before_settling = lambda _: None
        raise StoreBusy

    bucket.store.before_settling = die
    with pytest.raises(StoreBusy):
        bucket.verify()
    assert bucket.files.verified == {A.id: PNG}  # which nobody is shown
    bucket.upload(PNG + b"other")

    assert bucket.verify() is Verification.VERIFIED

    assert bucket.files.verified == {A.id: PNG}
    assert bucket.attachment.file.size == len(PNG)
    assert bucket.files.quarantine == {}
