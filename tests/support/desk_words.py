"""What an agent writes, where a test is about the shopper."""

from datetime import datetime

from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AgentName, OrderId
from order_help.store.register import DynamoRegister
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.ports import OrderStore
from order_help.use_cases.register_ports import Register
from order_help.use_cases.services import Services
from tests.support.commands import W1
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore

ANN = AgentName("ann.marker@shop.example")


def an_agent_writes(
    store: OrderStore,
    text: str,
    *,
    now: datetime,
    about: HelpRequest | None = None,
    expects_answer: bool = False,
    order: OrderId = W1.id,
    seen_through: int | None = None,
) -> Done:
    """Ann replies to the shopper."""
    command = Reply(
        order=order,
        by=ANN,
        text=text,
        help_request_id=about.id if about else None,
        expects_answer=expects_answer,
        seen_through=seen_through,
    )
    done = reply(Services(store=store, register=register_of(store)), command, now=now)
    assert isinstance(done, Done), done
    return done


def register_of(store: OrderStore) -> Register:
    """The register beside this store."""
    return MemoryRegister(store) if isinstance(store, MemoryOrderStore) else DynamoRegister()
