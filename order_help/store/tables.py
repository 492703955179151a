"""Creates the tables, for engines that no deployment template has set up."""

from pynamodb.exceptions import TableError

from order_help.store.models import TABLES


def create_tables() -> None:
    """Create what is missing, and return when all tables can be used. Raises PynamoDB's TableError."""
    for table in TABLES:
        try:
            table.create_table(wait=True)
        except TableError as error:
            if error.cause_response_code != "ResourceInUseException":  # somebody else was quicker
                raise
            table.create_table(wait=True)
