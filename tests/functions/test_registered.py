import json
import sys
from pathlib import Path

import pytest

from functions.registered import registered_operations
from gateway.http.registered import NOTHING_REGISTERED, SHOPPER
from order_help.settings import SettingsWrong, settings_from


@pytest.fixture(autouse=True)
def _whole_tracebacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "tracebacklimit", None, raising=False)  # a wrong setting shortens what Lambda logs


def test_the_file_of_the_deployment_is_read(tmp_path: Path) -> None:
    file = tmp_path / "operations.json"
    file.write_text(json.dumps({"shopper": {"documents": ["{ a }"], "ids": {"x": 0}}}))
    settings = {"ORDER_HELP_TABLE_PREFIX": "x-", "ORDER_HELP_OPERATIONS_FILE": str(file)}

    read = registered_operations(settings_from(settings), SHOPPER)
    only = registered_operations(settings_from({**settings, "ORDER_HELP_REGISTERED_OPERATIONS": "only"}), SHOPPER)
    none = registered_operations(settings_from({**settings, "ORDER_HELP_REGISTERED_OPERATIONS": "none"}), SHOPPER)

    assert (read.mode, read.texts) == ("also", {"x": "{ a }"})
    assert (only.mode, only.texts) == ("only", {"x": "{ a }"})
    assert none == NOTHING_REGISTERED


def test_without_a_file_nothing_is_registered() -> None:
    assert registered_operations(settings_from({"ORDER_HELP_TABLE_PREFIX": "x-"}), SHOPPER) == NOTHING_REGISTERED


def test_a_deployment_that_could_run_nothing_does_not_start() -> None:
    settings = settings_from({"ORDER_HELP_TABLE_PREFIX": "x-", "ORDER_HELP_REGISTERED_OPERATIONS": "only"})

    with pytest.raises(SettingsWrong, match="ORDER_HELP_OPERATIONS_FILE is missing"):
        registered_operations(settings, SHOPPER)


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"shopper": 1}', '{"shopper": {"ids": {"x": 7}}}'])
def test_a_file_that_is_none_stops_the_function_in_one_line(content: str | None, tmp_path: Path) -> None:
    file = tmp_path / "operations.json"
    if content is not None:
        file.write_text(content)
    settings = settings_from({"ORDER_HELP_TABLE_PREFIX": "x-", "ORDER_HELP_OPERATIONS_FILE": str(file)})

    with pytest.raises(SettingsWrong, match="expected a file that `make package` has built"):
        registered_operations(settings, SHOPPER)
