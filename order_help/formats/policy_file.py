"""
Reads the shop's policy from a TOML file: an array of tables, `[[policy]]`, each with the date `from` which it applies.

Rule 1: a key that is missing in an entry has its default, whatever the previous entry says, so that each entry can be
understood alone.
Rule 2: a file with a problem is rejected as a whole, and every problem in it is reported.
"""

import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path
from typing import Any, Final

from order_help.domain.actions import HelpActionType
from order_help.domain.local_days import start_of
from order_help.domain.shop_policy import DEFAULT_SETTINGS, WITH_EFFECT, PolicyEntry, PolicySettings, ShopPolicy
from order_help.formats.policy_hours import business_hours_in, zone_in
from order_help.formats.public_holidays import Calendars, calendars_beside
from order_help.formats.toml_table import TomlTable

MAX_DAYS: Final = 3_650
"""The longest span in days: longer than any warranty, and short enough for the dates that Python can represent."""

MAX_ADDRESS_LINES: Final = 10
MAX_ADDRESS_LINE: Final = 100
"""Characters of a line of the shop's address."""

YEARS: Final = range(1970, 3000)
"""The years in which orders can be placed; snapshots have the same."""

_NO_LINE: Final = frozenset({"Cc", "Zl", "Zp"})
"""Unicode's categories of what ends a line or is no character to read."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class PolicyWrong(ValueError):
    """A file is not a valid policy; the message has one line per problem, with the file and the path in it."""


def read_policy(path: Path) -> ShopPolicy:
    """Reads a policy file; without entries it is the default policy. Raises PolicyWrong with all problems in it."""
    import tomllib  # imported here because most functions have no policy file

    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise PolicyWrong(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise PolicyWrong(f"{path}: expected a text in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise PolicyWrong(f"{path}: expected TOML: {error}") from None
    except RecursionError:
        raise PolicyWrong(f"{path}: expected TOML: it is nested too deeply") from None
    file = TomlTable(content=content, problems=[])
    entries = _entries(file.tables("policy", _double_brackets), calendars_beside(path))
    file.refuse_unknown_keys()
    if file.problems:
        raise PolicyWrong("\n".join(f"{path}: {problem}" for problem in file.problems))
    return ShopPolicy(entries=entries)


def _double_brackets(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("entries, each under [[policy]] in double brackets")
    return value


def _entries(tables: Iterable[TomlTable], calendars: Calendars) -> tuple[PolicyEntry, ...]:
    entries: list[PolicyEntry] = []
    last = None
    for table in tables:
        zone = table.value("time_zone", _shops_zone, DEFAULT_SETTINGS.time_zone)
        since = table.required("from", partial(_instant, zone=zone), _EPOCH)
        if "from" not in table.wrong:
            if last is not None and since <= last:
                expected = f"a later time than that of the entry before, {last.isoformat()}"
                table.refuse_value(table.content["from"], "from", expected=expected)
            last = since
        entries.append(PolicyEntry(since=since, settings=_settings(table, zone, calendars)))
    return tuple(entries)


def _settings(table: TomlTable, zone: tzinfo, calendars: Calendars) -> PolicySettings:
    default = DEFAULT_SETTINGS
    hours = table.table("business_hours")
    settings = PolicySettings(
        ship_by_after_paid=table.value("ship_by_after_paid_days", _days, default.ship_by_after_paid),
        received_after_delivered=table.value("received_after_delivered_days", _days, default.received_after_delivered),
        inquiry_after_shipped=table.value("inquiry_after_shipped_days", _days, default.inquiry_after_shipped),
        return_after_received=table.value("return_after_received_days", _days, default.return_after_received),
        delivered_after_shipped=table.value("delivered_after_shipped_days", _days, default.delivered_after_shipped),
        answer_within=table.value("answer_within_hours", _hours, default.answer_within),
        business_hours=business_hours_in(hours, zone=zone, calendars=calendars) if hours else default.business_hours,
        close_unanswered_after=table.value("close_unanswered_after_days", _days, default.close_unanswered_after),
        automatic=frozenset(table.values("settles_itself", _settling_action, default.automatic)),
        switched_off=frozenset(table.values("switched_off", _action, default.switched_off)),
        return_address=_return_address(table),
        return_sent_within=table.value("return_days_to_send", _days, default.return_sent_within),
        time_zone=zone,
    )
    table.refuse_unknown_keys()
    return settings


def _return_address(table: TomlTable) -> tuple[str, ...]:
    lines = tuple(table.values("return_address", _address_line, DEFAULT_SETTINGS.return_address))
    if len(lines) > MAX_ADDRESS_LINES:
        table.refuse("return_address", expected=f"a list of {MAX_ADDRESS_LINES} lines at most, not of {len(lines)}")
    return lines


def _address_line(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or not _NO_LINE.isdisjoint(map(unicodedata.category, value)):
        raise ValueError("a line of text")
    if len(value) > MAX_ADDRESS_LINE:
        raise ValueError(f"a line of {MAX_ADDRESS_LINE} characters at most")
    return value.strip()


def _instant(value: Any, *, zone: tzinfo) -> datetime:
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError("a date, or a date and time with its offset, such as 2026-01-01T00:00:00Z")
    if not isinstance(value, date):
        raise ValueError("a date without quotes, such as 2026-01-01")
    if value.year not in YEARS:
        raise ValueError(f"a date between the years {YEARS.start} and {YEARS.stop - 1}")
    return value.astimezone(UTC) if isinstance(value, datetime) else start_of(value, zone)


def _days(value: Any) -> timedelta:
    return timedelta(days=_whole_number(value, most=MAX_DAYS))


def _hours(value: Any) -> timedelta:
    return timedelta(hours=_whole_number(value, most=MAX_DAYS * 24))


def _whole_number(value: Any, *, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("a whole number")
    if value < 1:
        raise ValueError("a whole number of 1 or more")
    if value > most:
        raise ValueError(f"a whole number of {most} or less")
    return value


def _action(value: Any) -> HelpActionType:
    names = [action.value for action in HelpActionType]
    if value not in names:
        raise ValueError(f"one of {', '.join(names)}")
    return HelpActionType(value)


def _settling_action(value: Any) -> HelpActionType:
    names = [action.value for action in HelpActionType if action in WITH_EFFECT]
    if value not in names:
        raise ValueError(f"one of {', '.join(names)}, which alone can settle themselves")
    return HelpActionType(value)


def _shops_zone(value: Any) -> tzinfo:
    zone = zone_in(value)
    return UTC if zone.key == "UTC" else zone  # the default, which settings are compared with
