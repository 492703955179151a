import pytest

from gateway.http.accept import GRAPHQL, JSON, prefers_html, response_type

APOLLO = "application/graphql-response+json,application/json;q=0.9"
URQL = (
    "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"
)
CHROMIUM = (
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7"
)


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (APOLLO, GRAPHQL),
        (URQL, GRAPHQL),
        ("application/graphql-response+json; charset=utf-8", GRAPHQL),
        ("Application/GraphQL-Response+JSON", GRAPHQL),
        ("application/json;q=0.5, application/graphql-response+json;q=0.5", GRAPHQL),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        ("application/json", JSON),
        ("text/html", JSON),
        ("application/json, application/graphql-response+json;q=0.9", JSON),
        ("application/graphql-response+json;q=0", JSON),
        ("application/graphql-response+json;q=0.4, */*;q=0.5", JSON),
        ("application/graphql-response+json;q=nonsense", JSON),
        (",,;q=1,;;", JSON),
    ],
)
def test_the_media_type_of_a_response_follows_the_weights(accept: str, expected: str) -> None:
    assert response_type(accept) == expected


@pytest.mark.parametrize("accept", [CHROMIUM, "text/html", "text/*, application/json;q=0.9", "text/html;level=1;q=0.2"])
def test_a_browser_prefers_html(accept: str) -> None:
    assert prefers_html(accept)


@pytest.mark.parametrize("accept", ["", "*/*", APOLLO, URQL, "text/html;q=0", "text/html;q=0.9, application/json"])
def test_others_do_not(accept: str) -> None:
    assert not prefers_html(accept)
