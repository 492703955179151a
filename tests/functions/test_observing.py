import json
import logging
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlencode

import pytest

from functions.http_events import customer_by_claim, handler_of
from functions.observing import ALARMED, NAMESPACE, Observer
from gateway.http.app import create_app
from gateway.http.outcomes import RETRYABLE
from gateway.shopper.api import shopper_api
from operation_compiler.executor import CompiledOperations, CompilingExecutor
from order_help.notifications.events import EVENTS
from order_help.notifications.notify import MailResult
from order_help.settings import settings_from
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.system.expire_requests import ExpiryResult
from tests.functions.invoking import ALL_METRICS, CONTEXT, Json, Left, left
from tests.functions.shopper import ELSEWHERE, graphql_event
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, JAMES, T0, a_snapshot, an_order

PAGE = (Path(__file__).parents[2] / "docs/observability.md").read_text(encoding="utf-8")
CANCEL = "mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }"
VIEWER = "{ viewer { locale } }"


@dataclass
class Function:
    """A function over orders in memory, and all that it left since it was last looked."""

    service: str
    capsys: pytest.CaptureFixture[str]
    store: MemoryOrderStore = field(default_factory=MemoryOrderStore)
    settings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = {"ORDER_HELP_TABLE_PREFIX": "test-", "ORDER_HELP_SERVICE": self.service, **ALL_METRICS}
        self.observer = observer = Observer(settings_from({**names, **self.settings}))
        self.store.put(an_order())
        app = create_app(
            shopper_api(services=Services(store=self.store), principal=customer_by_claim("sub")),
            clock=lambda: T0 + DAY,
            on_answered=observer.on_answered,
        )
        self.handler = observer.observing(handler_of(app, on_answered=observer.on_answered))

    def ask(self, query: str, request_id: str = "request", **variables: object) -> Left:
        event = graphql_event(JAMES, query, variables)
        event["requestContext"]["requestId"] = request_id
        self.handler(event, CONTEXT)
        return self.left()

    def cancel(self, **differently: object) -> Left:
        return self.ask(CANCEL, input={"orderNumber": "W1", "reason": "OTHER", **differently})

    def breaks(self) -> None:
        """Calls a handler that raises."""

        def broken(*_: object) -> None:
            raise KeyError("somebody's address")

        with pytest.raises(KeyError):
            self.observer.observing(broken)({}, CONTEXT)

    def left(self) -> Left:
        return left(self.capsys.readouterr().out)


Start = Callable[..., Function]


@pytest.fixture(autouse=True)
def compiled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Operations are compiled when they come for the first time, so that a request leaves the same each time."""
    monkeypatch.setattr(CompilingExecutor, "operations", CompiledOperations(use=1))


@pytest.fixture
def start(service: str, capsys: pytest.CaptureFixture[str]) -> Start:
    """Starts the function; in the test itself, since its log goes to the standard output of the moment."""
    return partial(Function, service, capsys)


def an_observer(service: str, **settings: str) -> Observer:
    return Observer(settings_from({"ORDER_HELP_TABLE_PREFIX": "test-", "ORDER_HELP_SERVICE": service, **settings}))


def of(values: list[tuple[str, float, dict[str, str]]], name: str) -> list[tuple[float, dict[str, str]]]:
    return [(value, words) for metric, value, words in values if metric == name]


@pytest.mark.guarantee("A request leaves one line, by which it can be found.", to="operators")
def test_a_request_leaves_one_line(start: Start) -> None:
    function = start()
    (line,) = function.cancel(orderNumber="W2").logs

    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", line.pop("timestamp"))
    assert 0 < line.pop("duration_ms") < 10_000
    assert isinstance(line.pop("cold_start"), bool)
    assert line == {
        "level": "INFO",
        "message": "answered",
        "service": function.service,
        "correlation_id": "request",
        "function_name": CONTEXT.function_name,
        "function_memory_size": "1024",
        "function_arn": CONTEXT.invoked_function_arn,
        "function_request_id": CONTEXT.aws_request_id,
        "operation": "cancelOrder",
        "fields": ["cancelOrder"],
        "status": 200,
        "compiled": True,
        "outcomes": [{"action": "CANCEL_ORDER", "result": "ORDER_NOT_FOUND", "reason": "ORDER_NOT_FOUND"}],
        "read_units": 0.0,
        "write_units": 0.0,
    }


def test_the_line_on_the_page_is_one_that_a_function_leaves(start: Start) -> None:
    function = start()
    example, *_ = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    printed = json.loads(example)

    (line,) = function.cancel().logs

    assert line.keys() - {"read_units"} == printed.keys() - {"xray_trace_id", "read_units"}
    same = ("level", "message", "operation", "fields", "status", "outcomes")
    assert {key: line[key] for key in same} == {key: printed[key] for key in same}


def test_a_request_without_a_generated_function_is_counted(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CompilingExecutor, "operations", CompiledOperations())
    function = start()

    first, second, wrong = function.ask(VIEWER), function.ask(VIEWER), function.ask("{ wrong }")

    assert ["compiled" in left.logs[0] for left in (first, second, wrong)] == [False, True, False]
    assert [of(left.values, "Interpreted") for left in (first, second, wrong)] == [[(1, {})], [], []]


def test_the_trace_of_aws_is_named_where_there_is_one(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    function = start()
    monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=557abcec3ee5a047;Sampled=1")

    (line,) = function.ask(VIEWER).logs

    assert line["xray_trace_id"] == "1-5759e988-bd862e3fe1be46a994272793"


class Broken(MemoryOrderStore):
    def order_ids(self, customer_id: object, number: object) -> Any:
        raise KeyError(f"james@example.com at {customer_id} {number}")


def test_what_nobody_foresaw_is_a_line_of_the_same_request(start: Start, service: str) -> None:
    function = start(Broken())

    left = function.ask('{ secretAlias: order(number: "W-secret") { id } }', "the-request")

    error, answered = left.logs
    assert (error["level"], error["service"], error["exception_name"]) == ("ERROR", service, "KeyError")
    assert re.match(r"unexpected KeyError in field order at \S+test_observing\.py:\d+ < ", error["message"])
    assert re.fullmatch(r"\S+/test_observing\.py:\d+", error["frames"][0])
    assert len(error["frames"]) > 5
    assert {error["correlation_id"], answered["correlation_id"]} == {"the-request"}
    assert (answered["status"], answered["errors"]) == (200, ["INTERNAL"])
    assert of(left.values, "Faults") == [(1, {}), (1, {"operation": "order"})]
    assert "secret" not in json.dumps(left.logs)
    assert "example.com" not in json.dumps(left.logs)


class Busy(MemoryOrderStore):
    def order(self, ref: object) -> Any:
        raise StoreBusy


def test_that_the_store_is_busy_is_our_fault(start: Start) -> None:
    function = start(Busy())

    values = function.ask('{ order(number: "W1") { id } }').values
    assert of(values, "Faults") == [(1, {}), (1, {"operation": "order"})]


def test_a_refusal_is_no_fault_nor_is_a_clients_mistake(start: Start) -> None:
    function = start()

    assert of(function.cancel(orderNumber="W2").values, "Faults") == [(0, {"operation": "cancelOrder"})]
    assert of(function.ask("{ wrong }").values, "Faults") == [(0, {"operation": "invalid"})]


def test_an_event_of_another_kind_is_the_callers_fault_and_leaves_two_lines(start: Start) -> None:
    function = start()
    function.handler({"Records": []}, CONTEXT)

    left = function.left()
    warning, line = left.logs
    assert (warning["level"], line["level"]) == ("WARNING", "INFO")
    assert (line["operation"], line["status"], line["errors"]) == ("invalid", 400, ["BAD_REQUEST"])
    assert of(left.values, "Faults") == [(0, {"operation": "invalid"})]


def test_a_handler_that_raises_is_our_fault_and_raises(start: Start) -> None:
    function = start()
    function.breaks()

    left = function.left()
    (line,) = left.logs
    assert (line["operation"], line["status"], line["errors"]) == ("invalid", 500, ["INTERNAL"])
    assert of(left.values, "Faults") == [(1, {}), (1, {"operation": "invalid"})]


def test_an_invocation_of_which_nobody_tells_has_the_name_it_is_given(
    service: str, capsys: pytest.CaptureFixture[str]
) -> None:
    observer = an_observer(service, **ALL_METRICS)

    observer.observing(lambda event, context: "done", operation="sweep")({}, CONTEXT)

    printed = left(capsys.readouterr().out)
    assert [line["operation"] for line in printed.logs] == ["sweep"]
    assert of(printed.values, "Faults") == [(0, {"operation": "sweep"})]


def test_what_is_done_and_refused_is_counted_by_action(start: Start) -> None:
    function = start()
    wrong = function.cancel(message="x" * 4_001)
    first, again = (function.cancel(idempotencyKey="key") for _ in range(2))

    assert [of(printed.values, "HelpRequests") for printed in (first, again, wrong)] == [
        [(1, {"action": "CANCEL_ORDER", "result": "FILED"})],
        [(1, {"action": "CANCEL_ORDER", "result": "REPLAYED"})],
        [(1, {"action": "CANCEL_ORDER", "result": "INVALID_INPUT"})],
    ]
    assert [of(printed.values, "Refusals") for printed in (first, again, wrong)] == [
        [],
        [],
        [(1, {"action": "CANCEL_ORDER", "reason": "TOO_LONG"})],
    ]


def test_nothing_of_one_invocation_is_left_for_the_next(start: Start) -> None:
    function = start()
    function.cancel()
    event = graphql_event(JAMES, VIEWER, {})
    del event["requestContext"]["requestId"]
    function.handler(event, CONTEXT)

    left = function.left()

    (line,) = left.logs
    assert line.keys().isdisjoint({"correlation_id", "outcomes", "errors", "dynamodb_errors"})
    assert {name for name, _, _ in left.values} == {"Latency", "ReadCapacity", "WriteCapacity", "Faults"}
    assert [words for _, _, words in left.values] == [{"operation": "viewer"}] * 4
    assert [len(printed["Latency"]) for printed in left.metrics] == [1]


def test_by_default_a_request_leaves_no_metric(start: Start) -> None:
    function = start(settings={"ORDER_HELP_DETAILED_METRICS": "false"})
    assert function.cancel().metrics == function.ask("{ wrong }").metrics == []


def test_by_default_a_request_that_failed_through_our_fault_is_counted_for_its_alarm(start: Start) -> None:
    function = start(Busy(), settings={"ORDER_HELP_DETAILED_METRICS": "false"})
    assert function.ask('{ order(number: "W1") { id } }').values == [("Faults", 1, {})]


@pytest.mark.guarantee("By default a function writes only the metrics that alarms watch.", to="operators")
def test_by_default_only_counts_that_an_alarm_watches_are_metrics_and_the_line_has_all(
    service: str, capsys: pytest.CaptureFixture[str]
) -> None:
    observer = an_observer(service)

    def handler(event: Any, context: Any) -> None:
        observer.count("Mails", result="SENT")
        observer.count("Mails", result="SENT")
        observer.count("Mails", result="REFUSED")
        observer.count("IntakeWarnings", by=3, warning="LEFT_OUT")

    observed = observer.observing(handler)
    observed({}, CONTEXT)
    first = left(capsys.readouterr().out)
    observed({}, CONTEXT)
    second = left(capsys.readouterr().out)

    for printed in (first, second):
        assert [line["counts"] for line in printed.logs] == [
            {"Mails": {"SENT": 2, "REFUSED": 1}, "IntakeWarnings": {"LEFT_OUT": 3}}
        ]
        assert printed.values == [("Mails", 1, {"result": "REFUSED"})]


def test_what_alarms_watch_is_something_that_functions_count() -> None:
    counted = {
        "Mails": {result.value for result in MailResult},
        "HelpRequestsNudged": {result.value for result in ExpiryResult},
        "EventsPublished": {event.__name__ for event in EVENTS},
    }
    assert {(name, value) for name, value in ALARMED if value not in counted[name]} == set()


def test_metrics_that_are_switched_off_do_not_pile_up(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    function = start()
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")
    assert function.ask(VIEWER).metrics == function.ask("{ __typename }").metrics == []
    monkeypatch.delenv("POWERTOOLS_METRICS_DISABLED")

    assert [len(line["Latency"]) for line in function.ask("{").metrics] == [1]


@pytest.mark.guarantee("Logs and metrics hold nobody's data.", to="operators")
def test_nothing_is_told_of_anybody(
    start: Start, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even where the environment asks Powertools and the log for all there is."""
    monkeypatch.setenv("POWERTOOLS_LOGGER_LOG_EVENT", "true")
    monkeypatch.setenv("POWERTOOLS_LOGGER_SAMPLE_RATE", "1")
    function = start(settings={"ORDER_HELP_LOG_LEVEL": "DEBUG"})
    address = {**ELSEWHERE, "line1": "Secret Street 1", "name": "Secret Name"}
    change = (
        "mutation Secret($secret: ChangeShippingAddressInput!) "
        "{ secret: changeShippingAddress(input: $secret) { __typename } }"
    )
    requests: list[tuple[str, Json]] = [
        (
            change,
            {"secret": {"orderNumber": "W1", "address": address, "message": "secret", "idempotencyKey": "secret"}},
        ),
        (change, {"secret": {"orderNumber": "secret"}}),
        ('{ order(number: "secret") { id } }', {}),
        ('{ node(id: "secret") { id } secret }', {}),
        ("{ secret", {}),
    ]
    for query, variables in requests:
        event = graphql_event("secret-customer", query, variables)
        event["headers"]["authorization"] = "Bearer secret"
        event["headers"]["cookie"] = "secret"
        event["rawQueryString"] = "secret=1"
        event["requestContext"]["http"]["userAgent"] = "secret"
        event["requestContext"]["http"]["sourceIp"] = "192.0.2.77"
        function.handler(event, CONTEXT)
        event["requestContext"]["http"]["method"] = "GET"
        event["rawQueryString"] = urlencode({"query": query, "variables": json.dumps(variables), "secret": "secret"})
        function.handler(event, CONTEXT)

    output = capsys.readouterr().out

    assert len(left(output).logs) == 10
    assert "secret" not in output.lower()
    assert "192.0.2.77" not in output


def test_lambdas_own_handler_repeats_nothing_and_libraries_speak_json(start: Start) -> None:
    root = logging.getLogger()
    preset = logging.StreamHandler(sys.stdout)
    root.addHandler(preset)
    root.setLevel(logging.DEBUG)  # as Lambda does where its own log level is set

    function = start(settings={"ORDER_HELP_LOG_LEVEL": "DEBUG"})
    logging.getLogger("botocore.parsers").debug("a body with an address")
    logging.getLogger("botocore").warning("a warning")

    assert preset not in root.handlers
    assert [(line["level"], line["message"]) for line in function.left().logs] == [("WARNING", "a warning")]
    assert len(function.ask(VIEWER).logs) == 1


def test_above_info_no_request_leaves_a_line_but_its_metrics(start: Start) -> None:
    function = start(settings={"ORDER_HELP_LOG_LEVEL": "WARNING"})

    left = function.ask(VIEWER)

    assert (left.logs, len(left.metrics)) == ([], 1)


def test_every_line_of_metrics_follows_the_embedded_metric_format(start: Start) -> None:
    function = start()
    lines = [*function.cancel().metrics, *function.cancel().metrics, *function.ask("{").metrics]

    assert len(lines) == 6
    for line in lines:
        assert_embedded_metrics(line)


def assert_embedded_metrics(line: Json) -> None:
    """Source: Amazon CloudWatch User Guide, "Specification: Embedded metric format"."""
    assert line["_aws"].keys() == {"Timestamp", "CloudWatchMetrics"}
    assert isinstance(line["_aws"]["Timestamp"], int)
    assert line["_aws"]["CloudWatchMetrics"]
    for directive in line["_aws"]["CloudWatchMetrics"]:
        assert directive.keys() == {"Namespace", "Dimensions", "Metrics"}
        assert 1 <= len(directive["Namespace"]) <= 1024
        assert directive["Dimensions"]
        for names in directive["Dimensions"]:
            assert len(names) == len(set(names)) <= 30
            for name in names:
                assert re.fullmatch(r"[!-9;-~][!-~]{0,249}", name)
                assert isinstance(line[name], str)
                assert re.fullmatch(r"[!-~][ -~]{0,1023}", line[name])
        assert 1 <= len(directive["Metrics"]) <= 100
        for metric in directive["Metrics"]:
            assert metric.keys() <= {"Name", "Unit", "StorageResolution"}
            assert metric["Unit"] in {"Count", "Milliseconds"}
            value = line[metric["Name"]]
            numbers = value if isinstance(value, list) else [value]
            assert 1 <= len(numbers) <= 100
            assert all(isinstance(number, int | float) and abs(number) < 2**360 for number in numbers)
    assert len(json.dumps(line)) < 1_000_000


def test_the_page_tells_every_metric_with_its_unit_and_dimensions(
    start: Start, service: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CompilingExecutor, "operations", CompiledOperations())
    function = start()

    def of_queues() -> Left:
        observer = an_observer(service, **ALL_METRICS)
        for name in ("OrderSnapshots", "AttachmentUploads", "HelpRequestsNudged", "TimelineEntries", "Mails"):
            observer.count(name, result="ANY")
        observer.count("EventsPublished", type="ANY")
        observer.count("IntakeWarnings", warning="ANY")
        return left(capsys.readouterr().out)

    function.breaks()  # a fault, of which the metric without an operation tells
    rows = re.findall(r"(?m)^\| `(\w+)` \| (\w+) \| ((?:`\w+`(?:, )?)+) \|", PAGE)
    printed = {(name, unit, frozenset(re.findall(r"\w+", dimensions))) for name, unit, dimensions in rows}

    emitted = set()
    for line in [
        *function.left().metrics,
        *function.cancel().metrics,
        *function.cancel().metrics,
        *of_queues().metrics,
    ]:
        (directive,) = line["_aws"]["CloudWatchMetrics"]
        (names,) = directive["Dimensions"]
        assert directive["Namespace"] == NAMESPACE
        emitted |= {(metric["Name"], metric["Unit"], frozenset(names)) for metric in directive["Metrics"]}

    assert (printed, len(rows)) == (emitted, len(emitted))
    assert f"`{NAMESPACE}`" in PAGE


def test_the_page_tells_what_is_written_by_default() -> None:
    rows = re.findall(r"(?m)^\| `(\w+)` \| `service`(?:, `\w+`)? \| (.*) \|$", PAGE)
    words = {(name, word) for name, text in rows for word in re.findall(r"`(\w+)`", text)}

    assert words == ALARMED | {("Faults", code.value) for code in RETRYABLE}


def test_the_queries_on_the_page_ask_for_what_lines_hold(start: Start) -> None:
    function = start()
    lines = [*function.cancel().logs, *function.ask("{").logs]
    known = {key for line in lines for key in line} | {"counts", "exception_name", "frames", "dynamodb_errors"}
    queries = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)

    assert len(queries) >= 3
    for query in queries:
        own = set(re.findall(r" as (\w+)", query))
        words = r"\b(?:as|asc|by|desc|fields|filter|in|or|sort|stats)\b"
        fields = re.sub(rf'"[^"]*"|@\w+|\bbin\(\w+\)|\w+(?=\()|{words}|\.\w+', "", query)
        assert set(re.findall(r"[a-z_]\w+", fields)) <= known | own


def test_the_function_tells_what_dynamodb_took(
    graphql_api: Callable[[], ModuleType], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORDER_HELP_DETAILED_METRICS", "true")
    create_tables()
    apply_order_snapshot(Services(store=DynamoOrderStore(), register=DynamoRegister()), a_snapshot(), now=T0)
    handler = graphql_api().handler
    capsys.readouterr()

    handler(graphql_event(JAMES, "{ orders { edges { node { number } } } }", {}), CONTEXT)

    printed = left(capsys.readouterr().out)
    assert [(line["operation"], line["read_units"]) for line in printed.logs] == [("orders", 1.0)]
    assert of(printed.values, "ReadCapacity") == [(1.0, {"operation": "orders"})]
    assert of(printed.values, "WriteCapacity") == [(0.0, {"operation": "orders"})]
