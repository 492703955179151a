"""The packaged template, held to our rules; and each rule, shown a template that breaks it."""

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.deployment.broken_templates import BROKEN, Break
from tests.deployment.conftest import KEY, STAGES
from tests.support.serverless import Template
from tests.support.template.reading import allowances, from_stream, listed, of_type, referred
from tests.support.template_rules import PROD_RULES, RULES, Rule
from tools.costs.assumptions import ALARM_METRICS, HOURS, KMS_REQUESTS, LOG_QUERIES, MINUTES, POLLS, ROUTES

pytestmark = pytest.mark.xdist_group("templates")


@pytest.fixture
def prod(templates: dict[str, Template]) -> Template:
    """A copy to break."""
    return copy.deepcopy(templates["prod"])


def test_cfn_lint_finds_nothing_that_is_not_explained(templates: dict[str, Template], tmp_path: Path) -> None:
    for stage in ("dev", "staging"):  # where nothing is set, and where everything is
        (tmp_path / f"{stage}.json").write_text(json.dumps(templates[stage]))
    explained = "W3005"  # the CLI repeats dependencies that follow from references
    lint: list[str | Path] = [Path(sys.executable).with_name("cfn-lint"), "--format", "json"]
    lint += ["--ignore-checks", explained, "--", *tmp_path.iterdir()]
    done = subprocess.run(lint, capture_output=True, text=True)
    assert json.loads(done.stdout) == [], done.stderr


@pytest.mark.guarantee(
    "Notes of agents are never shown to shoppers: the shopper's function may not even read their table.", to="shoppers"
)
@pytest.mark.guarantee(
    "Every stage keeps to the rules of its template: who gets in, what roles allow, and what is watched.",
    to="operators",
)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_stage_keeps_to(rule: Rule, stage: str, templates: dict[str, Template]) -> None:
    assert list(rule(templates[stage])) == []


@pytest.mark.guarantee("Tables and files with real data are protected in every stage but `dev`.", to="operators")
@pytest.mark.parametrize("stage", ["prod", "staging"])
@pytest.mark.parametrize("rule", PROD_RULES, ids=lambda rule: rule.__name__)
def test_every_stage_with_real_data_keeps_to(rule: Rule, stage: str, templates: dict[str, Template]) -> None:
    assert list(rule(templates[stage])) == []


@pytest.mark.parametrize("rule", PROD_RULES, ids=lambda rule: rule.__name__)
def test_dev_can_be_thrown_away(rule: Rule, templates: dict[str, Template]) -> None:
    assert list(rule(templates["dev"])) != []


def test_what_a_shop_may_set_comes_through(templates: dict[str, Template]) -> None:
    staging = templates["staging"]
    authorizers = {
        each["Name"]: each["JwtConfiguration"] for _, each in of_type(staging, "AWS::ApiGatewayV2::Authorizer")
    }
    scopes = {each["RouteKey"]: each["AuthorizationScopes"] for _, each in of_type(staging, "AWS::ApiGatewayV2::Route")}
    [(_, api)] = of_type(staging, "AWS::ApiGatewayV2::Api")

    assert authorizers == {
        "shopper": {"Issuer": "https://shop.example.com/", "Audience": ["https://api.shop.example.com", "another"]},
        "desk": {"Issuer": "https://agents.example.com", "Audience": ["desk", "warehouse"]},
    }
    assert scopes == {
        f"{method} {path}": list_
        for method in ("GET", "POST")
        for path, list_ in {
            "/graphql": ["orders:read", "orders:help"],
            "/desk/graphql": ["desk", "order-help/desk:read", "desk:ship"],
        }.items()
    }
    for _, function in of_type(staging, "AWS::Lambda::Function"):
        assert (
            function["Environment"]["Variables"].items()
            >= {
                "ORDER_HELP_AGENT_GROUP": "help",
                "ORDER_HELP_DESK_READ_SCOPE": "order-help/desk:read",
                "ORDER_HELP_DETAILED_METRICS": "true",
                "ORDER_HELP_MAIL_FROM": "Shop <help@shop.example.com>",
            }.items()
        )
    cors = api["CorsConfiguration"]
    assert cors["AllowOrigins"] == ["https://shop.example.com", "https://www.shop.example.com"]
    assert cors["AllowMethods"] == ["GET", "POST"]
    assert cors["ExposeHeaders"] == ["apigw-requestid", "content-language"]
    assert not cors.get("AllowCredentials")
    assert {"authorization", "apollo-require-preflight", "x-datadog-trace-id", "x-shop-trace"} <= {
        *cors["AllowHeaders"]
    }
    assert len(cors["AllowHeaders"]) == len({*cors["AllowHeaders"]})  # traceparent is ours and the shop's
    [rule] = staging["Resources"]["AttachmentsBucket"]["Properties"]["CorsConfiguration"]["CorsRules"]
    assert (rule["AllowedOrigins"], rule["AllowedMethods"]) == (cors["AllowOrigins"], ["GET", "POST"])
    assert {"traceparent", "x-shop-trace"} <= {*rule["AllowedHeaders"]} <= {*cors["AllowHeaders"]} - {"authorization"}
    assert staging["Parameters"]["KmsKeyArn"]["Default"] == KEY
    assert are_routes_counted(staging)
    assert {f["TracingConfig"]["Mode"] for _, f in of_type(staging, "AWS::Lambda::Function")} == {"Active"}
    assert started_from_snapshots(staging) == {"GraphqlApiLambdaFunction", "DeskApiLambdaFunction"}
    assert staging["Resources"]["AlarmsTopic"]["Properties"]["Subscription"] == [
        {"Protocol": "email", "Endpoint": "ops@shop.example.com"}
    ]


def started_from_snapshots(template: Template) -> set[str]:
    """Returns the functions that start from a snapshot, which the API calls by the alias of the version that has it."""
    found = {name for name, function in of_type(template, "AWS::Lambda::Function") if "SnapStart" in function}
    aliases = {name: alias["FunctionName"]["Ref"] for name, alias in of_type(template, "AWS::Lambda::Alias")}
    called = [json.dumps(one["IntegrationUri"]) for _, one in of_type(template, "AWS::ApiGatewayV2::Integration")]
    assert set(aliases.values()) == found
    assert {name for name in found for uri in called if name in uri and "snapstart" in uri} == found
    kept = [one for one in template["Resources"].values() if one["Type"] == "AWS::Lambda::Version"]
    assert len(kept) == len(found)
    assert not any("DeletionPolicy" in version for version in kept)
    return found


def are_routes_counted(template: Template) -> bool:
    [(_, stage)] = of_type(template, "AWS::ApiGatewayV2::Stage")
    detailed: bool = stage["DefaultRouteSettings"]["DetailedMetricsEnabled"]
    return detailed


def test_what_a_shop_does_not_set_is_not_there(templates: dict[str, Template]) -> None:
    dev = templates["dev"]
    assert not are_routes_counted(dev)
    assert started_from_snapshots(dev) == set()
    assert not any("TracingConfig" in function for _, function in of_type(dev, "AWS::Lambda::Function"))
    assert not any("CorsConfiguration" in api for _, api in of_type(dev, "AWS::ApiGatewayV2::Api"))
    assert dev["Resources"]["AttachmentsBucket"]["Properties"]["CorsConfiguration"] == {"Ref": "AWS::NoValue"}
    assert "ses:" not in json.dumps(dev["Resources"]["OnTimelineEntryRole"])
    assert "Subscription" not in dev["Resources"]["AlarmsTopic"]["Properties"]


# --- each rule can fail ---------------------------------------------------------------------------------------------


def breaks() -> Iterator[Any]:
    for rule in (*RULES, *PROD_RULES):
        for what, broken in BROKEN.get(rule.__name__, {}).items():
            yield pytest.param(rule, broken, id=f"{rule.__name__}: {what}")


def test_the_costs_count_every_metric_of_an_alarm(prod: Template) -> None:
    watched = 0
    for _, alarm in of_type(prod, "AWS::CloudWatch::Alarm"):
        queries = alarm.get("Metrics", [{"MetricStat": alarm}])
        watched += sum("MetricStat" in query for query in queries)
        assert not any("SELECT" in query.get("Expression", "") for query in queries)  # AWS charges all that it selects
    assert watched == ALARM_METRICS


def test_the_costs_count_every_route_and_every_query_of_the_dashboard(prod: Template) -> None:
    assert len([*of_type(prod, "AWS::ApiGatewayV2::Route")]) == ROUTES
    [(_, dashboard)] = of_type(prod, "AWS::CloudWatch::Dashboard")
    widgets = json.loads(dashboard["DashboardBody"]["Fn::Sub"])["widgets"]
    assert [widget["type"] for widget in widgets].count("log") == LOG_QUERIES


def test_the_costs_count_every_queue_that_is_polled(prod: Template) -> None:
    mappings = [mapping for _, mapping in of_type(prod, "AWS::Lambda::EventSourceMapping")]
    polled = sum(not from_stream(prod, mapping) for mapping in mappings)
    assert polled * 5 * 3 * MINUTES == POLLS


def test_the_costs_count_every_table_that_a_function_may_ask(prod: Template) -> None:
    requested = {
        (role, referred(resource))
        for role, statement in allowances(prod)
        for resource in listed(statement.get("Resource"))
        if referred(resource) in dict(of_type(prod, "AWS::DynamoDB::Table")) and "StreamArn" not in str(resource)
    }
    hourly = {pair for pair in requested if pair[0] == "EveryHourNudgeDeskRole"}
    assert len(requested - hourly) * MINUTES / 5 + len(hourly) * HOURS == KMS_REQUESTS


def test_every_rule_is_shown_what_breaks_it() -> None:
    assert {rule.__name__ for rule in (*RULES, *PROD_RULES)} == BROKEN.keys()


@pytest.mark.guarantee(
    "Every stage keeps to the rules of its template: who gets in, what roles allow, and what is watched.",
    to="operators",
)
@pytest.mark.parametrize(("rule", "break_it"), [*breaks()])
def test_complains_when_broken(rule: Rule, break_it: Break, prod: Template) -> None:
    break_it(prod)

    assert list(rule(prod)) != []


def test_the_desk_is_the_shoppers_where_nothing_else_is_set(templates: dict[str, Template]) -> None:
    dev = templates["dev"]
    shopper, desk = (each["JwtConfiguration"] for _, each in of_type(dev, "AWS::ApiGatewayV2::Authorizer"))
    assert shopper == desk
    [scopes] = [
        each["AuthorizationScopes"]
        for _, each in of_type(dev, "AWS::ApiGatewayV2::Route")
        if each["RouteKey"] == "POST /desk/graphql"
    ]
    assert scopes == ["openid", "desk:read", "desk:ship"]


def test_references_are_seen_through() -> None:
    assert referred({"Ref": "Bus"}) == referred({"Fn::GetAtt": ["Bus", "Arn"]}) == referred("Bus") == "Bus"
