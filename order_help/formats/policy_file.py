"""
Reads the shop's policy from a TOML file: an array of tables, `[[policy]]`, each with the date `from` which it applies.

Rule 1: a key that is missing in an entry has its default, whatever the previous entry says, so that each entry can be
understood alone.
Rule 2: a file with a problem is rejected as a whole, and every problem in it is reported.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, ValidationError, ValidationInfo
from pydantic_core import ErrorDetails

from order_help.domain.actions import HelpActionType
from order_help.domain.shop_policy import DEFAULT_SETTINGS, WITH_EFFECT, PolicyEntry, PolicySettings, ShopPolicy
from order_help.formats.policy_hours import Hours, zone_in
from order_help.formats.problem_text import path_of, shown

MAX_DAYS: Final = 3_650
"""The longest span in days: longer than any warranty, and short enough for the dates that Python can represent."""

YEARS: Final = range(1970, 3000)
"""The years in which orders can be placed; snapshots have the same."""

# What the format expects, by pydantic's types of errors.
_EXPECTED: Final = {
    "extra_forbidden": "no key of this name",
    "greater_than_equal": "a whole number of {ge} or more",
    "int_type": "a whole number",
    "less_than_equal": "a whole number of {le} or less",
    "list_type": "a list",
    "missing": "this key, which is required",
    "model_type": "a table",
    "too_short": "a list of {min_length} or more",
    "value_error": "{error}",
}
_SHOW_NOTHING: Final = {"extra_forbidden", "missing", "too_short"}


class PolicyWrong(ValueError):
    """A file is not a valid policy; the message has one line per problem, with the file and the path in it."""


def read_policy(path: Path) -> ShopPolicy:
    """Reads a policy file; without entries it is the default policy. Raises PolicyWrong with all problems in it."""
    import tomllib  # imported here because most functions have no policy file

    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
        return _File.model_validate(content, context=_Reading()).to_domain()
    except OSError as error:
        raise PolicyWrong(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise PolicyWrong(f"{path}: expected a text in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise PolicyWrong(f"{path}: expected TOML: {error}") from None
    except RecursionError:
        raise PolicyWrong(f"{path}: expected TOML: it is nested too deeply") from None
    except ValidationError as wrong:
        raise PolicyWrong(
            "\n".join(f"{path}: {_problem(error)}" for error in wrong.errors(include_url=False))
        ) from None


@dataclass(slots=True)
class _Reading:
    """The validation context of a file, which is read from top to bottom."""

    last_from: datetime | None = None


def _instant(value: Any, info: ValidationInfo) -> datetime:
    match value:
        case datetime(tzinfo=None):
            raise ValueError("a date, or a date and time with its offset, such as 2026-01-01T00:00:00Z")
        case datetime():
            at = value
        case date():
            at = datetime.combine(value, time(), tzinfo=UTC)
        case _:
            raise ValueError("a date without quotes, such as 2026-01-01")
    if at.year not in YEARS:
        raise ValueError(f"a date between the years {YEARS.start} and {YEARS.stop - 1}")
    return _later(at.astimezone(UTC), info)


def _later(at: datetime, info: ValidationInfo) -> datetime:
    if not isinstance(info.context, _Reading):
        raise TypeError("a policy is read with a _Reading as its context")
    last, info.context.last_from = info.context.last_from, at
    if last is not None and at <= last:
        raise ValueError(f"a later time than that of the entry before, {last.isoformat()}")
    return at


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


_Days = Annotated[int, Field(ge=1, le=MAX_DAYS)]
_Hours = Annotated[int, Field(ge=1, le=MAX_DAYS * 24)]
_Part = ConfigDict(strict=True, extra="forbid", frozen=True, arbitrary_types_allowed=True)


class _Entry(BaseModel):
    """One table of the file; its keys are the fields of `PolicySettings`, with their units."""

    model_config = _Part

    since: Annotated[datetime, PlainValidator(_instant)] = Field(alias="from")
    ship_by_after_paid_days: _Days = DEFAULT_SETTINGS.ship_by_after_paid.days
    received_after_delivered_days: _Days = DEFAULT_SETTINGS.received_after_delivered.days
    inquiry_after_shipped_days: _Days = DEFAULT_SETTINGS.inquiry_after_shipped.days
    return_after_received_days: _Days = DEFAULT_SETTINGS.return_after_received.days
    delivered_after_shipped_days: _Days = DEFAULT_SETTINGS.delivered_after_shipped.days
    answer_within_hours: _Hours = DEFAULT_SETTINGS.answer_within // timedelta(hours=1)
    business_hours: Hours | None = None
    close_unanswered_after_days: _Days = DEFAULT_SETTINGS.close_unanswered_after.days
    settles_itself: list[Annotated[HelpActionType, PlainValidator(_settling_action)]] = list(DEFAULT_SETTINGS.automatic)
    switched_off: list[Annotated[HelpActionType, PlainValidator(_action)]] = list(DEFAULT_SETTINGS.switched_off)
    time_zone: Annotated[tzinfo, PlainValidator(zone_in)] = DEFAULT_SETTINGS.time_zone

    def to_domain(self) -> PolicyEntry:
        settings = PolicySettings(
            ship_by_after_paid=timedelta(days=self.ship_by_after_paid_days),
            received_after_delivered=timedelta(days=self.received_after_delivered_days),
            inquiry_after_shipped=timedelta(days=self.inquiry_after_shipped_days),
            return_after_received=timedelta(days=self.return_after_received_days),
            delivered_after_shipped=timedelta(days=self.delivered_after_shipped_days),
            answer_within=timedelta(hours=self.answer_within_hours),
            business_hours=self.business_hours.to_domain() if self.business_hours else None,
            close_unanswered_after=timedelta(days=self.close_unanswered_after_days),
            automatic=frozenset(self.settles_itself),
            switched_off=frozenset(self.switched_off),
            time_zone=self.time_zone,
        )
        return PolicyEntry(since=self.since, settings=settings)


def _tables(value: Any) -> Any:
    if not isinstance(value, list):
        raise ValueError("entries, each under [[policy]] in double brackets")
    return value


class _File(BaseModel):
    model_config = _Part

    policy: Annotated[list[_Entry], BeforeValidator(_tables)] = []

    def to_domain(self) -> ShopPolicy:
        return ShopPolicy(entries=tuple(entry.to_domain() for entry in self.policy))


def _problem(error: ErrorDetails) -> str:
    kind = error["type"]
    expected = "expected " + _EXPECTED[kind].format_map(error.get("ctx", {}))
    if kind not in _SHOW_NOTHING:
        expected += f", not {shown(error['input'])}"
    return f"{path_of(error['loc'])}: {expected}"
