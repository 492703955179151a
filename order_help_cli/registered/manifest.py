"""
Reads documents from manifests that the tools of frontends write.

Two formats are read: that of Apollo's tools (`apollo-persisted-query-manifest`), and a map from ids to documents, as
Relay's compiler writes it (`persistConfig`), and codegen's client preset (`persistedDocuments`).
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FORMAT: Final = "apollo-persisted-query-manifest"
"""Source: @apollo/generate-persisted-query-manifest on npm."""

_EXPECTED: Final = f"expected a manifest of the format {FORMAT}, version 1, or a map from ids to documents"


class ManifestWrong(ValueError):
    """A manifest cannot be used; the message has a line for each problem, which names the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document with the ids by which clients name it; `file` is where it comes from."""

    file: str
    ids: tuple[str, ...]
    text: str


def read_manifest(path: Path) -> list[Document]:
    """Reads the documents of a manifest. Raises ManifestWrong."""
    try:
        read = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=_without_repetition)
    except OSError as error:
        raise ManifestWrong(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ManifestWrong(f"{path}: this is not UTF-8") from None
    except _GivenTwice as key:
        raise ManifestWrong(f"{path}: {key} is given twice") from None
    except (ValueError, RecursionError) as error:
        place = f", see line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise ManifestWrong(f"{path}: this is not JSON{place}") from None
    pairs = _of_apollo(read) if isinstance(read, dict) and "format" in read else _of_map(read)
    documents = [
        Document(file=str(path), ids=(id_,), text=text)
        for id_, text in pairs or ()
        if isinstance(id_, str) and id_ and isinstance(text, str)
    ]
    if pairs is None or len(documents) < len(pairs):
        raise ManifestWrong(f"{path}: {_EXPECTED}")
    if not documents:
        raise ManifestWrong(f"{path}: there is no operation in it")
    return documents


class _GivenTwice(Exception):
    """An object of a file has this key twice, of which JSON's readers keep the last."""


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read: dict[str, Any] = {}
    for key, value in pairs:
        if key in read:
            raise _GivenTwice(json.dumps(key))
        read[key] = value
    return read


def _of_apollo(read: dict[str, Any]) -> list[tuple[object, object]] | None:
    """Returns the id and the document of each operation; None if it is no manifest of this format."""
    operations = read.get("operations")
    version = read.get("version")
    if read["format"] != FORMAT or type(version) is not int or version != 1 or not isinstance(operations, list):
        return None
    return [(one.get("id"), one.get("body")) if isinstance(one, dict) else (None, None) for one in operations]


def _of_map(read: object) -> list[tuple[object, object]] | None:
    return list(read.items()) if isinstance(read, dict) else None
