"""Apollo Client and urql query by GET and by hash, and fall back where a hash is not known or not supported."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from gateway.http.registered import sha256
from order_help_cli.registered.own_documents import own_documents
from tests.support.absence import absent
from tests.support.node import ROOT
from tests.support.shop_of_customers import ServedShop, serving_customers

pytestmark = [pytest.mark.node, pytest.mark.xdist_group("clients")]

OWN = "query Own($number: String!) { order(number: $number) { number statusText } }"
WITH_CACHE = (
    "query Own($number: String!) {\n  order(number: $number) {\n    number\n    statusText\n    __typename\n  }\n}"
)
"""The document that both clients make of `OWN`."""

HASH, TEXT, BOTH = "hash", "text", "text and hash"
WAYS = [f"{client} {method}" for method in ("GET", "POST") for client in ("Apollo", "urql")]


@dataclass(frozen=True)
class Ran:
    """What a client did: the answers to the same query, twice, and each request with the code of its error."""

    answers: Sequence[str]
    sent: Sequence[tuple[str, str, str | None]]


def run(shop: ServedShop, customer: str, *documents: Path) -> dict[tuple[str, str], Ran]:
    """Returns what each client did for each document, by its file's name and the client's way of asking."""
    if shutil.which("node") is None or not (ROOT / "node_modules" / "@urql" / "exchange-persisted").exists():
        absent("the clients are missing: 'make node' installs them with npm.")
    script = Path(__file__).with_name("persisted.mjs")
    variables = json.dumps({"number": f"PAID-{customer}"})
    command: list[str | Path] = ["node", script, shop.url, shop.token(customer), variables, *documents]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {
        (Path(line["document"]).stem, line["client"]): _ran(line) for line in map(json.loads, done.stdout.splitlines())
    }


def _ran(line: dict[str, Any]) -> Ran:
    what = {(True, True): BOTH, (True, False): TEXT, (False, True): HASH}
    return Ran(
        answers=line["answers"],
        sent=[(one["method"], what[one["query"], one["hash"]], one["code"]) for one in line["sent"]],
    )


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A document of a frontend's own."""
    file = tmp_path / "own.graphql"
    file.write_text(OWN)
    return file


@pytest.mark.guarantee(
    "A registered operation runs by its hash, and others are refused where only registered ones are accepted.",
    to="frontend developers",
)
def test_clients_query_by_get_and_run_our_operations_by_hash_and_fall_back_for_others(
    shop: ServedShop, customer: str, own: Path
) -> None:
    ours = ROOT / "graphql" / "operations" / "order_details.graphql"

    ran = run(shop, customer, own, ours)

    for way in WAYS:
        method = way.split()[1]
        assert ran["own", way] == Ran([f"PAID-{customer}"] * 2, [(method, TEXT, None)] * 2)
        miss = [(method, HASH, "PERSISTED_QUERY_NOT_FOUND"), (method, BOTH, None)]
        assert ran["own", f"{way} by hash"] == Ran([f"PAID-{customer}"] * 2, miss * 2)
        hit = [(method, HASH, None)] * 2
        assert ran["order_details", f"{way} by hash"] == Ran([f"PAID-{customer}"] * 2, hit)
    # A URL that is too long: urql sends such a query by POST by itself, and Apollo shows the answer.
    assert ran["order_details", "urql GET"].sent == [("POST", TEXT, None)] * 2
    assert (
        ran["order_details", "Apollo GET"].answers == ["A query string has at most 8000 bytes: use POST instead."] * 2
    )


def test_clients_send_documents_where_there_are_no_registered_operations(tmp_path: Path, own: Path) -> None:
    with serving_customers(tmp_path, ["ann"], "--registered-operations", "none") as shop:
        ran = run(shop, "ann", own)

    for way in WAYS:
        method = way.split()[1]
        once = [(method, HASH, "PERSISTED_QUERY_NOT_SUPPORTED"), (method, TEXT, None), (method, TEXT, None)]
        assert ran["own", f"{way} by hash"] == Ran(["PAID-ann"] * 2, once), "it asks by hash only once"


@pytest.mark.guarantee(
    "A registered operation runs by its hash, and others are refused where only registered ones are accepted.",
    to="frontend developers",
)
def test_where_registered_operations_alone_are_accepted_those_of_a_manifest_run_and_others_do_not(
    tmp_path: Path, own: Path
) -> None:
    manifest, other = tmp_path / "manifest.json", tmp_path / "other.graphql"
    manifest.write_text(json.dumps({sha256(WITH_CACHE): WITH_CACHE}))
    other.write_text(OWN.replace("statusText", "placedAt"))
    with serving_customers(tmp_path, ["ann"], "--registered-operations", "only", "--operations", str(manifest)) as shop:
        ran = run(shop, "ann", own, other)

    for way in WAYS:
        method = way.split()[1]
        assert ran["own", f"{way} by hash"] == Ran(["PAID-ann"] * 2, [(method, HASH, None)] * 2)
        refused = [(method, HASH, "PERSISTED_QUERY_NOT_FOUND"), (method, BOTH, "OPERATION_NOT_REGISTERED")]
        assert ran["other", f"{way} by hash"].sent == refused * 2
        for answer in ran["other", way].answers:
            assert answer.endswith("Only registered operations are accepted, and this document is none of them.")
    assert "PAID-ann" not in shop.served.said_later(), "queries by GET are in no log"


@pytest.mark.parametrize("folder", ["operations", "operations/desk"])
def test_urql_sends_each_of_our_documents_under_a_hash_that_is_registered(folder: str) -> None:
    if shutil.which("node") is None or not (ROOT / "node_modules" / "@urql" / "core").exists():
        absent("urql is missing: 'make node' installs it with npm.")
    files = sorted((ROOT / "graphql" / folder).glob("*.graphql"))
    script = Path(__file__).with_name("urql_hashes.mjs")
    done = subprocess.run(["node", script, *files], capture_output=True, text=True)
    registered = {one for document in own_documents(ROOT / "graphql" / folder) for one in document.ids}

    assert done.returncode == 0, done.stderr
    assert [Path(file).stem for file, own in json.loads(done.stdout).items() if own not in registered] == []
