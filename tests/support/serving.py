"""The shop served as `make run` serves it: a process of its own, asked over HTTP."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from click.testing import CliRunner

from order_help.cli.main import main

STARTS_WITHIN = 60
"""Seconds that a busy machine may take; how long it took is printed."""

_ADDRESS = re.compile(r"(http://127\.0\.0\.1:\d+)/graphql")


@contextmanager
def served(*arguments: str) -> Iterator[str]:
    """`order-help serve` with these arguments on a free port of this machine; yields its URL."""
    # Nothing of ours may reach a real account: without an endpoint AWS is mocked in the process.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    command = [str(Path(sys.executable).with_name("order-help")), "serve", "--port", "0", *arguments]
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "said").open("w") as said:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=environment)
        try:
            while not (address := _ADDRESS.search((Path(folder) / "said").read_text())):
                if process.poll() is not None or time.monotonic() - started > STARTS_WITHIN:
                    raise AssertionError(f"it does not serve: {(Path(folder) / 'said').read_text()}")
                time.sleep(0.05)
            print(f"serves after {time.monotonic() - started:.1f} s")
            yield address.group(1)
        finally:
            process.terminate()
            process.wait(timeout=30)


def token_of(customer: str) -> str:
    """The token that `order-help token` prints for a customer."""
    printed = CliRunner().invoke(main, ["token", "--customer", customer])
    assert printed.exit_code == 0, printed.output
    return printed.stdout.strip()


class Customer:
    """A signed-in customer."""

    def __init__(self, http: httpx.Client, customer_id: str) -> None:
        self.http, self.headers = http, {"Authorization": f"Bearer {token_of(customer_id)}"}

    def ask(self, query: str, **variables: object) -> Any:
        """The data of an answer without errors."""
        reply = self.http.post("/graphql", json={"query": query, "variables": variables}, headers=self.headers)
        assert reply.status_code == 200, reply.text
        answer = reply.json()
        assert not answer.get("errors"), answer
        return answer["data"]
