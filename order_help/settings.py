"""
The settings of a deployment: environment variables named ORDER_HELP_*, and the values that each accepts.

Rule 1: no other module reads these variables. docs/settings.md explains what each is for.
Rule 2: a missing, invalid or unknown setting is reported in one line when the process starts. Unknown names are errors,
so that a misspelt setting is not silently ignored. An empty variable counts as not set.
"""

import difflib
import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

_PREFIX: Final = "ORDER_HELP_"
_ADDRESS: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"
_IN_URL: Final = r"[^\s{}<>\"\\^`|]*"
_SCOPE: Final = r"^[!#-\[\]-~]{1,200}$"  # source: RFC 6749, section 3.3


class SettingsWrong(ValueError):
    """The settings are not valid; the message says in one line which variable to set to what."""


class Settings(BaseModel):
    """The settings of one deployment; the description of a field is the part of an error message after "expected"."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=lambda name: _PREFIX + name.upper())

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
        pattern=r"^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$",  # no dots: the certificate of S3 does not cover them
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
        pattern=rf"^https?://{_IN_URL}(\{{id\}}{_IN_URL}(\{{number\}}{_IN_URL})?|\{{number\}}{_IN_URL}(\{{id\}}{_IN_URL})?)$",
        description="an address that begins with https:// and has {id} or {number} in it, or both, each once",
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


NAMES: Final = tuple(_PREFIX + name.upper() for name in Settings.model_fields)
"""The names of all settings."""


def settings_from(environ: Mapping[str, str]) -> Settings:
    """Returns the settings of this environment, whose other variables are ignored. Raises SettingsWrong."""
    return _validated({name: value for name, value in environ.items() if name.startswith(_PREFIX)})


def current_settings() -> Settings:
    """
    Returns the settings in the environment of this process; they are validated again only when they have changed.

    Raises SettingsWrong, except for unknown names, which `settings_from` reports when the process starts.
    """
    return _cached(tuple(os.environ.get(name, "") for name in NAMES))


@lru_cache(maxsize=1)
def _cached(values: tuple[str, ...]) -> Settings:
    return _validated(dict(zip(NAMES, values, strict=True)))


def _validated(variables: Mapping[str, str]) -> Settings:
    try:
        return Settings.model_validate({name: value for name, value in variables.items() if value})
    except ValidationError as invalid:
        errors = invalid.errors(include_url=False, include_context=False)
    messages = [_message(error["type"], str(error["loc"][0]), error["input"]) for error in errors]
    raise SettingsWrong("; ".join(messages))


def _message(kind: str, name: str, value: Any) -> str:
    short_name = name.removeprefix(_PREFIX)
    if kind == "extra_forbidden":
        similar = difflib.get_close_matches(short_name, [other.removeprefix(_PREFIX) for other in NAMES], n=1)
        hint = f"is {_PREFIX}{similar[0]} meant?" if similar else f"there are {', '.join(NAMES)}"
        return f"{name!r} is no setting: {hint}"
    expected = Settings.model_fields[short_name.lower()].description
    return (
        f"{name} is missing: set it to {expected}" if kind == "missing" else f"{name} is {value!r}: expected {expected}"
    )
