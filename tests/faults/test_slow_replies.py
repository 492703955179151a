"""Replies that really are slow, over a real connection with timeouts that are as the deployed ones, only shorter."""

import itertools
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import sleep
from typing import Any, Final
from urllib.parse import urlsplit

import pytest

from order_help.store import time_limits
from order_help.store.time_limits import TimeLimits
from tests.faults.conftest import SETTINGS
from tests.support.dynamodb import Engine, forget_connections
from tests.support.empty_tables import empty_tables
from tests.support.fault_judgement import reference, stored_state
from tests.support.fault_operations import OPERATIONS, scene_of
from tests.support.fault_shop import Ending, Shop, on_aws
from tests.support.race_audit import all_stored, faults
from tests.support.race_items import put_into_dynamodb

SHORT: Final = TimeLimits(connect=1, answer=0.5, call=2, change=4, request=8)
TOO_SLOW: Final = 0.8
NEARLY: Final = 0.3
TRIES: Final = 10
"""On a very busy machine other replies may be too slow as well; the caller then sends the same again."""


class SlowServer(ThreadingHTTPServer):
    """Passes calls on to the engine, and the replies of some of them back after a while."""

    daemon_threads = True

    def __init__(self, engine: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.engine = urlsplit(engine).netloc
        self.slow: dict[str, list[float]] = {}
        self.calls: Counter[str] = Counter()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The client has given up meanwhile, which is what these tests want."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: SlowServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        operation = self.headers["X-Amz-Target"].partition(".")[2]
        upstream = HTTPConnection(self.server.engine)
        upstream.request("POST", "/", body, dict(self.headers))
        reply = upstream.getresponse()
        content = reply.read()
        upstream.close()
        self.server.calls[operation] += 1
        if pauses := self.server.slow.get(operation):
            sleep(pauses.pop(0))
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.headers["Content-Type"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Prints nothing."""


@contextmanager
def served(engine: Engine) -> Iterator[SlowServer]:
    assert engine.endpoint
    server = SlowServer(engine.endpoint)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def slow(real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowServer]:
    """A way to the engine on which replies can be slow, and a store with short limits."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    empty_tables(real_dynamodb, monkeypatch)
    with served(real_dynamodb) as server:
        monkeypatch.setattr(time_limits, "DEPLOYED", SHORT)
        monkeypatch.setenv("ORDER_HELP_STORE_PATIENCE", "1")
        monkeypatch.setenv("AWS_ENDPOINT_URL_DYNAMODB", f"http://127.0.0.1:{server.server_port}")
        forget_connections()
        yield server
        forget_connections()


@pytest.mark.parametrize(
    ("name", "pauses"),
    [
        pytest.param("shopper: cancelOrder", [TOO_SLOW], id="too slow"),
        pytest.param("desk: recordShipment", [TOO_SLOW, TOO_SLOW], id="twice too slow"),
        pytest.param("shopper: cancelOrder", [NEARLY] * 2, id="nearly too slow"),
    ],
)
def test_a_change_whose_replies_are_slow_happens_once(slow: SlowServer, name: str, pauses: list[float]) -> None:
    operation, place = OPERATIONS[name], next(_places)
    scene = scene_of(operation, place)
    put_into_dynamodb([scene])
    slow.slow["TransactWriteItems"] = list(pauses)
    shop = Shop(scene=scene, stores=on_aws(scene))

    results = []
    for _ in range(TRIES):
        results.append(operation.does(shop, None))
        if results[-1].ending is Ending.DONE:
            break

    assert {one.ending for one in results[:-1]} <= {Ending.TRY_AGAIN}
    assert results[-1].ending is Ending.DONE
    stored = all_stored()[place]
    assert faults(stored) == []
    assert stored_state(stored, ()) == reference(operation, scene).stored
    if pauses[0] == TOO_SLOW:
        assert slow.calls["TransactWriteItems"] > 1, "no reply came too late"


_places = itertools.count(1)
