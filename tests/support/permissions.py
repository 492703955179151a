"""
What a role allows, and what asking AWS needs: both as pairs of an action and a place, to be compared.

Source: the service authorization reference of each service. A place is a table or index by its name without prefix, a
folder of the bucket, or the logical id of another resource.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from order_help.aws.attachments import s3_client
from order_help.aws.bus import events_client
from order_help.aws.dead_letters import queues_client
from order_help.aws.mail import mail_client
from order_help.store.connection import table_prefix
from order_help.store.tables import table_shapes
from tests.support.dynamodb import Engine
from tests.support.serverless import Template
from tests.support.template.reading import allowances, from_stream, listed, of_type, referred
from tests.support.wire import Wire, committed_then_lost, tapped, times

Permission = tuple[str, str]
"""An action and a place: ("dynamodb:Query", "orders/index/by_placed")."""

IN_TRANSACTIONS: Final = {"Get": "GetItem", "Put": "PutItem", "Update": "UpdateItem", "Delete": "DeleteItem",
                          "ConditionCheck": "ConditionCheckItem"}  # fmt: skip
OF_FILES: Final = {"HeadObject": "GetObject"}
OF_MAILS: Final = ("ses:SendEmail", "ses:SendRawEmail")
"""One call: its name, and what it does where the message is built by whoever sends."""
OF_QUEUES: Final = ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
OF_STREAMS: Final = tuple(
    f"dynamodb:{name}" for name in ("DescribeStream", "GetRecords", "GetShardIterator", "ListStreams")
)
FOR_TABLES: Final = ("kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey")
FOR_FILES: Final = {"s3:GetObject": "kms:Decrypt", "s3:PutObject": "kms:GenerateDataKey"}
ALWAYS: Final = {("xray:PutTelemetryRecords", "*"), ("xray:PutTraceSegments", "*")}


# --- what is allowed -----------------------------------------------------------------------------------------------


def allowed(template: Template, role: str) -> set[Permission]:
    """Everything that the role allows, whatever stage and parameters say."""
    tables = {
        name: table["TableName"].removeprefix("order-help-staging-")
        for name, table in of_type(template, "AWS::DynamoDB::Table")
    }
    return {
        (action, _place(resource, tables) + _through(statement))
        for _, statement in allowances(template, role)
        for action in listed(statement["Action"])
        for resource in listed(statement["Resource"])
    }


def _place(resource: Any, tables: dict[str, str]) -> str:
    match resource:
        case {"Fn::GetAtt": [name, "Arn"]}:
            return tables.get(name, str(name))
        case {"Fn::Sub": str(text)} if identity := re.fullmatch(r"arn:.*:identity/(.+)", text):
            return identity[1]
        case {"Fn::Sub": str(text)} if below := re.fullmatch(r"\$\{(\w+)\.Arn\}(/.+)", text):
            return tables.get(below[1], below[1]) + below[2]
    return ".".join(resource["Fn::GetAtt"]) if "Fn::GetAtt" in resource else referred(resource)


def _through(statement: Template) -> str:
    """By which service alone, if the statement says so."""
    service = statement.get("Condition", {}).get("StringEquals", {}).get("kms:ViaService", {}).get("Fn::Sub", "")
    return f" through {service.partition('.')[0]}" if service else ""


# --- what is needed ------------------------------------------------------------------------------------------------


@dataclass
class AwsCalls:
    """The calls to AWS that were made while the test listened."""

    wire: Wire
    permissions: set[Permission] = field(default_factory=set)

    def needs(self) -> set[Permission]:
        return self.permissions | set(_of_tables(self.wire))

    @contextmanager
    def unnoticed(self) -> Iterator[None]:
        """What another function does meanwhile."""
        calls, permissions = len(self.wire.calls), set(self.permissions)
        yield
        del self.wire.calls[calls:]
        self.permissions = permissions


@contextmanager
def listening(engine: Engine) -> Iterator[AwsCalls]:
    """Listen to all clients; replies of DynamoDB are lost, so that it is also asked whether something arrived."""
    with tapped(engine) as wire:
        calls_made = AwsCalls(wire)
        wire.faults.append(times(9, "TransactWriteItems", committed_then_lost))

        def hook(params: dict[str, Any], model: Any, **_: object) -> None:
            calls_made.permissions |= set(_of_call(model.service_model.service_id, model.name, params))

        def form_hook(request: Any, **_: object) -> None:
            if form := request.context.get("s3-presign-post-fields"):
                calls_made.permissions |= set(_of_call("S3", "PutObject", {"Key": form["key"]}))

        hooks = {"provide-client-params.*.*": hook, "before-sign.s3.PutObject": form_hook}  # sent, or signed for others
        for client in (s3_client(), events_client(), mail_client(), queues_client()):
            for event, each in hooks.items():
                client.meta.events.register(event, each)
        yield calls_made  # the clients go with the test


def _of_call(service: str, operation: str, params: dict[str, Any]) -> Iterator[Permission]:
    match service:
        case "S3" if operation == "CreateBucket":
            """The form for an upload is built from this call's address; it is not made."""
        case "S3":
            folder = params["Key"].partition("/")[0]
            yield f"s3:{OF_FILES.get(operation, operation)}", f"AttachmentsBucket/{folder}/*"
        case "SQS":
            yield f"sqs:{operation}", params["QueueUrl"].rpartition("/")[2]
        case "EventBridge":
            yield f"events:{operation}", "Bus"
        case "SESv2":
            sender = re.search(rb"^From: .*?([^\s<]+@([^\s>]+))>?\r?$", params["Content"]["Raw"]["Data"], re.MULTILINE)
            assert sender
            yield from ((action, identity.decode()) for action in OF_MAILS for identity in sender.groups())


def _of_tables(wire: Wire) -> Iterator[Permission]:
    for call in wire.calls:
        if items := call.parameters.get("TransactItems"):
            for kind, what in (part for item in items for part in item.items()):
                yield f"dynamodb:{IN_TRANSACTIONS[kind]}", _name(what["TableName"])
        elif "RequestItems" in call.parameters:
            yield from ((f"dynamodb:{call.operation}", _name(table)) for table in call.parameters["RequestItems"])
        else:
            index = f"/index/{call.parameters['IndexName']}" if "IndexName" in call.parameters else ""
            yield f"dynamodb:{call.operation}", _name(call.parameters["TableName"]) + index


def _name(table: str) -> str:
    name = table.removeprefix(table_prefix())
    assert name in table_shapes()
    return name


def needed(template: Template, function: str, calls_made: set[Permission]) -> set[Permission]:
    """All that the function needs which asked this: also for its log, for what calls it, and for keys and traces."""
    return calls_made | ALWAYS | set(_around(template, function)) | set(_for_keys(calls_made))


def _around(template: Template, function: str) -> Iterator[Permission]:
    yield from ((action, f"{function}LogGroup") for action in ("logs:CreateLogStream", "logs:PutLogEvents"))
    for _, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        if referred(mapping["FunctionName"]) == f"{function}LambdaFunction":
            source = referred(mapping["EventSourceArn"])
            is_stream = from_stream(template, mapping)
            place, actions = (f"{source}.StreamArn", OF_STREAMS) if is_stream else (source, OF_QUEUES)
            yield from ((action, place) for action in actions)
            yield from _to_the_dead(mapping)
    for _, tries in of_type(template, "AWS::Lambda::EventInvokeConfig"):
        if referred(tries["FunctionName"]) == f"{function}LambdaFunction":
            yield from _to_the_dead(tries)


def _to_the_dead(caller: Template) -> Iterator[Permission]:
    if failed := caller.get("DestinationConfig", {}).get("OnFailure"):
        yield "sqs:SendMessage", referred(failed["Destination"])


def _for_keys(calls_made: set[Permission]) -> Iterator[Permission]:
    yield from ((action, "KmsKeyArn through dynamodb") for action in FOR_TABLES)
    yield from ((FOR_FILES[action], "KmsKeyArn through s3") for action, _ in calls_made if action in FOR_FILES)
