"""Tables that hold what a store in memory keeps."""

from typing import Any

from order_help.store.attachment_store import _owner
from order_help.store.connection import connection, table_prefix
from order_help.store.items import (
    attachment_item,
    entry_item,
    order_item,
    register_item,
    request_item,
)
from order_help.store.lookup import number_term
from order_help.store.models import AttachmentOwners, Lookup
from tests.support.memory_store import MemoryOrderStore
from tests.support.newer_version import RawItem, every_item


def fill_tables(memory: MemoryOrderStore) -> None:
    """Writes orders with all that belongs to them, as this version writes it."""
    for order in memory.kept.values():
        order_item(order).save()
        Lookup(number_term(order.snapshot.number), order.id).save()
    for registration in memory.registered.values():
        register_item(registration).save()
    for request in memory.requests.values():
        request_item(request).save()
    for order_id, entries in memory.entries.items():
        for entry in entries:
            entry_item(order_id, entry).save()
    for attachment in memory.attachments.values():
        attachment_item(attachment).save()
        owner = AttachmentOwners(_owner(attachment.id), attachment.id, belongs_to=attachment.order_id)
        owner.save()


def change_item(table: str, differently: dict[str, Any], **key: Any) -> None:
    """Sets attributes of the only item that has these other ones, as somebody else would; None removes one."""
    [item] = [
        item for name, item in every_item() if name == table and all(_value(item, a) == v for a, v in key.items())
    ]
    changed = {**item, **{name: {"S": value} for name, value in differently.items() if value is not None}}
    kept = {name: value for name, value in changed.items() if differently.get(name, "") is not None}
    connection().client.put_item(TableName=table_prefix() + table, Item=kept)


def value_of(table: str, attribute: str, **key: Any) -> Any:
    """The value of an attribute of the only item that has these other ones."""
    [item] = [
        item for name, item in every_item() if name == table and all(_value(item, a) == v for a, v in key.items())
    ]
    return _value(item, attribute)


def _value(item: RawItem, attribute: str) -> Any:
    return next(iter(item.get(attribute, {"S": None}).values()))
