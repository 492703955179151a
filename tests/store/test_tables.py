import pytest

from order_help.store.models import TABLES
from order_help.store.tables import create_tables


@pytest.mark.usefixtures("dynamodb")
def test_tables_that_are_there_are_left_as_they_are() -> None:
    create_tables()
    create_tables()
    assert all(table.exists() for table in TABLES)
