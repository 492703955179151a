"""The example storefront, built by Vite and served as files."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from tests.support.node import ROOT, node_tool

EXAMPLE = ROOT / "examples" / "react"


def build_storefront(source: Path, into: Path, *, api: str) -> None:
    """Builds the storefront into a new folder, for the API at this address. Fails with what Vite says."""
    command = [node_tool("vite"), "build", "--outDir", str(into), "--emptyOutDir", "--logLevel", "warn"]
    environment = {**os.environ, "VITE_ORDER_HELP_URL": api}
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr


class QuietFiles(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def serving_files(folder: Path) -> Iterator[str]:
    """Serves the files of a folder at the address that it yields."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietFiles, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
