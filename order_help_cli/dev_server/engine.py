"""Chooses the DynamoDB of a command: an engine at an address, the tables of an AWS account, or moto in this process."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

from order_help_cli.exit_codes import NotNow, UsedWrongly

ENDPOINT: Final = "AWS_ENDPOINT_URL_DYNAMODB"
_REGION: Final = "eu-central-1"
_TABLE_PREFIX: Final = "ORDER_HELP_TABLE_PREFIX"
_DEFAULT_PREFIX: Final = "order-help-"
_CONNECT_SECONDS: Final = 3
_ANSWER_SECONDS: Final = 20  # an engine that has just started takes long for its first answer

# It is no dependency: with it botocore signs by other code than in Lambda, in the tests as well.
_DYNAMODB: Final = re.compile(
    r"((vpce-[a-z0-9-]+\.)?dynamodb(-fips)?|[0-9]{12}\.ddb(-fips)?)\.[a-z]{2}(-[a-z]+)+-[0-9]+(\.vpce)?"
)
"""The host of DynamoDB in a region, without the suffix of its partition: public, of an account, or of a PrivateLink."""
_LOGIN: Final = (
    "a profile of `aws login` needs botocore[crt]. Install it: .venv/bin/python -m pip install 'botocore[crt]'; or hand"
    ' its credentials on: eval "$(aws configure export-credentials --format env)"'
)


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
    named = endpoint() or ""
    with _errors_in_one_line(f"the engine at {named}"):
        import boto3

        session = boto3.Session()
        if session.region_name is None:
            os.environ["AWS_DEFAULT_REGION"] = _REGION
        if not _has_credentials(session):
            # What an engine on this machine is told, which asks nobody who they are.
            os.environ |= {"AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local"}  # nosec B105
        client = _client()
        if (meant := client.meta.endpoint_url).rstrip("/") != named.rstrip("/"):
            raise UsedWrongly(f"{named} is meant, and {meant} would be asked: unset ignore_configured_endpoint_urls")
        client.list_tables(Limit=1)

    from order_help.store.tables import create_tables

    create_tables()


def use_account() -> None:
    """
    Connects to the tables of the AWS account that the environment names. Raises UsedWrongly or NotNow.

    Nothing is sent before it is sure that all of it goes to AWS, however an address was configured.
    """
    _check_settings()

    from order_help.store.connection import table_prefix

    with _errors_in_one_line("AWS"):
        client = _client()
        if not is_of_aws(other := client.meta.endpoint_url):
            raise UsedWrongly(
                f"--aws is for the account's own tables, and {other} is no address of AWS: unset AWS_ENDPOINT_URL and"
                f" {ENDPOINT}, or choose a profile without endpoint_url, and a region of AWS"
            )
        client.describe_table(TableName=f"{table_prefix()}orders")


def is_of_aws(address: str) -> bool:
    """
    Whether this is an address of DynamoDB in AWS, in any of its partitions.

    Other hosts of AWS belong to whoever has made them: an API, a bucket or a machine.
    """
    import botocore.session

    url = urlsplit(address)
    partitions = botocore.session.get_session().get_component("data_loader").load_data("partitions")["partitions"]
    outputs = [partition["outputs"] for partition in partitions]
    suffixes = {f".{output[name]}" for output in outputs for name in ("dnsSuffix", "dualStackDnsSuffix")}
    host = url.hostname or ""
    return url.scheme == "https" and any(
        host.endswith(one) and _DYNAMODB.fullmatch(host.removesuffix(one)) for one in suffixes
    )


def _has_credentials(session: Any) -> bool:
    from botocore.exceptions import MissingDependencyException

    try:
        return session.get_credentials() is not None
    except MissingDependencyException:  # a profile of `aws login`: an engine on this machine takes any credentials
        return False


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
    import boto3
    from botocore.config import Config

    limits = Config(connect_timeout=_CONNECT_SECONDS, read_timeout=_ANSWER_SECONDS, retries={"max_attempts": 0})
    return boto3.Session().client("dynamodb", config=limits)


@contextmanager
def _errors_in_one_line(target: str) -> Iterator[None]:
    from botocore.exceptions import (
        BotoCoreError,
        ClientError,
        ConnectionError,
        HTTPClientError,
        MissingDependencyException,
    )

    try:
        yield
    except (ConnectionError, HTTPClientError):
        raise NotNow(f"{target} does not answer: is it running?") from None
    except ClientError as error:
        if error.response["Error"]["Code"] == "ResourceNotFoundException":
            raise UsedWrongly(f"{target} has no such tables: deploy first, or set ORDER_HELP_TABLE_PREFIX") from None
        raise NotNow(f"{target} refuses: {error}") from None
    except MissingDependencyException:
        raise UsedWrongly(f"{target} cannot be asked: {_LOGIN}") from None
    except (BotoCoreError, ValueError) as error:  # no region, no credentials, no such profile, no URL
        raise UsedWrongly(f"{target} cannot be asked: {error}") from None
