"""Both schemas over stores that count their calls, and requests to them whose CPU time is measured."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from gateway.desk.api import desk_api
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal
from gateway.http import documents, validation
from gateway.http.app import create_app
from gateway.shopper.api import shopper_api
from order_help.domain.ids import AgentName, CustomerId
from order_help.use_cases.services import Services
from tests.support.endless import cpu_budget
from tests.support.orders import JAMES, T0

Json = dict[str, Any]
ENDLESS: Final = 5
"""Seconds of the processor after which an answer is no longer waited for. None may take a tenth of that."""
AGENT: Final = DeskPrincipal(name=AgentName("ann"), permissions=AGENT_PERMISSIONS)


@dataclass
class NoStore:
    """A store of which every call is counted, and fails."""

    calls: list[str] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        def call(*_: object, **__: object) -> None:
            self.calls.append(name)
            raise AssertionError(name)

        return call


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer to one request; `cpu` is the time of this process that it cost, in seconds."""

    status: int
    body: bytes
    cpu: float


@dataclass
class BothSchemas:
    """The gateway with both schemas, whose callers are always signed in."""

    store: NoStore = field(default_factory=NoStore)

    def __post_init__(self) -> None:
        store: Any = self.store
        services = Services(store=store, register=store)
        self.app = create_app(
            shopper_api(services=services, principal=lambda _: CustomerId(JAMES)),
            desk_api(services=services, desk_store=store, principal=lambda _: AGENT),
            clock=lambda: T0,
        )

    def post(self, path: str, body: bytes) -> Reply:
        """Sends one body, of which nothing is remembered from before. Fails if its answer takes ENDLESS."""
        documents._cached_document.cache_clear()
        validation._cached.cache_clear()
        with cpu_budget(ENDLESS):
            return asyncio.run(self._post(path, body))

    async def _post(self, path: str, body: bytes) -> Reply:
        scope = {
            "type": "http", "http_version": "1.1", "method": "POST", "path": path, "raw_path": path.encode(),
            "query_string": b"", "scheme": "http", "headers": [(b"content-type", b"application/json")],
        }  # fmt: skip
        sent: list[Mapping[str, Any]] = []

        async def receive() -> Json:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        began = time.process_time()
        await self.app(scope, receive, send)
        cpu = time.process_time() - began
        return Reply(status=sent[0]["status"], body=b"".join(one.get("body", b"") for one in sent[1:]), cpu=cpu)
