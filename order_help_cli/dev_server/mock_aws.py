"""AWS played by moto inside this process, for a developer's machine and for tests.

Rule 1: one call at a time. Under threads moto loses concurrent updates and raises "dictionary changed size"; it proves
shapes, never concurrency.
Rule 2: what a stream has told is not copied. moto copies a table, and with it its whole stream, before every
transaction, to go back there if need be; records of a stream never change, and copying them is most of that time.
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
    """Let every AWS call of this process, from any thread, be answered by an empty moto.

    It also sets fake credentials in the environment for as long. Calls to an address named by
    `AWS_ENDPOINT_URL_DYNAMODB` are not AWS's and go there.
    """
    with _serialised(), _records_are_shared(), mock_aws():
        yield


@contextmanager
def mocked_s3() -> Iterator[None]:
    """Let the S3 calls of this process be answered by an empty moto; all others go where they go, as who they are."""
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
    from moto.dynamodb.models.table import StreamRecord  # which whoever mocks S3 alone need not load

    StreamRecord.__deepcopy__ = lambda record, _: record  # type: ignore[attr-defined]  # looked up by copy.deepcopy
    try:
        yield
    finally:
        del StreamRecord.__deepcopy__  # type: ignore[attr-defined]
