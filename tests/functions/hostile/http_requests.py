"""Events that a client can cause, in families: each is an event, by a name that says what is wrong with it."""

import base64
import gzip
import json
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlencode

from tests.functions.hostile.changed import changed
from tests.support.api_gateway import bearer

Json = dict[str, Any]
Named = tuple[str, Any]

ANSWERED_WITHOUT_THE_STORE: Final = '{"query": "{ __typename }"}'
"""The body of every event that has a good one: so whatever calls the store calls it where it must not."""


def _with_headers(event: Json, **headers: object) -> Json:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return {**event, "headers": {**event["headers"], **named}}


def _by_get(event: Json, query_string: object) -> Json:
    return {**changed(event, "requestContext.http.method", "GET"), "rawQueryString": query_string, "body": None}


def headers(event: Json) -> Iterator[Named]:
    """A header is odd, or there are very many."""
    odd: dict[str, Json] = {
        "host a:b": {"host": "a:b"},
        "host a:b:c": {"Host": "a:b:c"},
        "no host": {"host": ""},
        "host [::1": {"host": "[::1"},
        "two ports": {"x_forwarded_port": "443,80"},
        "a port in words": {"x_forwarded_port": "https"},
        "gopher": {"x_forwarded_proto": "gopher"},
        "negative length": {"content_length": "-1"},
        "length in words": {"content_length": "many"},
        "chunked": {"transfer_encoding": "chunked"},
        "a line break": {"x": "a\r\nset-cookie: b=c"},
        "a zero byte": {"x": "\0"},
        "half a letter": {"x": "\ud800"},
        "half a name": {"\ud800": "x"},
        "no name": {"": "x"},
        "a name of zeros": {"\0": "x"},
        "a foreign name": {"имя": "значение"},
        "null": {"accept": None},
        "a list": {"accept": ["a", "b"]},
        "an object": {"accept": {"a": "b"}},
        "a form": {"content_type": "application/x-www-form-urlencoded"},
        "a plain text": {"content_type": "text/plain"},
        "parts": {"content_type": "multipart/form-data; boundary=x"},
        "no type": {"content_type": ""},
        "a foreign charset": {"content_type": "application/json; charset=utf-7"},
        "a long type": {"content_type": "application/json;" + "a" * 100_000},
        "very many types": {"accept": ",".join(f"a/b;q=0.{n}" for n in range(9_000))},
        "weights that are none": {"accept": "application/json;q=NaN,*/*;q=-1,text/html;q=1e999"},
        "very many languages": {"accept_language": ",".join(f"x{n}-YY;q=0.{n}" for n in range(9_000))},
        "a long language": {"accept_language": "-".join(["en"] * 30_000)},
        "an encoding that is none": {"content_encoding": "gzip"},
        "a long header": {"x": "x" * 1_000_000},
        "upgrade": {"connection": "upgrade", "upgrade": "websocket"},
        "another method": {"x_http_method_override": "DELETE"},
        "a forwarded path": {"x_forwarded_path": "/desk/graphql", "x_original_url": "/desk/graphql"},
    }
    for name, sent in odd.items():
        yield name, _with_headers(event, **sent)
    yield "very many headers", _with_headers(event, **{f"x-{n}": "x" for n in range(20_000)})
    yield "one name in many spellings", _with_headers(event, Content_Type="a/b", CONTENT_TYPE="c/d")
    yield "multi-value headers", {**event, "multiValueHeaders": {"host": ["a", "b"]}}


def tokens(event: Json) -> Iterator[Named]:
    """The header Authorization is odd. API Gateway would have refused it; the function reads it all the same."""
    deep = base64.urlsafe_b64encode(b'{"sub":' + b"[" * 50_000 + b"]" * 50_000 + b"}").decode().rstrip("=")
    digits = base64.urlsafe_b64encode(b'{"sub":' + b"9" * 100_000 + b"}").decode().rstrip("=")
    odd = {
        "empty": "",
        "one word": "Bearer",
        "no token": "Bearer ",
        "two": "Bearer a.b.c, Bearer d.e.f",
        "basic": "Basic YTpi",
        "not in Base64": "Bearer a.*.c",
        "half of Base64": "Bearer a.b.c",
        "no object": bearer(["sub"]),
        "deep": f"Bearer a.{deep}.c",
        "digits": f"Bearer a.{digits}.c",
        "long": "Bearer " + "a" * 1_000_000,
        "dots": "Bearer " + "." * 100_000,
        "spaces": "Bearer" + " " * 100_000 + "x",
        "binary": "Bearer a." + base64.urlsafe_b64encode(bytes(range(256))).decode() + ".c",
    }
    for name, value in odd.items():
        yield f"token: {name}", _with_headers(event, authorization=value)


def bodies(event: Json) -> Iterator[Named]:
    """The body is no request, or not what its mark says."""
    good = ANSWERED_WITHOUT_THE_STORE.encode()
    odd: dict[str, str] = {
        "empty": "",
        "white": " \n",
        "half a letter": "\ud800",
        "half of JSON": "{",
        "a list": "[]",
        "a text": '"x"',
        "a number": "7",
        "null": "null",
        "a batch": f"[{','.join([ANSWERED_WITHOUT_THE_STORE] * 99)}]",
        "no query": "{}",
        "a query that is none": '{"query": 7}',
        "a list of queries": '{"query": ["{ a }"]}',
        "deep": '{"query":' * 30_000,
        "deep lists": "[" * 190_000,
        "NaN": '{"query": "{ a }", "variables": NaN}',
        "digits": '{"query": "{ a }", "variables": {"a": ' + "9" * 150_000 + "}}",
        "a mark of byte order": "\ufeff" + ANSWERED_WITHOUT_THE_STORE,
        "a zero byte": "\0" + ANSWERED_WITHOUT_THE_STORE,
        "a form": "query=%7B__typename%7D",
        "XML": "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "JavaScript": '{"__proto__": {"query": "{ __typename }"}}',
        "too long": " " * 200_001,
        "much too long": json.dumps({"query": "{ a }" * 1_000_000}),
        "two objects": ANSWERED_WITHOUT_THE_STORE * 2,
        "a long name": json.dumps({"query": "{ __typename }", "operationName": "x" * 150_000}),
        "an unknown id": json.dumps({"documentId": "x" * 150_000}),
        "a hash that is none": json.dumps({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": ["x"]}}}),
        "GraphQL that is none": json.dumps({"query": "{" * 150_000}),
    }
    for name, text in odd.items():
        yield f"body: {name}", {**event, "body": text}
    in_base64: dict[str, str] = {
        "none": "no Base64!",
        "unpadded": base64.b64encode(good).decode().rstrip("=") + "A",
        "half": "/w",
        "binary": base64.b64encode(bytes(range(256)) * 99).decode(),
        "packed": base64.b64encode(gzip.compress(good)).decode(),
        "UTF-16": base64.b64encode(ANSWERED_WITHOUT_THE_STORE.encode("utf-16")).decode(),
        "twice": base64.b64encode(base64.b64encode(good)).decode(),
        "long": base64.b64encode(bytes(4_000_000)).decode(),
        "half a letter": "\ud800",
    }
    for name, text in in_base64.items():
        yield f"Base64: {name}", {**event, "body": text, "isBase64Encoded": True}


def paths(event: Json) -> Iterator[Named]:
    """The path is another."""
    path = event["requestContext"]["http"]["path"]
    for odd in (
        "",
        "/",
        "*",
        "?",
        f"{path}/",
        f"/prod{path}",
        f"/$default{path}",
        path.upper(),
        f"{path}%00",
        f"{path}\0",
        f"{path};a=b",
        f"{path}/../..{path}",
        f"/..;{path}",
        f"/{path}",
        f"{path}%2f",
        "/%ff%fe",
        "/\ud800",
        "/" + "a" * 100_000,
        "/" * 100_000,
        "/%25" * 30_000,
        f"http://evil.example{path}",
        "/.env",
        "/.git/config",
        "/graphiql",
        "/playground",
        "/console",
        "/admin",
        "/actuator/env",
        "/wp-login.php",
        "\\..\\..",
        "/<script>alert(1)</script>",
    ):
        yield f"path {odd[:30]!a}", changed(event, "requestContext.http.path", odd)


def methods(event: Json) -> Iterator[Named]:
    """The method is another."""
    for odd in (
        "",
        " ",
        "get",
        "post",
        "HEAD",
        "PUT",
        "PATCH",
        "DELETE",
        "OPTIONS",
        "TRACE",
        "TRACK",
        "CONNECT",
        "PROPFIND",
        "POST ",
        "POST\r\nX: y",
        "\0",
        "\ud800",
        "ПОСТ",
        "P" * 100_000,
    ):
        yield f"method {odd[:30]!a}", changed(event, "requestContext.http.method", odd)


def query_strings(event: Json) -> Iterator[Named]:
    """A query by GET cannot be read, or is none that GET executes."""
    variables = {"query": "{ __typename }", "variables": "[" * 2_000}
    for name, odd in {
        "null": None,
        "empty": "",
        "a list": ["x"],
        "an object": {"query": "{ __typename }"},
        "half a letter": "query=\ud800",
        "half an escape": "query=%",
        "no UTF-8": "query=%ff",
        "a zero byte": "query=%00",
        "ampersands": "&" * 7_000,
        "many": "&".join(f"a{n}=b" for n in range(1_000)),
        "twice": "query=a&query=b",
        "in brackets": "query[]=a",
        "long": "query=" + "a" * 100_000,
        "long escapes": "query=" + "%41" * 30_000,
        "semicolons": "query=a;query=b",
        "deep variables": urlencode(variables),
        "variables that are none": "query=a&variables=x",
        "a mutation": urlencode({"query": "mutation { __typename }"}),
        "a subscription": "query=subscription{a}",
        "extensions that are none": "query=a&extensions=[]",
        "plus signs": "+" * 7_000,
        "an operation": "operationName=a",
    }.items():
        yield f"query string: {name}", _by_get(event, odd)
