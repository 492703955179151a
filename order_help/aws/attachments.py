"""
The files of attachments, in one bucket of S3.

    quarantine/{attachment id}    a file that a shopper uploaded; only the verification reads it
    verified/{attachment id}      a file that passed the verification; it is written once

Rule 1: a key contains the attachment's id and nothing about the customer, the order or the file's name.
Rule 2: the signed policy of an upload fixes its key and media type and limits its size; the client chooses only the
bytes of the file.
Rule 3: the signature of a download contains headers that make browsers save the file instead of showing it.
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

from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionError, HTTPClientError, IncompleteReadError

from order_help.aws.clients import new_client
from order_help.domain.attachments import MAX_BYTES, AttachedFile, Attachment, AttachmentState
from order_help.domain.ids import AttachmentId, is_name
from order_help.use_cases.attachment_ports import SignedUpload
from order_help.use_cases.ports import StoreBusy

SECONDS: Final = 300
"""How long the signature of an upload or a download is valid."""

QUARANTINE: Final = "quarantine/"
VERIFIED: Final = "verified/"

# Source: "Error responses" in the API reference of S3. Other temporary errors have an HTTP status from 500 on.
_BUSY: Final = frozenset({"ConditionalRequestConflict", "OperationAborted", "RequestTimeout", "SlowDown"})


CONFIG: Final = Config(
    signature_version="s3v4",
    s3={"addressing_style": "virtual"},  # S3 redirects requests to other hosts than the bucket's, which loses a form
    connect_timeout=1,
    read_timeout=5,
    retries={"mode": "standard", "total_max_attempts": 3},
)


@cache
def s3_client() -> Any:
    """Returns the process's client of S3. It takes 0.2 s to create, so it is created only when files are used."""
    return new_client("s3", CONFIG)


class S3AttachmentFiles:
    """Implements the port `AttachmentFiles`, which documents what each method does and raises."""

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
        parameters = {
            **self._at(VERIFIED + file.id),
            "ResponseContentDisposition": content_disposition(file.download_name),
            "ResponseContentType": file.media_type.value,
        }
        signed: str = self._client().generate_presigned_url("get_object", Params=parameters, ExpiresIn=SECONDS)
        return signed

    def read_upload(self, attachment_id: AttachmentId) -> bytes | None:
        with _raising_store_busy():
            try:
                answer = self._client().get_object(**self._at(QUARANTINE + attachment_id))
            except ClientError as error:
                if _code(error) == "NoSuchKey":
                    return None
                raise
            with closing(answer["Body"]) as body:
                content: bytes = body.read(MAX_BYTES + 1)
        if len(content) < min(answer["ContentLength"], MAX_BYTES + 1):
            raise StoreBusy  # the connection ended early, which botocore does not notice if something came before
        return content

    def accept(self, file: AttachedFile, content: bytes) -> AttachedFile:
        place = self._at(VERIFIED + file.id)
        with _raising_store_busy():
            try:
                self._client().put_object(**place, Body=content, ContentType=file.media_type.value, IfNoneMatch="*")
            except ClientError as error:
                if _code(error) != "PreconditionFailed":
                    raise
                # Another verification of this attachment, or an earlier attempt of this one, has written the file.
                return replace(file, size=self._stored_size(place))
        return file

    def _stored_size(self, place: dict[str, str]) -> int:
        """Returns the size in bytes of a file that exists, and raises StoreBusy if it was just deleted."""
        try:
            return int(self._client().head_object(**place)["ContentLength"])
        except ClientError as error:
            if _code(error) == "404":  # a third verification rejected and deleted it; a retry finds it settled
                raise StoreBusy from error
            raise

    def clear(self, attachment: Attachment) -> None:
        with _raising_store_busy():
            self._client().delete_object(**self._at(QUARANTINE + attachment.id))
            if attachment.state is AttachmentState.REJECTED:  # while another verification accepted it
                self._client().delete_object(**self._at(VERIFIED + attachment.id))

    def _at(self, key: str) -> dict[str, str]:
        return {"Bucket": self.bucket, "Key": key}


def quarantined_id(key: str) -> AttachmentId | None:
    """Returns the id of the attachment whose upload has this key; None if the key is not one of an upload."""
    prefix, id_ = key[: len(QUARANTINE)], key[len(QUARANTINE) :]
    return AttachmentId(id_) if prefix == QUARANTINE and is_name(id_) else None


def content_disposition(name: str) -> str:
    """
    Returns the value of the Content-Disposition header that makes a browser save a file under this name.

    Source: RFC 6266, section 4.3 and appendix D, and RFC 8187, section 3.2.
    """
    in_ascii = re.sub(r'[^ -~]|["%\\]', "_", name)
    return f"attachment; filename=\"{in_ascii}\"; filename*=UTF-8''{quote(name, safe='!#$&+-.^_`|~')}"


@contextmanager
def _raising_store_busy() -> Iterator[None]:
    """Turns errors that a later retry can repair into StoreBusy; botocore has already retried them itself."""
    try:
        yield
    except (ConnectionError, HTTPClientError, IncompleteReadError) as error:  # timeouts are among them
        raise StoreBusy from error
    except ClientError as error:
        if _code(error) in _BUSY or error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
            raise StoreBusy from error
        raise


def _code(error: ClientError) -> str:
    return str(error.response["Error"]["Code"])
