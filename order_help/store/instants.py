"""The stored form of instants: text of fixed width in UTC, so that texts sort like the instants."""

from datetime import UTC, datetime


def text_of(at: datetime) -> str:
    """Returns an aware datetime as text such as "2026-11-02T10:00:00.000000Z"."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def instant_of(text: str) -> datetime:
    """Returns the aware datetime, in UTC, of a text from `text_of`. Raises ValueError."""
    return datetime.fromisoformat(text)
