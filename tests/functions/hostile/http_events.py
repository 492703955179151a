"""HTTP events that no honest client causes, in families: each is an event, by a name that says what is wrong."""

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from tests.functions.hostile.changed import changed, without
from tests.functions.hostile.http_requests import (
    ANSWERED_WITHOUT_THE_STORE,
    bodies,
    headers,
    methods,
    paths,
    query_strings,
    tokens,
)
from tests.support.api_gateway import signed_in

Json = dict[str, Any]
Named = tuple[str, Any]
Family = Callable[[Json], Iterator[Named]]

_SHOPPER: Final[Json] = json.loads((Path(__file__).parents[1] / "http_api_event.json").read_text())
_WRONG: Final[Mapping[str, Any]] = {
    "null": None, "a number": 7, "true": True, "an empty list": [], "a list": ["x", 7], "an empty object": {},
    "an object": {"x": {"y": 7}}, "a text": "x", "half a letter": "\ud800", "a huge number": 10**300,
}  # fmt: skip
_PLACES: Final = (
    "version", "routeKey", "rawPath", "rawQueryString", "cookies", "headers", "body", "isBase64Encoded",
    "requestContext", "requestContext.http", "requestContext.http.method", "requestContext.http.path",
    "requestContext.http.sourceIp", "requestContext.stage", "requestContext.requestId", "requestContext.authorizer",
    "requestContext.authorizer.jwt", "requestContext.authorizer.jwt.claims",
    "requestContext.authorizer.jwt.claims.sub",
)  # fmt: skip


def shoppers_event() -> Json:
    """An event of a shopper who is signed in, as it should be."""
    return {**copy.deepcopy(_SHOPPER), "body": ANSWERED_WITHOUT_THE_STORE}


def agents_event() -> Json:
    """An event of an agent who is signed in, as it should be."""
    event = shoppers_event()
    event["requestContext"]["http"]["path"] = event["rawPath"] = "/desk/graphql"
    return signed_in(
        event, {"sub": "sam", "cognito:groups": ["order-help-agents"], "username": "sam", "scope": "desk:read"}
    )


def missing(event: Json) -> Iterator[Named]:
    """A part is missing."""
    for place in _PLACES:
        yield f"no {place}", without(event, place)


def wrong_types(event: Json) -> Iterator[Named]:
    """A part is of another type."""
    for place in _PLACES:
        for kind, value in _WRONG.items():
            yield f"{place} is {kind}", changed(event, place, value)


def claims(event: Json) -> Iterator[Named]:
    """The claims of the verified token have odd values, or the authorizer is another."""
    place = "requestContext.authorizer.jwt.claims"
    for name, odd in {
        "a list that is a text": {"sub": "[a b]"},
        "an object that is a text": {"sub": "map[a:b]"},
        "nil": {"sub": "<nil>"},
        "very long": {"sub": "x" * 100_000},
        "half a letter": {"sub": "\ud800"},
        "a zero byte": {"sub": "a\0b"},
        "white": {"sub": " "},
        "a line break": {"sub": "a\nb"},
        "a list": {"sub": ["a"]},
        "an object": {"sub": {"a": "b"}},
        "brackets": {"sub": "a", "cognito:groups": "[" * 100_000},
        "very many groups": {"cognito:groups": "a " * 100_000},
        "deep JSON": {"sub": "a", "cognito:groups": "[" * 50_000 + "]" * 50_000},
        "scopes": {"scope": " " * 100_000},
        "scopes that are a list": {"scope": [["desk:read"]]},
        "very many claims": {f"c{n}": "x" for n in range(20_000)},
        "another spelling": {"SUB": "james_li_5688"},
        "a path": {"a.b.c": {"d": 1}, "sub.sub": "james_li_5688"},
    }.items():
        yield f"claims: {name}", changed(event, place, odd)
    authorizers: dict[str, object] = {
        "of a function": {"lambda": {"sub": "james_li_5688"}},
        "of IAM": {"iam": {"userId": "x"}},
        "of a REST API": {"claims": {"sub": "james_li_5688"}},
        "of principals": {"principalId": "james_li_5688"},
    }
    for name, authorizer in authorizers.items():
        yield f"authorizer {name}", changed(event, "requestContext.authorizer", authorizer)


def cookies(event: Json) -> Iterator[Named]:
    """Cookies are odd."""
    odd: dict[str, object] = {
        "very many": ["a=b"] * 50_000,
        "long": ["a=" + "b" * 1_000_000],
        "numbers": [7],
        "null": [None],
        "objects": [{}],
        "half a letter": ["\ud800"],
        "a line break": ["a=b\r\nc: d"],
    }
    for name, value in odd.items():
        yield f"cookies: {name}", {**event, "cookies": value}


def other_sources(event: Json) -> Iterator[Named]:
    """The event is not one of an HTTP API at all, or pretends to be of two kinds."""
    http = event["requestContext"]["http"]
    rest = {"resource": "/graphql", "path": http["path"], "httpMethod": "POST", "headers": event["headers"]}
    body = {"body": event["body"], "isBase64Encoded": False}
    balancer = {"elb": {"targetGroupArn": "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/a/b"}}
    edge = {"cf": {"config": {"eventType": "viewer-request"}, "request": {"uri": "/", "method": "POST", "headers": {}}}}
    yield from {
        "nothing": {},
        "null": None,
        "a list": [],
        "a text": "x",
        "a number": 7,
        "true": True,
        "a REST API": {**rest, **body, "multiValueHeaders": {}, "requestContext": {"stage": "prod"}},
        "an HTTP API, version 1.0": {**rest, **body, "version": "1.0", "requestContext": event["requestContext"]},
        "version 3.0": {**event, "version": "3.0"},
        "version 2": {**event, "version": 2},
        "a balancer": {**rest, **body, "requestContext": balancer},
        "a balancer and an HTTP API": {**event, "requestContext": {**event["requestContext"], **balancer}},
        "a REST API and an HTTP API": {**event, **rest},
        "CloudFront": {"Records": [edge]},
        "CloudFront and an HTTP API": {**event, "Records": [edge]},
        "a socket": {"requestContext": {"routeKey": "$connect", "connectionId": "x"}, "isBase64Encoded": False},
        "a queue": {"Records": [{"messageId": "1", "body": event["body"], "eventSource": "aws:sqs"}]},
        "an empty batch": {"Records": []},
        "a schedule": {"source": "aws.events", "detail-type": "Scheduled Event"},
        "an authorizer": {"type": "REQUEST", "routeArn": "arn:aws:execute-api:x", "identitySource": ["x"]},
        "a warm-up": {"source": "serverless-plugin-warmup"},
        "AppSync": {"info": {"fieldName": "orders"}, "arguments": {}},
    }.items()


FAMILIES: Final[Mapping[str, Family]] = {
    "missing parts": missing, "wrong types": wrong_types, "headers": headers, "tokens": tokens, "bodies": bodies,
    "paths": paths, "methods": methods, "query strings": query_strings, "claims": claims, "cookies": cookies,
    "other sources": other_sources,
}  # fmt: skip

FUNCTIONS: Final[Mapping[str, Callable[[], Json]]] = {
    "functions.graphql_api": shoppers_event,
    "functions.desk_api": agents_event,
}


def hostile_events(function: str, family: str) -> Iterator[Named]:
    """Yields the events of a family for one function."""
    return FAMILIES[family](FUNCTIONS[function]())
