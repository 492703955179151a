"""The shops that the machine drives: with a store in memory, and with one on an engine."""

from collections.abc import Callable

from order_help.domain.conversation import Side
from order_help.domain.shop_policy import ShopPolicy
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.models import HelpRequests, Orders
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.services import Services
from tests.state_machine.running_shop import RunningShop
from tests.support.memory_attachments import MemoryAttachmentFiles, attachments_beside
from tests.support.memory_desk import MemoryDeskStore
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore

Shop = tuple[RunningShop, Callable[[], None]]
"""A shop, and a look at what its store holds."""


def memory_shop(policy: ShopPolicy) -> Shop:
    return shop_over(MemoryOrderStore(), policy)


def shop_over(store: MemoryOrderStore, policy: ShopPolicy) -> Shop:
    """A shop with this store in memory."""
    files = MemoryAttachmentFiles()
    services = Services(
        store=store, register=MemoryRegister(store), policy=policy, attachments=attachments_beside(store, files)
    )
    shop = RunningShop(services=services, desk_store=MemoryDeskStore(store), files=files)
    return shop, lambda: holds_together(store)


def holds_together(store: MemoryOrderStore) -> None:
    """What is kept twice agrees: the order with its requests, its timeline, the register and its customer."""
    assert len({ref.id for ref in store.kept}) == len(store.kept), "an order has two owners"
    for ref, order in store.kept.items():
        entries = store.entries[order.id]
        assert order.ref == ref
        assert [entry.sequence for entry in entries] == list(range(1, order.last_sequence + 1))
        assert order.version >= order.last_sequence
        assert store.registered[order.id].customer_id == ref.customer_id
        assert store.registered[order.id].number == order.snapshot.number
        requests = [request for request in store.requests.values() if request.order_id == order.id]
        waiting = {request.id: request.summary() for request in requests if request.is_open}
        assert {summary.id: summary for summary in order.open_requests} == waiting
        for request in requests:
            dates = request.answer_by is None, request.reply_by is None, request.closed_at is None
            assert dates in ([(False, True, True), (True, False, True)] if request.is_open else [(True, True, False)])
        assert entries[-1].addressed == order.conversation.addressed
        assert min(order.conversation.unread(side) for side in Side) >= 0


def engine_shop(policy: ShopPolicy) -> Shop:
    """A shop on the engine that the environment names, whose tables are empty."""
    store, files = DynamoOrderStore(), MemoryAttachmentFiles()
    attachments = AttachmentServices(store=DynamoAttachmentStore(), files=files)
    services = Services(store=store, register=DynamoRegister(), policy=policy, attachments=attachments)
    return RunningShop(services=services, desk_store=DynamoDeskStore(), files=files), indexes_are_sparse


def indexes_are_sparse() -> None:
    """Items have the attributes of the desk's and the shopper's indexes exactly while they belong into them."""
    for request in HelpRequests.scan(consistent_read=True):
        is_open = request.state in ("OPEN", "AWAITING_SHOPPER")
        assert (request.queue is not None, request.due is not None) == (is_open, is_open), request.request_id
        assert (request.due_for is not None) == (is_open and request.assignee is not None), request.request_id
    for item in Orders.scan(consistent_read=True):
        assert (item.alert_queue is None) == (item.alert_since is None), item.order_id
        assert item.attribute_values.get("unread", 1) > 0, item.order_id
