"""What a browser finds at `order-help serve`, and where what it prints leads."""

import re
import shlex
import subprocess
from email import message_from_bytes
from email.policy import default
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from order_help.domain.ids import OrderId
from order_help.formats.global_ids import packed_id
from order_help_cli.dev_server.web_pages import order_page
from tests.support.command import Served

pytestmark = pytest.mark.xdist_group("serve")

VIEWER = "{ viewer { locale } }"
AGENT = "{ me { name } }"
PICTURES = "{ orders(first: 50) { edges { node { lines { imageUrl } } } } }"
ASK = """
mutation {
  reportCustomsDutyIssue(input: {orderNumber: "ALICE-PROCESSING", kind: OTHER}) { __typename }
}
"""


def get(served: Served, path: str, **more: Any) -> httpx.Response:
    return httpx.get(served.pages.removesuffix("/") + path, timeout=60, **more)


def ask(served: Served, token: str, query: str, path: str = "/graphql") -> Any:
    address = served.pages.removesuffix("/") + path
    return httpx.post(address, json={"query": query}, headers={"authorization": f"Bearer {token}"}, timeout=60).json()


def test_the_printed_addresses_are_pages(demo: Served) -> None:
    addresses = re.findall(r"http://\S+", demo.said.partition("Or in a terminal")[0])
    assert [address.partition("#")[0].removeprefix(demo.pages) for address in addresses] == [
        "",
        "sign-in",
        "desk/",
        "graphql",
        "desk/graphql",
    ]
    for address in addresses:
        page = httpx.get(address, follow_redirects=True, timeout=60)
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")


def test_every_link_to_sign_in_is_good_where_it_leads(demo: Served) -> None:
    links = re.findall(r'<a href="([^"#]*)#token=([^"]+)">([^<]+)</a>', get(demo, "/sign-in").text)
    assert {unescape(who) for _, _, who in links} == demo.tokens.keys() | demo.agents.keys()
    for to, token, who in links:
        if to == "/desk/":
            assert ask(demo, token, AGENT, "/desk/graphql")["data"]["me"]["name"] == who
        else:
            assert to == "/"
            assert ask(demo, token, VIEWER)["data"]["viewer"]


def test_a_page_of_elsewhere_is_handed_no_token(demo: Served) -> None:
    refused = get(demo, "/sign-in", headers={"host": "evil.example"})
    assert refused.status_code == 403
    assert "#token=" not in refused.text.replace("#token=TOKEN", "")


def test_the_demo_goods_have_pictures(demo: Served) -> None:
    orders = ask(demo, demo.tokens["alice"], PICTURES)["data"]["orders"]["edges"]
    for picture in {line["imageUrl"] for order in orders for line in order["node"]["lines"]}:
        assert picture.startswith(demo.pages)
        assert httpx.get(picture, timeout=60).headers["content-type"] == "image/svg+xml"


def test_its_mails_lead_to_the_page_of_the_order(demo: Served, outbox: Path) -> None:
    assert ask(demo, demo.tokens["alice"], ASK)["data"]["reportCustomsDutyIssue"]["__typename"] == "HelpRequestFiled"

    (path,) = outbox.glob("*.eml")
    mail = message_from_bytes(path.read_bytes(), policy=default)
    text = mail.get_body(("plain",))
    assert text is not None
    page = order_page(demo.pages.removesuffix("/"))
    assert re.findall(r"http://\S+", text.get_content()) == (
        [page.replace("{id}", quote(packed_id("Order", OrderId("#ALICE-PROCESSING"))))] if page else []
    )


def test_the_hint_for_more_tokens_can_be_typed_as_it_is(demo: Served) -> None:
    hint = re.search(r"More tokens: (.*) --customer ID, or --agent NAME", demo.said)
    assert hint
    done = subprocess.run([*shlex.split(hint[1]), "--customer", "alice"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.startswith("ey")) == (0, True)


def test_the_api_goes_before_the_pages(demo: Served) -> None:
    refused = httpx.put(demo.url, timeout=60)
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
