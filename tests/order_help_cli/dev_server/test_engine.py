from pathlib import Path

import pytest

from order_help.store.connection import table_prefix
from order_help_cli.dev_server.engine import mocked_engine
from tests.support.command import order_help


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("ORDER_HELP_QUEUE_SHARDS", "many", "ORDER_HELP_QUEUE_SHARDS is 'many': expected a whole number from 1 to 100"),
        ("ORDER_HELP_TABLE_PREFX", "x-", "'ORDER_HELP_TABLE_PREFX' is no setting: is ORDER_HELP_TABLE_PREFIX meant?"),
    ],
)
def test_a_setting_that_is_wrong_ends_a_command_with_one_line(name: str, value: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "orders.jsonl"
    file.write_text("{}\n")

    for command in (("serve", "--port", "0"), ("import", file, "--aws")):
        done = order_help(*command, **{name: value})

        assert (done.returncode, done.stderr) == (2, f"Error: {said}\n")


def test_tables_are_named_after_the_product_unless_they_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_DEFAULT_REGION", "AWS_REGION"):
        monkeypatch.setenv(name, "")  # what the engine sets is gone after the test

    for prefix, used in [("", "order-help-"), ("mine-", "mine-")]:
        monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", prefix)
        with mocked_engine():
            assert table_prefix() == used
