"""Alarms, dashboard and outputs: whoever has to know is told."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from functions.observing import ALARMED, NAMESPACE
from tests.support.template.reading import ROOT, Json, from_stream, of_type, referred, rule

MOST_METRICS: Final = 10
"""Of one alarm, by CloudWatch's quotas."""


@rule
def everything_that_can_fail_has_its_alarm(template: Json) -> Iterator[str]:
    for metric, name in sorted(to_watch(template) - set(watched_metrics(template))):
        yield f"nobody is told of the {metric} of {name}"
    for count in sorted(ALWAYS_WRITTEN - set(watched_counts(template))):
        yield f"nobody is told of {' '.join(count)}"


@rule
def an_alarm_on_a_count_of_the_functions_watches_one_that_they_always_write(template: Json) -> Iterator[str]:
    services = {
        environment(function)["ORDER_HELP_SERVICE"] for _, function in of_type(template, "AWS::Lambda::Function")
    }
    for count, service in watched_counts(template).items():
        if count not in ALWAYS_WRITTEN:
            yield f"{' '.join(count)} is not written by default"
        if service not in services:
            yield f"{' '.join(count)} is not written as {service}"


ALWAYS_WRITTEN: Final = {("Faults",), *ALARMED}
"""The metrics that functions write whatever the settings, each with the value of its dimension where it has one."""


def environment(function: Json) -> Json:
    variables: Json = function.get("Environment", {}).get("Variables", {})
    return variables


def watched_counts(template: Json) -> dict[tuple[str, ...], str]:
    """The functions' own metrics that alarms watch, by name and other dimensions' values, each with its `service`."""
    counts: dict[tuple[str, ...], str] = {}
    for metric in metrics_of_alarms(template):
        if metric.get("Namespace") == NAMESPACE:
            dimensions = {each["Name"]: each["Value"] for each in metric["Dimensions"]}
            service = dimensions.pop("service")
            counts[metric["MetricName"], *dimensions.values()] = service
    return counts


def to_watch(template: Json) -> set[tuple[str, str]]:
    """The metrics that tell of trouble, each with the resource whose trouble it is."""
    return {
        (metric, name)
        for kind, metrics in TROUBLE.items()
        for name, properties in of_type(template, kind)
        for metric in metrics(template, name, properties)
    }


def _trouble_of_a_function(template: Json, name: str, _: Json) -> Iterator[str]:
    yield from ("Errors", "Throttles")
    called_by = of_type(template, "AWS::ApiGatewayV2::Integration")
    if any(referred(integration["IntegrationUri"]) == name for _, integration in called_by):
        yield "Duration"
    mappings = of_type(template, "AWS::Lambda::EventSourceMapping")
    if any(referred(one["FunctionName"]) == name and from_stream(template, one) for _, one in mappings):
        yield "IteratorAge"


def _trouble_of_a_queue(_: Json, name: str, queue: Json) -> Iterator[str]:
    yield "ApproximateNumberOfMessagesVisible" if name.endswith("DeadLetters") else "ApproximateAgeOfOldestMessage"


def _trouble_of_a_table(_: Json, name: str, table: Json) -> Iterator[str]:
    indexes = [index["IndexName"] for index in table.get("GlobalSecondaryIndexes", [])]
    for place in ("", *(f" at {index}" for index in indexes)):  # what an index throttles is not the table's
        yield from (f"ReadThrottleEvents{place}", f"WriteThrottleEvents{place}")


TROUBLE: Final[dict[str, Callable[[Json, str, Json], Iterable[str]]]] = {
    "AWS::Lambda::Function": _trouble_of_a_function,
    "AWS::SQS::Queue": _trouble_of_a_queue,
    "AWS::ApiGatewayV2::Api": lambda *_: ("5xx", "Latency"),
    "AWS::DynamoDB::Table": _trouble_of_a_table,
}


def watched_metrics(template: Json) -> Iterator[tuple[str, str]]:
    for metric in metrics_of_alarms(template):
        dimensions = {each["Name"]: referred(each["Value"]) for each in metric.get("Dimensions", [])}
        index = dimensions.pop("GlobalSecondaryIndexName", None)
        for name in dimensions.values():
            yield metric["MetricName"] + (f" at {index}" if index else ""), name


def metrics_of_alarms(template: Json) -> Iterator[Json]:
    for _, alarm in of_type(template, "AWS::CloudWatch::Alarm"):
        yield alarm
        yield from (query["MetricStat"]["Metric"] for query in alarm.get("Metrics", []) if "MetricStat" in query)


@rule
def an_alarm_reckons_with_no_more_metrics_than_it_may(template: Json) -> Iterator[str]:
    for name, alarm in of_type(template, "AWS::CloudWatch::Alarm"):
        if len(alarm.get("Metrics", [])) > MOST_METRICS:
            yield f"{name} has more than {MOST_METRICS} metrics"


@rule
def every_alarm_tells_somebody_and_says_what_to_do(template: Json) -> Iterator[str]:
    topics = {name for name, _ in of_type(template, "AWS::SNS::Topic")}
    for name, alarm in of_type(template, "AWS::CloudWatch::Alarm"):
        if not topics & set(map(referred, alarm.get("AlarmActions", []))):
            yield f"{name} tells nobody"
        page = alarm.get("AlarmDescription", "").rpartition("What to do: ")[2]
        if not page.startswith("docs/runbook/") or not (ROOT / page).is_file():
            yield f"{name} names no page that says what to do"


OF_EVERY_DASHBOARD: Final = ("Errors", "IteratorAge", *{name for name, *_ in ALWAYS_WRITTEN})
DETAILED: Final = (
    *("HelpRequests", "Refusals", "Latency", "ReadCapacity", "WriteCapacity"),
    *("OrderSnapshots", "IntakeWarnings", "AttachmentUploads", "TimelineEntries"),
)


@rule
def there_is_a_dashboard_that_cloudwatch_can_read(template: Json) -> Iterator[str]:
    dashboards = list(of_type(template, "AWS::CloudWatch::Dashboard"))
    if not dashboards:
        yield "there is no dashboard"
    for name, dashboard in dashboards:
        widgets = json.loads(dashboard["DashboardBody"]["Fn::Sub"])["widgets"]
        metrics = [metric for widget in widgets for metric in widget["properties"].get("metrics", [])]
        if not all(isinstance(metric, list) for metric in metrics):
            yield f"{name} has metrics that are no lists"
        for metric in (*OF_EVERY_DASHBOARD, *(DETAILED if is_detailed(template) else ())):
            if metric not in json.dumps(metrics):
                yield f"{name} does not show {metric}"


@rule
def the_dashboard_reads_from_logs_what_is_no_metric(template: Json) -> Iterator[str]:
    groups = {group["LogGroupName"] for _, group in of_type(template, "AWS::Logs::LogGroup")}
    for name, dashboard in of_type(template, "AWS::CloudWatch::Dashboard"):
        widgets = json.loads(dashboard["DashboardBody"]["Fn::Sub"])["widgets"]
        queries = [widget["properties"]["query"] for widget in widgets if widget["type"] == "log"]
        if is_detailed(template) == bool(queries):
            yield f"{name} has {len(queries)} queries of the log"
        for query in queries:
            sources = re.findall(r"SOURCE '([^']+)' \| ", query)
            if not sources or not groups.issuperset(sources):
                yield f"{name} queries logs that are not there: {sources}"
            commands = re.sub(r"SOURCE '[^']+' \| ", "", query)
            if commands not in OBSERVABILITY:
                yield f"docs/observability.md does not have the query {commands}"


OBSERVABILITY: Final = (ROOT / "docs/observability.md").read_text(encoding="utf-8").replace("\n| ", " | ")


def is_detailed(template: Json) -> bool:
    functions = [function for _, function in of_type(template, "AWS::Lambda::Function")]
    return any(environment(function).get("ORDER_HELP_DETAILED_METRICS") == "true" for function in functions)


@rule
def whoever_deploys_is_told_where_things_are(template: Json) -> Iterator[str]:
    for output in (
        "GraphqlUrl",
        "DeskGraphqlUrl",
        "TablePrefix",
        "OrderSnapshotsQueueUrl",
        "BusName",
        "AlarmsTopicArn",
    ):
        if not template["Outputs"].get(output, {}).get("Value"):
            yield f"there is no output {output}"
