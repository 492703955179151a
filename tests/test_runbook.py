"""Every alarm has its page; a page asks the log for what stands in it, and gives commands that a shell reads."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ALARMS = (ROOT / "infra/alarms.js").read_text(encoding="utf-8")
INDEX = ROOT / "docs/runbook/README.md"
PAGES = sorted(page for page in INDEX.parent.glob("*.md") if page != INDEX)
EVERY_PAGE = pytest.mark.parametrize("page", [INDEX, *PAGES], ids=lambda page: page.stem)

# https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
COMMANDS = {"fields", "filter", "limit", "sort", "stats"}
WORDS = {"and", "as", "asc", "by", "desc", "in", "like", "or"}
FUNCTIONS = {"avg", "bin", "count", "ispresent", "max", "pct", "sum"}
LAMBDAS_OWN = {
    "@duration",
    "@initDuration",
    "@maxMemoryUsed",
    "@memorySize",
    "@message",
    "@requestId",
    "@timestamp",
    "@type",
}


@pytest.mark.guarantee(
    "Every alarm names its page of the runbook, which says what it means for shoppers and what to do.", to="operators"
)
def test_every_alarm_names_a_page_and_every_page_is_named_by_an_alarm() -> None:
    assert sorted(set(re.findall(r'\balarm\([^,]+,\s+"([^"]+)",', ALARMS))) == [page.stem for page in PAGES]


def test_the_list_has_every_page() -> None:
    assert sorted(re.findall(r"^\| \[([^]]+)\]\(\1\.md\) ", INDEX.read_text(encoding="utf-8"), re.MULTILINE)) == [
        page.stem for page in PAGES
    ]


@pytest.mark.guarantee(
    "Every alarm names its page of the runbook, which says what it means for shoppers and what to do.", to="operators"
)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_tells_what_is_wanted_in_trouble(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)", text, re.MULTILINE) == ["Look at", "Causes and what to do", "Over when"]
    assert re.findall(r"^\*\*(For shoppers|Urgent)\*\*: ", text, re.MULTILINE) == ["For shoppers", "Urgent"]


@pytest.mark.guarantee(
    "Every alarm names its page of the runbook, which says what it means for shoppers and what to do.", to="operators"
)
@EVERY_PAGE
def test_a_query_asks_for_what_the_log_holds(page: Path) -> None:
    command = set().union(*(fields_of(query) for query in blocks(page, "sql")))
    assert command - LAMBDAS_OWN - logged_by_functions() - logged_by_the_api() == set()


@EVERY_PAGE
def test_a_shell_reads_the_commands(page: Path) -> None:
    for commands in blocks(page, "sh"):
        done = subprocess.run(["bash", "-n"], input=commands, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, ""), commands


def test_a_field_that_nobody_logs_is_found() -> None:
    query = 'filter message = "so it is" and operation like /a.b/ | stats max(secrets.0) as most by bin(5m)'
    assert fields_of(query) == {"message", "operation", "secrets"}


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


def fields_of(query: str) -> set[str]:
    """The fields of the log that a query of CloudWatch Logs Insights names."""
    bare = re.sub(r'"[^"]*"|/[^/\n]+/(?=\s|$)', "", query)
    named = set(re.findall(r"(?<![\w.])@?[A-Za-z_]\w*", bare))
    return named - COMMANDS - WORDS - FUNCTIONS - set(re.findall(r"\bas (\w+)", bare))


def logged_by_functions() -> set[str]:
    """By docs/observability.md, which other tests hold equal to what the functions write."""
    page = ROOT / "docs/observability.md"
    (example, *_) = blocks(page, "json")
    documented = re.findall(r"`([a-z_]+)`", page.read_text(encoding="utf-8").partition("## Metrics")[0])
    return set(json.loads(example)) | set(documented)


def logged_by_the_api() -> set[str]:
    return set(
        re.findall(r'^ +(\w+): "\$context', (ROOT / "infra/access_log.js").read_text(encoding="utf-8"), re.MULTILINE)
    )
