"""The demo shop, served once for the tests of `order-help serve` that only look at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import NO_ENGINE, Served, serving


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The surroundings of every command: no engine, no account, and a state folder of the tests' own."""
    return {**NO_ENGINE, "XDG_STATE_HOME": str(tmp_path_factory.mktemp("state"))}


@pytest.fixture(scope="session")
def outbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which the demo shop writes its mails and events."""
    return tmp_path_factory.mktemp("outbox")


@pytest.fixture(scope="session")
def demo(state: dict[str, str], outbox: Path) -> Iterator[Served]:
    """The demo shop. Its start takes seconds, so that the tests of one xdist group share it."""
    with serving("--outbox", outbox, **state) as served:
        yield served
