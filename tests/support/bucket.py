"""A bucket of moto's, for as long as AWS is mocked."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from order_help.aws.attachments import S3AttachmentFiles, s3_client
from tests.support.dynamodb import REGION

NAME = "order-help-test-attachments"


@dataclass(frozen=True)
class Bucket:
    """What lies in it, and how it is reached."""

    s3: Any

    @property
    def files(self) -> S3AttachmentFiles:
        return S3AttachmentFiles(NAME)

    def kept(self, of: str = "") -> dict[str, bytes]:
        """Every object by its key, or those of one attachment."""
        keys = [found["Key"] for found in self.s3.list_objects_v2(Bucket=NAME).get("Contents", [])]
        keys = [key for key in keys if key.endswith(of)]
        return {key: self.s3.get_object(Bucket=NAME, Key=key)["Body"].read() for key in keys}

    def put(self, key: str, content: bytes) -> None:
        self.s3.put_object(Bucket=NAME, Key=key, Body=content)


@contextmanager
def empty_bucket() -> Iterator[Bucket]:
    """An empty bucket, and a client made anew."""
    s3_client.cache_clear()
    s3 = s3_client()
    s3.create_bucket(Bucket=NAME, CreateBucketConfiguration={"LocationConstraint": REGION})
    yield Bucket(s3)
    s3.close()
    s3_client.cache_clear()
