"""This command prints docs/costs.md. It needs Java 17 and what `make engine` fetches."""

import sys

import pytest

from order_help.store.tables import create_tables
from tests.support.dynamodb import keep_what_has_expired, set_environment
from tests.support.engine import running_engine
from tools.costs.page import page
from tools.costs.scenario import measured_operations


def main() -> int:
    """Measures all operations on a new DynamoDB Local and prints the page."""
    try:
        with running_engine() as endpoint, pytest.MonkeyPatch.context() as environment:
            set_environment(environment, name="dynamodb-local", endpoint=endpoint)
            create_tables()
            keep_what_has_expired()
            print(page(measured_operations()), end="")
    except (pytest.skip.Exception, pytest.fail.Exception) as missing:  # Java or DynamoDB Local is not installed.
        print(f"make costs: {missing}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
