"""The programs of docs/clients.md do what the page says, each as a customer of its own."""

import json
import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.clients.clients_page import (
    CANCELLED,
    QUERIES_BY,
    ROOT,
    SECTIONS,
    URL,
    VERSIONS,
    expected,
    lines,
    without_days,
)
from tests.support.command import NO_ENGINE, serving
from tests.support.node import node_tool
from tests.support.python_clients import python_clients
from tests.support.shop_of_customers import ServedShop
from tools.costs.assumptions import COLD_MS, COLD_SHARE, DURATION_MS, LOG_BYTES, MEMORY_GB, PRICES

SCHEMA = (ROOT / "graphql/schema.graphql").read_text(encoding="utf-8")
LOCK = ROOT / "requirements/python-clients.txt"
NPM_TOOLS = ROOT / "node_modules/.bin"
JAVASCRIPT = {
    "fetch": "Plain fetch",
    "apollo": "Apollo Client",
    "urql": "urql with graphcache",
    "request": "graphql-request",
    "tada": "gql.tada",
    "relay": "Relay",
}
PYTHON = {"gql_client": "Python's gql", "sgqlc": "sgqlc", "ariadne": "ariadne-codegen"}
CACHES = {"apollo", "urql", "relay"}
COUNTING = """
const { fetch } = globalThis;
const methods = [];
globalThis.fetch = (url, options) => {
  methods.push(options?.method ?? "GET");
  return fetch(url, options);
};
process.on("exit", () => methods.length && console.error(methods.join(" ")));
"""
ASKING = """// @ts-nocheck: it replaces the clock and the timer
import { atNextChange, nextChange } from "./next-change";

const actions = ACTIONS;
console.log(nextChange(actions), nextChange(actions, FIRST), nextChange([]));

globalThis.setTimeout = (readAgain, wait) => console.log(wait);
const fiveSeconds = 5_000, month = 30 * 24 * 60 * 60 * 1_000;
for (const before of [fiveSeconds, month]) {
  Date.now = () => FIRST - before;
  atNextChange(actions, () => {})();
}
"""


class Programs:
    """A folder with the schema and all files of the page, in which its commands run against the shop."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.made = folder, set[str]()
        self.files = {name: text.replace(URL, url) for one in SECTIONS.values() for name, text in one.files.items()}
        (folder / "node_modules").symlink_to(ROOT / "node_modules")
        for name, text in {**self.files, "schema.graphql": SCHEMA, "counting.mjs": COUNTING}.items():
            (folder / name).write_text(text, encoding="utf-8")

    def run(self, command: str, *, tools: Path = NPM_TOOLS, **environment: str) -> "subprocess.CompletedProcess[str]":
        """Runs a command of the page to its end; npx, which may ask the registry, is left out."""
        path = os.pathsep.join([str(tools), os.environ["PATH"]])
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command.replace("npx ", "")],
            cwd=self.folder,
            env={**os.environ, "PATH": path, "PYTHONWARNINGS": "error", **environment},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    def make(self, *commands: str, tools: Path = NPM_TOOLS) -> None:
        """Runs commands that write code, each once."""
        for command in commands:
            if command not in self.made:
                self.run(command, tools=tools)
                self.made.add(command)


@pytest.fixture(scope="session")
def programs(shop: ServedShop, tmp_path_factory: pytest.TempPathFactory) -> Programs:
    """The folder of the programs, with the types and the schema as JSON, which several of them need."""
    node_tool("graphql-codegen")
    made = Programs(tmp_path_factory.mktemp("programs"), shop.url)
    made.make(*SECTIONS["graphql-codegen's client preset"].commands, "node introspect.mjs")
    return made


@pytest.mark.guarantee("The programs of the page about clients print what it says.", to="frontend developers")
@pytest.mark.parametrize("name", JAVASCRIPT)
def test_a_program_in_javascript_prints_what_the_page_says(
    name: str, programs: Programs, shop: ServedShop, customer: str
) -> None:
    *makers, run = SECTIONS[JAVASCRIPT[name]].commands
    programs.make(*makers)
    counting = f"--import={(programs.folder / 'counting.mjs').as_uri()}"
    done = programs.run(run, TOKEN=shop.token(customer), NODE_OPTIONS=counting)

    once_more = [f"AWAITING-{customer}, {CANCELLED}"] if name in CACHES else []
    assert lines(done.stdout) == [*expected(customer), *once_more]
    # A list and two mutations: what is printed once more comes from the cache.
    assert done.stderr == f"{QUERIES_BY[JAVASCRIPT[name]]} POST POST\n"


@pytest.mark.guarantee("The programs of the page about clients print what it says.", to="frontend developers")
@pytest.mark.parametrize("name", PYTHON)
def test_a_program_in_python_prints_what_the_page_says(
    name: str, programs: Programs, shop: ServedShop, customer: str
) -> None:
    tools = python_clients()
    *makers, run = SECTIONS[PYTHON[name]].commands
    programs.make(*makers, tools=tools)

    done = programs.run(run, tools=tools, TOKEN=shop.token(customer))

    assert lines(done.stdout) == expected(customer)
    assert done.stderr == ""


def test_the_types_of_all_programs_are_right(programs: Programs) -> None:
    programs.make(SECTIONS["gql.tada"].commands[0], SECTIONS["Relay"].commands[0])
    assert programs.run("npx tsc").stdout == ""


def test_the_page_shows_what_the_demo_shop_answers(tmp_path: Path) -> None:
    surroundings = {**NO_ENGINE, "XDG_STATE_HOME": str(tmp_path)}
    (tmp_path / "programs").mkdir()
    with serving(**surroundings) as served:
        programs = Programs(tmp_path / "programs", served.url)
        printed = programs.run("node fetch.mjs", TOKEN=served.tokens["alice"]).stdout
        (ask,) = SECTIONS["curl"].commands
        answers = programs.run(ask.replace(URL, served.url), TOKEN=served.tokens["alice"]).stdout

    (shown,) = SECTIONS["From nothing"].blocks("text")
    assert lines(printed) == lines(shown)
    (shown,) = SECTIONS["curl"].blocks("json")
    assert values(answers) == values(shown)


def values(text: str) -> list[Any]:
    """The JSON values of a text, each of which begins with a line of its own."""
    return [json.loads(value) for value in re.split(r'\n(?=\{"data")', without_days(text))]


@pytest.mark.guarantee(
    "`opensAt` and `closesAt` tell a client when to ask again: the program of the page about clients "
    "finds the next change.",
    to="frontend developers",
)
def test_the_next_change_is_the_next_time_at_which_a_link_opens_or_closes(
    programs: Programs, shop: ServedShop, customer: str
) -> None:
    query = f'{{ order(number: "SENT-{customer}") {{ helpActions {{ opensAt closesAt }} }} }}'
    token = shop.token(customer)
    answer = httpx.post(shop.url, json={"query": query}, headers={"Authorization": f"Bearer {token}"}).json()
    actions = answer["data"]["order"]["helpActions"]
    times = sorted(datetime.fromisoformat(time) for action in actions for time in action.values() if time)
    first, second = [time for time in times if time > datetime.now(UTC)][:2]

    asking = ASKING.replace("ACTIONS", json.dumps(actions)).replace("FIRST", str(milliseconds(first)))
    (programs.folder / "asking.ts").write_text(asking, encoding="utf-8")
    done = programs.run(SECTIONS["Apollo Client"].commands[-1].replace("apollo", "asking"))

    first_line = f"{milliseconds(first)} {milliseconds(second)} undefined"
    assert done.stdout.splitlines() == [first_line, "6000", str(2**31 - 1)]


def milliseconds(time: datetime) -> int:
    return round(time.timestamp() * 1000)


def test_the_table_has_the_versions_that_are_tried() -> None:
    packages = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]
    lock = dict(re.findall(r"^([\w-]+)==(\S+)", LOCK.read_text("utf-8"), re.MULTILINE))
    assert {
        "Plain fetch": "Node 20",
        "@order-help/client": "of this repository",
        "graphql-codegen's client preset": packages["@graphql-codegen/client-preset"],
        "Apollo Client": packages["@apollo/client"],
        "urql with graphcache": f"{packages['urql']}, {packages['@urql/exchange-graphcache']}",
        "graphql-request": packages["graphql-request"],
        "gql.tada": packages["gql.tada"],
        "Relay": packages["relay-runtime"],
        "Python's gql": lock["gql"],
        "sgqlc": lock["sgqlc"],
        "ariadne-codegen": lock["ariadne-codegen"],
        "curl": "any",
    } == VERSIONS


def test_the_costs_of_polling_are_those_of_the_page_about_costs() -> None:
    section = SECTIONS["Polling, and what it costs"].text
    costs = (ROOT / "docs/costs.md").read_text("utf-8")
    units = dict(re.findall(r"^\| ([^|]+) \| [\d.]+ \| ([\d.]+) \|", costs, re.MULTILINE))
    assert re.findall(r"\| (\d+) \|$", section, re.MULTILINE) == [
        units["viewer"],
        units["Order details with a request"],
        units["My Orders, 20 orders"],
    ]
    assert units["A page of the timeline"] == units["Order details with a request"]

    seconds = (DURATION_MS["API"] + COLD_SHARE * COLD_MS) / 1000
    million = 1e6 * (
        PRICES["api request"]
        + PRICES["lambda request"]
        + PRICES["lambda GB-second"] * MEMORY_GB * seconds
        + PRICES["log GB"] * LOG_BYTES / 1e9
        + PRICES["read unit"]
    )
    assert f"cost about {million:.0f} $" in section
    requests = 1_000 * 3_600 / 20 * 30
    assert f"{requests / 1e6} million requests a month: {requests / 1e6 * round(million):.0f} $" in section
