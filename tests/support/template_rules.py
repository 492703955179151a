"""
What must hold of the deployed template, as rules that complain.

A rule is told the template and yields one line for each thing that breaks it. tests/deployment/test_template.py holds
the packaged templates to them, and shows each rule a template that breaks it.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from order_help.requests import changing
from order_help.store import connection, faults

Json = dict[str, Any]
Rule = Callable[[Json], Iterator[str]]

ROOT: Final = Path(__file__).resolve().parents[2]

API_SECONDS: Final = 29
"""An HTTP API gives up on a function after 30 s; one less, so that it is the function that tells why."""

MOST_METRICS: Final = 10
"""Of one alarm, by CloudWatch's quotas."""

LONGEST_PAUSE: Final = 0.5
ONE_CALL: Final = faults.PATIENCE_SECONDS + LONGEST_PAUSE + connection.CONNECT_SECONDS + connection.READ_SECONDS
WORST_CASE_SECONDS: Final = changing.PATIENCE_SECONDS + LONGEST_PAUSE + 3 * ONE_CALL
"""A change that is tried for the last time just before patience ends: read, look for the own commit, write."""

RULES: Final[list[Rule]] = []
PROD_RULES: Final[list[Rule]] = []

DESKS_INDEXES: Final = ("by_number", "queue")
KEPT: Final = ("AWS::DynamoDB::Table", "AWS::S3::Bucket")
THE_CLIS_OWN: Final = {"ServerlessDeploymentBucket", "ServerlessDeploymentBucketPolicy"}
"""It holds artifacts, which can be built again, and has to go with the stack."""


def rule(check: Rule) -> Rule:
    """It holds in every stage."""
    RULES.append(check)
    return check


def prod_rule(check: Rule) -> Rule:
    """It holds where data is to be protected."""
    PROD_RULES.append(check)
    return check


def of_type(template: Json, kind: str) -> Iterator[tuple[str, Json]]:
    """The resources of one type, by logical id, with their properties."""
    for name, resource in template["Resources"].items():
        if resource["Type"] == kind:
            yield name, resource.get("Properties", {})


def referred(value: Any) -> str:
    """The logical id behind a reference; texts as they are."""
    match value:
        case {"Ref": str(name)}:
            return name
        case {"Fn::GetAtt": [str(name), *_]}:
            return name
        case {"Fn::Sub": str(text)}:
            return text
    return str(value)


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


# --- who gets in ---------------------------------------------------------------------------------------------------


@rule
def every_route_asks_for_a_token_with_a_scope(template: Json) -> Iterator[str]:
    authorizers = dict(of_type(template, "AWS::ApiGatewayV2::Authorizer"))
    for name, route in of_type(template, "AWS::ApiGatewayV2::Route"):
        authorizer = authorizers.get(referred(route.get("AuthorizerId")), {})
        jwt = authorizer.get("JwtConfiguration", {})
        if route.get("AuthorizationType") != "JWT" or authorizer.get("AuthorizerType") != "JWT":
            yield f"{name} lets in whoever comes"
        elif not jwt.get("Issuer") or not jwt.get("Audience"):
            yield f"{name}'s authorizer takes tokens of any issuer or audience"
        if not route.get("AuthorizationScopes"):
            yield f"{name} asks for no scope"


@rule
def the_api_takes_no_more_than_it_says(template: Json) -> Iterator[str]:
    for name, stage in of_type(template, "AWS::ApiGatewayV2::Stage"):
        settings = stage.get("DefaultRouteSettings", {})
        if not settings.get("ThrottlingRateLimit") or not settings.get("ThrottlingBurstLimit"):
            yield f"{name} takes any number of requests"


# --- functions -----------------------------------------------------------------------------------------------------


@rule
def functions_run_on_what_the_artifact_was_built_for(template: Json) -> Iterator[str]:
    for name, function in of_type(template, "AWS::Lambda::Function"):
        if function.get("Runtime") != "python3.13" or function.get("Architectures") != ["arm64"]:
            yield f"{name} runs on something else than python3.13 on arm64"


@rule
def whoever_waits_for_an_answer_gets_one_in_time(template: Json) -> Iterator[str]:
    integrated = {
        referred(integration["IntegrationUri"])
        for _, integration in of_type(template, "AWS::ApiGatewayV2::Integration")
    }
    for name, function in of_type(template, "AWS::Lambda::Function"):
        seconds = function.get("Timeout", 3)
        if seconds <= (worst := most_changes(template, name) * WORST_CASE_SECONDS):
            yield f"{name} may be ended after {seconds} s, while the store may be at it for {worst} s"
        if name in integrated and seconds >= API_SECONDS:
            yield f"{name} may take {seconds} s, longer than the API waits"


def most_changes(template: Json, function: str) -> int:
    """How many changes one call may have to make: one for each message of a batch."""
    mappings = of_type(template, "AWS::Lambda::EventSourceMapping")
    return max([one["BatchSize"] for _, one in mappings if referred(one["FunctionName"]) == function], default=1)


@rule
def every_function_has_a_role_of_its_own_with_a_name(template: Json) -> Iterator[str]:
    roles = [referred(function.get("Role")) for _, function in of_type(template, "AWS::Lambda::Function")]
    for name in roles:
        role = template["Resources"].get(name, {}).get("Properties", {})
        if roles.count(name) > 1 or not role:
            yield f"{name} is no role of one function alone"
        elif not role.get("RoleName"):
            yield f"{name} has no RoleName, without which `deploy function` fails"


@rule
def logs_are_not_kept_for_ever(template: Json) -> Iterator[str]:
    groups = dict(of_type(template, "AWS::Logs::LogGroup"))
    for name, group in groups.items():
        if not group.get("RetentionInDays"):
            yield f"{name} keeps its lines for ever"
    named = {group.get("LogGroupName") for group in groups.values()}
    for name, function in of_type(template, "AWS::Lambda::Function"):
        if f"/aws/lambda/{function.get('FunctionName')}" not in named:
            yield f"{name} logs into a group that nobody set up"
    for name, stage in of_type(template, "AWS::ApiGatewayV2::Stage"):
        if referred(stage.get("AccessLogSettings", {}).get("DestinationArn")) not in groups:
            yield f"{name} logs no access"


# --- least privilege -----------------------------------------------------------------------------------------------


@rule
def nothing_is_allowed_by_wildcard(template: Json) -> Iterator[str]:
    for name, statement in allowances(template):
        actions = listed(statement.get("Action", "*"))
        # X-Ray knows no resources for these two, and they are there with tracing alone.
        traces = set(actions) == {"xray:PutTelemetryRecords", "xray:PutTraceSegments"}
        where = [] if traces else listed(statement.get("Resource", "*" if "Principal" not in statement else ""))
        for part in (*actions, *where, *listed(statement.get("Principal", ""))):
            if "*" in json.dumps(part):
                yield f"{name} allows {json.dumps(part)}"
        if {"NotAction", "NotResource", "NotPrincipal"} & statement.keys():
            yield f"{name} allows all but something"


@rule
def nothing_scans(template: Json) -> Iterator[str]:
    for name, statement in allowances(template):
        for action in listed(statement.get("Action", [])):
            if action.lower() in {"dynamodb:scan", "dynamodb:partiqlselect"}:
                yield f"{name} may read whole tables"


@rule
def the_shoppers_function_is_kept_from_the_desks_indexes(template: Json) -> Iterator[str]:
    for name, statement in allowances(template, "GraphqlApiRole"):
        for resource in map(referred, listed(statement.get("Resource", []))):
            if any(f"/index/{index}" in resource for index in DESKS_INDEXES):
                yield f"{name} may read {resource}"
        for action in listed(statement.get("Action", [])):
            if "delete" in action.lower():
                yield f"{name} may delete"


def allowances(template: Json, role: str | None = None) -> Iterator[tuple[str, Json]]:
    """Every statement that allows something, of one role or of all roles and policies of resources."""
    for name, properties in of_type(template, "AWS::IAM::Role"):
        if role in (None, name):
            documents = [policy["PolicyDocument"] for policy in properties.get("Policies", [])]
            documents += [properties["AssumeRolePolicyDocument"]] if role is None else []
            for managed in properties.get("ManagedPolicyArns", []):
                yield name, {"Effect": "Allow", "Action": "*", "Resource": f"* by {managed}"}
            for document in documents:
                yield from ((name, statement) for statement in statements(document))
    if role is None:
        for kind in ("AWS::SQS::QueuePolicy", "AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy", "AWS::IAM::Policy"):
            for name, properties in of_type(template, kind):
                if name not in THE_CLIS_OWN:
                    yield from ((name, statement) for statement in statements(properties["PolicyDocument"]))


def statements(document: Json) -> Iterator[Json]:
    """What the document allows, whichever way its conditions turn out."""
    for statement in listed(document["Statement"]):
        for one in statement["Fn::If"][1:] if "Fn::If" in statement else [statement]:
            if one.get("Effect") == "Allow":
                yield one


# --- data ----------------------------------------------------------------------------------------------------------


@rule
def everything_is_encrypted(template: Json) -> Iterator[str]:
    for name, table in of_type(template, "AWS::DynamoDB::Table"):
        encryption = table.get("SSESpecification", {})
        if encryption.get("SSEEnabled") is not True or not a_customers_key(encryption.get("KMSMasterKeyId")):
            yield f"{name} is not encrypted by a key that the customer can choose"
    for name, queue in of_type(template, "AWS::SQS::Queue"):
        if queue.get("SqsManagedSseEnabled") is not True:
            yield f"{name} is not encrypted"
    for name, bucket in of_type(template, "AWS::S3::Bucket"):
        if not bucket.get("BucketEncryption"):
            yield f"{name} is not encrypted"


def a_customers_key(value: Any) -> bool:
    return bool(value == {"Fn::If": ["CustomerKey", {"Ref": "KmsKeyArn"}, {"Ref": "AWS::NoValue"}]})


@rule
def buckets_are_private_and_over_tls_alone(template: Json) -> Iterator[str]:
    in_plain_text_denied = {
        referred(policy["Bucket"])
        for _, policy in of_type(template, "AWS::S3::BucketPolicy")
        for statement in listed(policy["PolicyDocument"]["Statement"])
        if statement["Effect"] == "Deny" and "aws:SecureTransport" in json.dumps(statement.get("Condition", {}))
    }
    for name, bucket in of_type(template, "AWS::S3::Bucket"):
        blocks = bucket.get("PublicAccessBlockConfiguration", {})
        if len(blocks) < 4 or not all(blocks.values()):
            yield f"{name} may become public"
        if name not in in_plain_text_denied:
            yield f"{name} can be read in plain text"


@prod_rule
def data_outlives_the_stack(template: Json) -> Iterator[str]:
    for name, resource in template["Resources"].items():
        if resource["Type"] in KEPT and name not in THE_CLIS_OWN:
            for policy in ("DeletionPolicy", "UpdateReplacePolicy"):
                if resource.get(policy) != "Retain":
                    yield f"{name} has no {policy} that retains it"


@prod_rule
def tables_can_be_deleted_on_purpose_only(template: Json) -> Iterator[str]:
    for name, table in of_type(template, "AWS::DynamoDB::Table"):
        if table.get("DeletionProtectionEnabled") is not True:
            yield f"{name} has no deletion protection"


@prod_rule
def tables_can_be_restored_to_any_moment(template: Json) -> Iterator[str]:
    for name, table in of_type(template, "AWS::DynamoDB::Table"):
        if table.get("PointInTimeRecoverySpecification", {}).get("PointInTimeRecoveryEnabled") is not True:
            yield f"{name} has no point-in-time recovery"


# --- queues and streams --------------------------------------------------------------------------------------------


@rule
def no_message_is_lost(template: Json) -> Iterator[str]:
    undeliverable = dead_letters_of(template)
    for name, dead in undeliverable.items():
        if dead not in template["Resources"]:
            yield f"{name} has no queue for its dead letters"
    for name, queue in of_type(template, "AWS::SQS::Queue"):
        if name.endswith("DeadLetters") and name not in undeliverable.values():
            yield f"{name} takes nobody's dead letters"
        if queue.get("RedriveAllowPolicy", {}).get("redrivePermission") == "denyAll":
            yield f"{name} refuses all dead letters"


def dead_letters_of(template: Json) -> dict[str, str]:
    """Where each queue, each target of a rule and each reader of a stream leaves what cannot be taken."""
    queues = {
        name: queue.get("RedrivePolicy", {}).get("deadLetterTargetArn")
        for name, queue in of_type(template, "AWS::SQS::Queue")
        if not name.endswith("DeadLetters")
    }
    targets = {
        f"{name}/{target['Id']}": target.get("DeadLetterConfig", {}).get("Arn")
        for name, events in of_type(template, "AWS::Events::Rule")
        for target in events["Targets"]
    }
    streams = {
        name: mapping.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination")
        for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping")
        if from_stream(template, mapping)
    }
    return {name: referred(dead) for name, dead in (queues | targets | streams).items()}


@rule
def one_bad_message_stops_no_other(template: Json) -> Iterator[str]:
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        if mapping.get("FunctionResponseTypes") != ["ReportBatchItemFailures"]:
            yield f"{name} repeats what was done because a neighbour failed"
        tries = mapping.get("MaximumRetryAttempts", -1)
        if from_stream(template, mapping) and (tries < 0 or not mapping.get("BisectBatchOnFunctionError")):
            yield f"{name} stops at a poison record"


@rule
def a_message_is_not_given_out_twice_while_it_is_worked_on(template: Json) -> Iterator[str]:
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        queue = template["Resources"].get(referred(mapping["EventSourceArn"]), {})
        function = template["Resources"][referred(mapping["FunctionName"])]["Properties"]
        if queue.get("Type") == "AWS::SQS::Queue":
            hidden = queue["Properties"].get("VisibilityTimeout", 30)
            if hidden < 6 * function["Timeout"]:
                yield f"{name}: a message is hidden for {hidden} s, and worked on for up to {function['Timeout']} s"


def from_stream(template: Json, mapping: Json) -> bool:
    source = template["Resources"].get(referred(mapping["EventSourceArn"]), {})
    return bool(source.get("Type") != "AWS::SQS::Queue")


# --- alarms --------------------------------------------------------------------------------------------------------


@rule
def everything_that_can_fail_has_its_alarm(template: Json) -> Iterator[str]:
    for metric, name in sorted(to_watch(template) - set(watched_metrics(template))):
        yield f"nobody is told of the {metric} of {name}"
    alarms = json.dumps([alarm.get("Metrics", []) for _, alarm in of_type(template, "AWS::CloudWatch::Alarm")])
    if "SUM(Faults)" not in alarms:
        yield "nobody is told of requests that failed though they were answered"


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
        for metric in ("HelpRequests", "Refusals", "Latency", "ReadCapacity", "WriteCapacity", "Faults", "Errors"):
            if metric not in shown:
                yield f"{name} does not show {metric}"


@rule
def whoever_deploys_is_told_where_things_are(template: Json) -> Iterator[str]:
    for output in ("GraphqlUrl", "TablePrefix", "OrderSnapshotsQueueUrl", "BusName", "AlarmsTopicArn"):
        if not template["Outputs"].get(output, {}).get("Value"):
            yield f"there is no output {output}"
