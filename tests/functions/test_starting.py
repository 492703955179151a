"""The function as AWS's own runtime client starts it, with settings that are wrong."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.support.dynamodb import FAKE_AWS

ROOT = Path(__file__).resolve().parents[2]
PREFIX = {"ORDER_HELP_TABLE_PREFIX": "shop-dev-"}


@dataclass
class Stopped:
    """What Lambda was told, and what stands in the log."""

    message: str
    type: str
    frames: list[str]
    log: str


@contextmanager
def runtime_api(errors: list[bytes]) -> Iterator[str]:
    """Lambda's side, as far as a function needs it that never starts; source: AWS Lambda, "Runtime API"."""

    class Api(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/2018-06-01/runtime/init/error"
            errors.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(202)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Api) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


def stopped(**settings: str) -> Stopped:
    """Start the function, which is to stop."""
    errors: list[bytes] = []
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ORDER_HELP_")}
    with runtime_api(errors) as address:
        done = subprocess.run(
            [sys.executable, "-m", "awslambdaric", "functions.graphql_api.handler"],
            cwd=ROOT,
            env={**environment, **FAKE_AWS, **settings, "AWS_LAMBDA_RUNTIME_API": address},
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert (done.returncode, done.stderr) == (1, "")
    (error,) = map(json.loads, errors)
    return Stopped(error["errorMessage"], error["errorType"], error["stackTrace"], done.stdout)


@pytest.mark.guarantee(
    "A wrong setting or policy stops a function at its start, with one line that names it.", to="operators"
)
@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "ORDER_HELP_TABLE_PREFIX is missing: set it to a beginning for the names of the tables"),
        pytest.param(
            {**PREFIX, "ORDER_HELP_QUEUE_SHARDS": "many"},
            "ORDER_HELP_QUEUE_SHARDS is 'many': expected a whole number",
            marks=pytest.mark.long,
        ),
        pytest.param(
            {**PREFIX, "ORDER_HELP_CUSTOM_CLAIM": "sub"},
            "'ORDER_HELP_CUSTOM_CLAIM' is no setting: is ORDER_HELP_CUSTOMER_CLAIM meant?",
            marks=pytest.mark.long,
        ),
    ],
    ids=["missing", "wrong", "misspelt"],
)
def test_a_setting_that_is_wrong_stops_the_function_with_one_line_and_no_frames(
    settings: dict[str, str], said: str
) -> None:
    stop = stopped(**settings)

    assert stop.message.startswith(said)
    assert (stop.type, stop.frames) == ("SettingsWrong", [])
    assert f"[ERROR] SettingsWrong: {said}" in stop.log
    assert "File " not in stop.log


@pytest.mark.guarantee(
    "A wrong setting or policy stops a function at its start, with one line that names it.", to="operators"
)
def test_a_policy_that_is_wrong_stops_the_function_in_the_same_way(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("[[policy]]\nfrom = 2026-01-01\nanswer_within_ours = 3\n")

    stop = stopped(**PREFIX, ORDER_HELP_POLICY_FILE=str(file))

    assert stop.message.startswith(f"{file}: ")
    assert "answer_within_ours" in stop.message
    assert (stop.type, stop.frames) == ("PolicyWrong", [])


@pytest.mark.long
def test_a_policy_file_that_is_not_there_is_named() -> None:
    assert stopped(**PREFIX, ORDER_HELP_POLICY_FILE="nowhere.toml").message.startswith("nowhere.toml: ")
