"""What Lambda gives a function, and what it leaves on its standard output."""

import json
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

Json = dict[str, Any]

CONTEXT = SimpleNamespace(
    function_name="order-help-test-graphql_api",
    memory_limit_in_mb="1024",
    invoked_function_arn="arn:aws:lambda:eu-central-1:123456789012:function:order-help-test-graphql_api",
    aws_request_id="6bc28136-xmpl-4365-b021-0ce6b2e64ab0",
)

ALL_METRICS = {"ORDER_HELP_DETAILED_METRICS": "true"}
"""The setting with which a function writes every metric, and not only those that alarms watch."""


@dataclass(frozen=True)
class Left:
    """Lines of a function: those of its logs, and those of metrics in CloudWatch's embedded format."""

    logs: list[Json] = field(default_factory=list)
    metrics: list[Json] = field(default_factory=list)

    @property
    def values(self) -> list[tuple[str, float, dict[str, str]]]:
        """Each metric's name, value and dimensions apart from `service`."""
        metrics: list[tuple[str, float, dict[str, str]]] = []
        for line in self.metrics:
            (directive,) = line["_aws"]["CloudWatchMetrics"]
            (names,) = directive["Dimensions"]
            words = {name: line[name] for name in names if name != "service"}
            metrics += [(metric["Name"], sum(line[metric["Name"]]), words) for metric in directive["Metrics"]]
        return metrics


def left(output: str) -> Left:
    """Every line is JSON, one thing or the other."""
    lines = [json.loads(line) for line in output.splitlines()]
    return Left([line for line in lines if "_aws" not in line], [line for line in lines if "_aws" in line])


def batch_of(*bodies: str, receives: int = 1) -> Json:
    """An event of SQS, as Lambda hands it out; messages are numbered from 1, and received so often."""
    return {
        "Records": [
            {
                "messageId": str(number),
                "receiptHandle": "handle",
                "body": body,
                "attributes": {"ApproximateReceiveCount": str(receives)},
                "messageAttributes": {},
                "md5OfBody": "0",
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:eu-central-1:123456789012:order-help-test-messages",
                "awsRegion": "eu-central-1",
            }
            for number, body in enumerate(bodies, start=1)
        ]
    }
