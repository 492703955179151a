"""
The settings of a deployment: environment variables named ORDER_HELP_*, and the values that each accepts.

Rule 1: no other module reads these variables. docs/settings.md explains what each is for.
Rule 2: a missing, invalid or unknown setting is reported in one line when the process starts. Unknown names are errors,
so that a misspelt setting is not silently ignored. An empty variable counts as not set.
"""

import difflib
import os
import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal, get_args

_PREFIX: Final = "ORDER_HELP_"
_LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
RegisteredMode = Literal["none", "also", "only"]
"""Whether clients may run registered operations by id: not at all, beside other documents, or nothing else."""

_ADDRESS: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"
_CLAIM: Final = r"[!-~]{1,200}"
_IN_URL: Final = r"[^\s{}<>\"\\^`|]*"
_SCOPE: Final = r"[!#-\[\]-~]{1,200}"  # source: RFC 6749, section 3.3


class SettingsWrong(ValueError):
    """The settings are not valid; the message says in one line which variable to set to what."""


# What a field accepts, as its metadata: `read` turns the text of a variable into the value or raises ValueError, and
# `expected` is the part of an error message after "expected".


def _text(expected: str, pattern: str, *, longest: int | None = None) -> Mapping[str, Any]:
    def read(text: str) -> str:
        text.encode()  # raises ValueError for bytes of the environment that are no UTF-8
        # The pattern is compiled here, because most deployments set few of the variables.
        if not re.fullmatch(pattern, text) or (longest is not None and len(text) > longest):
            raise ValueError
        return text

    return {"expected": expected, "read": read}


def _whole_number(least: int, most: int) -> Mapping[str, Any]:
    def read(text: str) -> int:
        number = int(text)
        if not (text.strip().isascii() and least <= number <= most):  # int() reads the digits of every script
            raise ValueError
        return number

    return {"expected": f"a whole number from {least} to {most}", "read": read}


def _switch() -> Mapping[str, Any]:
    def read(text: str) -> bool:
        if text not in ("true", "false"):
            raise ValueError
        return text == "true"

    return {"expected": "true or false", "read": read}


def _one_of(names: tuple[str, ...]) -> Mapping[str, Any]:
    def read(text: str) -> str:
        if text not in names:
            raise ValueError
        return text

    return {"expected": f"one of {', '.join(names)}", "read": read}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one deployment."""

    # The longest name of a table needs 16 of DynamoDB's 255 characters.
    table_prefix: str = field(
        metadata=_text(
            "a beginning for the names of the tables, 1 to 200 of a-z, A-Z, 0-9, _ . -", r"[a-zA-Z0-9_.-]{1,200}"
        )
    )
    customer_claim: str = field(default="sub", metadata=_text("the name of a claim, such as sub", _CLAIM))
    agent_group_claim: str = field(
        default="cognito:groups", metadata=_text("the name of a claim, such as cognito:groups", _CLAIM)
    )
    agent_group: str = field(
        default="order-help-agents",
        metadata=_text("the name of a group, without spaces or commas", r"[^\s,\[\]\"]{1,200}"),
    )
    agent_claim: str = field(default="sub", metadata=_text("the name of a claim, such as sub", _CLAIM))
    desk_read_scope: str = field(default="desk:read", metadata=_text("a scope, such as desk:read", _SCOPE))
    desk_ship_scope: str = field(default="desk:ship", metadata=_text("a scope, such as desk:ship", _SCOPE))
    attachments_bucket: str | None = field(
        default=None,
        metadata=_text(  # no dots: the certificate of S3 does not cover them
            "the name of a bucket, 3 to 63 of a-z, 0-9, -", r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]"
        ),
    )
    bus: str | None = field(
        default=None,
        metadata=_text("the name of an event bus, 1 to 256 of a-z, A-Z, 0-9, / . - _", r"[/.\-_A-Za-z0-9]{1,256}"),
    )
    dead_letters: str | None = field(
        default=None, metadata=_text("the URL of a queue, which begins with https://", r"https?://[!-~]{1,2000}")
    )
    mail_from: str | None = field(
        default=None,
        metadata=_text(
            "a mail address, or a name without , ; : and one: My Shop <help@shop.example>",
            rf"{_ADDRESS}|[^\x00-\x1f\x7f<>@,;:\"\\()]+ <{_ADDRESS}>",
            longest=320,
        ),
    )
    order_url: str | None = field(
        default=None,
        metadata=_text(
            "an address that begins with https:// and has {id} or {number} in it, or both, each once",
            rf"(?!.*(\{{id\}}|\{{number\}}).*\1)https?://{_IN_URL}(\{{(id|number)\}}{_IN_URL}){{1,2}}",
            longest=2_000,
        ),
    )
    operations_file: Path | None = field(
        default=None, metadata={"expected": "the path of a file of registered operations", "read": Path}
    )
    registered_operations: RegisteredMode = field(default="also", metadata=_one_of(get_args(RegisteredMode)))
    compiled_operations: bool = field(default=True, metadata=_switch())
    policy_file: Path | None = field(default=None, metadata={"expected": "the path of a policy file", "read": Path})
    queue_shards: int = field(default=1, metadata=_whole_number(1, 100))
    store_patience: int = field(default=1, metadata=_whole_number(1, 100))
    log_level: _LogLevel = field(default="INFO", metadata=_one_of(get_args(_LogLevel)))
    detailed_metrics: bool = field(default=False, metadata=_switch())
    service: str = field(
        default="order-help", metadata=_text("a name, 1 to 100 of a-z, A-Z, 0-9, _ . -", r"[a-zA-Z0-9_.-]{1,100}")
    )


_FIELDS: Final = {_PREFIX + setting.name.upper(): setting for setting in fields(Settings)}

NAMES: Final = tuple(_FIELDS)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreSettings:
    """The settings of the store, which asks for them some 15 times a request."""

    table_prefix: str
    queue_shards: int
    store_patience: int


_STORE_NAMES: Final = tuple(_PREFIX + setting.name.upper() for setting in fields(StoreSettings))


def store_settings() -> StoreSettings:
    """Returns the settings of the store in the environment of this process, as `current_settings` does."""
    return _cached_for_store(tuple([os.environ.get(name, "") for name in _STORE_NAMES]))


@lru_cache(maxsize=1)
def _cached_for_store(values: tuple[str, ...]) -> StoreSettings:
    settings = _validated(dict(zip(_STORE_NAMES, values, strict=True)))
    return StoreSettings(**{one.name: getattr(settings, one.name) for one in fields(StoreSettings)})


@lru_cache(maxsize=1)
def _cached(values: tuple[str, ...]) -> Settings:
    return _validated(dict(zip(NAMES, values, strict=True)))


def _validated(variables: Mapping[str, str]) -> Settings:
    given = {name: value for name, value in variables.items() if value}
    values: dict[str, Any] = {}
    problems = []
    for name, setting in _FIELDS.items():
        expected = setting.metadata["expected"]
        try:
            if name in given:
                values[setting.name] = setting.metadata["read"](given[name])
            elif setting.default is MISSING:
                problems.append(f"{name} is missing: set it to {expected}")
        except ValueError:
            problems.append(f"{name} is {given[name]!r}: expected {expected}")
    problems += [_unknown(name) for name in given if name not in _FIELDS]
    if problems:
        raise SettingsWrong("; ".join(problems))
    return Settings(**values)


def _unknown(name: str) -> str:
    short_names = [known.removeprefix(_PREFIX) for known in NAMES]
    similar = difflib.get_close_matches(name.removeprefix(_PREFIX), short_names, n=1)
    hint = f"is {_PREFIX}{similar[0]} meant?" if similar else f"there are {', '.join(NAMES)}"
    return f"{name!r} is no setting: {hint}"
