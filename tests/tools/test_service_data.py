import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tools.service_data import reduce_services

ENDPOINTS: dict[str, Any] = {
    "version": 3,
    "partitions": [
        {"partition": "aws", "services": {"s3": {"endpoints": {}}, "ec2": {"endpoints": {}}}},
        {"partition": "aws-cn", "services": {"ec2": {}}},
    ],
}


def a_folder(folder: Path, description: Any, endpoints: Any = ENDPOINTS) -> Path:
    file = folder / "s3" / "2006-03-01" / "service-2.json.gz"
    file.parent.mkdir(parents=True)
    file.write_bytes(gzip.compress(json.dumps(description).encode()))
    (folder / "endpoints.json").write_text(json.dumps(endpoints))
    return file


def test_documentation_is_emptied_and_endpoints_of_other_services_are_left_out(tmp_path: Path) -> None:
    shape = {"documentation": "<p>What it is.</p>" * 9, "members": {"documentation": {"shape": "Text"}}}
    file = a_folder(tmp_path, {"documentation": "S3", "shapes": [shape]})

    reduce_services(tmp_path, {"s3"})

    assert json.loads(gzip.decompress(file.read_bytes())) == {
        "documentation": "",
        "shapes": [{"documentation": "", "members": {"documentation": {"shape": "Text"}}}],
    }
    assert json.loads((tmp_path / "endpoints.json").read_text())["partitions"] == [
        {"partition": "aws", "services": {"s3": {"endpoints": {}}}},
        {"partition": "aws-cn", "services": {}},
    ]


def test_the_same_data_are_the_same_bytes(tmp_path: Path) -> None:
    files = [a_folder(tmp_path / name, {"documentation": "S3" * 99, "shapes": {}}) for name in ("one", "other")]
    for name in ("one", "other"):
        reduce_services(tmp_path / name, {"s3"})
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize(("endpoints", "part"), [({}, "partitions"), ({"partitions": [{}]}, "services")])
def test_endpoints_that_are_told_otherwise_are_noticed(tmp_path: Path, endpoints: Any, part: str) -> None:
    a_folder(tmp_path, {"documentation": "S3" * 99}, endpoints)
    with pytest.raises(KeyError, match=part):
        reduce_services(tmp_path, {"s3"})


def test_descriptions_that_are_nowhere_are_noticed(tmp_path: Path) -> None:
    (tmp_path / "endpoints.json").write_text(json.dumps(ENDPOINTS))
    with pytest.raises(KeyError, match="documentation"):
        reduce_services(tmp_path, {"s3"})
