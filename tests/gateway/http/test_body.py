from urllib.parse import urlencode

import pytest

from gateway.http.body import BadRequest, GraphQLRequest, PersistedQuery, read_body, read_query_string

QUERY = "query Näme($id: ID!) { order(id: $id) { id } }"
HASH = "ab" * 32


def test_a_query_string_has_the_parameters_of_a_body() -> None:
    read = read_query_string(
        urlencode({"query": QUERY, "operationName": "Näme", "variables": '{"id": "1+1 & 2"}', "x": "ignored"}).encode()
    )

    assert read == GraphQLRequest(query=QUERY, persisted=None, variables={"id": "1+1 & 2"}, operation_name="Näme")


@pytest.mark.parametrize("name", ["variables", "extensions"])
def test_null_counts_as_not_given_as_in_a_body(name: str) -> None:
    assert read_query_string(f"query={{a}}&{name}=null".encode()) == read_query_string(b"query={a}")


def test_an_empty_parameter_counts_as_not_given() -> None:
    read = read_query_string(b"query=%7Ba%7D&operationName=&variables=&extensions=&documentId=")

    assert read == GraphQLRequest(query="{a}", persisted=None, variables=None, operation_name=None)


@pytest.mark.parametrize(
    ("query_string", "said"),
    [
        (b"", "`query` is to be a text."),
        (b"query=", "`query` is to be a text."),
        (b"query=%20", "`query` is to be a text."),
        (b"query={a}&variables=[]", "`variables` is to be a JSON object."),
        (b"query={a}&variables={", "`variables` is not JSON that can be read."),
        (b'query={a}&variables={"x":NaN}', "`variables` is not JSON that can be read."),
        (b"query={a}&variables=" + b"[" * 7_000, "`variables` is not JSON that can be read."),
        (b"query={a}&extensions=1", "`extensions` is to be a JSON object."),
        (b"query={a}&query={b}", "A parameter of the query string is given twice."),
        (b"query=%ff", "The query string is not UTF-8 in the encoding of URLs."),
        (b"query=\xff", "The query string is not UTF-8 in the encoding of URLs."),
        (b"&".join(b"a%d=1" % at for at in range(60)), "The query string has more than 50 parameters."),
    ],
)
def test_a_wrong_query_string_is_refused_with_the_reason(query_string: bytes, said: str) -> None:
    with pytest.raises(BadRequest) as refused:
        read_query_string(query_string)

    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("parameters", "persisted"),
    [
        ({"extensions": f'{{"persistedQuery":{{"version":1,"sha256Hash":"{HASH}"}}}}'}, (HASH, True)),
        ({"documentId": f"sha256:{HASH}"}, (HASH, False)),
        ({"extensions": f'{{"persistedQuery":{{"version":1,"sha256Hash":"{HASH.upper()}"}}}}'}, (HASH, True)),
        ({"documentId": "anything"}, ("anything", False)),
        ({"doc_id": "md5"}, ("md5", False)),
    ],
)
def test_a_document_may_be_named_by_its_id(parameters: dict[str, str], persisted: tuple[str, bool]) -> None:
    read = read_query_string(urlencode(parameters).encode())

    assert read.query is None
    assert read.persisted == PersistedQuery(id=persisted[0], is_hash=persisted[1])


@pytest.mark.parametrize(
    "body",
    [
        b'{"extensions": {"persistedQuery": "x"}}',
        b'{"extensions": {"persistedQuery": {}}}',
        b'{"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "x"}}}',
        b'{"extensions": {"persistedQuery": {"version": true, "sha256Hash": "x"}}}',
        b'{"extensions": {"persistedQuery": {"version": 1}}}',
        b'{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 1}}}',
        b'{"extensions": []}',
        b'{"documentId": 1}',
        b'{"query": "", "documentId": "x"}',
        b'{"query": 1, "documentId": "x"}',
    ],
)
def test_an_id_that_is_none_is_refused(body: bytes) -> None:
    with pytest.raises(BadRequest):
        read_body(body)


@pytest.mark.parametrize(
    "body",
    [
        b'{"query": "{ a }", "query": "{ b }"}',
        b'{"query": "{ a }", "qu\\u0065ry": "{ b }"}',
        b'{"query": "{ a }", "variables": {"a": 1, "a": 2}}',
        b'{"query": "{ a }", "variables": {"a": [{"b": {"c": 1, "c": 1}}]}}',
        b'{"query": "{ a }", "extensions": {"x": {"y": 1, "y": 1}}}',
    ],
)
def test_json_with_a_key_twice_is_refused_at_every_depth(body: bytes) -> None:
    with pytest.raises(BadRequest, match="The body has an object in which a key is given twice"):
        read_body(body)


@pytest.mark.parametrize("name", ["variables", "extensions"])
def test_json_in_a_query_string_has_each_key_once_too(name: str) -> None:
    with pytest.raises(BadRequest, match=f"`{name}` has an object in which a key is given twice"):
        read_query_string(urlencode({"query": "{ a }", name: '{"a": {"b": 1, "b": 2}}'}).encode())


def test_the_same_key_in_two_objects_is_no_key_given_twice() -> None:
    assert read_body(b'{"query": "{ a }", "variables": {"a": {"a": 1}, "b": {"a": 1}}}').variables == {
        "a": {"a": 1},
        "b": {"a": 1},
    }
