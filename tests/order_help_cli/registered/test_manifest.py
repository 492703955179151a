import json
from pathlib import Path

import pytest

from order_help_cli.registered.manifest import Document, ManifestWrong, read_manifest

QUERY = "query Viewer { viewer { locale } }"


def written(folder: Path, text: str) -> Path:
    file = folder / "manifest.json"
    file.write_text(text)
    return file


def test_a_manifest_of_apollos_tools_is_read(tmp_path: Path) -> None:
    operation = {"id": "a", "body": QUERY, "name": "Viewer", "type": "query", "clientName": None}
    read = {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [operation]}
    file = written(tmp_path, json.dumps(read))

    assert read_manifest(file) == [Document(file=str(file), ids=("a",), text=QUERY)]


def test_a_map_from_ids_to_documents_is_read_as_relay_and_codegen_write_it(tmp_path: Path) -> None:
    file = written(tmp_path, json.dumps({"a": QUERY, "b": "{ viewer { locale } }"}))

    assert [(document.ids, document.text) for document in read_manifest(file)] == [
        (("a",), QUERY),
        (("b",), "{ viewer { locale } }"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "1",
        '{"a": 1}',
        '{"": "{ a }"}',
        '{"format": "another", "version": 1, "operations": []}',
        '{"format": "apollo-persisted-query-manifest", "version": 2, "operations": []}',
        '{"format": "apollo-persisted-query-manifest", "version": true, "operations": []}',
        '{"format": "apollo-persisted-query-manifest", "version": 1, "operations": {}}',
        '{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [1]}',
        '{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "a"}]}',
    ],
)
def test_anything_else_is_refused_with_what_is_expected(text: str, tmp_path: Path) -> None:
    file = written(tmp_path, text)

    with pytest.raises(ManifestWrong) as refused:
        read_manifest(file)

    assert str(refused.value).startswith(f"{file}: expected a manifest of the format ")


def test_an_id_that_is_given_twice_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, '{"a": "{ a }", "a": "{ b }"}')

    with pytest.raises(ManifestWrong, match='"a" is given twice'):
        read_manifest(file)


def test_a_file_that_is_no_json_is_refused_with_its_line(tmp_path: Path) -> None:
    for text, said in [('{\n"a": }', "this is not JSON, see line 2"), ("[" * 100_000, "this is not JSON")]:
        file = written(tmp_path, text)
        with pytest.raises(ManifestWrong) as refused:
            read_manifest(file)
        assert str(refused.value) == f"{file}: {said}"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b'{"a": "\xff"}')
    for name, said in [
        ("missing", "No such file or directory"),
        ("", "Is a directory"),
        ("latin", "this is not UTF-8"),
    ]:
        with pytest.raises(ManifestWrong) as refused:
            read_manifest(tmp_path / name)
        assert str(refused.value) == f"{tmp_path / name}: {said}"


@pytest.mark.parametrize(
    "text", ["{}", '{"format": "apollo-persisted-query-manifest", "version": 1, "operations": []}']
)
def test_a_manifest_without_operations_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "manifest.json"
    file.write_text(text)
    with pytest.raises(ManifestWrong, match=r"manifest\.json: there is no operation in it"):
        read_manifest(file)
