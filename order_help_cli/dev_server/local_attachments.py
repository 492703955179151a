"""
Attachments on this machine: the development server handles uploads and downloads, which S3 does in a deployment.

Rule 1: it refuses what S3 refuses, by the same policy document and with the same error codes, so a client that works
with this server works with the bucket.
Rule 2: URLs are signed, and checked by the real clock, even if the time for orders is frozen.
Rule 3: the files are in moto's S3 inside the process, and are gone when it ends.
"""

import secrets
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final
from xml.sax.saxutils import escape  # nosec B406 - it writes XML, and reads none

import boto3
import jwt
from botocore.config import Config
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message

from order_help.aws.attachments import CONFIG, SECONDS, VERIFIED, S3AttachmentFiles, content_disposition, quarantined_id
from order_help.domain.attachments import MAX_BYTES, AttachedFile, Attachment
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.use_cases.attachment_ports import AttachmentServices, SignedUpload
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.system.verify_attachment import verify_attachment
from order_help_cli.dev_server.posted_form import PostRefused, Signer, check_form

PATH: Final = "/attachments"
BUCKET: Final = "order-help-attachments"
_REGION: Final = "eu-central-1"
_FORM_BYTES: Final = 64 * 1024
"""The bytes that a form may have besides its file; S3 accepts 20 KB of fields."""

_AUDIENCE: Final = "order-help-development-download"
_ALGORITHM: Final = "HS256"  # the only one accepted, whatever a URL says


class LocalAttachmentFiles(S3AttachmentFiles):
    """The files in moto's S3, which clients reach only through this server, at `origin`."""

    def __init__(self, origin: str, the_secret: bytes) -> None:
        self.signer = Signer(access_key="local", secret_key=secrets.token_hex())
        s3 = _moto_client(self.signer)
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": _REGION})
        super().__init__(BUCKET, lambda: s3)
        self._address, self._secret, self._s3 = origin + PATH, the_secret, s3

    def signed_upload(self, attachment: Attachment) -> SignedUpload:
        return replace(super().signed_upload(attachment), url=self._address)

    def signed_download(self, file: AttachedFile) -> str:
        until = datetime.now(UTC) + timedelta(seconds=SECONDS)
        claims = {"aud": _AUDIENCE, "exp": until, "key": VERIFIED + file.id, "name": file.download_name}
        return f"{self._address}/{jwt.encode(claims, self._secret, algorithm=_ALGORITHM)}"

    def signed(self, token: str) -> Mapping[str, Any]:
        """Returns the claims of a signed URL. Raises jwt.InvalidTokenError."""
        claims: Mapping[str, Any] = jwt.decode(
            token, self._secret, algorithms=[_ALGORITHM], audience=_AUDIENCE, options={"require": ["aud", "exp"]}
        )
        return claims

    def put(self, key: str, content: bytes, media_type: str) -> str:
        """Stores an uploaded file, and returns its ETag."""
        etag: str = self._s3.put_object(Bucket=BUCKET, Key=key, Body=content, ContentType=media_type)["ETag"]
        return etag

    def get(self, key: str) -> tuple[bytes, str]:
        """Returns the content and the media type of a file."""
        found = self._s3.get_object(Bucket=BUCKET, Key=key)
        with closing(found["Body"]) as body:
            return body.read(), found["ContentType"]


class LocalAttachments:
    """The routes below /attachments, and the services that the use cases need for attachments."""

    def __init__(self, files: LocalAttachmentFiles) -> None:
        self.files = files
        self.services = AttachmentServices(store=DynamoAttachmentStore(), files=files)
        self.routes = [
            Route(PATH, self._upload, methods=["POST"]),
            Route(PATH + "/{token}", self._download, methods=["GET"]),
        ]

    async def _upload(self, request: Request) -> Response:
        try:
            return await self._accept(request)
        except PostRefused as refused:
            return _refusal(refused)

    async def _accept(self, request: Request) -> Response:
        """Checks and stores an upload. Raises PostRefused."""
        bounded = Request(request.scope, _bounded(request))
        try:
            async with bounded.form(max_files=1) as form:
                fields, file = _before_the_file(form)
                size = file.size or 0
                now = datetime.now(UTC)
                check_form({**fields, "bucket": BUCKET}, size, signer=self.files.signer, now=now)
                content = await file.read()
        except (HTTPException, ClientDisconnect):  # Starlette raises them for no form, or a part of one.
            raise PostRefused(
                400, "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data."
            ) from None
        try:
            etag = await run_in_threadpool(partial(self._store, fields["key"], content, fields["content-type"]))
        except StoreBusy:
            raise PostRefused(503, "SlowDown", "Please reduce your request rate.") from None
        return Response(status_code=204, headers={"etag": etag})

    def _store(self, key: str, content: bytes, media_type: str) -> str:
        """Stores an upload and verifies it, which a function does in a deployment when S3 notifies it."""
        etag = self.files.put(key, content, media_type)
        if attachment_id := quarantined_id(key):
            verify_attachment(self.services, attachment_id)
        return etag

    async def _download(self, request: Request) -> Response:
        try:
            signed = self.files.signed(request.path_params["token"])
        except jwt.InvalidTokenError:
            return _refusal(PostRefused(403, "AccessDenied", "Request has expired"))
        content, media_type = await run_in_threadpool(partial(self.files.get, signed["key"]))
        return Response(
            content,
            headers={
                "content-type": media_type,
                "content-disposition": content_disposition(signed["name"]),
                "x-content-type-options": "nosniff",
                "cache-control": "private, no-store",
            },
        )


def _moto_client(signer: Signer) -> Any:
    """Returns a client of moto's S3, whatever address the environment names for AWS."""
    return boto3.Session().client(
        "s3",
        region_name=_REGION,
        aws_access_key_id=signer.access_key,
        aws_secret_access_key=signer.secret_key,
        config=CONFIG.merge(Config(ignore_configured_endpoint_urls=True)),
    )


def _bounded(request: Request) -> Any:
    """Returns the body as an ASGI receive function, which raises PostRefused once the body is too long."""
    left = MAX_BYTES + _FORM_BYTES

    async def receive() -> Message:
        nonlocal left
        message = await request.receive()
        left -= len(message.get("body", b""))
        if left < 0:
            raise PostRefused(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        return message

    return receive


def _before_the_file(form: FormData) -> tuple[dict[str, str], UploadFile]:
    """Returns the fields, with names in lower case, and the file; what follows it is ignored. Raises PostRefused."""
    fields: dict[str, str] = {}
    items: Iterable[tuple[str, str | UploadFile]] = form.multi_items()
    for name, value in items:
        if isinstance(value, str):
            fields[name.lower()] = value
        elif name == "file":
            return fields, value
    raise PostRefused(400, "InvalidArgument", "POST requires exactly one file upload per request.")


def _refusal(refused: PostRefused) -> Response:
    """Returns an error in the format of S3."""
    error = f"<Error><Code>{refused.code}</Code><Message>{escape(refused.message)}</Message></Error>"
    return Response(
        f'<?xml version="1.0" encoding="UTF-8"?>\n{error}',
        refused.status,
        media_type="application/xml",
    )
