"""
An AWS account played by moto in a process of its own, on a port of this machine, in which deployed functions run.

Rule 1: a deployed function is the code that was uploaded, under AWS's own runtime client, with the settings it was
deployed with; the AWS that it speaks to is this account.
Rule 2: one call to DynamoDB at a time, as in order_help_cli/dev_server/mock_aws.py; functions run beside it.
Rule 3: templates are taken as they are. moto would refuse them for what cfn-lint warns of, slowly; cfn-lint has a test
of its own.
"""

import argparse
import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Final

from tests.support.dynamodb import FAKE_AWS, REGION
from tests.support.lambda_runtime import LambdaFunction, running, unpacked

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

ROOT: Final = Path(__file__).resolve().parents[2]
NOT_TOLD: Final = "ignore::UserWarning:moto.cloudformation.parsing"  # that there are resources which moto cannot make


@dataclass(frozen=True, slots=True, kw_only=True)
class MockedAccount:
    """An empty account, and how programs get to it."""

    url: str
    config: Path
    """A configuration file of AWS's tools that names the account and its address, as a profile does."""

    @property
    def environment(self) -> dict[str, str]:
        """Surroundings with this account and nothing of any other, nor of the service's own settings."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "ORDER_HELP_"))}
        return kept | {
            "AWS_CONFIG_FILE": str(self.config),
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def client(self, service: str) -> Any:
        """A client of boto3's for one service."""
        import boto3

        return boto3.client(
            service, endpoint_url=self.url, region_name=REGION, aws_access_key_id="testing", aws_secret_access_key="x"
        )


@contextmanager
def mocked_account(folder: Path, *, python: str) -> Iterator[MockedAccount]:
    """An account that lives as long as this; `python` runs its functions, `folder` is to be empty."""
    process = subprocess.Popen(
        [sys.executable, "-W", NOT_TOLD, "-m", "tests.support.mocked_account", "--python", python],
        cwd=ROOT,
        env={**os.environ, **FAKE_AWS},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        url = process.stdout.readline().strip()
        assert url, "The mocked account did not start: see the lines above."
        config = folder / "aws-config"
        config.write_text(
            f"[default]\nendpoint_url = {url}\naws_access_key_id = testing\naws_secret_access_key = testing\n"
        )
        yield MockedAccount(url=url, config=config)
        process.stdin.close()  # upon which it ends its functions and itself


def main() -> None:
    """Serve an account until standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--python", required=True)
    python = parser.parse_args().python
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Silent(WSGIRequestHandler):
        def log_request(self, *args: object) -> None:
            """Nothing: the tools that call say what went wrong."""

    app = _one_call_to_dynamodb_at_a_time(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Silent)
    url = f"http://127.0.0.1:{server.server_port}"
    with ExitStack() as ending:
        _take_templates_as_they_are()
        _refer_to_a_bus_by_its_name()
        _hand_no_streams_to_functions()
        _run_functions(ending, url, python)
        logging.getLogger("moto").setLevel(logging.ERROR)  # the same
        Thread(target=server.serve_forever, daemon=True).start()
        print(url, flush=True)
        sys.stdin.read()
        server.shutdown()


def _one_call_to_dynamodb_at_a_time(app: "WSGIApplication") -> "WSGIApplication":
    turn = Lock()

    def serve(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if not environ.get("HTTP_X_AMZ_TARGET", "").startswith("DynamoDB"):
            return app(environ, start_response)
        with turn:
            return app(environ, start_response)

    return serve


def _take_templates_as_they_are() -> None:
    import moto.cloudformation.models as cloudformation

    cloudformation.validate_template_cfn_lint = lambda template: []  # type: ignore[attr-defined]  # imported there


def _refer_to_a_bus_by_its_name() -> None:
    """As CloudFormation does; moto hands its own object on instead."""
    from moto.events.models import EventBus

    EventBus.physical_resource_id = property(lambda self: self.name)  # type: ignore[attr-defined]


def _hand_no_streams_to_functions() -> None:
    """moto would, within the very write, which waits for the function that waits for that write's answer."""
    from moto.awslambda.models import LambdaBackend

    def nobody_reads(*_: object, **__: object) -> bool:
        return True

    LambdaBackend.send_dynamodb_items = nobody_reads  # type: ignore[assignment, method-assign]  # moto's own is wider


def _run_functions(ending: ExitStack, url: str, python: str) -> None:
    from moto.awslambda.models import LambdaFunction as Deployed

    warm: dict[str, LambdaFunction] = {}
    turn = Lock()

    def invoke(self: Deployed, event: Any = None) -> tuple[str, bool, str]:
        with turn:  # one after the other, as a function with one instance would
            state = json.dumps([self.function_name, self.code_sha_256, self.handler, self.environment_vars])
            if state not in warm:
                warm[state] = ending.enter_context(_started(self, url, python))
            function = warm[state]
            said_before = len(function.log)
            done = function.invoke(event if isinstance(event, dict) else json.loads(event or "{}"))
        answer = done.error if done.error is not None else done.answer
        return json.dumps(answer), done.error is not None, function.log[said_before:]

    Deployed._invoke_lambda = invoke  # type: ignore[method-assign]


@contextmanager
def _started(deployed: Any, url: str, python: str) -> Iterator[LambdaFunction]:
    with tempfile.TemporaryDirectory() as scratch:
        uploaded = Path(scratch) / "function.zip"
        uploaded.write_bytes(deployed.code_bytes)
        task = unpacked(uploaded, Path(scratch) / "task")
        environment: Mapping[str, str] = {**FAKE_AWS, **deployed.environment_vars, "AWS_ENDPOINT_URL": url}
        with running(task, deployed.handler, environment, python=python) as function:
            yield function
        for path in (task, *task.rglob("*")):
            path.chmod(0o755)


if __name__ == "__main__":
    main()
