import json
import re
from pathlib import Path

import pytest
from graphql import parse, print_ast, strip_ignored_characters

from gateway.http.api import OPERATIONS
from gateway.http.registered import DESK, SHOPPER, sha256
from order_help_cli.registered.own_documents import own_documents, own_manifest
from order_help_cli.registered.packing import checked, registered_operations

FOLDERS = {SHOPPER: OPERATIONS, DESK: OPERATIONS / "desk"}
WRITTEN = """# Says who asks.
query One($id: ID!) {
  order(id: $id) {
    id
    timeline {
      __typename
      ... on MessageEntry { text }
    }
    ...Rest
  }
}

fragment Rest on Order { lines { id } }
"""
WITH_TYPENAME = """query One($id: ID!) {
  order(id: $id) {
    id
    timeline {
      __typename
      ... on MessageEntry {
        text
        __typename
      }
    }
    ...Rest
    __typename
  }
}

fragment Rest on Order {
  lines {
    id
    __typename
  }
  __typename
}"""


@pytest.mark.parametrize("schema", [SHOPPER, DESK])
def test_each_of_our_documents_fits_its_schema_in_both_texts(schema: str) -> None:
    documents = own_documents(FOLDERS[schema])

    assert len(checked(documents, schema)) == 2 * len(list(FOLDERS[schema].glob("*.graphql"))) > 0


def test_a_document_is_registered_in_the_texts_that_clients_make_of_it(tmp_path: Path) -> None:
    (tmp_path / "one.graphql").write_text(WRITTEN)

    written, with_typename = own_documents(tmp_path)

    small = strip_ignored_characters(WRITTEN)
    assert written.text == small
    assert set(written.ids) == {sha256(text) for text in (WRITTEN, small, print_ast(parse(WRITTEN)), of_urql(WRITTEN))}
    assert with_typename.text == WITH_TYPENAME
    texts = (WITH_TYPENAME, strip_ignored_characters(WITH_TYPENAME), of_urql(WITH_TYPENAME))
    assert set(with_typename.ids) == {sha256(text) for text in texts}


def of_urql(text: str) -> str:
    """Returns a document with no blank line between its definitions, as urql prints it."""
    return "\n".join(map(print_ast, parse(text).definitions))


def test_a_document_with_fragments_is_registered_as_urql_prints_it_too(tmp_path: Path) -> None:
    (tmp_path / "one.graphql").write_text("query A {\n  ...B\n}\n\nfragment B on Query {\n  a\n}")

    written, with_typename = own_documents(tmp_path)

    assert sha256("query A {\n  ...B\n}\nfragment B on Query {\n  a\n}") in written.ids
    assert sha256("query A {\n  ...B\n}\nfragment B on Query {\n  a\n  __typename\n}") in with_typename.ids


def test_our_manifest_names_each_operation_by_the_hash_of_what_a_client_with_a_cache_sends() -> None:
    manifest = json.loads(own_manifest(OPERATIONS))

    assert (manifest["format"], manifest["version"]) == ("apollo-persisted-query-manifest", 1)
    for operation in manifest["operations"]:
        assert operation["id"] == sha256(operation["body"])
        assert operation["body"].startswith(f"{operation['type']} {operation['name']}")
        assert operation["body"].count("__typename") > 0


@pytest.mark.guarantee(
    "The pages, which use nothing but the public API, send only registered operations.", to="frontend developers"
)
@pytest.mark.parametrize("script", ["shopper.js", "desk.js", "elements.js", "start_orders.js", "start_order.js"])
def test_our_pages_send_only_registered_texts_so_that_they_work_where_others_are_refused(script: str) -> None:
    built = (OPERATIONS.parents[1] / "web" / "app" / script).read_text(encoding="utf-8")
    registered = {id_ for schema in FOLDERS for id_ in registered_operations(schema, (), "only").texts}

    sent = [text for _, text in re.findall(r"([\"'`])((?:query|mutation) \w+.*?\})\1", built)]

    assert len(sent) >= 2
    assert [text for text in sent if sha256(text) not in registered] == []
