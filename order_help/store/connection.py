"""
What the tables share: the prefix of their names, one connection, thus one client with one pool, and unknown attributes.

Rule 1: botocore sends each request once. faults.py alone retries, because it knows the result of every attempt.
Rule 2: an item that was read keeps the attributes that this version does not know, so that they are written with it
where a whole item is written.
Rule 3: an attribute of another type than the model's does not end the reading of other items. The item that has it
`is_misread`, and cannot be read (reading.py).
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from threading import Lock
from types import MappingProxyType
from typing import Any, ClassVar, Final, Self

from pynamodb.attributes import Attribute, TTLAttribute
from pynamodb.connection import Connection, TableConnection
from pynamodb.exceptions import TableError
from pynamodb.models import Model

from order_help.settings import store_settings
from order_help.store.answers import read_answers_plainly
from order_help.store.call_bounds import hold_to_bounds
from order_help.store.capacity import count_answers_of
from order_help.store.faults import fail_if_nothing_was_read
from order_help.store.time_limits import TimeLimits, time_limits

POOL: Final = 50  # connections: more than a local server has threads

_WRONG: Final = (TypeError, ValueError, OverflowError, OSError)
"""What reading an attribute of another type raises; the last two are for times that this machine cannot hold."""

_lock: Final = Lock()


def table_prefix() -> str:
    """The prefix of this deployment's table names, read from the settings at each call. Raises SettingsWrong."""
    return store_settings().table_prefix


class Table(Model):
    """One table, whose full name is the prefix and `NAME`."""

    NAME: ClassVar[str]

    unknown: Mapping[str, Any] = MappingProxyType({})
    """The attributes of the item that this version does not know, in DynamoDB's JSON, by their names there."""

    is_misread: bool = False
    """Whether the item lacks an attribute that is stored with another type than this version's."""

    @classmethod
    def from_raw_data(cls, data: dict[str, Any]) -> Self:
        """
        Reads an item as PynamoDB does, in a quarter of the time, since our tables have neither defaults nor subclasses.

        PynamoDB's method drops the attributes that the model does not have, and raises for types.
        """
        item = cls.__new__(cls)
        values = item.attribute_values = {}
        try:
            for name, stored_name, attribute in _attributes(cls):
                stored = data.get(stored_name)
                if stored and "NULL" not in stored:
                    value = attribute.deserialize(attribute.get_value(stored))
                    if isinstance(attribute, TTLAttribute):  # the only one of ours that changes what is set
                        setattr(item, name, value)
                    else:
                        values[name] = value
        except _WRONG:
            item = cls._misread(data)
        unknown = data.keys() - _known(cls)
        if unknown:
            item.unknown = {name: value for name, value in data.items() if name in unknown}
        return item

    @classmethod
    def _misread(cls, data: dict[str, Any]) -> Self:
        """Returns the item with those of its attributes that have the model's types."""
        item = cls()
        item.is_misread = True
        for name, attribute in cls.get_attributes().items():
            stored = data.get(attribute.attr_name)
            if stored is not None:
                with suppress(*_WRONG):
                    setattr(item, name, attribute.deserialize(attribute.get_value(stored)))
        return item

    def serialize(self, null_check: bool = True) -> dict[str, dict[str, Any]]:
        return {**self.unknown, **super().serialize(null_check)}

    @classmethod
    def _get_connection(cls) -> TableConnection:
        """Overrides PynamoDB's method, which would make a connection with a client of its own for each table."""
        prefix = table_prefix()
        with _lock:
            if cls._connection is None or cls._connection.table_name != prefix + cls.NAME:
                cls.Meta.table_name = prefix + cls.NAME
                own, shared = super()._get_connection(), connection()
                _add_table(own, shared)
                own.connection = shared
            return super()._get_connection()


@cache
def _attributes(table: type[Table]) -> tuple[tuple[str, str, Attribute[Any]], ...]:
    """Returns each attribute with its name here and in the stored item."""
    return tuple((name, attribute.attr_name, attribute) for name, attribute in table.get_attributes().items())


@cache
def _known(table: type[Table]) -> frozenset[str]:
    return frozenset(attribute.attr_name for attribute in table.get_attributes().values())


def connection() -> Connection:
    """The connection that all tables share, for calls that concern several of them. Raises SettingsWrong."""
    return _connection_to(os.environ.get("AWS_ENDPOINT_URL_DYNAMODB"), time_limits())


@cache
def _connection_to(endpoint: str | None, limits: TimeLimits) -> Connection:  # noqa: ARG001 - botocore reads the endpoint from the environment
    shared = Connection(
        connect_timeout_seconds=limits.connect,
        read_timeout_seconds=limits.answer,
        max_retry_attempts=0,  # the only retry setting that PynamoDB passes to botocore
        max_pool_connections=POOL,
    )
    read_answers_plainly(shared.session)
    hold_to_bounds(shared.client)
    count_answers_of(shared.client)
    fail_if_nothing_was_read(shared.client)
    return shared


def _add_table(own: TableConnection, shared: Connection) -> None:
    try:
        shared.get_meta_table(own.table_name)
    except TableError:
        shared.add_meta_table(own.get_meta_table())
