"""The fixtures of all tests: the engines that stand for DynamoDB."""

from collections.abc import Iterator

import hypothesis
import pytest

import tests.support.shared_data  # noqa: F401  # takes the tests' own variable out of the environment
from order_help_cli.dev_server.mock_aws import mocked_aws
from tests.support.dynamodb import Engine, forget_connections, set_environment
from tests.support.engine import running_engine

# Two workers share two cores with two engines: a slow example is no finding.
hypothesis.settings.register_profile("order-help", deadline=None)
hypothesis.settings.load_profile("order-help")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever asks for the engine is marked so, and need not say it twice."""
    for item in items:
        if "dynamodb_local" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.engine)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Seeds, counts and figures that passing tests print, which their capture would keep."""
    told = [report for report in terminalreporter.stats.get("passed", []) if report.capstdout.strip()]
    if told:
        terminalreporter.section("seeds, counts and figures")
    for report in sorted(told, key=lambda report: str(report.nodeid)):
        terminalreporter.line(report.nodeid, bold=True)
        terminalreporter.line(report.capstdout.strip())


@pytest.fixture(scope="session")
def dynamodb_local() -> Iterator[str]:
    """The URL of AWS DynamoDB Local, one for each of xdist's workers."""
    with running_engine() as endpoint:
        yield endpoint


@pytest.fixture
def moto_dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """DynamoDB played by moto inside this process: shapes, not concurrency."""
    engine = set_environment(monkeypatch, name="moto", endpoint=None)
    with mocked_aws():
        yield engine
        forget_connections()


@pytest.fixture
def real_dynamodb(dynamodb_local: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """AWS DynamoDB Local with tables of this test's own."""
    yield set_environment(monkeypatch, name="dynamodb-local", endpoint=dynamodb_local)
    forget_connections()


@pytest.fixture(params=["moto", pytest.param("dynamodb-local", marks=pytest.mark.engine)])
def dynamodb(request: pytest.FixtureRequest) -> Engine:
    """Either engine in turn: what holds for the store holds on both."""
    engine: Engine = request.getfixturevalue("moto_dynamodb" if request.param == "moto" else "real_dynamodb")
    return engine
