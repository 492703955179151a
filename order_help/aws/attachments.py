"""
The files of attachments, in one bucket of S3.

    quarantine/{attachment id}    what a shopper uploaded; nobody but the verification reads it
    verified/{attachment id}      what was looked into, written once

Rule 1: a key is an attachment's id and nothing else: no customer, no order, no file name.
Rule 2: the upload's policy leaves nothing to the client but the file: key, media type and size stand in it.
Rule 3: what is downloaded is saved and never shown: its headers are in the signature.
"""

import base64
import json
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any, Final
from urllib.parse import quote

import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionError, HTTPClientError

from order_help.domain.attachments import MAX_BYTES, AttachedFile, Attachment, AttachmentState
from order_help.domain.ids import AttachmentId, is_name
from order_help.use_cases.attachment_ports import SignedUpload
from order_help.use_cases.ports import StoreBusy

SECONDS: Final = 300
"""How long an upload and a download stay good."""

QUARANTINE: Final = "quarantine/"
VERIFIED: Final = "verified/"

# Source: "Error responses" in the API reference of S3. Others have an HTTP status from 500 on.
_BUSY: Final = frozenset({"ConditionalRequestConflict", "OperationAborted", "RequestTimeout", "SlowDown"})


CONFIG: Final = Config(
    signature_version="s3v4",
    s3={"addressing_style": "virtual"},  # the bucket's own host: what is sent elsewhere is redirected, and then lost
    connect_timeout=1,
    read_timeout=5,
    retries={"mode": "standard", "total_max_attempts": 3},
)


@cache
def s3_client() -> Any:
    """S3 as the environment has it, made once: it takes 0.2 s, which only those pay who deal with files."""
    return botocore.session.get_session().create_client("s3", config=CONFIG)


class S3AttachmentFiles:
    """Implements `AttachmentFiles`, whose port says what each method does and raises."""

    def __init__(self, bucket: str, client: Callable[[], Any] = s3_client) -> None:
        self.bucket, self._client = bucket, client

    def signed_upload(self, attachment: Attachment) -> SignedUpload:
        media_type = attachment.file.media_type.value
        form = self._client().generate_presigned_post(
            self.bucket,
            QUARANTINE + attachment.id,
            Fields={"Content-Type": media_type},
            Conditions=[{"Content-Type": media_type}, ["content-length-range", 1, attachment.file.size]],
            ExpiresIn=SECONDS,
        )
        policy = json.loads(base64.b64decode(form["fields"]["policy"]))
        return SignedUpload(
            url=form["url"], fields=form["fields"], expires_at=datetime.fromisoformat(policy["expiration"])
        )

    def signed_download(self, file: AttachedFile) -> str:
        command = {
            **self._at(VERIFIED + file.id),
            "ResponseContentDisposition": content_disposition(file.download_name),
            "ResponseContentType": file.media_type.value,
        }
        signed: str = self._client().generate_presigned_url("get_object", Params=command, ExpiresIn=SECONDS)
        return signed

    def read_upload(self, attachment_id: AttachmentId) -> bytes | None:
        with _told_when_busy():
            try:
                body = self._client().get_object(**self._at(QUARANTINE + attachment_id))["Body"]
            except ClientError as error:
                if _code(error) == "NoSuchKey":
                    return None
                raise
            with closing(body):
                content: bytes = body.read(MAX_BYTES + 1)
                return content

    def accept(self, file: AttachedFile, content: bytes) -> AttachedFile:
        place = self._at(VERIFIED + file.id)
        with _told_when_busy():
            try:
                self._client().put_object(**place, Body=content, ContentType=file.media_type.value, IfNoneMatch="*")
            except ClientError as error:
                if _code(error) != "PreconditionFailed":
                    raise
                # Another verification of this attachment, or an earlier sending of this one, was first.
                return replace(file, size=self._kept_bytes(place))
        return file

    def _kept_bytes(self, place: dict[str, str]) -> int:
        try:
            return int(self._client().head_object(**place)["ContentLength"])
        except ClientError as error:
            if _code(error) == "404":  # rejected by a third one, which cleared it away: told again, it is settled
                raise StoreBusy from error
            raise

    def clear(self, attachment: Attachment) -> None:
        with _told_when_busy():
            self._client().delete_object(**self._at(QUARANTINE + attachment.id))
            if attachment.state is AttachmentState.REJECTED:  # one that was rejected while another accepted it
                self._client().delete_object(**self._at(VERIFIED + attachment.id))

    def _at(self, key: str) -> dict[str, str]:
        return {"Bucket": self.bucket, "Key": key}


def quarantined_id(key: str) -> AttachmentId | None:
    """Which attachment a key of the bucket is an upload of; None for other keys."""
    prefix, id_ = key[: len(QUARANTINE)], key[len(QUARANTINE) :]
    return AttachmentId(id_) if prefix == QUARANTINE and is_name(id_) else None


def content_disposition(name: str) -> str:
    """
    The header that has a browser save a file under this name, whatever characters it is of.

    Source: RFC 6266, section 4.3 and appendix D, and RFC 8187, section 3.2.
    """
    in_ascii = re.sub(r'[^ -~]|["%\\]', "_", name)
    return f"attachment; filename=\"{in_ascii}\"; filename*=UTF-8''{quote(name, safe='!#$&+-.^_`|~')}"


@contextmanager
def _told_when_busy() -> Iterator[None]:
    """Raises StoreBusy for what trying again helps against; botocore has tried some times already."""
    try:
        yield
    except (ConnectionError, HTTPClientError) as error:  # timeouts are among them
        raise StoreBusy from error
    except ClientError as error:
        if _code(error) in _BUSY or error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
            raise StoreBusy from error
        raise


def _code(error: ClientError) -> str:
    return str(error.response["Error"]["Code"])
