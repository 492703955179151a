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
QUEUE = "{ queue(first: 50) { edges { node { ... on HelpRequest { id stateText orderNumber } } } } }"
ASK = """
mutation {
  reportCustomsDutyIssue(input: {orderNumber: "ALICE-PROCESSING", kind: OTHER}) { __typename }
}
"""

BROWSER = {"accept": "text/html,*/*;q=0.8"}


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
        page = httpx.get(address, headers=BROWSER, follow_redirects=True, timeout=60)
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


@pytest.mark.parametrize("path", ["/", "/app/shopper.js", "/app/shopper.css", "/texts/de.json", "/graphql", "/sign-in"])
def test_what_can_be_compressed_is(path: str, demo: Served) -> None:
    plain, short = (
        get(demo, path, headers={**BROWSER, "accept-encoding": encoding}) for encoding in ("identity", "gzip")
    )
    assert (plain.status_code, short.status_code) == (200, 200)
    assert ("content-encoding" in plain.headers, short.headers["content-encoding"]) == (False, "gzip")
    if path != "/sign-in":  # which has tokens of the moment
        assert plain.text == short.text
    # What pages of other origins may read says so to caches.
    vary = "Accept-Encoding" if path in ("/", "/sign-in") else "Accept-Encoding, Origin"
    assert plain.headers["vary"] == short.headers["vary"] == vary
    assert short.num_bytes_downloaded < plain.num_bytes_downloaded * 0.7


@pytest.mark.parametrize(("path", "query"), [("/graphql", PICTURES), ("/desk/graphql", QUEUE)], ids=["shop", "desk"])
def test_both_apis_compress_what_they_answer(path: str, query: str, demo: Served) -> None:
    token = demo.tokens["alice"] if path == "/graphql" else demo.agents["sam"]
    headers = {"authorization": f"Bearer {token}"}
    with httpx.Client(base_url=demo.pages, headers=headers, timeout=60) as client:
        plain, short = (
            client.post(path, json={"query": query}, headers={"accept-encoding": encoding})
            for encoding in ("identity", "gzip")
        )
    assert "errors" not in short.json()
    assert plain.json() == short.json()
    assert ("content-encoding" in plain.headers, short.headers["content-encoding"]) == (False, "gzip")
    assert plain.headers["vary"] == short.headers["vary"] == "Accept-Language, Accept-Encoding, Origin"


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_a_compressed_page_is_not_sent_again_either(encoding: str, demo: Served) -> None:
    first = get(demo, "/app/shopper.js", headers={"accept-encoding": "gzip"})
    again = get(
        demo,
        "/app/shopper.js",
        headers={"accept-encoding": encoding, "if-none-match": first.headers["etag"]},
    )
    assert (again.status_code, again.content) == (304, b"")
    assert first.headers["etag"].startswith("W/")  # since its bytes differ by how it is encoded
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["vary"] == "Accept-Encoding, Origin"


def test_the_demo_has_a_look_of_its_own(demo: Served) -> None:
    shop = get(demo, "/shop/shop.json").json()
    logo = get(demo, f"/shop/{shop['logo']}")
    assert shop["name"] == "Sample & Co."
    assert (logo.status_code, logo.headers["content-type"]) == (200, "image/svg+xml")
    for link in (*shop["header"], *shop["footer"]):
        assert link["text"].keys() == get(demo, "/texts/languages.json").json().keys()
        assert get(demo, link["href"]).status_code == 200


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
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET, POST")
