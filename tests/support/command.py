"""The order-help command: run to its end inside this process, or as a server in a process of its own."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from click.testing import CliRunner

from order_help_cli.main import main
from tests.support.dynamodb import FAKE_AWS

MEGABYTE = 2**20
COMMAND = str(Path(sys.executable).with_name("order-help"))
START_SECONDS = 60
NO_ENGINE = {**FAKE_AWS, "AWS_ENDPOINT_URL_DYNAMODB": "", "AWS_ENDPOINT_URL": ""}
"""Surroundings in which AWS is mocked in the process, whatever this machine is set up for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """
    A running `order-help serve`: the addresses of its pages and of its API, and the tokens that it printed, by customer
    and by agent.
    """

    pages: str
    url: str
    tokens: Mapping[str, str]
    agents: Mapping[str, str]
    said: str
    lines: "Queue[str | None]"
    process: "subprocess.Popen[str]"

    def said_later(self) -> str:
        """What it printed after its announcement, once it has ended."""
        return "".join(line for line in iter(self.lines.get, None))


def order_help(*args: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """
    Runs a command to its end inside this process, which saves the start of a Python. Raises whatever the command does
    not turn into an exit code.
    """
    command = [str(arg) for arg in args]
    done = CliRunner().invoke(main, command, env=environment)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return subprocess.CompletedProcess(command, done.exit_code, done.stdout, done.stderr)


@contextmanager
def serving(*args: str | Path, **environment: str) -> Iterator[Served]:
    """Run `order-help serve` on a free port for as long as needed, and end that process and no other."""
    process = subprocess.Popen(
        [COMMAND, "serve", "--port", "0", *map(str, args)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
    )
    try:
        yield _read_announcement(process)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()


def _read_announcement(process: "subprocess.Popen[str]") -> Served:
    lines: Queue[str | None] = Queue()
    Thread(target=_pump, args=(process, lines), daemon=True).start()
    said: list[str] = []
    while True:
        try:
            line = lines.get(timeout=START_SECONDS)
        except Empty:
            line = None
        if line is None:
            raise RuntimeError(f"order-help serve did not start: {''.join(said)}")
        said.append(line)
        if line.startswith("Ctrl-C"):
            break
    services = next(at for at, line in enumerate(said) if line.startswith("The desk:"))
    pages = next(word for line in said for word in line.split() if word.startswith("http"))
    return Served(
        pages=pages,
        url=f"{pages}graphql",
        tokens=_tokens(said[:services]),
        agents=_tokens(said[services:]),
        said="".join(said),
        lines=lines,
        process=process,
    )


def _tokens(said: list[str]) -> dict[str, str]:
    return {said[at - 1].strip().partition(":")[0]: line.strip() for at, line in enumerate(said) if _is_token(line)}


def _is_token(line: str) -> bool:
    return line.startswith("    ey")


def _pump(process: "subprocess.Popen[str]", lines: "Queue[str | None]") -> None:
    """Hand over what it says, for as long as it speaks, so that it never waits for a reader."""
    if process.stdout:
        for line in process.stdout:
            lines.put(line)
    lines.put(None)


def written_to(terminal: int) -> str:
    """Reads what was written to a terminal that nobody writes to any more, and closes it."""
    seen = b""
    with contextlib.suppress(OSError):  # Linux's answer at the end, where other systems give no bytes
        while chunk := os.read(terminal, 10_000):
            seen += chunk
    os.close(terminal)
    return seen.decode()


def peak_memory_of(*command: str | Path) -> tuple[str, int]:
    """
    Runs a command to its end and returns what it printed, and its peak memory in bytes.

    A small Python starts it: Linux counts the memory of the process that starts a command as the command's own, and
    that of a process of tests grows with the tests before. Fails where the command fails.
    """
    starter = [sys.executable, "-c", _STARTER, *map(str, command)]
    done = subprocess.run(starter, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout, int(done.stderr.splitlines()[-1]) * 1024


_STARTER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
"""
