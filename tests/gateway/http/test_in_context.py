"""The language of an answer: `@inContext`, `Accept-Language`, and what the answer says of it."""

from typing import Any

import httpx
import pytest

from gateway.http.in_context import requested_language
from tests.gateway.client import Gateway
from tests.gateway.http.test_app import SIGNED_IN

ASKED = "{ viewer { locale } }"


def answered(query: str, variables: dict[str, Any] | None = None, *, accepts: str | None = None) -> httpx.Response:
    return Gateway().post(query, variables, headers={"accept-language": accepts} if accepts else {})


def locale(response: httpx.Response) -> str:
    locale: str = response.json()["data"]["viewer"]["locale"]
    assert response.headers["content-language"] == locale
    assert "Accept-Language" in response.headers["vary"]
    return locale


def test_it_is_that_of_the_request_and_english_without_one() -> None:
    assert locale(answered(ASKED)) == "en"
    assert locale(answered(ASKED, accepts="pt-BR,pt;q=0.9,en;q=0.8")) == "pt"


@pytest.mark.guarantee(
    "An answer is in the language that the operation names, else in the most wanted of `Accept-Language` "
    "that is spoken here.",
    to="frontend developers",
)
@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ('query @inContext(language: "de-AT") { viewer { locale } }', None),
        ("query ($l: String!) @inContext(language: $l) { viewer { locale } }", {"l": "de"}),
        ('query ($l: String! = "de") @inContext(language: $l) { viewer { locale } }', None),
        ('query ($l: String! = "de") @inContext(language: $l) { viewer { locale } }', {}),
    ],
    ids=["literal", "variable", "default", "default without variables"],
)
def test_what_the_operation_asks_for_goes_first(query: str, variables: dict[str, Any] | None) -> None:
    assert locale(answered(query, variables, accepts="fr")) == "de"


def test_an_operation_that_asks_for_what_is_not_spoken_is_answered_as_if_it_had_not() -> None:
    assert locale(answered('query @inContext(language: "tlh") { viewer { locale } }', accepts="fr")) == "fr"


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("query @inContext { viewer { locale } }", None),
        ("query @inContext(language: 1) { viewer { locale } }", None),
        ("query ($l: String!) @inContext(language: $l) { viewer { locale } }", {"l": 1}),
        ("query ($l: String!) @inContext(language: $l) { viewer { locale } }", {}),
        ('{ viewer @inContext(language: "de") { locale } }', None),
        ('query @inContext(language: "de") @inContext(language: "fr") { viewer { locale } }', None),
    ],
    ids=["no language", "a number", "a number by variable", "nothing by variable", "at a field", "twice"],
)
def test_what_is_asked_wrongly_is_an_error_like_any_other(query: str, variables: dict[str, Any] | None) -> None:
    response = answered(query, variables)
    assert response.status_code == 200
    assert response.json()["errors"]
    assert response.json().get("data") is None


def test_it_is_read_of_the_operation_that_is_executed() -> None:
    query = 'query A @inContext(language: "de") { a } query B @inContext(language: "ja") { b } query C { c }'
    assert [requested_language(query, name, {}) for name in "ABC"] == ["de", "ja", None]
    assert requested_language(query, None, {}) is None
    assert requested_language("no document", None, {}) is None


def test_a_failure_is_told_in_no_language_of_its_own() -> None:
    response = Gateway().http("POST", content=b"{", headers=SIGNED_IN)
    assert "content-language" not in response.headers
