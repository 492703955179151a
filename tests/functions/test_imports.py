import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from tests.support.dynamodb import FAKE_AWS

ROOT = Path(__file__).resolve().parents[2]
FOR_HTTP = {"graphql", "mangum", "starlette", "strawberry"}
SETTINGS = {
    "ORDER_HELP_TABLE_PREFIX": "shop-dev-",
    "ORDER_HELP_BUS": "shop-dev",
    "ORDER_HELP_DEAD_LETTERS": "https://sqs.example/dead",
    "ORDER_HELP_MAIL_FROM": "help@shop.example",
    "ORDER_HELP_ATTACHMENTS_BUCKET": "shop-attachments",
}
# One process imports all functions one after the other: what one of them loaded would still be there after the next.
LOADED = """
import importlib, json, sys
names, modules = json.loads(sys.argv[1])
loaded = {}
for name in names:
    importlib.import_module(f"functions.{name}")
    loaded[name] = sorted(set(modules) & set(sys.modules))
print(json.dumps(loaded))
"""


def loaded_by(names: list[str], modules: set[str]) -> dict[str, list[str]]:
    """Which of the modules a new process has after importing each of these functions in turn."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("ORDER_HELP_")}
    done = subprocess.run(
        [sys.executable, "-c", LOADED, json.dumps([names, sorted(modules)])],
        cwd=ROOT,
        env={**others, **FAKE_AWS, **SETTINGS},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    loaded: dict[str, list[str]] = json.loads(done.stdout)
    return loaded


def test_functions_of_queues_streams_and_schedules_load_neither_graphql_nor_a_web_framework() -> None:
    names = sorted(path.stem for path in (ROOT / "functions").glob("*.py") if path.stem.startswith(("on_", "every_")))
    assert len(names) >= 4

    assert loaded_by(names, FOR_HTTP) == {name: [] for name in names}


def test_no_function_loads_pydantic() -> None:
    """The tests' own packages have it; the artifact has not (docs/decisions/0036)."""
    names = re.findall(
        r"handler: functions\.(\w+)\.handler", (ROOT / "infra/functions.yml").read_text(encoding="utf-8")
    )
    assert len(names) >= 6

    assert loaded_by(names, {"pydantic", "pydantic_core"}) == {name: [] for name in names}


def test_the_modules_that_must_not_be_loaded_are_called_so() -> None:
    """Else the test above would pass whatever is loaded."""
    for name in FOR_HTTP:
        spec = find_spec(name)
        assert spec is not None
        assert spec.origin is not None  # a package of its own, not the folder graphql/
