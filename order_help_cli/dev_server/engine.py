"""Chooses the DynamoDB of a command: an engine at an address, the tables of an AWS account, or moto in this process."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from order_help_cli.exit_codes import NotNow, UsedWrongly

ENDPOINT: Final = "AWS_ENDPOINT_URL_DYNAMODB"
_REGION: Final = "eu-central-1"
_TABLE_PREFIX: Final = "ORDER_HELP_TABLE_PREFIX"
_DEFAULT_PREFIX: Final = "order-help-"
_CONNECT_SECONDS: Final = 3
_ANSWER_SECONDS: Final = 20  # an engine that has just started takes long for its first answer


def endpoint() -> str | None:
    """Returns the address of a real engine, or None if none is set; botocore reads both variables."""
    return os.environ.get(ENDPOINT) or os.environ.get("AWS_ENDPOINT_URL") or None


@contextmanager
def mocked_engine() -> Iterator[None]:
    """Runs AWS as an empty moto in this process, whatever account the environment names. Raises UsedWrongly."""
    _check_settings()
    from order_help_cli.dev_server.mock_aws import mocked_aws  # moto takes a second to import

    os.environ.pop("AWS_PROFILE", None)
    os.environ |= {
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_DEFAULT_REGION": _REGION,
        "AWS_REGION": _REGION,
    }
    with mocked_aws():
        yield


def use_endpoint() -> None:
    """
    Connects to the engine at `endpoint()` and creates its tables; without credentials it uses made-up ones.

    Raises UsedWrongly or NotNow.
    """
    _check_settings()
    os.environ.setdefault("AWS_EC2_METADATA_DISABLED", "true")  # looking for credentials there takes seconds
    with _errors_in_one_line(f"the engine at {endpoint()}"):
        import botocore.session

        session = botocore.session.get_session()
        if session.get_config_variable("region") is None:
            os.environ["AWS_DEFAULT_REGION"] = _REGION
        if session.get_credentials() is None:
            os.environ |= {"AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local"}
        _client().list_tables(Limit=1)

    from order_help.store.tables import create_tables

    create_tables()


def use_account() -> None:
    """Connects to the tables of the AWS account that the environment names. Raises UsedWrongly or NotNow."""
    if endpoint():
        raise UsedWrongly(f"--aws is for the account's own tables, and the environment names {endpoint()}: unset that")

    _check_settings()

    from order_help.store.connection import table_prefix

    with _errors_in_one_line("AWS"):
        _client().describe_table(TableName=f"{table_prefix()}orders")


def _check_settings() -> None:
    """Checks the settings in the environment, and sets the prefix of tables if there is none. Raises UsedWrongly."""
    from order_help.settings import SettingsWrong, settings_from

    os.environ[_TABLE_PREFIX] = os.environ.get(_TABLE_PREFIX) or _DEFAULT_PREFIX
    try:
        settings_from(os.environ)
    except SettingsWrong as wrong:
        raise UsedWrongly(str(wrong)) from None


def _client() -> Any:
    """Returns a client that gives up after some seconds and does not retry."""
    import botocore.session
    from botocore.config import Config

    limits = Config(connect_timeout=_CONNECT_SECONDS, read_timeout=_ANSWER_SECONDS, retries={"max_attempts": 0})
    return botocore.session.get_session().create_client("dynamodb", config=limits)


@contextmanager
def _errors_in_one_line(target: str) -> Iterator[None]:
    from botocore.exceptions import BotoCoreError, ClientError, ConnectionError, HTTPClientError

    try:
        yield
    except (ConnectionError, HTTPClientError):
        raise NotNow(f"{target} does not answer: is it running?") from None
    except ClientError as error:
        if error.response["Error"]["Code"] == "ResourceNotFoundException":
            raise UsedWrongly(f"{target} has no such tables: deploy first, or set ORDER_HELP_TABLE_PREFIX") from None
        raise NotNow(f"{target} refuses: {error}") from None
    except (BotoCoreError, ValueError) as error:  # no region, no credentials, no such profile, no URL
        raise UsedWrongly(f"{target} cannot be asked: {error}") from None
