import json
from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.http.registered import DESK, SHOPPER, operations_in, sha256
from order_help_cli.registered.manifest import Document, ManifestWrong
from order_help_cli.registered.packing import MOST_PROBLEMS, checked, packed_operations, registered_operations

VIEWER = "query Viewer { viewer { locale } }"
ME = "query Me { me { name } }"


def manifest(folder: Path, name: str, **documents: str) -> Path:
    file = folder / name
    file.write_text(json.dumps(documents))
    return file


def test_the_file_has_our_documents_and_those_of_manifests_by_each_of_their_ids(tmp_path: Path) -> None:
    file = tmp_path / "operations.json"
    first, second = manifest(tmp_path, "one.json", a=VIEWER), manifest(tmp_path, "two.json", b="{ __typename }")
    file.write_text(packed_operations((first, second), (manifest(tmp_path, "desk.json", a=ME),)))

    shopper, desk = (operations_in(file, schema, "also").texts for schema in (SHOPPER, DESK))

    assert {shopper["a"], shopper[sha256(VIEWER)]} == {VIEWER}
    assert shopper["b"] == "{ __typename }"
    assert desk["a"] == ME
    assert any("CancelOrder" in text for text in shopper.values())
    assert any("RecordShipment" in text for text in desk.values())
    assert not any("RecordShipment" in text for text in shopper.values())


def test_a_server_without_a_file_has_the_same(tmp_path: Path) -> None:
    manifests = (manifest(tmp_path, "one.json", a=VIEWER),)
    file = tmp_path / "operations.json"
    file.write_text(packed_operations(manifests, ()))

    assert registered_operations(SHOPPER, manifests, "only") == operations_in(file, SHOPPER, "only")
    assert registered_operations(SHOPPER, manifests, "none") == operations_in(file, SHOPPER, "none")


def test_the_same_documents_give_the_same_file(tmp_path: Path) -> None:
    manifests = (manifest(tmp_path, "one.json", a=VIEWER, b="{ __typename }"),)
    turned = (manifest(tmp_path, "two.json", b="{ __typename }", a=VIEWER),)

    assert packed_operations(manifests, ()) == packed_operations(turned, ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("query A {\n  viewer {\n    locale\n    nothing\n  }\n}", "operation A, line 4: Cannot query field 'nothing'"),
        ("query A { viewer { ... on Nothing { id } } }", "operation A, line 1: Unknown type 'Nothing'."),
        ("query A {\n", "the operation with the id the-id, line 2: Syntax Error"),
        ("fragment A on Order { id }", "the operation with the id the-id: the document has no operation"),
        ("", "the operation with the id the-id, line 1: Syntax Error"),
        ("{ me { name } }", "the operation with the id the-id, line 1: Cannot query field 'me'"),
        ("query A {" + "a{" * 30 + "b" + "}" * 31, "the operation with the id the-id: The document is 31 levels deep"),
    ],
)
def test_a_document_that_does_not_fit_is_named_with_its_file_and_line(text: str, said: str, tmp_path: Path) -> None:
    file = manifest(tmp_path, "one.json", **{"the-id": text})

    with pytest.raises(ManifestWrong) as refused:
        packed_operations((file,), ())

    assert str(refused.value).startswith(f"{file}: {said}")


def test_one_id_does_not_stand_for_two_documents(tmp_path: Path) -> None:
    first, second = manifest(tmp_path, "one.json", a=VIEWER), manifest(tmp_path, "two.json", a="{ __typename }")

    with pytest.raises(ManifestWrong, match=r"two\.json: the id a stands for two documents"):
        packed_operations((first, second), ())


@pytest.mark.parametrize("case", [str.lower, str.upper])
def test_an_id_that_looks_like_a_sha256_is_that_of_its_document(case: Callable[[str], str], tmp_path: Path) -> None:
    file = manifest(tmp_path, "one.json", **{case(sha256("{ __typename }")): VIEWER})

    with pytest.raises(ManifestWrong, match=r"one\.json: the id \w{64} looks like a SHA-256 and is not that"):
        packed_operations((file,), ())


def test_no_more_problems_are_listed_than_one_reads() -> None:
    documents = [Document(file="f", ids=(str(at),), text="{ nothing }") for at in range(MOST_PROBLEMS + 3)]

    with pytest.raises(ManifestWrong) as refused:
        checked(documents, SHOPPER)

    assert str(refused.value).splitlines()[MOST_PROBLEMS:] == ["… and 3 more"]
