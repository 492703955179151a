"""
Reduces botocore's descriptions of AWS services to what calls are made by.

Each process reads them when it makes a client. Two thirds of a description are its documentation, and the list of
endpoints has those of 400 services.
"""

import gzip
import json
from collections.abc import Container
from pathlib import Path
from typing import Any, Final

DOCUMENTATION: Final = "documentation"
ENDPOINTS: Final = "endpoints.json"


def reduce_services(folder: Path, endpoints_of: Container[str]) -> None:
    """
    Writes all descriptions of a folder again with empty documentation, and the endpoints of these services alone.

    Raises KeyError if botocore describes services or endpoints otherwise than expected.
    """
    described = sorted(folder.glob("*/*/*.json.gz"))
    found = [_write(file, _undocumented(json.loads(gzip.decompress(file.read_bytes())))) for file in described]
    if not any(found):
        raise KeyError(DOCUMENTATION)
    endpoints = json.loads((folder / ENDPOINTS).read_text(encoding="utf-8"))
    for partition in endpoints["partitions"]:
        partition["services"] = {name: part for name, part in partition["services"].items() if name in endpoints_of}
    (folder / ENDPOINTS).write_text(_compact(endpoints), encoding="utf-8")


def _write(file: Path, description: Any) -> bool:
    """Writes a description, and returns whether the file is smaller then."""
    before = file.stat().st_size
    # Without the time, so that the same data are the same bytes.
    file.write_bytes(gzip.compress(_compact(description).encode(), 9, mtime=0))
    return file.stat().st_size < before


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _undocumented(value: Any) -> Any:
    if isinstance(value, list):
        return [_undocumented(item) for item in value]
    if isinstance(value, dict):
        return {name: "" if _is_documentation(name, part) else _undocumented(part) for name, part in value.items()}
    return value


def _is_documentation(name: str, value: Any) -> bool:
    """Whether this is a text of documentation, and no member of a shape that is called so."""
    return name == DOCUMENTATION and isinstance(value, str)
