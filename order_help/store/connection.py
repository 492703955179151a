"""
What the tables share: the prefix of their names, and one connection, so one client with one pool, whose calls are
measured (capacity.py).

Rule: an HTTP API waits 30 s and no longer. What is tried again is tried again by faults.py, which knows what became of
every sending; botocore itself sends once.
"""

import os
from functools import cache
from threading import Lock
from typing import ClassVar, Final

from pynamodb.connection import Connection, TableConnection
from pynamodb.exceptions import TableError
from pynamodb.models import Model

from order_help.settings import current_settings
from order_help.store.capacity import count_answers_of

CONNECT_SECONDS: Final = 1
READ_SECONDS: Final = 2
POOL: Final = 50  # connections: more than the threads of a local server

_lock: Final = Lock()


def table_prefix() -> str:
    """What the names of this deployment's tables begin with, read anew each time. Raises SettingsWrong."""
    return current_settings().table_prefix


class Table(Model):
    """One table; `NAME` follows the prefix."""

    NAME: ClassVar[str]

    @classmethod
    def _get_connection(cls) -> TableConnection:
        """PynamoDB's own way to its connection, which would be another one, with another client, for each table."""
        prefix = table_prefix()
        with _lock:
            if cls._connection is None or cls._connection.table_name != prefix + cls.NAME:
                cls.Meta.table_name = prefix + cls.NAME
                own, shared = super()._get_connection(), connection()
                _introduce(own, shared)
                own.connection = shared
            return super()._get_connection()


def connection() -> Connection:
    """The connection of all tables, for what concerns several of them."""
    return _connection_to(os.environ.get("AWS_ENDPOINT_URL_DYNAMODB"))


@cache
def _connection_to(endpoint: str | None) -> Connection:  # noqa: ARG001 - botocore reads it when the client is made
    shared = Connection(
        connect_timeout_seconds=CONNECT_SECONDS,
        read_timeout_seconds=READ_SECONDS,
        max_retry_attempts=0,  # the one setting of retries that PynamoDB heeds
        max_pool_connections=POOL,
    )
    count_answers_of(shared.client)
    return shared


def _introduce(own: TableConnection, shared: Connection) -> None:
    try:
        shared.get_meta_table(own.table_name)
    except TableError:
        shared.add_meta_table(own.get_meta_table())
