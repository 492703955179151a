"""What each role may do: no more than its function does."""

import json
from collections.abc import Iterator
from typing import Final

from tests.support.template.reading import Json, allowances, listed, of_type, referred, rule, statements

DESKS_TABLES: Final = ("DeskTable", "LookupTable", "NotesTable", "RegisterTable")
"""Tables of which the shopper's function sees nothing: whose an order is, it may know of the viewer's own alone."""
DESKS_INDEXES: Final = ("OrdersTable.Arn}/index/alerts", "HelpRequestsTable.Arn}/index/assigned",
                        "HelpRequestsTable.Arn}/index/queue")  # fmt: skip
FILES: Final = tuple({"Fn::Sub": f"${{AttachmentsBucket.Arn}}/{place}/*"} for place in ("quarantine", "verified"))
"""Objects can be named in no other way: their keys are the attachments' ids."""


@rule
def nothing_is_allowed_by_wildcard(template: Json) -> Iterator[str]:
    for name, statement in allowances(template):
        actions = listed(statement.get("Action", "*"))
        # X-Ray knows no resources for these two, and they are there with tracing alone.
        traces = set(actions) == {"xray:PutTelemetryRecords", "xray:PutTraceSegments"}
        where = [] if traces else listed(statement.get("Resource", "*" if "Principal" not in statement else ""))
        for part in (*actions, *where, *listed(statement.get("Principal", ""))):
            if "*" in json.dumps(part) and part not in FILES:
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
def the_shoppers_function_is_kept_from_what_is_the_desks(template: Json) -> Iterator[str]:
    tables = dict(of_type(template, "AWS::DynamoDB::Table"))
    for table in set(DESKS_TABLES) - tables.keys():
        yield f"{table} is not there: what is to be kept from shoppers instead of it?"
    own_names = (
        *DESKS_TABLES,
        *DESKS_INDEXES,
        *(tables[table]["TableName"] for table in DESKS_TABLES if table in tables),
    )
    for name, statement in allowances(template, "GraphqlApiRole"):
        for resource in map(json.dumps, listed(statement.get("Resource", []))):
            if any(own in resource for own in own_names):
                yield f"{name} may touch {resource}"
        for action in listed(statement.get("Action", [])):
            if "delete" in action.lower():
                yield f"{name} may delete"


@rule
def what_nobody_has_looked_into_is_read_by_the_verification_alone(template: Json) -> Iterator[str]:
    quarantine, verified = FILES
    for name, statement in allowances(template):
        if name != "OnAttachmentUploadedRole":
            for action in listed(statement.get("Action", [])):
                resources = listed(statement.get("Resource", []))
                if (quarantine in resources and action != "s3:PutObject") or (
                    verified in resources and action != "s3:GetObject"
                ):
                    yield f"{name} may do {action} to files"


@rule
def mails_are_sent_by_one_sender(template: Json) -> Iterator[str]:
    for name, statement in allowances(template):
        if any(action.startswith("ses:") for action in listed(statement.get("Action", []))):
            sender = statement.get("Condition", {}).get("StringEquals", {}).get("ses:FromAddress", "")
            identities = [referred(one).rpartition(":identity/")[2] for one in listed(statement["Resource"])]
            if not sender or set(identities) != {sender, sender.partition("@")[2]}:
                yield f"{name} may write as somebody else"


@rule
def only_our_own_puts_into_queues(template: Json) -> Iterator[str]:
    for name, policy in of_type(template, "AWS::SQS::QueuePolicy"):
        for statement in statements(policy["PolicyDocument"]):
            condition = statement.get("Condition", {})
            if not condition.get("ArnEquals", {}).get("aws:SourceArn"):
                yield f"{name} lets in whoever has the service do it"
            account = condition.get("StringEquals", {}).get("aws:SourceAccount")
            if statement["Principal"] == {"Service": "s3.amazonaws.com"} and account != {"Ref": "AWS::AccountId"}:
                yield f"{name} lets in a bucket of another account: the ARN of a bucket tells of none"
