"""Who gets in, and what the functions behind the door run on."""

import re
from collections.abc import Iterator
from typing import Final

from order_help.store.time_limits import DEPLOYED
from tests.support.template.reading import Json, of_type, referred, rule

API_SECONDS: Final = 29
"""An HTTP API gives up on a function after 30 s; one less, so that it is the function that tells why."""

LONGEST_PAUSE: Final = 0.5
ONE_CALL: Final = DEPLOYED.call + LONGEST_PAUSE + DEPLOYED.connect + DEPLOYED.answer
WORST_CASE_SECONDS: Final = DEPLOYED.change + LONGEST_PAUSE + 3 * ONE_CALL
"""A change that is tried for the last time just before patience ends: read, look for the own commit, write."""
ONE_REQUEST: Final = DEPLOYED.request + LONGEST_PAUSE
"""All that one request to an API waits for, whatever it asks for: the last call ends, and a pause after it."""


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
def the_desk_lets_nobody_in_by_the_shoppers_authorizer(template: Json) -> Iterator[str]:
    by_route = {
        route["RouteKey"]: referred(route.get("AuthorizerId"))
        for _, route in of_type(template, "AWS::ApiGatewayV2::Route")
    }
    for method in ("GET", "POST"):
        if by_route.get(f"{method} /desk/graphql") in (None, by_route.get(f"{method} /graphql")):
            yield f"the desk has no authorizer of its own for {method}"


@rule
def get_lets_in_whom_post_lets_in(template: Json) -> Iterator[str]:
    routes = {route["RouteKey"]: route for _, route in of_type(template, "AWS::ApiGatewayV2::Route")}
    for path in ("/graphql", "/desk/graphql"):
        by_get, by_post = ({**routes.get(f"{method} {path}", {}), "RouteKey": path} for method in ("GET", "POST"))
        if by_get != by_post:
            yield f"{path} is not the same by GET and by POST"


LOGGED: Final = frozenset(
    {
        "authorizer.error",
        "integration.error",
        "integration.status",
        "requestId",
        "requestTime",
        "responseLatency",
        "responseLength",
        "routeKey",
        "status",
    }
)
"""The variables of API Gateway that hold nothing of what a client sends: no path, query string, address or header."""


@rule
def the_access_log_holds_nothing_that_a_client_sends(template: Json) -> Iterator[str]:
    for name, stage in of_type(template, "AWS::ApiGatewayV2::Stage"):
        format_ = stage.get("AccessLogSettings", {}).get("Format", "")
        for variable in sorted({*re.findall(r"\$context\.([\w.]+)", format_)} - LOGGED):
            yield f"{name} logs {variable}"


@rule
def the_api_takes_no_more_than_it_says(template: Json) -> Iterator[str]:
    for name, stage in of_type(template, "AWS::ApiGatewayV2::Stage"):
        settings = stage.get("DefaultRouteSettings", {})
        if not settings.get("ThrottlingRateLimit") or not settings.get("ThrottlingBurstLimit"):
            yield f"{name} takes any number of requests"


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
        worst = ONE_REQUEST if name in integrated else most_changes(template, name) * WORST_CASE_SECONDS
        if seconds <= worst:
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
