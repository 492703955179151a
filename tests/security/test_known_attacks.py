"""
The attacks that graphql-cop tries, which is on no package index: each by its name there, on both APIs as deployed.

What it would find is so by choice (docs/security.md). Introspection and suggestions: the schema is public. GET: it
executes queries alone, and only with a header that no other site can make a browser send. Hundreds of `__typename`: a
document is bounded by what it costs, and these cost next to nothing.
"""

import json

import pytest

from tests.security.attacked import JSON, PATHS, Attacked

TYPENAME = "{ __typename }"


@pytest.fixture(params=PATHS)
def path(request: pytest.FixtureRequest) -> str:
    path: str = request.param
    return path


@pytest.fixture
def attacked() -> Attacked:
    return Attacked()


def test_alias_overloading(attacked: Attacked, path: str) -> None:
    root = "viewer { locale }" if path == "/graphql" else "me { name }"
    by_alias = " ".join(f"alias{place}: {root}" for place in range(2_000))
    schemas = " ".join(f"alias{place}: __schema {{ types {{ name }} }}" for place in range(101))

    assert attacked.codes(path, f"{{ {by_alias} }}") == {"QUERY_TOO_LARGE"}
    assert attacked.codes(path, f"{{ {schemas} }}") == {"QUERY_TOO_LARGE"}


def test_array_based_query_batching(attacked: Attacked, path: str) -> None:
    answer = attacked.http("POST", path, json=[{"query": TYPENAME}] * 10)

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def test_directive_overloading(attacked: Attacked, path: str) -> None:
    many = "@include(if: true)" * 4_000

    assert attacked.codes(path, f"{{ __typename {many} }}") == {"QUERY_TOO_LARGE"}
    assert attacked.codes(path, "{ __typename " + "@aa" * 10 + " }") == {"GRAPHQL_VALIDATION_FAILED"}
    assert len(attacked.ask(path, "{ __typename " + "@aa" * 10 + " }")["errors"]) <= 5


def test_introspection_based_circular_query(attacked: Attacked, path: str) -> None:
    circle = "name"
    for _ in range(4):
        circle = f"fields {{ type {{ {circle} }} }}"

    assert attacked.codes(path, f"{{ __schema {{ types {{ {circle} }} }} }}") == {"GRAPHQL_VALIDATION_FAILED"}


def test_field_duplication(attacked: Attacked, path: str) -> None:
    assert attacked.codes(path, "{ " + "__typename " * 5_000 + "}") == {"QUERY_TOO_LARGE"}


def test_field_suggestions_are_public_by_choice(attacked: Attacked, path: str) -> None:
    (error,) = attacked.ask(path, "{ __schema { directive } }")["errors"]

    assert "Did you mean 'directives'" in error["message"]


def test_introspection_is_public_by_choice(attacked: Attacked, path: str) -> None:
    types = attacked.ask(path, "{ __schema { types { name fields { name } } } }")["data"]["__schema"]["types"]

    assert "Query" in {found["name"] for found in types}


def test_a_mutation_by_get(attacked: Attacked, path: str) -> None:
    for headers in ({}, {"authorization": "Bearer x"}):
        answer = attacked.http("GET", path, params={"query": "mutation cop { __typename }"}, headers=headers)

        assert answer.status_code in (400, 405)
        assert "data" not in answer.json()


def test_a_query_by_get_that_another_site_can_cause(attacked: Attacked, path: str) -> None:
    answer = attacked.http("GET", path, params={"query": TYPENAME}, headers={"accept": "*/*", "cookie": "a=b"})

    assert (answer.status_code, "data" in answer.json()) == (400, False)


@pytest.mark.parametrize(
    "kind",
    ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "application/graphql"],
)
def test_a_query_by_post_that_another_site_can_cause(attacked: Attacked, path: str, kind: str) -> None:
    bodies = [f"query={TYPENAME}", json.dumps({"query": TYPENAME}), TYPENAME]

    answers = [attacked.http("POST", path, content=body, headers={"content-type": kind}) for body in bodies]

    assert [answer.status_code for answer in answers] == [415] * 3


def test_graphql_ides(attacked: Attacked, path: str) -> None:
    html = {"accept": "text/html"}
    for address in (
        "/",
        path,
        "/graphiql",
        "/playground",
        "/console",
        "/graphql/console",
        f"{path}/",
        "/altair",
        "/voyager",
    ):
        answer = attacked.http("GET", address, headers=html)

        assert answer.status_code in (400, 404)
        assert "html" not in answer.headers["content-type"]


def test_trace_mode(attacked: Attacked, path: str) -> None:
    answer = attacked.ask(path, TYPENAME, {**JSON, "x-apollo-tracing": "1", "apollo-federation-include-trace": "ftv1"})

    assert answer == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize("query", ["qwerty cop { abc }", "{ a", '{ node(id: "\\ud800") { id } }', "{ __type }"])
def test_unhandled_errors(attacked: Attacked, path: str, query: str) -> None:
    said = json.dumps(attacked.ask(path, query))

    assert attacked.codes(path, query) <= {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"}
    for inside in ("Traceback", ".py", "exception", "stacktrace"):
        assert inside not in said
