"""
Prints docs/costs.md: what a month costs at a few volumes, from figures that it measures on DynamoDB Local.

It needs what `make engine` fetches, and Java.
"""

import os
import sys
from typing import Final

import pytest

from tests.support.dynamodb import FAKE_AWS
from tests.support.engine import running_engine

SETTINGS: Final = {
    "ORDER_HELP_TABLE_PREFIX": "costs-",
    "ORDER_HELP_SERVICE": "order-help-costs",
    "ORDER_HELP_BUS": "costs",
    "ORDER_HELP_ATTACHMENTS_BUCKET": "order-help-costs",
}
"""What the functions need to be started."""


def main() -> int:
    """Measure, reckon, print."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "ORDER_HELP_"))]:
        del os.environ[name]
    try:
        with running_engine() as endpoint:
            os.environ.update(FAKE_AWS, AWS_ENDPOINT_URL_DYNAMODB=endpoint, **SETTINGS)
            # Once the settings are there: the functions read them when they are imported.
            from tools.costs_assumed import REPEATS
            from tools.costs_page import page
            from tools.costs_scene import measured_operations

            print(page(measured_operations(REPEATS)), end="")
    except (pytest.skip.Exception, pytest.fail.Exception) as absent:  # how the tests' engine says what is missing
        print(f"make costs: {absent}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
