from collections.abc import Iterator

import pytest

from tests.support.bucket import Bucket, empty_bucket
from tests.support.dynamodb import Engine


@pytest.fixture
def bucket(moto_dynamodb: Engine) -> Iterator[Bucket]:
    """An empty bucket in an account that moto plays."""
    with empty_bucket() as bucket:
        yield bucket
