"""The packaged template, held to our rules; and each rule, shown a template that breaks it."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.serverless import Template, packaged_template
from tests.support.template_rules import PROD_RULES, RULES, Rule, of_type, referred

pytestmark = pytest.mark.xdist_group("artifact")

KEY = "arn:aws:kms:eu-central-1:123456789012:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
STAGES: dict[str, dict[str, str]] = {
    "dev": {},
    "prod": {},
    "staging": {  # a stage without a block of its own, with everything that may be set
        "oidcIssuer": "https://shop.example.com/",
        "oidcAudience": "https://api.shop.example.com, another",
        "oidcScopes": "orders:read,orders:help",
        "corsOrigins": "https://shop.example.com, https://www.shop.example.com",
        "kmsKeyArn": KEY,
        "tracing": "true",
        "alarmEmail": "ops@shop.example.com",
    },
}


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Template]:
    return {
        stage: packaged_template(tmp_path_factory.mktemp(stage), stage=stage, **params)
        for stage, params in STAGES.items()
    }


@pytest.fixture
def prod(templates: dict[str, Template]) -> Template:
    """A copy to break."""
    return copy.deepcopy(templates["prod"])


def test_cfn_lint_finds_nothing_that_is_not_explained(templates: dict[str, Template], tmp_path: Path) -> None:
    for stage, template in templates.items():
        (tmp_path / f"{stage}.json").write_text(json.dumps(template))
    explained = "W3005"  # the CLI repeats dependencies that follow from references
    lint: list[str | Path] = [Path(sys.executable).with_name("cfn-lint"), "--format", "json"]
    lint += ["--ignore-checks", explained, "--", *tmp_path.iterdir()]
    done = subprocess.run(lint, capture_output=True, text=True)
    assert json.loads(done.stdout) == [], done.stderr


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_stage_keeps_to(rule: Rule, stage: str, templates: dict[str, Template]) -> None:
    assert list(rule(templates[stage])) == []


@pytest.mark.parametrize("stage", ["prod", "staging"])
@pytest.mark.parametrize("rule", PROD_RULES, ids=lambda rule: rule.__name__)
def test_every_stage_with_real_data_keeps_to(rule: Rule, stage: str, templates: dict[str, Template]) -> None:
    assert list(rule(templates[stage])) == []


@pytest.mark.parametrize("rule", PROD_RULES, ids=lambda rule: rule.__name__)
def test_dev_can_be_thrown_away(rule: Rule, templates: dict[str, Template]) -> None:
    assert list(rule(templates["dev"])) != []


def test_what_a_shop_may_set_comes_through(templates: dict[str, Template]) -> None:
    staging = templates["staging"]
    [(_, authorizer)] = of_type(staging, "AWS::ApiGatewayV2::Authorizer")
    [(_, route)] = of_type(staging, "AWS::ApiGatewayV2::Route")
    [(_, api)] = of_type(staging, "AWS::ApiGatewayV2::Api")

    assert authorizer["JwtConfiguration"] == {
        "Issuer": "https://shop.example.com/",
        "Audience": ["https://api.shop.example.com", "another"],
    }
    assert route["AuthorizationScopes"] == ["orders:read", "orders:help"]
    assert api["CorsConfiguration"]["AllowOrigins"] == ["https://shop.example.com", "https://www.shop.example.com"]
    assert staging["Parameters"]["KmsKeyArn"]["Default"] == KEY
    assert {f["TracingConfig"]["Mode"] for _, f in of_type(staging, "AWS::Lambda::Function")} == {"Active"}
    assert staging["Resources"]["AlarmsTopic"]["Properties"]["Subscription"] == [
        {"Protocol": "email", "Endpoint": "ops@shop.example.com"}
    ]


def test_what_a_shop_does_not_set_is_not_there(templates: dict[str, Template]) -> None:
    dev = templates["dev"]
    assert not any("TracingConfig" in function for _, function in of_type(dev, "AWS::Lambda::Function"))
    assert not any("CorsConfiguration" in api for _, api in of_type(dev, "AWS::ApiGatewayV2::Api"))
    assert "Subscription" not in dev["Resources"]["AlarmsTopic"]["Properties"]


# --- each rule can fail ---------------------------------------------------------------------------------------------

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


def dashboard_of(*shown: Template) -> Break:
    body = {"widgets": [{"type": "metric", "properties": widget} for widget in shown]}
    return with_("Dashboard", DashboardBody={"Fn::Sub": json.dumps(body)})


def reading_the_stream(*left_out: str) -> Break:
    """A function on the timeline's stream, with all that it needs but for what is left out."""

    def add(template: Template) -> None:
        resources = template["Resources"]
        mapping = {
            "EventSourceArn": {"Fn::GetAtt": ["TimelineTable", "StreamArn"]},
            "FunctionName": {"Fn::GetAtt": ["OnOrderSnapshotLambdaFunction", "Arn"]},
            "FunctionResponseTypes": ["ReportBatchItemFailures"],
            "BatchSize": 2,
            "BisectBatchOnFunctionError": True,
            "MaximumRetryAttempts": 10,
            "DestinationConfig": {
                "OnFailure": {"Destination": {"Fn::GetAtt": ["OrderEventsDeadLetters", "Arn"]}},
            },
        }
        alarm = copy.deepcopy(resources["OnOrderSnapshotErrorsAlarm"])
        alarm["Properties"]["MetricName"] = "IteratorAge"
        if "alarm" not in left_out:
            resources["IteratorAgeAlarm"] = alarm
        for name in left_out:
            mapping.pop(name, None)
        resources["Mapping"] = {"Type": "AWS::Lambda::EventSourceMapping", "Properties": mapping}

    return add


ROUTE, AUTHORIZER, STAGE = "HttpApiRoutePostGraphql", "HttpApiAuthorizerShopper", "HttpApiStage"
API_FUNCTION, QUEUE_FUNCTION = "GraphqlApiLambdaFunction", "OnOrderSnapshotLambdaFunction"
MAPPING = "OnOrderSnapshotEventSourceMappingSQSOrderSnapshotsQueue"

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
        "all but": allowing("GraphqlApiRole", NotAction=["dynamodb:Scan"]),
        "a managed policy": with_("GraphqlApiRole", ManagedPolicyArns=["arn:aws:iam::aws:policy/AdministratorAccess"]),
        "whoever sends": lambda template: properties(template, "OrderSnapshotsQueuePolicy")["PolicyDocument"][
            "Statement"
        ][0].update(Principal="*"),
    },
    "nothing_scans": {"a scan": allowing("OnOrderSnapshotRole", Action="dynamodb:Scan")},
    "the_shoppers_function_is_kept_from_the_desks_indexes": {
        "orders by number": allowing("GraphqlApiRole", Resource={"Fn::Sub": "${OrdersTable.Arn}/index/by_number"}),
        "the queue": allowing("GraphqlApiRole", Resource=[{"Fn::Sub": "${HelpRequestsTable.Arn}/index/queue"}]),
        "deleting": allowing("GraphqlApiRole", Action=["dynamodb:DeleteItem"]),
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
        "a stream without": reading_the_stream("DestinationConfig"),
        "dead letters of nobody": lambda template: template["Resources"].update(
            OthersDeadLetters=template["Resources"]["OrderSnapshotsDeadLetters"]
        ),
    },
    "one_bad_message_stops_no_other": {
        "all or nothing": without(MAPPING, "FunctionResponseTypes"),
        "a stream that stops": reading_the_stream("BisectBatchOnFunctionError"),
        "a stream that never gives up": reading_the_stream("MaximumRetryAttempts"),
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
                "OrdersTableThrottledAlarm",
            )
        },
        "a stream": reading_the_stream("alarm"),
        "an index": lambda template: [
            properties(template, "HelpRequestsTableThrottledAlarm")["Metrics"].remove(metric)
            for metric in list(properties(template, "HelpRequestsTableThrottledAlarm")["Metrics"])
            if "GlobalSecondaryIndexName" in json.dumps(metric)
        ],
    },
    "an_alarm_reckons_with_no_more_metrics_than_it_may": {
        "eleven": lambda template: properties(template, "OrdersTableThrottledAlarm")["Metrics"].extend([{}] * 9),
    },
    "every_alarm_tells_somebody_and_says_what_to_do": {
        "tells nobody": without("ApiErrorsAlarm", "AlarmActions"),
        "tells a topic that is not there": without("AlarmsTopic"),
        "says nothing": without("ApiErrorsAlarm", "AlarmDescription"),
        "a page that is not there": with_("ApiErrorsAlarm", AlarmDescription="What to do: docs/runbook/pray.md"),
    },
    "there_is_a_dashboard_that_cloudwatch_can_read": {
        "none": without("Dashboard"),
        "no lists": dashboard_of({"metrics": [{"expression": "SEARCH('HelpRequests', 'Sum', 300)"}]}),
        "nothing shown": dashboard_of({"metrics": [["AWS/Lambda", "Errors"]]}),
    },
    "whoever_deploys_is_told_where_things_are": {"no address": lambda template: template["Outputs"].pop("GraphqlUrl")},
}


def breaks() -> Iterator[Any]:
    for rule in (*RULES, *PROD_RULES):
        for what, broken in BROKEN.get(rule.__name__, {}).items():
            yield pytest.param(rule, broken, id=f"{rule.__name__}: {what}")


def test_every_rule_is_shown_what_breaks_it() -> None:
    assert {rule.__name__ for rule in (*RULES, *PROD_RULES)} == BROKEN.keys()


@pytest.mark.parametrize(("rule", "break_it"), [*breaks()])
def test_complains_when_broken(rule: Rule, break_it: Break, prod: Template) -> None:
    break_it(prod)

    assert list(rule(prod)) != []


def test_a_function_on_a_stream_with_all_that_it_needs_keeps_to_the_rules(prod: Template) -> None:
    reading_the_stream()(prod)

    assert [complaint for rule in RULES for complaint in rule(prod)] == []


def test_references_are_seen_through() -> None:
    assert referred({"Ref": "Bus"}) == referred({"Fn::GetAtt": ["Bus", "Arn"]}) == referred("Bus") == "Bus"
