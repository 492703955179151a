"""
Any value of the domain, for hypothesis: with texts of every script, and any instant.

A value is made from its type, field by field. Only what a type does not say is written here.
"""

from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType
from typing import Any, NewType, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from order_help.domain.conversation import ReadMark, SideCounts
from order_help.domain.help_details import DETAILS
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import OrderId
from order_help.domain.money import MAX_DECIMALS, MAX_MINOR, MINOR_DIGITS, Money, Price
from order_help.domain.order import Order
from order_help.domain.rate_limits import RateLog
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import TimelineEntry
from order_help.use_cases.ports import KeyRecord
from order_help.use_cases.register_ports import Registration

Strategy = st.SearchStrategy[Any]

CHARACTERS = st.characters(exclude_characters="\x00", exclude_categories=["Cs"])
TEXTS = st.text(CHARACTERS, max_size=20)
NAMES = st.text(CHARACTERS, min_size=1, max_size=20)
INSTANTS = st.datetimes(timezones=st.just(UTC))
COUNTS = st.integers(1, 2**53)
COUNTS_FROM_0 = st.integers(0, 2**53)
CURRENCIES = st.sampled_from(sorted(MINOR_DIGITS))
MONEY = st.builds(Money, minor=st.integers(-MAX_MINOR, MAX_MINOR), currency=CURRENCIES)
PRICES = st.builds(Price, amount=st.decimals(0, 10**12, places=MAX_DECIMALS), currency=CURRENCIES)

KNOWN: dict[Any, Strategy] = {
    str: TEXTS,
    int: COUNTS,
    bool: st.booleans(),
    datetime: INSTANTS,
    date: st.dates(),
    Money: MONEY,
    Price: PRICES,
    SideCounts: st.builds(SideCounts, **{field.name: COUNTS_FROM_0 for field in fields(SideCounts)}),
    object: st.none(),  # what the store keeps beside a value
    ReadMark: st.builds(ReadMark, **{field.name: COUNTS_FROM_0 for field in fields(ReadMark)}),
}


def values_of(type_: Any) -> Strategy:
    """Any value of a type of the domain. Raises TypeError for what is neither in `KNOWN` nor made of what is."""
    if type_ in KNOWN:
        return KNOWN[type_]
    if isinstance(type_, NewType):
        return NAMES  # an id
    if isinstance(type_, type) and issubclass(type_, Enum):
        return st.sampled_from(type_)
    args = [values_of(arg) for arg in get_args(type_) if arg not in (NoneType, Ellipsis)]
    match get_origin(type_):
        case None:
            return dataclasses_of(type_)
        case origin if origin in (tuple, frozenset):
            return st.lists(args[0], max_size=3).map(origin)
        case origin if origin is Mapping:
            return st.dictionaries(*args, max_size=3)
    return st.one_of(st.none(), *args) if NoneType in get_args(type_) else st.one_of(*args)


def dataclasses_of(type_: Any, **known: Strategy) -> Strategy:
    """Any value of a dataclass, with some of its fields made otherwise than their types say."""
    hints = get_type_hints(type_)
    others = {field.name: values_of(hints[field.name]) for field in fields(type_) if field.name not in known}
    return st.builds(type_, **known, **others)


def help_requests() -> Strategy:
    """A request of any action, with the details of that action."""
    with_details = (
        dataclasses_of(
            HelpRequest,
            type=st.just(action),
            details=values_of(details),
            message=st.none() | NAMES,
            time_zone=st.sampled_from(("UTC", "America/New_York", "Asia/Kolkata")),
        )
        for action, details in DETAILS.items()
    )
    return st.one_of(*with_details)


KNOWN[OrderSnapshot] = dataclasses_of(OrderSnapshot, currency=CURRENCIES)
ORDER_IDS = values_of(OrderId)
REGISTRATIONS = values_of(Registration)
ORDERS = values_of(Order)
ENTRIES = values_of(TimelineEntry)
RATE_LOGS = dataclasses_of(RateLog, times=st.lists(INSTANTS, min_size=1, max_size=5).map(sorted).map(tuple))
KEYS = dataclasses_of(
    KeyRecord,
    **dict.fromkeys(("principal", "operation", "key", "input_hash"), NAMES),
    expires_at=st.datetimes(datetime(1971, 1, 1), datetime(2999, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
)
