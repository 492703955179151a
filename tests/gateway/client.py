"""A shopper who asks the gateway over HTTP, with orders kept in memory."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
from starlette.applications import Starlette

from gateway.http.app import create_app
from gateway.http.outcomes import Answered
from gateway.http.registered import NOTHING_REGISTERED, RegisteredOperations
from gateway.shopper.api import shopper_api
from order_help.domain.ids import CustomerId
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.use_cases.services import Services
from tests.support.memory_attachments import MemoryAttachmentFiles, attachments_beside
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import JAMES, T0

Json = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
OPERATIONS = ROOT / "graphql" / "operations"


@dataclass
class Gateway:
    """The gateway at `now`; `times_read` counts how often it looked at the clock, `heard` what it told of requests."""

    policy: ShopPolicy = DEFAULT_POLICY
    now: datetime = T0
    store: MemoryOrderStore = field(default_factory=MemoryOrderStore)
    files: MemoryAttachmentFiles = field(default_factory=MemoryAttachmentFiles)
    takes_files: bool = True
    times_read: int = 0
    query_page: Callable[[Path], str] | None = None
    registered: RegisteredOperations = NOTHING_REGISTERED
    answered: list[Answered] = field(default_factory=list)

    def __post_init__(self) -> None:
        attachments = attachments_beside(self.store, self.files) if self.takes_files else None
        self.serve(Services(store=self.store, policy=self.policy, attachments=attachments))

    @property
    def back_office(self) -> Services:
        """What the shop's systems and agents work with, over the same orders."""
        attachments = attachments_beside(self.store, self.files) if self.takes_files else None
        return Services(
            store=self.store, register=MemoryRegister(self.store), policy=self.policy, attachments=attachments
        )

    def serve(self, services: Services) -> None:
        """Answer for this desk from now on."""
        self.app: Starlette = create_app(
            shopper_api(services=services, principal=_by_header, registered=self.registered),
            clock=self._clock,
            on_answered=self.answered.append,
            query_page=self.query_page,
        )

    def put(self, *orders: Order) -> "Gateway":
        self.store.put(*orders)
        return self

    def http(self, method: str, path: str = "/graphql", **more: Any) -> httpx.Response:
        """One HTTP request, as it is."""

        async def call() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as client:
                return await client.request(method, path, **more)

        return asyncio.run(call())

    def post(
        self,
        query: str,
        variables: Json | None = None,
        *,
        viewer: str = JAMES,
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> httpx.Response:
        """The HTTP response to a GraphQL request."""
        body = json.dumps({"query": query, "variables": variables})
        sent = {"x-customer": viewer, "content-type": "application/json", **headers}
        return self.http("POST", content=body, headers=sent)

    def answer(self, query: str, variables: Json | None = None, *, viewer: str = JAMES) -> Json:
        """Data and errors."""
        response = self.post(query, variables, viewer=viewer)
        assert response.status_code == 200, response.text
        body: Json = response.json()
        return body

    def ask(self, query: str, viewer: str = JAMES, **variables: object) -> Json:
        """The data of an answer without errors."""
        body = self.answer(query, variables, viewer=viewer)
        assert "errors" not in body, body
        data: Json = body["data"]
        return data

    def operation(self, name: str, viewer: str = JAMES, **variables: object) -> Any:
        """What the only field of a document of graphql/operations answers."""
        (value,) = self.ask((OPERATIONS / f"{name}.graphql").read_text(), viewer, **variables).values()
        return value

    def change(self, name: str, viewer: str = JAMES, number: str | None = "W1", **fields: object) -> Json:
        """The result of a mutation, by its file's name; with `orderId` among the fields, the order is named by it."""
        named = {} if "orderId" in fields else {"orderNumber": number}
        result: Json = self.operation(name, viewer, input={**named, **fields})
        return result

    def order(self, number: str = "W1") -> Json:
        order: Json = self.operation("order_details", number=number)
        return order

    def action(self, type_: str, number: str = "W1") -> Json:
        """One of the order's actions."""
        return next(action for action in self.order(number)["helpActions"] if action["type"] == type_)

    def fault(self, query: str, variables: Json | None = None) -> Json:
        """The first error."""
        error: Json = self.answer(query, variables)["errors"][0]
        return error

    def _clock(self) -> datetime:
        self.times_read += 1
        return self.now


def problems(result: Json) -> list[tuple[str, str]]:
    """Path and code of each problem of an InvalidInput."""
    assert result["__typename"] == "InvalidInput", result
    return [(problem["path"], problem["code"]) for problem in result["problems"]]


def _by_header(scope: Mapping[str, object]) -> CustomerId | None:
    headers: Any = scope["headers"]
    name = dict(headers).get(b"x-customer", b"").decode()
    return CustomerId(name) if name else None
