"""Alarms, dashboard and outputs: whoever has to know is told."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from tests.support.template.reading import ROOT, Json, from_stream, of_type, referred, rule

MOST_METRICS: Final = 10
"""Of one alarm, by CloudWatch's quotas."""


@rule
def everything_that_can_fail_has_its_alarm(template: Json) -> Iterator[str]:
    for metric, name in sorted(to_watch(template) - set(watched_metrics(template))):
        yield f"nobody is told of the {metric} of {name}"
    alarms = json.dumps([alarm.get("Metrics", []) for _, alarm in of_type(template, "AWS::CloudWatch::Alarm")])
    if "SUM(Faults)" not in alarms:
        yield "nobody is told of requests that failed though they were answered"
    notified = {*watched_metrics(template)}
    for metric, word in TOLD_BY_US:
        if (metric, word) not in notified:
            yield f"nobody is told of {metric} that are {word}"


TOLD_BY_US: Final = (
    *(("Mails", result) for result in ("REFUSED", "NOT_SENT", "REPLY_LOST")),
    ("HelpRequestsNudged", "MARKED"),
    ("EventsPublished", "ShippedThoughCancelled"),
)
"""Trouble that our own metrics alone tell of, each with the word by which it is counted."""


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
    for _, alarm in of_type(template, "AWS::CloudWatch::Alarm"):
        inner = [query["MetricStat"]["Metric"] for query in alarm.get("Metrics", []) if "MetricStat" in query]
        for metric in (alarm, *inner):
            dimensions = {each["Name"]: referred(each["Value"]) for each in metric.get("Dimensions", [])}
            index = dimensions.pop("GlobalSecondaryIndexName", None)
            for name in dimensions.values():
                yield metric["MetricName"] + (f" at {index}" if index else ""), name


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


OUR_OWN: Final = (
    *("OrderSnapshots", "IntakeWarnings", "AttachmentUploads", "HelpRequestsNudged", "TimelineEntries"),
    *("EventsPublished", "Mails", "IteratorAge"),
)


@rule
def there_is_a_dashboard_that_cloudwatch_can_read(template: Json) -> Iterator[str]:
    dashboards = list(of_type(template, "AWS::CloudWatch::Dashboard"))
    if not dashboards:
        yield "there is no dashboard"
    for name, dashboard in dashboards:
        widgets = json.loads(dashboard["DashboardBody"]["Fn::Sub"])["widgets"]
        shown = json.dumps(widgets)
        if not all(isinstance(metric, list) for widget in widgets for metric in widget["properties"]["metrics"]):
            yield f"{name} has metrics that are no lists"
        for metric in (
            "HelpRequests",
            "Refusals",
            "Latency",
            "ReadCapacity",
            "WriteCapacity",
            "Faults",
            "Errors",
            *OUR_OWN,
        ):
            if metric not in shown:
                yield f"{name} does not show {metric}"


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
