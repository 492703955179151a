"""What `make bench-import` compares are ways to fill the same tables."""

from pathlib import Path

from bench.imports import COMMANDS, TABLES, a_file, filled
from tests.support.dynamodb import Engine


def test_both_ways_leave_as_many_items_in_each_table(real_dynamodb: Engine, tmp_path: Path) -> None:
    file = a_file(tmp_path / "orders.jsonl", 1, 30)
    for name, command in COMMANDS.items():
        _, items = filled(real_dynamodb.endpoint, [*command, str(file)])
        assert items == dict.fromkeys(TABLES, 30), name
