"""Instants as they are stored: one fixed-width form in UTC, which sorts as text like the instants themselves."""

from datetime import UTC, datetime


def text_of(at: datetime) -> str:
    """An aware datetime as "2026-11-02T10:00:00.000000Z"."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def instant_of(text: str) -> datetime:
    """The aware datetime in UTC that `text_of` wrote."""
    return datetime.fromisoformat(text)
