import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from order_help.store.connection import table_prefix
from order_help_cli.dev_server.engine import is_of_aws, mocked_engine, use_account, use_endpoint
from order_help_cli.exit_codes import NotNow, UsedWrongly
from tests.support.command import order_help
from tests.support.dynamodb import forget_connections
from tests.support.engine import free_port

Machine = Callable[..., None]
ELSEWHERE = "http://127.0.0.1:1"
KEYS = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    """Sets a machine up: the configuration file of AWS's tools, and the environment. No request leaves it."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)

    def set_up(config: str = "", **environment: str) -> None:
        file = tmp_path / "config"
        file.write_text(config, encoding="utf-8")
        alone = {
            "AWS_CONFIG_FILE": str(file),
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "ORDER_HELP_TABLE_PREFIX": "t-",
        }
        nowhere = {"AWS_EC2_METADATA_DISABLED": "true", "HTTPS_PROXY": f"http://127.0.0.1:{free_port()}"}
        for name, value in {"AWS_DEFAULT_REGION": "eu-central-1", **alone, **nowhere, **environment}.items():
            monkeypatch.setenv(name, value)

    forget_connections()
    yield set_up
    forget_connections()


@pytest.mark.parametrize(
    ("config", "environment"),
    [
        (f"[default]\nendpoint_url = {ELSEWHERE}\n", {}),
        (f"[profile stack]\nendpoint_url = {ELSEWHERE}\n", {"AWS_PROFILE": "stack"}),
        (f"[default]\nservices = s\n[services s]\ndynamodb =\n  endpoint_url = {ELSEWHERE}\n", {}),
        ("", {"AWS_ENDPOINT_URL": ELSEWHERE}),
        ("", {"AWS_ENDPOINT_URL_DYNAMODB": ELSEWHERE}),
        ("[default]\nignore_configured_endpoint_urls = false\n", {"AWS_ENDPOINT_URL": ELSEWHERE}),
        ("", {"AWS_DEFAULT_REGION": "local"}),
    ],
    ids=["profile", "named profile", "services", "environment", "of DynamoDB", "not ignored", "local region"],
)
def test_the_account_is_not_taken_for_an_engine_however_its_address_was_configured(
    config: str, environment: dict[str, str], machine: Machine
) -> None:
    machine(config, **KEYS, **environment)

    with pytest.raises(
        UsedWrongly, match=r"--aws is for the account's own tables, and http://\S+ is no address of AWS"
    ):
        use_account()


@pytest.mark.parametrize(
    "config",
    [
        f"[default]\nendpoint_url = {ELSEWHERE}\nignore_configured_endpoint_urls = true\n",
        "[default]\nendpoint_url = https://vpce-1a-2b.dynamodb.eu-central-1.vpce.amazonaws.com\n",
        "[default]\nservices = s\n[services s]\ns3 =\n  endpoint_url = http://127.0.0.1:1\n",
        "[default]\nuse_dualstack_endpoint = true\n",
    ],
    ids=["ignored", "private link", "of S3", "dual stack"],
)
def test_the_account_is_asked_where_every_address_is_one_of_aws(config: str, machine: Machine) -> None:
    machine(config, **KEYS)

    with pytest.raises(NotNow, match="AWS does not answer"):
        use_account()


@pytest.mark.parametrize(
    ("address", "of_aws"),
    [
        ("https://dynamodb.eu-central-1.amazonaws.com", True),
        ("https://dynamodb.cn-north-1.amazonaws.com.cn", True),
        ("https://dynamodb.eu-central-1.api.aws", True),
        ("https://dynamodb-fips.us-gov-west-1.amazonaws.com", True),
        ("https://123456789012.ddb.us-east-1.amazonaws.com", True),
        ("https://vpce-0f89a33420c0f7bb4-abcdefgh.dynamodb.eu-central-1.vpce.amazonaws.com", True),
        ("https://abc123.execute-api.eu-central-1.amazonaws.com", False),
        ("https://dynamodb.s3.amazonaws.com", False),
        ("https://dynamodb.eu-central-1.elb.amazonaws.com", False),
        ("http://dynamodb.eu-central-1.amazonaws.com", False),
        ("https://dynamodb.eu-central-1.amazonaws.com.example", False),
        ("https://notamazonaws.com", False),
        ("https://amazonaws.com@127.0.0.1", False),
        ("https://127.0.0.1/.amazonaws.com", False),
        ("https://", False),
    ],
)
def test_an_address_of_aws_is_known_by_its_host(address: str, of_aws: bool) -> None:
    assert is_of_aws(address) is of_aws


def test_an_engine_is_meant_and_the_account_is_not_asked_in_its_place(machine: Machine) -> None:
    machine("[default]\nignore_configured_endpoint_urls = true\n", AWS_ENDPOINT_URL=ELSEWHERE, **KEYS)

    with pytest.raises(
        UsedWrongly, match=r"127\.0\.0\.1:1 is meant, and https://dynamodb\.eu-central-1\.amazonaws\.com"
    ):
        use_endpoint()


def test_a_profile_of_aws_login_is_told_what_it_needs(machine: Machine) -> None:
    machine("[default]\nlogin_session = arn:aws:iam::123456789012:user/ann\n")

    with pytest.raises(UsedWrongly) as wrong:
        use_account()
    assert "pip install 'botocore[crt]'" in wrong.value.message
    assert "aws configure export-credentials" in wrong.value.message


def test_an_engine_needs_no_credentials_of_aws_login(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in KEYS:
        monkeypatch.setenv(name, "")  # what the engine sets is gone after the test
    machine("[default]\nlogin_session = arn:aws:iam::123456789012:user/ann\n", AWS_ENDPOINT_URL=ELSEWHERE)

    with pytest.raises(NotNow, match="does not answer: is it running"):
        use_endpoint()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("ORDER_HELP_QUEUE_SHARDS", "many", "ORDER_HELP_QUEUE_SHARDS is 'many': expected a whole number from 1 to 100"),
        ("ORDER_HELP_TABLE_PREFX", "x-", "'ORDER_HELP_TABLE_PREFX' is no setting: is ORDER_HELP_TABLE_PREFIX meant?"),
    ],
)
def test_a_setting_that_is_wrong_ends_a_command_with_one_line(name: str, value: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "orders.jsonl"
    file.write_text("{}\n")

    for command in (("serve", "--port", "0"), ("import", file, "--aws")):
        done = order_help(*command, **{name: value})

        assert (done.returncode, done.stderr) == (2, f"Error: {said}\n")


def test_tables_are_named_after_the_product_unless_they_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_DEFAULT_REGION", "AWS_REGION"):
        monkeypatch.setenv(name, "")  # what the engine sets is gone after the test

    for prefix, used in [("", "order-help-"), ("mine-", "mine-")]:
        monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", prefix)
        with mocked_engine():
            assert table_prefix() == used
