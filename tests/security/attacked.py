"""Both APIs as they are deployed, over a shop in memory: in this process, and on a port of this machine."""

import asyncio
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import httpx
import uvicorn

from gateway.desk.api import desk_api
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal
from gateway.http.app import create_app
from gateway.shopper.api import shopper_api
from order_help.domain.ids import AgentName, CustomerId
from order_help.use_cases.services import Services
from tests.support.memory_attachments import MemoryAttachmentFiles, attachments_beside
from tests.support.memory_desk import MemoryDeskStore
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import JAMES, T0, an_order

Json = dict[str, Any]

PATHS: Final = ("/graphql", "/desk/graphql")
ORIGIN: Final = "http://shop.example"
JSON: Final = {"content-type": "application/json"}
_AGENT: Final = DeskPrincipal(name=AgentName("ann"), permissions=AGENT_PERMISSIONS)


@dataclass
class Attacked:
    """The APIs, to whom every caller is signed in: as a shopper who has one order, and as an agent."""

    store: MemoryOrderStore = field(default_factory=MemoryOrderStore)

    def __post_init__(self) -> None:
        self.store.put(an_order())
        services = Services(
            store=self.store,
            register=MemoryRegister(self.store),
            attachments=attachments_beside(self.store, MemoryAttachmentFiles()),
        )
        self.app = create_app(
            shopper_api(services=services, principal=lambda _: CustomerId(JAMES)),
            desk_api(services=services, desk_store=MemoryDeskStore(self.store), principal=lambda _: _AGENT),
            clock=lambda: T0 + timedelta(hours=1),
        )

    def http(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Sends one HTTP request, as it is."""

        async def call() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as client:
                return await client.request(method, path, **more)

        return asyncio.run(call())

    def ask(self, path: str, query: str, headers: Mapping[str, str] = JSON) -> Json:
        """Returns what is answered to a query by POST."""
        answer: Json = self.http("POST", path, json={"query": query}, headers=dict(headers)).json()
        return answer

    def codes(self, path: str, query: str) -> set[str]:
        """Returns the codes of the errors that answer a query; none if it was executed."""
        answer = self.ask(path, query)
        assert ("data" in answer) != bool(answer.get("errors")), answer
        return {error["extensions"]["code"] for error in answer.get("errors", ())}


@contextmanager
def on_a_port(attacked: Attacked) -> Iterator[str]:
    """Serves the APIs on a free port for as long as needed, at the address that it yields."""
    server = uvicorn.Server(uvicorn.Config(attacked.app, port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.01)
        assert thread.is_alive(), "the server did not start"
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
