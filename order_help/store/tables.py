"""Creates the tables, for engines that no deployment template has set up."""

from functools import partial
from typing import Final

from pynamodb.exceptions import TableError

from order_help.store.connection import Table
from order_help.store.faults import ask
from order_help.store.models import TABLES

PATIENCE_SECONDS: Final = 30
"""An engine that has just been started takes its time for the first table."""


def create_tables() -> None:
    """Create what is missing, and return when all tables can be used. Raises StoreBusy or PynamoDB's TableError."""
    for table in TABLES:
        try:
            ask(partial(_create, table), seconds=PATIENCE_SECONDS)
        except TableError as error:
            if error.cause_response_code != "ResourceInUseException":  # somebody else was quicker
                raise
            ask(partial(_create, table), seconds=PATIENCE_SECONDS)


def _create(table: type[Table]) -> None:
    # A table that is there has its time to live already, which DynamoDB refuses to set again.
    table.create_table(wait=True, ignore_update_ttl_errors=True)
