import json
from pathlib import Path

import pytest

from tests.support.command import order_help

TWO_OF_ONE_ID = {
    "format": "apollo-persisted-query-manifest",
    "version": 1,
    "operations": [{"id": "1", "body": body} for body in ("query A { me { name } }", "query B { __typename }")],
}


@pytest.mark.parametrize("options", [(), ("--desk",)], ids=["shopper", "desk"])
def test_what_is_printed_is_what_is_checked(options: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "manifest.json"
    file.write_text(order_help("operations", "print", *options).stdout)

    done = order_help("operations", "check", file, *options)

    count = len(json.loads(file.read_text())["operations"])
    assert (done.returncode, done.stdout) == (0, f"{count} operations fit the schema.\n")


def test_what_does_not_fit_the_schema_is_said_and_is_exit_code_2(tmp_path: Path) -> None:
    file = tmp_path / "manifest.json"
    file.write_text('{"a": "query A {\\n  me { name }\\n}"}')

    assert order_help("operations", "check", "--desk", file).returncode == 0
    done = order_help("operations", "check", file)

    assert done.returncode == 2
    assert f"{file}: operation A, line 2: Cannot query field 'me'" in done.stderr
    file.write_text(json.dumps(TWO_OF_ONE_ID))
    assert "the id 1 stands for two documents" in order_help("operations", "check", "--desk", file).stderr
    assert order_help("operations", "check", tmp_path / "missing").returncode == 2
