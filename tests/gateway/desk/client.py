"""An agent who asks the desk's gateway, beside a shopper who asks the other, over the same orders in memory."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from gateway.desk.context import DeskContext
from gateway.desk.principals import AGENT_PERMISSIONS, DeskPrincipal, Permission
from gateway.desk.schema import schema
from order_help.domain.ids import AgentName
from order_help.texts.english import ENGLISH
from order_help.texts.wording import Texts
from tests.gateway.client import OPERATIONS, Gateway, Json
from tests.support.memory_desk import MemoryDeskStore

DESK_OPERATIONS = OPERATIONS / "desk"
ANN, BOB = AgentName("ann"), AgentName("bob")


@dataclass
class Desk:
    """The desk at the time of its shop's gateway."""

    shop: Gateway = field(default_factory=Gateway)
    texts: Texts = ENGLISH
    may: frozenset[Permission] = AGENT_PERMISSIONS

    def __post_init__(self) -> None:
        self.store = MemoryDeskStore(self.shop.store)

    @property
    def now(self) -> datetime:
        return self.shop.now

    def answer(self, query: str, variables: Json | None = None, *, agent: AgentName = ANN) -> Json:
        """Data and errors."""
        context = DeskContext(
            services=self.shop.back_office,
            desk_store=self.store,
            principal=DeskPrincipal(name=agent, permissions=self.may),
            now=self.now,
            texts=self.texts,
        )
        result = schema.execute_sync(query, variable_values=variables, context_value=context)
        body: Json = {"data": result.data}
        return {**body, "errors": [error.formatted for error in result.errors]} if result.errors else body

    def operation(self, name: str, *, agent: AgentName = ANN, **variables: Any) -> Any:
        """What the only field of a document of graphql/operations/desk answers."""
        body = self.answer((DESK_OPERATIONS / f"{name}.graphql").read_text(), variables, agent=agent)
        assert "errors" not in body, body
        (value,) = body["data"].values()
        return value

    def change(self, name: str, *, agent: AgentName = ANN, **fields: Any) -> Json:
        """The result of a mutation, by its file's name."""
        result: Json = self.operation(name, agent=agent, input=fields)
        return result

    def seen(self, **order: Any) -> str:
        """The id of the latest item of an order's timeline, for an agent who has seen it all."""
        id_: str = self.operation("order", **order)["timeline"]["edges"][0]["node"]["id"]
        return id_

    def queue(self, **variables: Any) -> list[Json]:
        """A page of the queue."""
        return [edge["node"] for edge in self.operation("queue", **variables)["edges"]]

    def first_request(self) -> str:
        """The id of the most urgent request."""
        request_id: str = self.queue(first=1)[0]["id"]
        return request_id

    def fault(self, query: str, variables: Json | None = None) -> Json:
        """The first error."""
        error: Json = self.answer(query, variables)["errors"][0]
        return error
