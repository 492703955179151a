"""For each rule of the template, what breaks it."""

import json
from collections.abc import Callable
from typing import Any

from tests.support.serverless import Template

Break = Callable[[Template], object]


def properties(template: Template, name: str) -> Any:
    return template["Resources"][name]["Properties"]


def without(name: str, *path: str) -> Break:
    """The template with one thing of a resource removed, or with one resource removed."""

    def remove(template: Template) -> None:
        inner = template["Resources"] if not path else properties(template, name)
        for step in path[:-1]:
            inner = inner[step]
        del inner[path[-1] if path else name]

    return remove


def with_(name: str, **changed: Any) -> Break:
    return lambda template: properties(template, name).update(changed)


def allowing(role: str, **statement: Any) -> Break:
    whole = {"Effect": "Allow", "Action": ["dynamodb:GetItem"], "Resource": {"Ref": "OrdersTable"}, **statement}
    return lambda template: properties(template, role)["Policies"][0]["PolicyDocument"]["Statement"].append(whole)


def of_resource(name: str, **changed: Any) -> Break:
    return lambda template: template["Resources"][name].update(changed)


def logging_also(variable: str) -> Break:
    settings = {"Format": f'{{"path":"$context.{variable}"}}', "DestinationArn": {"Ref": "HttpApiLogGroup"}}
    return with_("HttpApiStage", AccessLogSettings=settings)


def dashboard_of(*shown: Template) -> Break:
    body = {"widgets": [{"type": "log" if "query" in widget else "metric", "properties": widget} for widget in shown]}
    return with_("Dashboard", DashboardBody={"Fn::Sub": json.dumps(body)})


def log_query(query: str) -> Template:
    return {"title": "Requests", "query": query}


def statement_of(template: Template, policy: str) -> Any:
    """What a queue's policy allows."""
    return properties(template, policy)["PolicyDocument"]["Statement"][0]


def notification(template: Template) -> Any:
    return properties(template, "AttachmentsBucket")["NotificationConfiguration"]["QueueConfigurations"][0]


def file_in(place: str) -> Template:
    return {"Fn::Sub": f"${{AttachmentsBucket.Arn}}/{place}/*"}


def may_send(name: str, domain: str, *, FromAddress: str | None) -> Break:  # noqa: N803  # IAM's own name
    identities = [
        {"Fn::Sub": f"arn:aws:ses:eu-central-1:1:identity/{identity}"} for identity in (f"{name}@{domain}", domain)
    ]
    condition = {"StringEquals": {"ses:FromAddress": FromAddress}} if FromAddress else {}
    return allowing("OnTimelineEntryRole", Action=["ses:SendEmail"], Resource=identities, Condition=condition)


ROUTE, AUTHORIZER, STAGE = "HttpApiRoutePostGraphql", "HttpApiAuthorizerShopper", "HttpApiStage"
API_FUNCTION, QUEUE_FUNCTION = "GraphqlApiLambdaFunction", "OnOrderSnapshotLambdaFunction"
MAPPING = "OnOrderSnapshotEventSourceMappingSQSOrderSnapshotsQueue"
STREAM = "OnTimelineEntryEventSourceMappingDynamodbTimelineTable"
SCHEDULE, TRIES = "EveryHourNudgeDeskEventsRuleSchedule1", "EveryHourNudgeDeskLambdaEvConf"
UPLOADS = "AttachmentUploadsQueuePolicy"

BROKEN: dict[str, dict[str, Break]] = {
    "every_route_asks_for_a_token_with_a_scope": {
        "no authorizer": without(ROUTE, "AuthorizerId"),
        "not by token": with_(ROUTE, AuthorizationType="NONE"),
        "no authorizer there": without(AUTHORIZER),
        "any issuer": without(AUTHORIZER, "JwtConfiguration", "Issuer"),
        "any audience": without(AUTHORIZER, "JwtConfiguration", "Audience"),
        "no scopes": without(ROUTE, "AuthorizationScopes"),
        "empty scopes": with_(ROUTE, AuthorizationScopes=[]),
    },
    "the_desk_lets_nobody_in_by_the_shoppers_authorizer": {
        "the shopper's": with_("HttpApiRoutePostDeskGraphql", AuthorizerId={"Ref": AUTHORIZER}),
        "no route": without("HttpApiRoutePostDeskGraphql"),
        "the shopper's by GET": with_("HttpApiRouteGetDeskGraphql", AuthorizerId={"Ref": AUTHORIZER}),
    },
    "get_lets_in_whom_post_lets_in": {
        "other scopes": with_("HttpApiRouteGetGraphql", AuthorizationScopes=["openid", "another"]),
        "no route": without("HttpApiRouteGetDeskGraphql"),
        "another function": with_("HttpApiRouteGetGraphql", Target="integrations/another"),
    },
    "the_access_log_holds_nothing_that_a_client_sends": {
        "the address": logging_also("identity.sourceIp"),
        "the path": logging_also("path"),
        "the query string": logging_also("rawQueryString"),
    },
    "the_api_takes_no_more_than_it_says": {
        "no rate": without(STAGE, "DefaultRouteSettings", "ThrottlingRateLimit"),
        "no burst": without(STAGE, "DefaultRouteSettings", "ThrottlingBurstLimit"),
    },
    "functions_run_on_what_the_artifact_was_built_for": {
        "another machine": with_(API_FUNCTION, Architectures=["x86_64"]),
        "the machine that is there by default": without(API_FUNCTION, "Architectures"),
        "another Python": with_(API_FUNCTION, Runtime="python3.12"),
    },
    "whoever_waits_for_an_answer_gets_one_in_time": {
        "longer than the API": with_(API_FUNCTION, Timeout=29),
        "shorter than the store": with_(API_FUNCTION, Timeout=20),
        "a queue's function shorter than the store": with_(QUEUE_FUNCTION, Timeout=20),
        "a batch that takes too long": with_(MAPPING, BatchSize=10),
        "a batch of the stream that does": with_(STREAM, BatchSize=100),
        "the default": without(API_FUNCTION, "Timeout"),
    },
    "every_function_has_a_role_of_its_own_with_a_name": {
        "shared": with_(QUEUE_FUNCTION, Role={"Fn::GetAtt": ["GraphqlApiRole", "Arn"]}),
        "no name": without("GraphqlApiRole", "RoleName"),
        "no role": without("GraphqlApiRole"),
    },
    "logs_are_not_kept_for_ever": {
        "for ever": without("GraphqlApiLogGroup", "RetentionInDays"),
        "the API's for ever": without("HttpApiLogGroup", "RetentionInDays"),
        "no group": without("OnOrderSnapshotLogGroup"),
        "no access log": without(STAGE, "AccessLogSettings"),
    },
    "nothing_is_allowed_by_wildcard": {
        "an action": allowing("GraphqlApiRole", Action=["dynamodb:*"]),
        "everything": allowing("GraphqlApiRole", Action="*"),
        "a resource": allowing("OnOrderSnapshotRole", Resource="*"),
        "all indexes": allowing("GraphqlApiRole", Resource={"Fn::Sub": "${OrdersTable.Arn}/index/*"}),
        "all files": allowing("GraphqlApiRole", Resource={"Fn::Sub": "${AttachmentsBucket.Arn}/*"}),
        "all but": allowing("GraphqlApiRole", NotAction=["dynamodb:Scan"]),
        "a managed policy": with_("GraphqlApiRole", ManagedPolicyArns=["arn:aws:iam::aws:policy/AdministratorAccess"]),
        "whoever sends": lambda template: properties(template, "OrderSnapshotsQueuePolicy")["PolicyDocument"][
            "Statement"
        ][0].update(Principal="*"),
        "any queue": allowing("OnTimelineEntryRole", Action=["sqs:SendMessage"], Resource="*"),
    },
    "nothing_scans": {"a scan": allowing("OnOrderSnapshotRole", Action="dynamodb:Scan")},
    "the_shoppers_function_is_kept_from_what_is_the_desks": {
        "the register": allowing("GraphqlApiRole", Resource={"Fn::GetAtt": ["RegisterTable", "Arn"]}),
        "the register, whatever the statement": allowing(
            "GraphqlApiRole",
            Action=["dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem"],
            Resource=[{"Fn::GetAtt": ["OrdersTable", "Arn"]}, {"Fn::Sub": "${RegisterTable.Arn}"}],
        ),
        "orders by what the desk searches for": allowing(
            "GraphqlApiRole", Action="dynamodb:Query", Resource={"Fn::GetAtt": ["LookupTable", "Arn"]}
        ),
        "what the desk keeps": allowing("GraphqlApiRole", Resource={"Fn::GetAtt": ["DeskTable", "Arn"]}),
        "an agent's queue": allowing(
            "GraphqlApiRole", Action="dynamodb:Query", Resource={"Fn::Sub": "${HelpRequestsTable.Arn}/index/assigned"}
        ),
        "the queue": allowing("GraphqlApiRole", Resource=[{"Fn::Sub": "${HelpRequestsTable.Arn}/index/queue"}]),
        "alerts": allowing("GraphqlApiRole", Resource={"Fn::Sub": "${OrdersTable.Arn}/index/alerts"}),
        "notes": allowing("GraphqlApiRole", Resource={"Fn::GetAtt": ["NotesTable", "Arn"]}),
        "deleting": allowing("GraphqlApiRole", Action=["dynamodb:DeleteItem"]),
    },
    "what_nobody_has_looked_into_is_read_by_the_verification_alone": {
        "a shopper": allowing("GraphqlApiRole", Action="s3:GetObject", Resource=file_in("quarantine")),
        "the desk": allowing("DeskApiRole", Action=["s3:GetObject"], Resource=[file_in("quarantine")]),
        "past the verification": allowing("GraphqlApiRole", Action="s3:PutObject", Resource=file_in("verified")),
    },
    "mails_are_sent_by_one_sender": {
        "any sender of the domain": may_send("help", "shop.example", FromAddress=None),
        "another domain": may_send("help", "else.example", FromAddress="help@shop.example"),
    },
    "only_our_own_puts_into_queues": {
        "any bus": lambda template: statement_of(template, "NudgesDeadLettersPolicy").pop("Condition"),
        "any bucket": lambda template: statement_of(template, UPLOADS)["Condition"].pop("ArnEquals"),
        "another account's bucket": lambda template: statement_of(template, UPLOADS)["Condition"].pop("StringEquals"),
    },
    "every_upload_is_looked_into_or_goes": {
        "nobody is told": without("AttachmentsBucket", "NotificationConfiguration"),
        "of all files": lambda template: notification(template).pop("Filter"),
        "of others": lambda template: notification(template)["Filter"]["S3Key"]["Rules"][0].update(Value="verified/"),
        "of what is deleted": lambda template: notification(template).update(Event="s3:ObjectRemoved:*"),
        "another queue": lambda template: notification(template).update(
            Queue={"Fn::GetAtt": ["OrderSnapshotsQueue", "Arn"]}
        ),
        "S3 kept out": without(UPLOADS),
        "kept for ever": lambda template: [
            rule.pop("ExpirationInDays", None)
            for rule in properties(template, "AttachmentsBucket")["LifecycleConfiguration"]["Rules"]
        ],
    },
    "everything_is_encrypted": {
        "a table": without("OrdersTable", "SSESpecification"),
        "a table, off": lambda template: properties(template, "OrdersTable")["SSESpecification"].update(
            SSEEnabled=False
        ),
        "a table, without the customer's key": without("TimelineTable", "SSESpecification", "KMSMasterKeyId"),
        "a queue": without("OrderSnapshotsDeadLetters", "SqsManagedSseEnabled"),
        "a bucket": without("AttachmentsBucket", "BucketEncryption"),
    },
    "buckets_are_private_and_over_tls_alone": {
        "public": without("AttachmentsBucket", "PublicAccessBlockConfiguration"),
        "half public": without("AttachmentsBucket", "PublicAccessBlockConfiguration", "BlockPublicPolicy"),
        "in plain text": without("AttachmentsBucketPolicy"),
    },
    "data_outlives_the_stack": {
        "removed with the stack": of_resource("OrdersTable", DeletionPolicy="Delete"),
        "replaced by an update": of_resource("AttachmentsBucket", UpdateReplacePolicy="Delete"),
    },
    "tables_can_be_deleted_on_purpose_only": {
        "off": with_("TimelineTable", DeletionProtectionEnabled=False),
        "not there": without("OrdersTable", "DeletionProtectionEnabled"),
    },
    "tables_can_be_restored_to_any_moment": {
        "not there": without("HelpRequestsTable", "PointInTimeRecoverySpecification"),
        "off": with_("OrdersTable", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": False}),
    },
    "no_message_is_lost": {
        "a queue without": without("OrderSnapshotsQueue", "RedrivePolicy"),
        "dead letters gone": without("OrderSnapshotsDeadLetters"),
        "a rule without": lambda template: properties(template, "OrderEventsRule")["Targets"][0].pop(
            "DeadLetterConfig"
        ),
        "dead letters refused": with_("OrderSnapshotsDeadLetters", RedriveAllowPolicy={"redrivePermission": "denyAll"}),
        "a rule that may not": without("OrderSnapshotsQueuePolicy"),
        "a stream without": without(STREAM, "DestinationConfig"),
        "a stream whose dead are nowhere": without("TimelineEntriesDeadLetters"),
        "an hour without": without(TRIES, "DestinationConfig"),
        "an hour without any word on it": without(TRIES),
        "an hour that cannot begin": lambda template: properties(template, SCHEDULE)["Targets"][0].pop(
            "DeadLetterConfig"
        ),
        "an hour that may not be left": without("NudgesDeadLettersPolicy"),
        "dead letters of nobody": lambda template: template["Resources"].update(
            OthersDeadLetters=template["Resources"]["OrderSnapshotsDeadLetters"]
        ),
    },
    "one_bad_message_stops_no_other": {
        "all or nothing": without(MAPPING, "FunctionResponseTypes"),
        "a stream that stops": without(STREAM, "BisectBatchOnFunctionError"),
        "a stream, all or nothing": without(STREAM, "FunctionResponseTypes"),
        "poison that stays": without(
            "OnTimelineEntryLambdaFunction", "Environment", "Variables", "ORDER_HELP_DEAD_LETTERS"
        ),
        "dead letters of another": lambda template: properties(template, "OnOrderSnapshotLambdaFunction")[
            "Environment"
        ]["Variables"].update(ORDER_HELP_DEAD_LETTERS={"Ref": "TimelineEntriesDeadLetters"}),
    },
    "an_outage_of_hours_heals_by_itself": {
        "a stream that gives up": with_(STREAM, MaximumRetryAttempts=10),
        "a stream that gives up early": with_(STREAM, MaximumRecordAgeInSeconds=3_600),
        "a stream that loses": without(STREAM, "MaximumRecordAgeInSeconds"),
        "a queue that gives up": lambda template: properties(template, "OrderSnapshotsQueue")["RedrivePolicy"].update(
            maxReceiveCount=5
        ),
        "a queue that forgets": with_("AttachmentUploadsQueue", MessageRetentionPeriod=86_400),
    },
    "a_stream_is_read_from_its_beginning_and_for_new_entries_alone": {
        "no filter": without(STREAM, "FilterCriteria"),
        "removals": with_(STREAM, FilterCriteria={"Filters": [{"Pattern": '{"eventName": ["INSERT", "REMOVE"]}'}]}),
        "not the first": with_(
            STREAM,
            FilterCriteria={
                "Filters": [{"Pattern": '{"eventName": ["INSERT"], "dynamodb": {"Keys": {"entry_id": {"N": ["2"]}}}}'}]
            },
        ),
        "from now on": with_(STREAM, StartingPosition="LATEST"),
    },
    "an_hour_is_over_before_the_next": {
        "tried for six": without(TRIES, "MaximumEventAgeInSeconds"),
        "called for a day": lambda template: properties(template, SCHEDULE)["Targets"][0].pop("RetryPolicy"),
    },
    "a_message_is_not_given_out_twice_while_it_is_worked_on": {
        "the default": without("OrderSnapshotsQueue", "VisibilityTimeout"),
        "a slower function": with_(QUEUE_FUNCTION, Timeout=120),
    },
    "everything_that_can_fail_has_its_alarm": {
        **{
            name: without(name)
            for name in (
                "GraphqlApiErrorsAlarm",
                "GraphqlApiThrottlesAlarm",
                "GraphqlApiSlowAlarm",
                "OnOrderSnapshotErrorsAlarm",
                "OrderSnapshotsQueueAgeAlarm",
                "OrderSnapshotsDeadLettersAlarm",
                "OrderEventsDeadLettersAlarm",
                "ApiErrorsAlarm",
                "ApiSlowAlarm",
                "FaultsAlarm",
                "DeskApiSlowAlarm",
                "OnTimelineEntryIteratorAgeAlarm",
                "AttachmentUploadsQueueAgeAlarm",
                "TimelineEntriesDeadLettersAlarm",
                "NudgesDeadLettersAlarm",
                "MailsUnsentAlarm",
                "OverdueAlarm",
                "ShippedThoughCancelledAlarm",
                "OrdersTableThrottledAlarm",
            )
        },
        "an index": lambda template: [
            properties(template, "HelpRequestsTableThrottledAlarm")["Metrics"].remove(metric)
            for metric in list(properties(template, "HelpRequestsTableThrottledAlarm")["Metrics"])
            if "GlobalSecondaryIndexName" in json.dumps(metric)
        ],
    },
    "an_alarm_on_a_count_of_the_functions_watches_one_that_they_always_write": {
        "by operation": lambda template: properties(template, "FaultsAlarm")["Dimensions"].append(
            {"Name": "operation", "Value": "orders"}
        ),
        "a success": with_(
            "OverdueAlarm",
            MetricName="Mails",
            Dimensions=[{"Name": "service", "Value": "order-help-prod"}, {"Name": "result", "Value": "SENT"}],
        ),
        "another service": with_("FaultsAlarm", Dimensions=[{"Name": "service", "Value": "order-help"}]),
    },
    "an_alarm_reckons_with_no_more_metrics_than_it_may": {
        "eleven": lambda template: properties(template, "OrdersTableThrottledAlarm")["Metrics"].extend([{}] * 9),
    },
    "every_alarm_tells_somebody_and_says_what_to_do": {
        "tells nobody": without("ApiErrorsAlarm", "AlarmActions"),
        "tells a topic that is not there": without("AlarmsTopic"),
        "says nothing": without("ApiErrorsAlarm", "AlarmDescription"),
        "a page that is not there": with_("ApiErrorsAlarm", AlarmDescription="What to do: docs/runbook/deploy.md"),
    },
    "there_is_a_dashboard_that_cloudwatch_can_read": {
        "none": without("Dashboard"),
        "no lists": dashboard_of({"metrics": [{"expression": "SEARCH('HelpRequests', 'Sum', 300)"}]}),
        "nothing shown": dashboard_of({"metrics": [["AWS/Lambda", "Errors"]]}),
        "without what is switched on": with_(
            "GraphqlApiLambdaFunction", Environment={"Variables": {"ORDER_HELP_DETAILED_METRICS": "true"}}
        ),
    },
    "the_dashboard_reads_from_logs_what_is_no_metric": {
        "no query": dashboard_of({"metrics": []}),
        "a log that is not there": dashboard_of(log_query("SOURCE '/aws/lambda/gone' | filter message = \"answered\"")),
        "no log": dashboard_of(log_query('filter message = "answered"')),
        "a query that nobody can read about": dashboard_of(
            log_query("SOURCE '/aws/lambda/order-help-prod-graphqlApi' | filter nothing = 1")
        ),
    },
    "whoever_deploys_is_told_where_things_are": {"no address": lambda template: template["Outputs"].pop("GraphqlUrl")},
}
