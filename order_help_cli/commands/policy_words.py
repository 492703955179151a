"""Describes policy settings in English sentences, for those who edit the policy file."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final

from order_help.domain.actions import HelpActionType
from order_help.domain.business_hours import BusinessHours
from order_help.domain.shop_policy import PolicySettings
from order_help.formats.policy_hours import WEEKDAYS
from order_help.formats.public_holidays import PublicHolidays
from order_help_cli.progress import number_of

_HOUR: Final = timedelta(hours=1)


def in_words(settings: PolicySettings) -> tuple[str, ...]:
    """Returns a sentence for every policy setting, always in the same order."""
    delivered = _days(settings.delivered_after_shipped)
    return (
        f"an order without a promised shipping date is due {_days(settings.ship_by_after_paid)} after it was paid",
        f"a parcel counts as received {_days(settings.received_after_delivered)} after it was delivered",
        f"a parcel can be reported as not received until {_days(settings.inquiry_after_shipped)} after it left",
        f"items can be sent back until {_days(settings.return_after_received)} after their parcel was received",
        f"for returns, a parcel counts as delivered {delivered} after it left at the latest",
        f"a request that waits for an agent is answered within {_hours(settings)}",
        f"a request that waits for the shopper is closed after {_days(settings.close_unanswered_after)}",
        f"settled without an agent: {_names(settings.automatic)}",
        f"not offered: {_names(settings.switched_off)}",
        _return_address(settings.return_address),
        _sent_within(settings.return_sent_within),
        f"days, and times of orders without a zone, are those of {settings.zone_name}",
    )


def changes_in_words(before: PolicySettings, after: PolicySettings) -> Iterator[tuple[str, str]]:
    """Yields the sentences that differ, each as a pair of the one before and the one after."""
    for old, new in zip(in_words(before), in_words(after), strict=True):
        if old != new:
            yield old, new


def named(actions: Iterable[HelpActionType]) -> str:
    """Returns the names of actions in the policy file, in the order in which help links are shown."""
    included = set(actions)
    return ", ".join(action.value for action in HelpActionType if action in included)


def _return_address(lines: tuple[str, ...]) -> str:
    return f"approved returns go to: {' / '.join(lines)}" if lines else "approved returns go where an agent says"


def _sent_within(span: timedelta | None) -> str:
    return f"an approved return is sent within {_days(span)}" if span else "an approved return has no last day"


def _names(actions: frozenset[HelpActionType]) -> str:
    return named(actions) or "nothing"


def _hours(settings: PolicySettings) -> str:
    return number_of(settings.answer_within // _HOUR, "hour") + _open(settings.business_hours)


def _open(hours: BusinessHours | None) -> str:
    if hours is None:
        return ""
    days = ", ".join(name for number, name in enumerate(WEEKDAYS, start=1) if number in hours.weekdays)
    return (
        f" of business, from {hours.opens:%H:%M} to {hours.closes:%H:%M} {hours.zone} on {days}{_off(hours.holidays)}"
    )


def _off(holidays: object) -> str:
    if not isinstance(holidays, PublicHolidays):
        return ""
    where = f"{holidays.country}, {holidays.region}" if holidays.region else holidays.country
    return f", except for public holidays of {where}"


def _days(span: timedelta) -> str:
    return number_of(span.days, "day")
