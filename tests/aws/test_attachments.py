import base64
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import boto3
import httpx
import pytest
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.exceptions import ClientError, EndpointConnectionError

from order_help.aws.attachments import CONFIG, S3AttachmentFiles, content_disposition, quarantined_id, s3_client
from order_help.aws.clients import new_client
from order_help.domain.attachments import MAX_BYTES, AttachmentState, MediaType
from order_help.domain.ids import OrderId
from order_help.use_cases.ports import StoreBusy
from tests.support.bucket import NAME, Bucket
from tests.support.files import JPEG, PNG, an_attachment

A = an_attachment(file_name="Päckchen.jpg")
REJECTED = replace(A, state=AttachmentState.REJECTED)
VERIFIED = replace(A, state=AttachmentState.VERIFIED)
QUARANTINED, KEPT = f"quarantine/{A.id}", f"verified/{A.id}"


def policy_of(fields: Any) -> dict[str, Any]:
    policy: dict[str, Any] = json.loads(base64.b64decode(fields["policy"]))
    return policy


def test_an_upload_is_signed_for_one_key_one_type_and_the_size_that_was_announced(bucket: Bucket) -> None:
    upload = bucket.files.signed_upload(A)

    policy = policy_of(upload.fields)
    assert upload.url == f"https://{NAME}.s3.eu-central-1.amazonaws.com/"
    assert policy["conditions"][:4] == [
        {"Content-Type": "image/png"},
        ["content-length-range", 1, 1_000],
        {"bucket": NAME},
        {"key": QUARANTINED},
    ]
    conditions = {name: value for one in policy["conditions"] if isinstance(one, dict) for name, value in one.items()}
    assert {name: value for name, value in upload.fields.items() if name not in {"policy", "x-amz-signature"}} == {
        name: value for name, value in conditions.items() if name != "bucket"
    }, "nothing is left open"
    assert upload.fields["x-amz-algorithm"] == "AWS4-HMAC-SHA256"


def test_an_upload_is_good_for_five_minutes(bucket: Bucket) -> None:
    upload = bucket.files.signed_upload(A)

    assert upload.expires_at == datetime.fromisoformat(policy_of(upload.fields)["expiration"])
    assert timedelta(minutes=4) < upload.expires_at - datetime.now(UTC) <= timedelta(minutes=5)


def test_no_upload_names_customer_order_or_file(bucket: Bucket) -> None:
    attachment = replace(A, order_id=OrderId("W2611340"))
    upload = bucket.files.signed_upload(attachment)
    said = json.dumps([dict(upload.fields), policy_of(upload.fields), upload.url])

    assert A.id in said
    for private in ("james", "W2611340", "Päckchen", "P\\u00e4ckchen"):
        assert private not in said


def test_a_download_is_saved_under_its_name_and_shown_by_nobody(bucket: Bucket) -> None:
    url = urlsplit(bucket.files.signed_download(A.file))

    assert (url.scheme, url.netloc, url.path) == ("https", f"{NAME}.s3.eu-central-1.amazonaws.com", f"/{KEPT}")
    query = {name: value for name, [value] in parse_qs(url.query).items()}
    assert query["response-content-disposition"] == (
        "attachment; filename=\"P_ckchen.jpg.png\"; filename*=UTF-8''P%C3%A4ckchen.jpg.png"
    )
    assert query["response-content-type"] == "image/png"
    assert query["X-Amz-Expires"] == "300"
    assert query["X-Amz-Algorithm"] == "AWS4-HMAC-SHA256"


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("a.png", "attachment; filename=\"a.png\"; filename*=UTF-8''a.png"),
        ('"; x="\\.png', "attachment; filename=\"_; x=__.png\"; filename*=UTF-8''%22%3B%20x%3D%22%5C.png"),
        ("100%41.pdf", "attachment; filename=\"100_41.pdf\"; filename*=UTF-8''100%2541.pdf"),
        ("日本 'x'.pdf", "attachment; filename=\"__ 'x'.pdf\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%20%27x%27.pdf"),
        ("a\r\nb", "attachment; filename=\"a__b\"; filename*=UTF-8''a%0D%0Ab"),
    ],
)
def test_a_name_of_any_characters_cannot_leave_its_header(name: str, header: str) -> None:
    assert content_disposition(name) == header
    assert httpx.Headers({"content-disposition": header})


@pytest.mark.parametrize(
    ("key", "id_"),
    [
        (QUARANTINED, A.id),
        (KEPT, None),
        ("quarantine/", None),
        ("quarantine/\x00", None),
        ("quarantine/" + "x" * 129, None),
        ("other/quarantine/x", None),
        ("", None),
    ],
)
def test_a_key_of_the_quarantine_leads_to_its_attachment(key: str, id_: str | None) -> None:
    assert quarantined_id(key) == id_


def test_one_looks_into_what_lies_in_quarantine_and_nowhere_else(bucket: Bucket) -> None:
    assert bucket.files.read_upload(A.id) is None
    bucket.put(KEPT, PNG)
    assert bucket.files.read_upload(A.id) is None
    bucket.put(QUARANTINED, JPEG)
    assert bucket.files.read_upload(A.id) == JPEG
    bucket.put(QUARANTINED, b"")
    assert bucket.files.read_upload(A.id) == b""


def test_of_what_is_too_large_one_byte_more_is_read_than_may_be(bucket: Bucket) -> None:
    bucket.put(QUARANTINED, bytes(MAX_BYTES + 1_000))
    assert bucket.files.read_upload(A.id) == bytes(MAX_BYTES + 1)


def test_what_is_accepted_is_kept_once_and_the_second_is_told_what_is_kept(bucket: Bucket) -> None:
    first, second = (replace(A.file, size=len(content)) for content in (PNG, PNG + b"more"))

    assert bucket.files.accept(first, PNG) == first
    assert bucket.files.accept(second, PNG + b"more") == first

    assert bucket.kept() == {KEPT: PNG}
    assert bucket.s3.head_object(Bucket=NAME, Key=KEPT)["ContentType"] == MediaType.PNG.value


def test_of_a_verified_one_the_upload_is_deleted_and_of_a_rejected_one_all(bucket: Bucket) -> None:
    for settled, left in ((VERIFIED, {KEPT: PNG}), (REJECTED, {})):
        for key in (QUARANTINED, KEPT):
            bucket.put(key, PNG)
        for _ in range(2):  # also when nothing is there any more
            bucket.files.clear(settled)
            assert bucket.kept() == left


def answering(status: int, code: str) -> Callable[..., AWSResponse]:
    body = f"<Error><Code>{code}</Code><Message/></Error>".encode()

    class Raw:
        def stream(self, **_: Any) -> Any:
            yield body

    return lambda request, **_: AWSResponse(request.url, status, {}, Raw())


def unreachable(request: Any, **_: Any) -> Any:
    raise EndpointConnectionError(endpoint_url=request.url)


Call = Callable[[S3AttachmentFiles], object]
CALLS: dict[str, Call] = {
    "look into": lambda files: files.read_upload(A.id),
    "accept": lambda files: files.accept(A.file, PNG),
    "clear": lambda files: files.clear(VERIFIED),
}
by_call = pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))


def files_behind(fault: Any) -> S3AttachmentFiles:
    """Files in a bucket with which something is wrong, asked once: trying again takes seconds."""
    once = CONFIG.merge(Config(retries={"mode": "standard", "total_max_attempts": 1}))
    s3 = new_client("s3", once)
    s3.meta.events.register_first("before-send.s3", fault)
    return S3AttachmentFiles(NAME, lambda: s3)


@by_call
@pytest.mark.parametrize(
    "fault",
    [answering(503, "SlowDown"), answering(500, "InternalError"), answering(409, "OperationAborted"), unreachable],
    ids=["slow down", "internal error", "conflict", "unreachable"],
)
def test_what_passes_is_told_as_busy(bucket: Bucket, call: Call, fault: Any) -> None:
    with pytest.raises(StoreBusy):
        call(files_behind(fault))


def test_what_is_signed_needs_no_answer_so_that_no_request_waits_for_s3(bucket: Bucket) -> None:
    files = files_behind(unreachable)

    assert files.signed_upload(A).url
    assert files.signed_download(A.file)


@by_call
def test_what_does_not_pass_is_a_fault(bucket: Bucket, call: Call) -> None:
    with pytest.raises(ClientError):
        call(files_behind(answering(403, "AccessDenied")))


def test_an_acceptance_whose_reply_was_lost_is_found_by_the_next_sending(bucket: Bucket) -> None:
    lost: list[str] = []

    def lose_the_first_reply(request: Any, **_: Any) -> Any:
        if request.method == "PUT" and not lost:
            lost.append(request.url)
            bucket.put(KEPT, PNG)
            raise EndpointConnectionError(endpoint_url=request.url)

    s3_client().meta.events.register_first("before-send.s3", lose_the_first_reply)
    file = replace(A.file, size=len(PNG))

    assert bucket.files.accept(file, PNG) == file
    assert lost


def test_one_that_is_accepted_already_and_cleared_away_at_that_moment_is_told_as_busy(bucket: Bucket) -> None:
    def clear_before_it_is_looked_at(request: Any, **_: Any) -> None:
        if request.method == "HEAD":
            bucket.files.clear(REJECTED)

    bucket.put(KEPT, PNG)
    s3_client().meta.events.register_first("before-send.s3", clear_before_it_is_looked_at)

    with pytest.raises(StoreBusy):
        bucket.files.accept(replace(A.file, size=len(PNG)), PNG)
    assert bucket.kept() == {}


@contextmanager
def sending(head: bytes, content: bytes) -> Iterator[S3AttachmentFiles]:
    """The files of a bucket whose only answer is this: the connection is closed after it, whatever the head said."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            for _ in range(3):
                try:
                    line, _ = server.accept()
                except OSError:  # the test is over
                    return
                with line:
                    line.recv(65_536)
                    line.sendall(head + content)

        Thread(target=answer, daemon=True).start()
        to_it = {"endpoint_url": f"http://127.0.0.1:{server.getsockname()[1]}"}
        client = boto3.Session(aws_access_key_id="testing", aws_secret_access_key="testing").client(
            "s3", region_name="eu-central-1", config=CONFIG.merge(Config(s3={"addressing_style": "path"})), **to_it
        )
        try:
            yield S3AttachmentFiles(NAME, lambda: client)
        finally:
            client.close()


@pytest.mark.guarantee(
    "A file that a shopper sends is kept whole: no part of it is taken for all of it.", to="shoppers"
)
@pytest.mark.parametrize("arrived", [len(PNG), len(PNG) - 1, 10, 0])
def test_a_file_of_which_not_all_arrives_is_not_taken_for_a_shorter_one(arrived: int) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(PNG)
    with sending(head, PNG[:arrived]) as files:
        if arrived == len(PNG):
            assert files.read_upload(A.id) == PNG
        else:
            with pytest.raises(StoreBusy):
                files.read_upload(A.id)
