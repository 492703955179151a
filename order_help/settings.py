"""
The settings of a deployment: environment variables named ORDER_HELP_*, and what each may be.

Rule 1: no other file reads them. docs/settings.md tells what they are for.
Rule 2: what is missing, wrong or unknown is said in one line before anything is done: a misspelt name never counts as a
setting that was left out. A variable that is empty counts as not set.
"""

import difflib
import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

_BEGIN: Final = "ORDER_HELP_"
_ADDRESS: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"
_SCOPE: Final = r"^[!#-\[\]-~]{1,200}$"  # source: RFC 6749, section 3.3


class SettingsWrong(ValueError):  # exceptions are named for the fact
    """The environment names no valid settings; the message says in one line which is to be set to what."""


class Settings(BaseModel):
    """One deployment's settings; each description says what is expected."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=lambda name: _BEGIN + name.upper())

    # The longest name of a table needs 16 of DynamoDB's 255 characters.
    table_prefix: str = Field(
        pattern=r"^[a-zA-Z0-9_.-]{1,200}$",
        description="a beginning for the names of the tables, 1 to 200 of a-z, A-Z, 0-9, _ . -",
    )
    customer_claim: str = Field("sub", pattern=r"^[!-~]{1,200}$", description="the name of a claim, such as sub")
    agent_group_claim: str = Field(
        "cognito:groups", pattern=r"^[!-~]{1,200}$", description="the name of a claim, such as cognito:groups"
    )
    agent_group: str = Field(
        "order-help-agents",
        pattern=r"^[^\s,\[\]\"]{1,200}$",
        description="the name of a group, without spaces or commas",
    )
    agent_claim: str = Field("sub", pattern=r"^[!-~]{1,200}$", description="the name of a claim, such as sub")
    desk_read_scope: str = Field("desk:read", pattern=_SCOPE, description="a scope, such as desk:read")
    desk_ship_scope: str = Field("desk:ship", pattern=_SCOPE, description="a scope, such as desk:ship")
    attachments_bucket: str | None = Field(
        None,
        pattern=r"^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$",  # no dots: certificates are for one name below S3's
        description="the name of a bucket, 3 to 63 of a-z, 0-9, -",
    )
    bus: str | None = Field(
        None,
        pattern=r"^[/.\-_A-Za-z0-9]{1,256}$",
        description="the name of an event bus, 1 to 256 of a-z, A-Z, 0-9, / . - _",
    )
    mail_from: str | None = Field(
        None,
        max_length=320,
        pattern=rf"^({_ADDRESS}|[^\x00-\x1f\x7f<>@,;:\"\\()]+ <{_ADDRESS}>)$",
        description="a mail address, or a name without , ; : and one: My Shop <help@shop.example>",
    )
    order_url: str | None = Field(
        None,
        max_length=2_000,
        pattern=r"^https?://[^\s{}<>\"\\^`|]*\{number\}[^\s{}<>\"\\^`|]*$",
        description="an address that begins with https:// and has {number} in it once",
    )
    policy_file: Path | None = Field(None, description="the path of a policy file")
    queue_shards: int = Field(1, ge=1, le=100, description="a whole number from 1 to 100")
    store_patience: int = Field(1, ge=1, le=100, description="a whole number from 1 to 100")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] = Field(
        "INFO", description="one of DEBUG, INFO, WARNING, ERROR, CRITICAL"
    )
    service: str = Field(
        "order-help", pattern=r"^[a-zA-Z0-9_.-]{1,100}$", description="a name, 1 to 100 of a-z, A-Z, 0-9, _ . -"
    )


NAMES: Final = tuple(_BEGIN + name.upper() for name in Settings.model_fields)
"""All variables that are read."""


def settings_from(environ: Mapping[str, str]) -> Settings:
    """The settings that this environment names. Raises SettingsWrong."""
    return _validated({name: value for name, value in environ.items() if name.startswith(_BEGIN)})


def current_settings() -> Settings:
    """
    The settings of this process as its environment has them now; validated anew when they have changed.

    Raises SettingsWrong, though not for unknown names: those are refused once, when the process starts.
    """
    return _remembered(tuple(os.environ.get(name, "") for name in NAMES))


@lru_cache(maxsize=1)
def _remembered(values: tuple[str, ...]) -> Settings:
    return _validated(dict(zip(NAMES, values, strict=True)))


def _validated(told: Mapping[str, str]) -> Settings:
    try:
        return Settings.model_validate({name: value for name, value in told.items() if value})
    except ValidationError as wrong:
        faults = wrong.errors(include_url=False, include_context=False)
    said = [_said(fault["type"], str(fault["loc"][0]), fault["input"]) for fault in faults]
    raise SettingsWrong("; ".join(said))


def _said(kind: str, name: str, value: Any) -> str:
    own = name.removeprefix(_BEGIN)
    if kind == "extra_forbidden":
        likely = difflib.get_close_matches(own, [known.removeprefix(_BEGIN) for known in NAMES], n=1)
        meant = f"is {_BEGIN}{likely[0]} meant?" if likely else f"there are {', '.join(NAMES)}"
        return f"{name!r} is no setting: {meant}"
    expected = Settings.model_fields[own.lower()].description
    return (
        f"{name} is missing: set it to {expected}" if kind == "missing" else f"{name} is {value!r}: expected {expected}"
    )
