"""
What the tables share: the prefix of their names, and one connection, thus one client with one pool.

Rule: botocore sends each request once. faults.py alone retries, because it knows the result of every attempt.
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
from order_help.store.time_limits import TimeLimits, time_limits

POOL: Final = 50  # connections: more than a local server has threads

_lock: Final = Lock()


def table_prefix() -> str:
    """The prefix of this deployment's table names, read from the settings at each call. Raises SettingsWrong."""
    return current_settings().table_prefix


class Table(Model):
    """One table, whose full name is the prefix and `NAME`."""

    NAME: ClassVar[str]

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
    count_answers_of(shared.client)
    return shared


def _add_table(own: TableConnection, shared: Connection) -> None:
    try:
        shared.get_meta_table(own.table_name)
    except TableError:
        shared.add_meta_table(own.get_meta_table())
