import importlib
import itertools
import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

from tests.support.dynamodb import Engine
from tests.support.own_logging import own_logging

_count = itertools.count(1)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A service of this test's own: loggers live as long as the process, and are known by its name."""
    name = f"order-help-{next(_count)}"
    monkeypatch.setenv("ORDER_HELP_SERVICE", name)
    with own_logging():
        yield name


@pytest.fixture
def graphql_api(service: str, moto_dynamodb: Engine) -> Iterator[Callable[[], ModuleType]]:
    """Starts the function, by the environment as it is then; DynamoDB is moto's."""
    started = []

    def start() -> ModuleType:
        sys.modules.pop("functions.graphql_api", None)
        started.append(importlib.import_module("functions.graphql_api"))
        return started[-1]

    yield start
    for module in started:
        del module.handler  # it closes its event loop when it goes, and a module goes whenever it is collected
