import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import jwt
import pytest
from starlette.applications import Starlette

from order_help.domain.attachments import Attachment, AttachmentState
from order_help.domain.rate_limits import UPLOADS, RateLog
from order_help.domain.snapshot_changes import snapshot_change
from order_help.store.bulk import put_new_orders
from order_help.store.tables import create_tables
from order_help.use_cases.attachment_ports import Opening
from order_help.use_cases.ports import RateUse
from order_help_cli.dev_server.local_attachments import BUCKET, LocalAttachmentFiles, LocalAttachments
from order_help_cli.dev_server.posted_form import PostRefused, Signer, check_form
from tests.support.dynamodb import Engine
from tests.support.files import JPEG, PNG, PROGRAM, W1, an_attachment
from tests.support.orders import JAMES, T0, an_order

A = an_attachment(file_name="Päckchen.png")
SECRET = b"x" * 32
Fields = dict[str, str]


class Server:
    """What `order-help serve` answers below /attachments, inside this process."""

    def __init__(self) -> None:
        create_tables()
        self.files = LocalAttachmentFiles("http://shop.example", SECRET)
        self.attachments = LocalAttachments(self.files)
        self.app = Starlette(routes=self.attachments.routes)
        rate = RateUse(principal=JAMES, limit=UPLOADS, log=RateLog(times=(T0,), version=1))
        put_new_orders([snapshot_change(None, an_order(), (), now=T0)])
        self.attachments.services.store.open_upload(Opening(order=W1, attachment=A, key=None, rate=rate))

    def http(self, method: str, url: str, **more: Any) -> httpx.Response:
        async def call() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport) as client:
                return await client.request(method, url, **more)

        return asyncio.run(call())

    def form(self) -> Fields:
        return dict(self.files.signed_upload(A).fields)

    def post(self, fields: Mapping[str, str], content: bytes = PNG, name: str = "file") -> httpx.Response:
        return self.http("POST", "http://shop.example/attachments", data=fields, files={name: ("any name", content)})

    @property
    def now(self) -> Attachment:
        found = self.attachments.services.store.attachment(W1.id, A.id)
        assert found
        return found


@pytest.fixture
def server(moto_dynamodb: Engine) -> Server:
    return Server()


def signed(policy: Mapping[str, Any], form: Fields, signer: Signer) -> Fields:
    """The form with another policy, signed anew by whoever has the key."""
    encoded = base64.b64encode(json.dumps(policy).encode()).decode()
    key = f"AWS4{signer.secret_key}".encode()
    for part in (*form["x-amz-credential"].split("/")[1:], encoded):
        key = hmac.digest(key, part.encode(), hashlib.sha256)
    return {**form, "policy": encoded, "x-amz-signature": key.hex()}


def policy_of(form: Fields) -> dict[str, Any]:
    policy: dict[str, Any] = json.loads(base64.b64decode(form["policy"]))
    return policy


def refused(response: httpx.Response) -> tuple[int, str]:
    assert response.headers["content-type"] == "application/xml"
    text = response.text
    return response.status_code, text.partition("<Code>")[2].partition("</Code>")[0]


def test_an_upload_is_taken_verified_and_given_back_to_be_saved(server: Server) -> None:
    upload = server.files.signed_upload(A)
    assert upload.url == "http://shop.example/attachments"

    response = server.post(upload.fields)

    assert (response.status_code, response.content) == (204, b"")
    assert response.headers["etag"] == f'"{hashlib.md5(PNG).hexdigest()}"'
    assert server.now.state is AttachmentState.VERIFIED
    assert server.now.file.size == len(PNG)
    given = server.http("GET", server.files.signed_download(server.now.file))
    assert (given.status_code, given.content) == (200, PNG)
    assert given.headers["content-type"] == "image/png"
    assert given.headers["content-disposition"] == (
        "attachment; filename=\"P_ckchen.png\"; filename*=UTF-8''P%C3%A4ckchen.png"
    )
    assert given.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("content", [JPEG, PROGRAM])
def test_what_is_not_what_was_announced_is_taken_and_then_rejected_as_by_the_function(
    server: Server, content: bytes
) -> None:
    assert server.post(server.form(), content).status_code == 204
    assert server.now.state is AttachmentState.REJECTED


def test_what_is_uploaded_after_the_verification_is_never_served(server: Server) -> None:
    form = server.form()
    server.post(form)
    download = server.files.signed_download(server.now.file)

    assert server.post(form, PNG + b"other").status_code == 204
    assert server.post(form, PROGRAM).status_code == 204

    assert server.http("GET", download).content == PNG
    assert server.now.file.size == len(PNG)


def tampered(form: Fields, condition: str) -> Fields:
    """The policy widened, and its signature left as it was."""
    policy = policy_of(form)
    policy["conditions"] = [one for one in policy["conditions"] if condition not in one]
    return {**form, "policy": base64.b64encode(json.dumps(policy).encode()).decode()}


def without(form: Fields, name: str) -> Fields:
    return {key: value for key, value in form.items() if key != name}


REFUSED: dict[str, tuple[Callable[[Fields], Fields], bytes, tuple[int, str]]] = {
    "another key": (lambda form: {**form, "key": "verified/x"}, PNG, (403, "AccessDenied")),
    "another key that begins alike": (lambda form: {**form, "key": form["key"] + "x"}, PNG, (403, "AccessDenied")),
    "another type": (lambda form: {**form, "Content-Type": "text/html"}, PNG, (403, "AccessDenied")),
    "no type": (lambda form: without(form, "Content-Type"), PNG, (403, "AccessDenied")),
    "a field more": (lambda form: {**form, "x-amz-meta-a": "b"}, PNG, (403, "AccessDenied")),
    "an ACL": (lambda form: {**form, "acl": "public-read"}, PNG, (403, "AccessDenied")),
    "too much": (lambda form: form, PNG + bytes(1_000), (400, "EntityTooLarge")),
    "far too much": (lambda form: form, bytes(11_000_000), (400, "EntityTooLarge")),
    "nothing": (lambda form: form, b"", (400, "EntityTooSmall")),
    "a wider policy": (lambda form: tampered(form, "key"), PNG, (403, "SignatureDoesNotMatch")),
    "another signature": (lambda form: {**form, "x-amz-signature": "0" * 64}, PNG, (403, "SignatureDoesNotMatch")),
    "no signature": (lambda form: without(form, "x-amz-signature"), PNG, (403, "SignatureDoesNotMatch")),
    "another day": (
        lambda form: {**form, "x-amz-credential": "local/20200101/eu-central-1/s3/aws4_request"},
        PNG,
        (403, "SignatureDoesNotMatch"),
    ),
    "another key of AWS": (
        lambda form: {**form, "x-amz-credential": form["x-amz-credential"].replace("local", "other")},
        PNG,
        (403, "InvalidAccessKeyId"),
    ),
    "another algorithm": (lambda form: {**form, "x-amz-algorithm": "none"}, PNG, (400, "InvalidArgument")),
    "no policy": (lambda form: without(form, "policy"), PNG, (403, "AccessDenied")),
    "a policy that is none": (lambda form: {**form, "policy": "{}"}, PNG, (403, "SignatureDoesNotMatch")),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_the_policy_does_not_allow_is_refused_as_s3_refuses_it(server: Server, case: str) -> None:
    change, content, expected = REFUSED[case]
    assert refused(server.post(change(server.form()), content)) == expected
    assert server.now == A
    assert server.files.read_upload(A.id) is None


def test_a_field_that_s3_is_told_to_ignore_is_ignored(server: Server) -> None:
    assert server.post({**server.form(), "x-ignore-me": "1"}).status_code == 204


def test_a_form_is_good_until_its_policy_expires(server: Server) -> None:
    form = server.form()
    for expired in (timedelta(seconds=-1), timedelta(minutes=-5)):
        policy = {**policy_of(form), "expiration": (datetime.now(UTC) + expired).isoformat()}
        response = server.post(signed(policy, form, server.files.signer))
        assert refused(response) == (403, "AccessDenied")
        assert "Policy expired" in response.text
    assert server.now == A
    assert server.post(signed(policy_of(form), form, server.files.signer)).status_code == 204


def test_a_policy_is_checked_to_its_last_moment(server: Server) -> None:
    form = {name.lower(): value for name, value in server.form().items()} | {"bucket": BUCKET}
    until = datetime.fromisoformat(policy_of(form)["expiration"])
    check_form(form, 1_000, signer=server.files.signer, now=until - timedelta(microseconds=1))
    with pytest.raises(PostRefused, match="Policy expired"):
        check_form(form, 1_000, signer=server.files.signer, now=until)


def test_conditions_may_name_only_a_beginning(server: Server) -> None:
    form = server.form()
    policy = policy_of(form)
    policy["conditions"] = [one for one in policy["conditions"] if "key" not in one]
    policy["conditions"].append(["starts-with", "$key", "quarantine/"])
    form = signed(policy, form, server.files.signer)

    assert refused(server.post({**form, "key": "verified/x"})) == (403, "AccessDenied")
    assert server.post({**form, "key": "quarantine/of no attachment"}).status_code == 204


@pytest.mark.parametrize(
    "more",
    [
        {"content": b"", "headers": {"content-type": "multipart/form-data; boundary=x"}},
        {"content": b"--x\r\ngarbage", "headers": {"content-type": "multipart/form-data; boundary=x"}},
        {"content": b"", "headers": {"content-type": "multipart/form-data"}},
        {"content": b"{}", "headers": {"content-type": "application/json"}},
        {"content": b""},
        {"data": {"key": "x"}},
        {"data": {"key": "x"}, "files": {"another": ("x", PNG)}},
        {"files": [("file", ("x", PNG)), ("file", ("y", PNG))]},
    ],
    ids=["empty", "garbage", "no boundary", "JSON", "nothing", "no file", "a file of another name", "two files"],
)
def test_what_is_no_such_form_is_a_mistake_of_the_client(server: Server, more: dict[str, Any]) -> None:
    status, code = refused(server.http("POST", "http://shop.example/attachments", **more))
    assert (status, code) in {(400, "MalformedPOSTRequest"), (400, "InvalidArgument")}


def test_what_follows_the_file_counts_for_nothing(server: Server) -> None:
    form = server.form()
    parts = [(name, (None, value)) for name, value in form.items() if name != "key"]
    response = server.http(
        "POST",
        "http://shop.example/attachments",
        files=[*parts, ("file", ("x", PNG)), ("key", (None, form["key"]))],
    )
    assert refused(response) == (403, "AccessDenied")


@pytest.mark.parametrize(
    ("claims", "secret", "algorithm"),
    [
        ({"exp": datetime.now(UTC) - timedelta(seconds=1)}, SECRET, "HS256"),
        ({"aud": "order-help-development-shopper"}, SECRET, "HS256"),
        ({}, b"y" * 32, "HS256"),
        ({}, None, "none"),
    ],
    ids=["expired", "a shopper's token", "forged", "unsigned"],
)
def test_no_other_address_is_answered(
    server: Server, claims: dict[str, Any], secret: bytes | None, algorithm: str
) -> None:
    server.post(server.form())
    good = server.files.signed_download(server.now.file)
    known = jwt.decode(good.rpartition("/")[2], options={"verify_signature": False})
    other = jwt.encode(known | claims, secret, algorithm=algorithm)  # type: ignore[arg-type]  # PyJWT takes None for "none"

    assert server.http("GET", good).status_code == 200
    assert refused(server.http("GET", f"http://shop.example/attachments/{other}")) == (403, "AccessDenied")
    assert refused(server.http("GET", "http://shop.example/attachments/x")) == (403, "AccessDenied")


def test_a_name_that_ends_as_a_page_is_saved_as_the_picture_that_it_is(server: Server) -> None:
    server.post(server.form())
    file = replace(server.now.file, file_name="page.html")
    given = server.http("GET", server.files.signed_download(file))
    assert 'filename="page.html.png"' in given.headers["content-disposition"]
