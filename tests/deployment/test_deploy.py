"""The guide to deploying, followed to the letter against a mocked account."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from order_help.store.tables import table_shapes
from tests.deployment.conftest import Artifact
from tests.functions.shopper import Shopper
from tests.support import aws_command, order_help_command
from tests.support.checkout import ROOT, Reader, blocks, checkout
from tests.support.mocked_account import MockedAccount, mocked_account
from tests.support.node import node_tool
from tests.support.serverless import NO_ACCOUNT, OFFLINE
from tools.package import this_machine

pytestmark = [
    pytest.mark.xdist_group("artifact"),
    pytest.mark.long,
    pytest.mark.timeout(900),  # some twenty runs of the serverless CLI, one after the other
]

GUIDE = ROOT / "docs" / "deploy.md"
PLACEHOLDERS_REFUSED = (
    'set oidcIssuer and oidcAudience: in infra/stages.yml, or by --param "name=value" (docs/deploy.md)'
)
SETTINGS = {
    "ORDER_HELP_TABLE_PREFIX": "order-help-dev-",
    "ORDER_HELP_SERVICE": "order-help-dev",
    "ORDER_HELP_POLICY_FILE": "policy.toml",
    "ORDER_HELP_OPERATIONS_FILE": "operations.json",
    "ORDER_HELP_REGISTERED_OPERATIONS": "also",
    "ORDER_HELP_ATTACHMENTS_BUCKET": "order-help-dev-attachments-123456789012-eu-central-1",
    "ORDER_HELP_CUSTOMER_CLAIM": "sub",
    "ORDER_HELP_AGENT_GROUP_CLAIM": "cognito:groups",
    "ORDER_HELP_AGENT_GROUP": "order-help-agents",
    "ORDER_HELP_AGENT_CLAIM": "sub",
    "ORDER_HELP_DESK_READ_SCOPE": "desk:read",
    "ORDER_HELP_DESK_SHIP_SCOPE": "desk:ship",
    "ORDER_HELP_QUEUE_SHARDS": "1",
    "ORDER_HELP_LOG_LEVEL": "INFO",
    "ORDER_HELP_DETAILED_METRICS": "false",
    "ORDER_HELP_BUS": "order-help-dev",
    "ORDER_HELP_MAIL_FROM": "",
    "ORDER_HELP_ORDER_URL": "",
}
OWN_SETTINGS = {
    function: {"ORDER_HELP_DEAD_LETTERS": f"https://sqs.eu-central-1.amazonaws.com/123456789012/order-help-dev-{dead}"}
    for function, dead in {
        "onOrderSnapshot": "order-snapshots-dead-letters",
        "onAttachmentUploaded": "attachment-uploads-dead-letters",
        "onTimelineEntry": "timeline-entries-dead-letters",
    }.items()
}
"""What one function alone is set."""
FUNCTIONS = {
    "graphqlApi": "graphql-api",
    "deskApi": "desk-api",
    "onOrderSnapshot": "on-order-snapshot",
    "onAttachmentUploaded": "on-attachment-uploaded",
    "onTimelineEntry": "on-timeline-entry",
    "everyHourNudgeDesk": "every-hour-nudge-desk",
}
"""Every function, and what its role's name ends with."""
SHAPE = ("KeySchema", "LocalSecondaryIndexes", "GlobalSecondaryIndexes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was in the account after a step of the guide, and what the step's commands said."""

    said: str
    stacks: dict[str, str]
    items: dict[str, int]
    """How many there are in each table."""
    queues: list[str]
    buckets: list[str]
    roles: list[str]
    settings: dict[str, dict[str, str]]
    """Of each function."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """The whole guide, walked once, with a look around after each step."""

    cognito: Seen
    refused: str
    """What was said to somebody who set no issuer."""
    deployed: Seen
    shapes: dict[str, dict[str, Any]]
    """Of each table, as deployed."""
    functions: dict[str, dict[str, Any]]
    dead_letters_of: dict[str, str | None]
    imported: Seen
    queued: Seen
    invoked: Seen
    desk_command: str
    """What the desk answered to an agent."""
    filed: dict[str, Any]
    with_a_request: Seen
    deployed_again: Seen
    changed: Seen
    rolled_back: Seen
    removed: Seen
    removed_prod: Seen
    deleting: str
    """What DynamoDB says when a table of the removed `prod` is to be deleted."""
    deleted_for_good: Seen
    blocks_followed: int


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory, artifact: Artifact) -> Path:
    """A checkout in which the artifact is built already, for this machine in place of Lambda's."""
    node_tool("serverless")
    folder = checkout(tmp_path_factory.mktemp("checkout"))
    shutil.copytree(artifact.zip.parent, folder / "build")
    order_help_command.install(folder / ".venv")
    return folder


@pytest.fixture(scope="module")
def surroundings(artifact: Artifact) -> dict[str, str]:
    """What this machine sets, without anybody's account or settings of the service."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "ORDER_HELP_"))}
    return kept | {
        "PACKAGE_ARGS": f"--machine {this_machine()} --python {artifact.version}",
        "SLS_AWS_MONITORING_FREQUENCY": "200",  # milliseconds between looks at a stack; a real one takes minutes
    }


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory, artifact: Artifact) -> Iterator[MockedAccount]:
    with mocked_account(tmp_path_factory.mktemp("account"), python=artifact.python) as account:
        yield account


@pytest.fixture(scope="module")
def walk(here: Path, surroundings: dict[str, str], account: MockedAccount) -> Walk:
    aws_command.install(here.parent)
    path = f"{here.parent}{os.pathsep}{surroundings['PATH']}"
    reader = Reader(page=GUIDE, folder=here, environment=surroundings | account.environment | {"PATH": path})

    def after(heading: str) -> Seen:
        return _seen(account, reader.follow(heading))

    after("Before you begin")
    reader.follow("Cognito")
    reader.follow("Agents")
    return Walk(
        cognito=after("The shop's own systems"),
        refused=_output_of(["npx", "serverless", "deploy"], here, reader.environment),
        deployed=after("Deploy it"),
        shapes=_shapes(account),
        functions=_functions(account),
        dead_letters_of=_dead_letters(account),
        imported=after("First orders in"),
        queued=after("First orders in"),
        invoked=after("See that it works"),
        desk_command=reader.follow("See that it works"),
        filed=_file_a_request(account),
        with_a_request=after("Mails"),
        deployed_again=after("Change it"),
        changed=after("Change it"),
        rolled_back=after("Roll back"),
        removed=after("Remove it"),
        removed_prod=after("Remove it"),
        deleting=_deleting(account, "order-help-prod-orders"),
        deleted_for_good=after("For good"),
        blocks_followed=reader.followed,
    )


@pytest.mark.guarantee(
    "The commands of the guide to deploying work one after the other, in an account that is mocked.", to="operators"
)
def test_every_command_of_the_guide_was_followed(walk: Walk) -> None:
    assert walk.blocks_followed == len(blocks(GUIDE))


def test_deploying_without_an_issuer_is_refused_in_one_line(walk: Walk) -> None:
    assert walk.refused.partition("Error:\n")[2].splitlines()[0] == PLACEHOLDERS_REFUSED
    assert walk.cognito.stacks == {}


def test_a_bare_deploy_builds_the_artifact_first(walk: Walk) -> None:
    said = walk.deployed.said
    assert (
        0 < said.index("Building the artifact (make package)") < said.index("Service deployed to stack order-help-dev")
    )


def test_it_deploys_the_tables_in_their_shapes(walk: Walk) -> None:
    expected = {
        f"order-help-dev-{name}": {part: shape[part] for part in SHAPE if part in shape}
        for name, shape in table_shapes().items()
    }
    assert walk.shapes == expected
    assert walk.deployed.items == dict.fromkeys(expected, 0)


def test_it_deploys_functions_with_their_settings_and_a_role_each(walk: Walk) -> None:
    assert walk.deployed.settings == {name: SETTINGS | OWN_SETTINGS.get(name, {}) for name in FUNCTIONS}
    roles = {name: function["Role"].rpartition("/")[2] for name, function in walk.functions.items()}
    assert roles == {name: f"order-help-dev-eu-central-1-{role}" for name, role in FUNCTIONS.items()}
    assert sorted(roles.values()) == walk.deployed.roles


def test_it_deploys_queues_with_their_dead_letters(walk: Walk) -> None:
    assert walk.dead_letters_of == {
        "order-help-dev-order-snapshots": "order-help-dev-order-snapshots-dead-letters",
        "order-help-dev-order-snapshots-dead-letters": None,
        "order-help-dev-order-events-dead-letters": None,
        "order-help-dev-attachment-uploads": "order-help-dev-attachment-uploads-dead-letters",
        "order-help-dev-attachment-uploads-dead-letters": None,
        "order-help-dev-nudges-dead-letters": None,
        "order-help-dev-timeline-entries-dead-letters": None,
    }


def test_orders_come_in_by_import_queue_and_bus(walk: Walk) -> None:
    assert "orders.jsonl: 1 new, 0 changed, 0 unchanged, 0 bad lines" in walk.imported.said
    assert walk.imported.items["order-help-dev-orders"] == 1
    assert walk.queued.items["order-help-dev-orders"] == 3


def test_the_deployed_function_lists_the_orders_and_files_a_request(walk: Walk) -> None:
    nodes = [edge["node"] for edge in _answered(walk.invoked.said)["orders"]["edges"]]
    assert sorted(node["number"] for node in nodes) == ["W2611340", "W2611341", "W2611342"]
    assert _answered(walk.desk_command) == {
        "me": {"name": "sam", "isAgent": True},
        "order": {"customerId": "james_li_5688"},
    }
    assert walk.filed["__typename"] == "HelpRequestFiled"
    assert walk.filed["order"] == {"status": "CANCELLED"}


@pytest.mark.guarantee("A second deployment changes nothing, and rolling back touches no data.", to="operators")
def test_deploying_again_changes_nothing(walk: Walk) -> None:
    assert "No changes to deploy. Deployment skipped." in walk.deployed_again.said
    assert _without_words(walk.deployed_again) == _without_words(walk.with_a_request)
    assert walk.with_a_request.items["order-help-dev-help_requests"] == 1


def test_a_changed_setting_changes_that_setting_and_no_data(walk: Walk) -> None:
    assert "Service deployed to stack order-help-dev" in walk.changed.said
    debug = SETTINGS | {"ORDER_HELP_LOG_LEVEL": "DEBUG"}
    assert walk.changed.settings == {name: debug | OWN_SETTINGS.get(name, {}) for name in FUNCTIONS}
    assert _without_words(walk.changed, "settings") == _without_words(walk.deployed_again, "settings")


@pytest.mark.guarantee("A second deployment changes nothing, and rolling back touches no data.", to="operators")
def test_rolling_back_brings_back_the_settings_and_touches_no_data(walk: Walk) -> None:
    assert "Service rolled back to timestamp" in walk.rolled_back.said
    assert _without_words(walk.rolled_back) == _without_words(walk.deployed_again)


@pytest.mark.guarantee("Removing `prod` keeps its tables, and removing `dev` leaves nothing behind.", to="operators")
def test_removing_dev_leaves_nothing_behind(walk: Walk) -> None:
    assert _without_words(walk.removed) == _without_words(walk.cognito)


@pytest.mark.guarantee("Removing `prod` keeps its tables, and removing `dev` leaves nothing behind.", to="operators")
def test_removing_prod_leaves_tables_that_refuse_to_be_deleted(walk: Walk) -> None:
    kept = {f"order-help-prod-{name}": 0 for name in table_shapes()}
    assert walk.removed_prod.items == kept
    assert walk.removed_prod.buckets == ["order-help-prod-attachments-123456789012-eu-central-1"]
    assert all(name in walk.removed_prod.said for name in kept)
    assert _without_words(walk.removed_prod, "items", "buckets") == _without_words(walk.removed, "items", "buckets")
    assert "DeletionProtectionEnabled is set to True" in walk.deleting


def test_what_remained_of_prod_can_be_deleted_for_good(walk: Walk) -> None:
    assert _without_words(walk.deleted_for_good) == _without_words(walk.removed)


@pytest.mark.guarantee("Packaging needs no credentials and no network.", to="operators")
def test_it_packages_without_credentials_and_without_a_network(here: Path, surroundings: dict[str, str]) -> None:
    said = _output_of(["npx", "serverless", "package", "--stage", "prod"], here, surroundings | NO_ACCOUNT | OFFLINE)
    assert "Building the artifact (make package)" in said
    assert (here / ".serverless" / "cloudformation-template-update-stack.json").exists(), said


def _answered(said: str) -> dict[str, Any]:
    """The data that a function invoked by the serverless CLI answered with."""
    answer, _ = json.JSONDecoder().raw_decode(said[said.index("{") :])
    data: dict[str, Any] = json.loads(answer["body"])["data"]
    return data


def _without_words(seen: Seen, *fields: str) -> dict[str, Any]:
    return {name: value for name, value in asdict(seen).items() if name not in ("said", *fields)}


def _output_of(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    return done.stdout + done.stderr


def _seen(account: MockedAccount, said: str) -> Seen:
    dynamodb = account.client("dynamodb")
    stacks = account.client("cloudformation").describe_stacks()["Stacks"]
    return Seen(
        said=said,
        stacks={stack["StackName"]: stack["StackStatus"] for stack in stacks},
        items={name: dynamodb.scan(TableName=name)["Count"] for name in dynamodb.list_tables()["TableNames"]},
        queues=sorted(_queues(account)),
        buckets=sorted(b["Name"] for b in account.client("s3").list_buckets()["Buckets"] if "attachments" in b["Name"]),
        roles=sorted(role["RoleName"] for role in account.client("iam").list_roles()["Roles"]),
        settings={name: one["Environment"]["Variables"] for name, one in _functions(account).items()},
    )


def _queues(account: MockedAccount) -> dict[str, str]:
    urls = account.client("sqs").list_queues().get("QueueUrls", [])
    return {url.rpartition("/")[2]: url for url in urls}


def _functions(account: MockedAccount) -> dict[str, dict[str, Any]]:
    functions = account.client("lambda").list_functions()["Functions"]
    return {function["FunctionName"].rpartition("-")[2]: function for function in functions}


def _shapes(account: MockedAccount) -> dict[str, dict[str, Any]]:
    """Of each table what infra/tables.yml says of keys and indexes, as the account describes it."""
    dynamodb = account.client("dynamodb")
    shapes = {}
    for name in dynamodb.list_tables()["TableNames"]:
        table = dynamodb.describe_table(TableName=name)["Table"]
        shapes[name] = {part: table[part] for part in SHAPE if table.get(part)}
        for index in (one for part in SHAPE[1:] for one in shapes[name].get(part, [])):
            for own in set(index) - {"IndexName", "KeySchema", "Projection"}:
                del index[own]
    return shapes


def _dead_letters(account: MockedAccount) -> dict[str, str | None]:
    sqs = account.client("sqs")
    found: dict[str, str | None] = {}
    for name, url in _queues(account).items():
        attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        policy = json.loads(attributes.get("RedrivePolicy", "null"))
        found[name] = policy and policy["deadLetterTargetArn"].rpartition(":")[2]
    return found


def _file_a_request(account: MockedAccount) -> dict[str, Any]:
    """A shopper cancels an order, through Lambda."""
    client = account.client("lambda")

    def invoke(event: dict[str, Any], context: object) -> dict[str, Any]:
        answer = client.invoke(FunctionName="order-help-dev-graphqlApi", Payload=json.dumps(event))
        expected: dict[str, Any] = json.loads(answer["Payload"].read())
        return expected

    shopper = Shopper(invoke, "james_li_5688")
    return shopper.file(shopper.order("W2611340"), "CANCEL_ORDER")


def _deleting(account: MockedAccount, table: str) -> str:
    try:
        account.client("dynamodb").delete_table(TableName=table)
    except ClientError as error:
        return str(error)
    return ""
