"""The scalars of instants and of days, and the configuration that applies them."""

from datetime import date, datetime

import strawberry
from strawberry.schema.config import StrawberryConfig

from order_help.formats.dates import instant_in

DATE_TIME = strawberry.scalar(
    name="DateTime",
    description="An instant in UTC in ISO 8601 format: `2026-11-04T08:00:00Z`.",
    serialize=lambda at: at.isoformat().replace("+00:00", "Z"),
    parse_value=instant_in,
    specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
)

DATE = strawberry.scalar(
    name="Date",
    description="A day of the shop's time zone in ISO 8601 format: `2026-11-04`.",
    serialize=date.isoformat,
    parse_value=date.fromisoformat,
    specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
)

CONFIG = StrawberryConfig(scalar_map={datetime: DATE_TIME, date: DATE})
