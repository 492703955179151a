import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from gateway.http.registered import Mode, RegisteredOperations, operations_in, sha256
from tests.gateway.client import Gateway

QUERY = "query Viewer { viewer { locale } }"
ANSWER = {"data": {"viewer": {"locale": "en"}}}
OTHER = "{ viewer { locale } }"


def gateway(mode: Mode) -> Gateway:
    texts = {sha256(QUERY): QUERY, "md5-of-relay": QUERY} if mode != "none" else {}
    return Gateway(registered=RegisteredOperations(mode=mode, texts=texts))


def hashed(hash_: str = sha256(QUERY), **more: Any) -> dict[str, Any]:
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": hash_}}, **more}


def send(shop: Gateway, body: dict[str, Any], method: str = "POST") -> httpx.Response:
    headers = {"x-customer": "james", "authorization": "Bearer x"}
    if method == "POST":
        return shop.http("POST", json=body, headers=headers)
    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items()}
    return shop.http("GET", params=texts, headers=headers)


def code(response: httpx.Response) -> tuple[int, str]:
    (error,) = response.json()["errors"]
    assert response.headers["content-type"] == "application/json"
    return response.status_code, error["extensions"]["code"]


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("mode", ["also", "only"])
@pytest.mark.parametrize(
    "body",
    [hashed(), {"documentId": sha256(QUERY)}, {"documentId": f"sha256:{sha256(QUERY)}"}, {"doc_id": "md5-of-relay"}],
)
def test_a_registered_operation_runs_by_its_id(body: dict[str, Any], mode: Mode, method: str) -> None:
    assert send(gateway(mode), body, method).json() == ANSWER


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize(
    ("mode", "expected", "message"),
    [
        ("also", "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"),
        ("only", "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"),
        ("none", "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported"),
    ],
)
def test_a_client_learns_that_it_has_to_send_the_document(mode: Mode, expected: str, message: str, method: str) -> None:
    for body in (hashed("0" * 64), {"documentId": "unknown"}):
        response = send(gateway(mode), body, method)

        assert code(response) == (200, expected)
        assert response.json()["errors"][0]["message"] == message
        assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("mode", ["none", "also"])
def test_a_document_with_its_hash_is_executed(mode: Mode) -> None:
    for hash_ in (sha256(OTHER), sha256(OTHER).upper()):
        assert send(gateway(mode), hashed(hash_, query=OTHER)).json() == ANSWER


@pytest.mark.parametrize("mode", ["none", "also", "only"])
def test_a_document_with_the_hash_of_another_is_refused(mode: Mode) -> None:
    response = send(gateway(mode), hashed(sha256(OTHER), query=QUERY))

    assert code(response) == (400, "BAD_REQUEST")
    assert "`sha256Hash`" in response.json()["errors"][0]["message"]


def test_nothing_that_a_client_sends_is_registered() -> None:
    shop = gateway("also")
    assert send(shop, hashed(sha256(OTHER), query=OTHER)).json() == ANSWER

    assert code(send(shop, hashed(sha256(OTHER)))) == (200, "PERSISTED_QUERY_NOT_FOUND")


@pytest.mark.parametrize("document", [OTHER, "{", "", f"{QUERY} ", "{ __schema { types { name } } }", "\ud800"])
def test_where_registered_operations_alone_are_accepted_another_document_is_not_even_parsed(document: str) -> None:
    body = json.dumps({"query": document or "#"}).encode()
    headers = {"x-customer": "james", "content-type": "application/json"}

    response = gateway("only").http("POST", content=body, headers=headers)

    assert code(response) == (403, "OPERATION_NOT_REGISTERED")


def test_there_a_registered_document_may_be_sent_as_a_text() -> None:
    for method in ("GET", "POST"):
        assert send(gateway("only"), {"query": QUERY}, method).json() == ANSWER


def test_the_limits_hold_for_registered_documents_too() -> None:
    deep = "{" + "a{" * 30 + "b" + "}" * 31
    shop = Gateway(registered=RegisteredOperations(mode="only", texts={"deep": deep}))

    assert code(send(shop, {"documentId": "deep"})) == (200, "QUERY_TOO_LARGE")


def test_the_file_has_the_documents_of_both_schemas(tmp_path: Path) -> None:
    file = tmp_path / "operations.json"
    desk: dict[str, object] = {"documents": [], "ids": {}}
    file.write_text(json.dumps({"shopper": {"documents": [QUERY], "ids": {"a": 0, "b": 0}}, "desk": desk}))

    assert operations_in(file, "shopper", "only") == RegisteredOperations(mode="only", texts={"a": QUERY, "b": QUERY})
    assert operations_in(file, "desk", "also") == RegisteredOperations(mode="also")
    assert operations_in(tmp_path / "missing", "shopper", "none") == RegisteredOperations()
