"""
AWS mocked by moto inside this process, for a developer's machine and for tests.

Rule 1: one call runs at a time. With several threads moto loses concurrent updates and raises "dictionary changed
size", so it can test the form of calls and never concurrency.
Rule 2: stream records are not copied. moto copies a table with its whole stream before every transaction, to be able to
roll back; stream records never change, and copying them takes most of that time.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import wraps
from threading import Lock
from typing import Any, Final

from moto import mock_aws
from moto.core.botocore_stubber import BotocoreStubber

_ALL_BUT_S3: Final = r"https?://(?![^/]*\bs3\b)"

_one_call_at_a_time = Lock()
_unserialised_call = BotocoreStubber.__call__


@wraps(_unserialised_call)
def _serialised_call(*args: Any, **kwargs: Any) -> Any:
    with _one_call_at_a_time:
        return _unserialised_call(*args, **kwargs)


@contextmanager
def mocked_aws() -> Iterator[None]:
    """
    Sends every AWS call of this process, from any thread, to an empty moto.

    It also sets fake credentials in the environment for the duration. If `AWS_ENDPOINT_URL_DYNAMODB` is set, calls of
    DynamoDB still go to that address.
    """
    with _serialised(), _records_are_shared(), mock_aws():
        yield


@contextmanager
def mocked_s3() -> Iterator[None]:
    """Sends the S3 calls of this process to an empty moto; all others keep their address and credentials."""
    with (
        _serialised(),
        mock_aws(config={"core": {"mock_credentials": False, "passthrough": {"urls": [_ALL_BUT_S3], "services": []}}}),
    ):
        yield


@contextmanager
def _serialised() -> Iterator[None]:
    BotocoreStubber.__call__ = _serialised_call  # type: ignore[method-assign]
    try:
        yield
    finally:
        BotocoreStubber.__call__ = _unserialised_call  # type: ignore[method-assign]


@contextmanager
def _records_are_shared() -> Iterator[None]:
    from moto.dynamodb.models.table import StreamRecord  # not needed to mock S3 alone

    StreamRecord.__deepcopy__ = lambda record, _: record  # type: ignore[attr-defined]  # copy.deepcopy calls it
    try:
        yield
    finally:
        del StreamRecord.__deepcopy__  # type: ignore[attr-defined]
