"""In Lambda a function starts without collecting, and has its client of DynamoDB when it has started."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.support.dynamodb import FAKE_AWS

ROOT: Final = Path(__file__).resolve().parents[2]
STARTED: Final = """
import gc, importlib, json, sys
importlib.import_module(sys.argv[1])
from order_help.store.connection import _connection_to
print(json.dumps([gc.isenabled(), gc.get_freeze_count() > 10_000, _connection_to.cache_info().currsize]))
"""


@pytest.mark.parametrize(
    ("lambda_says", "expected"),
    [({"AWS_LAMBDA_FUNCTION_NAME": "shop"}, [True, True, 1]), ({}, [True, False, 0])],
    ids=["in Lambda", "elsewhere"],
)
def test_a_start_ends_with_a_client_and_without_objects_to_look_at(
    lambda_says: dict[str, str], expected: list[object]
) -> None:
    environment = {**os.environ, **FAKE_AWS, "ORDER_HELP_TABLE_PREFIX": "shop-", "ORDER_HELP_DEAD_LETTERS": "https://a"}
    folders = os.pathsep.join([str(ROOT), str(ROOT / "graphql")])

    done = subprocess.run(
        [sys.executable, "-c", STARTED, "functions.on_order_snapshot"],
        cwd=ROOT,
        env={**environment, **lambda_says, "PYTHONPATH": folders},
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(done.stdout) == expected


RESTORED: Final = """
import json, random, sys, types
hooks = []
sys.modules["snapshot_restore_py"] = types.SimpleNamespace(register_after_restore=hooks.append)
import functions
functions.has_started()
snapshot, drawn = random.getstate(), []
for _ in range(2):
    random.setstate(snapshot)
    for hook in hooks:
        hook()
    drawn.append(random.random())
print(json.dumps(drawn))
"""


def test_processes_that_start_from_one_snapshot_draw_different_numbers() -> None:
    done = subprocess.run(
        [sys.executable, "-c", RESTORED],
        cwd=ROOT,
        env={**os.environ, "AWS_LAMBDA_FUNCTION_NAME": "shop"},
        capture_output=True,
        text=True,
        check=True,
    )

    first, second = json.loads(done.stdout)
    assert first != second
