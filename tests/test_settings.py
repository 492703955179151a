import ast
import re
from dataclasses import MISSING, asdict, fields
from pathlib import Path

import pytest
import yaml

from order_help.settings import NAMES, Settings, SettingsWrong, current_settings, settings_from, store_settings

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
PREFIX = {"ORDER_HELP_TABLE_PREFIX": "shop-dev-"}


def fault(environ: dict[str, str]) -> str:
    with pytest.raises(SettingsWrong) as wrong:
        settings_from(environ)
    assert "\n" not in str(wrong.value)
    return str(wrong.value)


def test_a_prefix_alone_is_enough() -> None:
    assert settings_from({**PREFIX, "PATH": "/bin", "AWS_REGION": "eu-central-1"}) == Settings(
        table_prefix="shop-dev-",
        customer_claim="sub",
        agent_group_claim="cognito:groups",
        agent_group="order-help-agents",
        agent_claim="sub",
        desk_read_scope="desk:read",
        desk_ship_scope="desk:ship",
        attachments_bucket=None,
        bus=None,
        dead_letters=None,
        mail_from=None,
        order_url=None,
        compiled_operations=True,
        policy_file=None,
        queue_shards=1,
        store_patience=1,
        log_level="INFO",
        detailed_metrics=False,
        service="order-help",
    )


def test_all_settings_are_read_as_what_they_are() -> None:
    settings = settings_from(
        {
            "ORDER_HELP_TABLE_PREFIX": "shop.dev_",
            "ORDER_HELP_CUSTOMER_CLAIM": "https://shop.example/customer",
            "ORDER_HELP_AGENT_GROUP_CLAIM": "https://shop.example/groups",
            "ORDER_HELP_AGENT_GROUP": "agents",
            "ORDER_HELP_AGENT_CLAIM": "email",
            "ORDER_HELP_DESK_READ_SCOPE": "https://desk.example/desk:read",
            "ORDER_HELP_DESK_SHIP_SCOPE": "https://desk.example/desk:ship",
            "ORDER_HELP_ATTACHMENTS_BUCKET": "shop-attachments",
            "ORDER_HELP_BUS": "order-help-dev",
            "ORDER_HELP_DEAD_LETTERS": "https://sqs.eu-central-1.amazonaws.com/123456789012/dead",
            "ORDER_HELP_MAIL_FROM": "Müller & Söhne <help@shop.example>",
            "ORDER_HELP_ORDER_URL": "https://shop.example/orders/{number}?from=mail",
            "ORDER_HELP_OPERATIONS_FILE": "operations.json",
            "ORDER_HELP_REGISTERED_OPERATIONS": "only",
            "ORDER_HELP_COMPILED_OPERATIONS": "false",
            "ORDER_HELP_POLICY_FILE": "policy.toml",
            "ORDER_HELP_QUEUE_SHARDS": "4",
            "ORDER_HELP_STORE_PATIENCE": "10",
            "ORDER_HELP_LOG_LEVEL": "ERROR",
            "ORDER_HELP_DETAILED_METRICS": "true",
            "ORDER_HELP_SERVICE": "order-help-dev",
        }
    )

    assert asdict(settings) == {
        "table_prefix": "shop.dev_",
        "customer_claim": "https://shop.example/customer",
        "agent_group_claim": "https://shop.example/groups",
        "agent_group": "agents",
        "agent_claim": "email",
        "desk_read_scope": "https://desk.example/desk:read",
        "desk_ship_scope": "https://desk.example/desk:ship",
        "attachments_bucket": "shop-attachments",
        "bus": "order-help-dev",
        "dead_letters": "https://sqs.eu-central-1.amazonaws.com/123456789012/dead",
        "mail_from": "Müller & Söhne <help@shop.example>",
        "order_url": "https://shop.example/orders/{number}?from=mail",
        "operations_file": Path("operations.json"),
        "registered_operations": "only",
        "compiled_operations": False,
        "policy_file": Path("policy.toml"),
        "queue_shards": 4,
        "store_patience": 10,
        "log_level": "ERROR",
        "detailed_metrics": True,
        "service": "order-help-dev",
    }


@pytest.mark.parametrize(
    "page",
    ["orders/{number}", "order.html?id={id}", "{id}", "orders/{number}#{id}", "orders/{id}?n={number}&from=mail"],
)
def test_an_orders_page_is_named_by_id_or_number_or_both(page: str) -> None:
    address = f"https://shop.example/{page}"
    assert settings_from({**PREFIX, "ORDER_HELP_ORDER_URL": address}).order_url == address


def test_what_is_empty_is_not_set() -> None:
    assert settings_from({**PREFIX, "ORDER_HELP_POLICY_FILE": "", "ORDER_HELP_SERVICE": ""}) == settings_from(PREFIX)
    assert fault({"ORDER_HELP_TABLE_PREFIX": ""}) == fault({})


def test_what_is_missing_is_named_with_what_it_is() -> None:
    assert fault({}) == (
        "ORDER_HELP_TABLE_PREFIX is missing: "
        "set it to a beginning for the names of the tables, 1 to 200 of a-z, A-Z, 0-9, _ . -"
    )


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("ORDER_HELP_TABLE_PREFIX", "a b", "a beginning for the names"),
        ("ORDER_HELP_TABLE_PREFIX", "shop\n", "a beginning for the names"),
        ("ORDER_HELP_TABLE_PREFIX", "x" * 201, "a beginning for the names"),
        ("ORDER_HELP_CUSTOMER_CLAIM", "the claim", "the name of a claim"),
        ("ORDER_HELP_AGENT_GROUP_CLAIM", "the groups", "the name of a claim"),
        ("ORDER_HELP_AGENT_GROUP", "agents, all", "the name of a group"),
        ("ORDER_HELP_AGENT_GROUP", "[agents]", "the name of a group"),
        ("ORDER_HELP_AGENT_CLAIM", "an agent", "the name of a claim"),
        ("ORDER_HELP_DESK_READ_SCOPE", "desk:read desk:ship", "a scope"),
        ("ORDER_HELP_DESK_SHIP_SCOPE", '"desk:ship"', "a scope"),
        ("ORDER_HELP_ATTACHMENTS_BUCKET", "shop.attachments", "the name of a bucket, 3 to 63"),
        ("ORDER_HELP_BUS", "my bus", "the name of an event bus"),
        ("ORDER_HELP_DEAD_LETTERS", "dead-letters", "the URL of a queue"),
        ("ORDER_HELP_MAIL_FROM", "help", "a mail address"),
        ("ORDER_HELP_MAIL_FROM", "a@shop.example, b@shop.example", "a mail address"),
        ("ORDER_HELP_MAIL_FROM", "A\nBcc: b@shop.example <a@shop.example>", "a mail address"),
        ("ORDER_HELP_ORDER_URL", "https://shop.example/orders", "an address that begins with https://"),
        ("ORDER_HELP_ORDER_URL", "javascript:alert({number})", "an address that begins with https://"),
        ("ORDER_HELP_ORDER_URL", "https://shop.example/{number}/{number}", "an address that begins with https://"),
        ("ORDER_HELP_ORDER_URL", "https://shop.example/{id}?again={id}", "an address that begins with https://"),
        ("ORDER_HELP_ORDER_URL", "https://shop.example/{id}/{customer}", "an address that begins with https://"),
        ("ORDER_HELP_QUEUE_SHARDS", "many", "a whole number from 1 to 100"),
        ("ORDER_HELP_QUEUE_SHARDS", "0", "a whole number from 1 to 100"),
        ("ORDER_HELP_QUEUE_SHARDS", "101", "a whole number from 1 to 100"),
        ("ORDER_HELP_QUEUE_SHARDS", "1.5", "a whole number from 1 to 100"),
        ("ORDER_HELP_QUEUE_SHARDS", "٤", "a whole number from 1 to 100"),
        ("ORDER_HELP_STORE_PATIENCE", "0", "a whole number from 1 to 100"),
        ("ORDER_HELP_LOG_LEVEL", "info", "one of DEBUG, INFO"),
        ("ORDER_HELP_LOG_LEVEL", "VERBOSE", "one of DEBUG, INFO"),
        ("ORDER_HELP_DETAILED_METRICS", "True", "true or false"),
        ("ORDER_HELP_DETAILED_METRICS", "1", "true or false"),
        ("ORDER_HELP_SERVICE", "bücher", "a name, 1 to 100"),
        ("ORDER_HELP_AGENT_GROUP", "agents\udcff", "the name of a group"),  # a byte that is no UTF-8
        ("ORDER_HELP_MAIL_FROM", f"{'x' * 308}@shop.example", "a mail address"),
        ("ORDER_HELP_MAIL_FROM", f"{'M' * 305} <a@shop.example>", "a mail address"),
        ("ORDER_HELP_ORDER_URL", f"https://shop.example/{{number}}/{'x' * 1_971}", "an address that begins with"),
    ],
)
def test_what_is_wrong_is_named_with_what_is_expected(name: str, value: str, expected: str) -> None:
    assert fault({**PREFIX, name: value}).startswith(f"{name} is {value!r}: expected {expected}")


def test_a_misspelt_name_is_told_and_does_not_count_as_left_out() -> None:
    assert fault({**PREFIX, "ORDER_HELP_QUEUE_SHARD": "4"}) == (
        "'ORDER_HELP_QUEUE_SHARD' is no setting: is ORDER_HELP_QUEUE_SHARDS meant?"
    )


def test_a_name_that_is_like_none_is_answered_with_all_there_are() -> None:
    assert fault({**PREFIX, "ORDER_HELP_X": "1"}) == f"'ORDER_HELP_X' is no setting: there are {', '.join(NAMES)}"


def test_all_that_is_wrong_is_said_at_once() -> None:
    said = fault({"ORDER_HELP_TABLE_PREFX": "a-", "ORDER_HELP_QUEUE_SHARDS": "many"})

    assert [part.split(" is ")[0] for part in said.split("; ")] == [
        "ORDER_HELP_TABLE_PREFIX",
        "ORDER_HELP_QUEUE_SHARDS",
        "'ORDER_HELP_TABLE_PREFX'",
    ]


def test_the_settings_of_this_process_follow_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for prefix in ("one-", "two-", "one-"):
        monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", prefix)
        assert current_settings().table_prefix == prefix

    monkeypatch.delenv("ORDER_HELP_TABLE_PREFIX")
    with pytest.raises(SettingsWrong, match="ORDER_HELP_TABLE_PREFIX is missing"):
        current_settings()


@pytest.mark.guarantee("The page about settings has every setting, its default and what is expected.", to="operators")
def test_the_page_on_settings_tells_every_setting_and_its_default() -> None:
    rows = re.findall(r"(?m)^\| `(ORDER_HELP_\w+)` \| ([^|]+) \|", PAGE)
    defaults = [
        "required" if field.default is MISSING else "none" if field.default is None else f"`{_written(field.default)}`"
        for field in fields(Settings)
    ]

    assert rows == list(zip(NAMES, defaults, strict=True))


def _written(default: object) -> str:
    return str(default).lower() if isinstance(default, bool) else str(default)


@pytest.mark.guarantee("The page about settings has every setting, its default and what is expected.", to="operators")
def test_the_page_on_settings_says_what_is_expected() -> None:
    for field in fields(Settings):
        assert field.metadata["expected"] in PAGE


def test_the_deployment_sets_nothing_else() -> None:
    deployed = yaml.safe_load((ROOT / "infra/environment.yml").read_text(encoding="utf-8"))

    assert "ORDER_HELP_TABLE_PREFIX" in deployed
    assert deployed.keys() <= set(NAMES)


def test_no_other_file_reads_them() -> None:
    """The command alone names one, to give the tables of a developer's machine their name."""
    reading = {
        path.relative_to(ROOT).as_posix()
        for folder in ("order_help", "order_help_cli", "functions", "graphql/gateway")
        for path in (ROOT / folder).rglob("*.py")
        if any(isinstance(node, ast.Constant) and node.value in NAMES for node in ast.walk(ast.parse(path.read_text())))
    }

    assert reading == {"order_help_cli/dev_server/engine.py"}


def test_the_store_has_its_settings_as_they_are_now(monkeypatch: pytest.MonkeyPatch) -> None:
    for prefix, shards in (("first-", 1), ("second-", 4)):
        monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", prefix)
        monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", str(shards))
        found, all_of_them = store_settings(), current_settings()
        assert (found.table_prefix, found.queue_shards) == (prefix, shards)
        assert found.store_patience == all_of_them.store_patience

    monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", "0")
    with pytest.raises(SettingsWrong, match="ORDER_HELP_QUEUE_SHARDS is '0'"):
        store_settings()
