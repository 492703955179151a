"""What all tests share: the engines that stand for DynamoDB, the seed of the run, and which tests are long."""

import signal
from collections.abc import Generator, Iterator

import hypothesis
import pytest

import tests.support.shared_data  # noqa: F401  # takes the tests' own variable out of the environment
from order_help_cli.dev_server.mock_aws import mocked_aws
from tests.support import botocore_data, endless, guarantees, unit
from tests.support.chance import VARIABLE, run_seed
from tests.support.dynamodb import Engine, forget_connections, set_environment
from tests.support.engine import engine_is_here, running_engine

# Two workers share two cores with two engines, so the time that an example takes is no finding.
UNTIMED = hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("short", UNTIMED, max_examples=30)
hypothesis.settings.register_profile("long", UNTIMED, max_examples=300)


def pytest_configure(config: pytest.Config) -> None:
    """Chooses the seed before the workers start, and how many examples hypothesis tries."""
    botocore_data.read_once()
    run_seed()
    hypothesis.settings.load_profile("long" if runs_long_tests(config) else "short")


def pytest_report_header() -> str:
    """Prints the seed."""
    return f"seed: {run_seed()} ({VARIABLE}={run_seed()} repeats this run's samples)"


def runs_long_tests(config: pytest.Config) -> bool:
    """Returns whether this is `make test-long`."""
    return bool(config.option.markexpr == "long")


@pytest.hookimpl(tryfirst=True)  # before pytest leaves out what -m excludes
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Adds the markers that follow from a test's fixtures, and puts the slowest first, so that none is left alone."""
    for item in items:
        if "dynamodb_local" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.engine)
        if runs_long_tests(config) and hasattr(getattr(item, "obj", None), "hypothesis"):
            item.add_marker(pytest.mark.long)
    items.sort(key=lambda item: item.get_closest_marker("timeout") is None)


@pytest.hookimpl(wrapper=True)
def pytest_timeout_set_timer() -> Generator[None, bool, bool]:
    """Lets a test that reaches its limit end the threads that it waits for, or it would wait for them all the same."""
    is_set = yield
    endless.ending_threads_at(signal.SIGALRM)
    return is_set


@pytest.fixture(autouse=True)
def _unit_tests_stay_quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if unit.is_unit_test(request.node):
        unit.hold_to_the_rule(request.node, monkeypatch)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints the seeds, counts and figures of passing tests, which their capture would keep, without the log."""
    passed = sorted(terminalreporter.stats.get("passed", []), key=lambda report: str(report.nodeid))
    figures = {report.nodeid: _figures(report.capstdout) for report in passed}
    guarantees.keep_figures(passed, figures)
    if any(figures.values()):
        terminalreporter.section("seeds, counts and figures")
    for node_id, lines in figures.items():
        if lines:
            terminalreporter.line(node_id, bold=True)
            terminalreporter.line("\n".join(lines))


def _figures(printed: str) -> list[str]:
    return [line for line in printed.splitlines() if line.strip() and not line.startswith('{"')]


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


# What holds on the engine is repeated on moto in `make test-long`; without an engine, moto stands in for it at once.
ON_MOTO = pytest.param("moto", marks=[pytest.mark.long] if engine_is_here() else [])


@pytest.fixture(params=[ON_MOTO, pytest.param("dynamodb-local", marks=pytest.mark.engine)])
def dynamodb(request: pytest.FixtureRequest) -> Engine:
    """Either engine in turn, because what holds for the store holds on both."""
    engine: Engine = request.getfixturevalue("moto_dynamodb" if request.param == "moto" else "real_dynamodb")
    return engine
