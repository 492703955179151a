import re
from html import unescape
from urllib.parse import quote

import httpx
import pytest

from order_help.domain.ids import CustomerId
from order_help_cli.dev_server.dev_token import customer_of, desk_principal_of
from order_help_cli.dev_server.seed import SeededOrders
from order_help_cli.dev_server.sign_in import sign_in_address, sign_in_routes
from order_help_cli.dev_server.web_pages import HEADERS, WEB
from order_help_cli.shop_folder.tokens import read_tokens
from tests.support.called import call

SECRET = b"x" * 64
NAMED_BADLY = CustomerId("<b>&\"'")
SHOPPERS = ((CustomerId("alice"), "an order in every status"), (NAMED_BADLY, "2 orders"))
SENT = {**HEADERS, "referrer-policy": "same-origin"}
"""By its address as referrer, the pages know that a token comes from this page."""
LINK = re.compile(r'<li><a href="(/[^"]*)#token=([^"]+)">([^<]+)</a> <span class="[^"]+">([^<]+)</span></li>')
HERE = "http://127.0.0.1:8000"


def sign_in(
    *,
    server: str = HERE,
    reached_at: str = HERE,
    shoppers: bool = True,
    method: str = "GET",
    wanted: str | None = None,
    path: str = "/sign-in",
) -> httpx.Response:
    seeded = SeededOrders(orders=3, shoppers=SHOPPERS if shoppers else ())
    path = path if wanted is None else f"{path}?return={quote(wanted, safe='')}"
    return call(sign_in_routes(server, seeded, SECRET), path, method=method, origin=reached_at)


def leading_to(wanted: str) -> tuple[str, str]:
    """Where the links of the shoppers and of the agent lead, before the token."""
    *shoppers, agent = [to for to, _, _, _ in links(sign_in(wanted=wanted).text)]
    (to,) = set(shoppers)
    return to, agent


def links(page: str) -> list[tuple[str, str, str, str]]:
    """Where each leads, its token, its name and what it shows."""
    found = [tuple(map(unescape, link)) for link in LINK.findall(page)]
    assert len(found) == page.count("<a ")
    return [(to, token, who, shows) for to, token, who, shows in found]


def test_each_link_signs_in_whom_it_names() -> None:
    *shoppers, agent = links(sign_in().text)

    assert [(to, CustomerId(who), shows) for to, _, who, shows in shoppers] == [("/", *shopper) for shopper in SHOPPERS]
    assert [customer_of(token, with_secret=SECRET) for _, token, _, _ in shoppers] == [who for who, _ in SHOPPERS]
    principal = desk_principal_of(agent[1], with_secret=SECRET)
    assert principal is not None
    assert (agent[0], agent[2], principal.name) == ("/desk/", "sam", "sam")


@pytest.mark.parametrize(
    ("wanted", "shoppers", "agent"),
    [
        ("/order.html?id=T3JkZXI%3D&help=CANCEL_ORDER", "/order.html?id=T3JkZXI%3D&help=CANCEL_ORDER", "/desk/"),
        ("/?show=PAST", "/?show=PAST", "/desk/"),
        ("/examples/embedded.html", "/examples/embedded.html", "/desk/"),
        ('/order.html?number=W 1&"><b>', '/order.html?number=W 1&"><b>', "/desk/"),
        ("/order.html?id=1#token=theirs", "/order.html?id=1", "/desk/"),
        ("/order.html#/desk/", "/order.html", "/desk/"),
        ("/desk/request.html?id=1", "/", "/desk/request.html?id=1"),
        ("/desk/?overdue=1", "/", "/desk/?overdue=1"),
    ],
)
def test_links_lead_back_to_where_one_came_from(wanted: str, shoppers: str, agent: str) -> None:
    assert leading_to(wanted) == (shoppers, agent)


@pytest.mark.parametrize(
    "wanted",
    [
        "",
        "//evil.example/order.html",
        "https://evil.example/order.html",
        "https:order.html",
        "/\\evil.example/order.html",
        "\\\\evil.example",
        "/order.html?a=\\b",
        "/\t/evil.example/order.html",
        "/order.html\n",
        "/order.html?a=\0",
        "/order.html?a=\u2028",
        " /order.html",
        "order.html",
        "?id=1",
        "/desk",
        "/desk/../order.html",
        "/../order.html",
        "/%2e%2e/order.html",
        "/graphql",
        "/sign-in?return=/order.html",
        "/attachments/x",
        "/shop/shop.json",
        "javascript:x()//.html",
        "/ordér.html",
    ],
)
def test_whatever_is_no_path_of_a_page_is_ignored(wanted: str) -> None:
    assert leading_to(wanted) == ("/", "/desk/")


def test_it_has_the_look_of_the_shop() -> None:
    styles = re.findall(r'<link rel="stylesheet" href="([^"]+)">', sign_in().text)
    assert styles == ["/app/shopper.css", "/shop/theme.css", "/sign-in.css"]
    style = call(sign_in_routes(HERE, SeededOrders(orders=0, shoppers=()), SECRET), "/sign-in.css", origin=HERE)
    assert (style.status_code, style.headers["content-type"]) == (200, "text/css; charset=utf-8")
    assert set(re.findall(r"var\((--[\w-]+)", style.text)) <= read_tokens(WEB).keys()


def test_it_says_what_it_is_for_and_needs_no_script() -> None:
    page = sign_in()
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "for development only" in page.text
    assert '<html lang="en">' in page.text
    assert "<script" not in page.text
    assert "style=" not in page.text


def test_the_page_to_try_queries_gets_the_same_tokens_as_json() -> None:
    people = sign_in(path="/sign-in/tokens").json()
    assert [(one["name"], one["shows"]) for one in people["shoppers"]] == [*SHOPPERS]
    assert [customer_of(one["token"], with_secret=SECRET) for one in people["shoppers"]] == [who for who, _ in SHOPPERS]
    (agent,) = people["agents"]
    principal = desk_principal_of(agent["token"], with_secret=SECRET)
    assert principal is not None
    assert principal.name == agent["name"] == "sam"


@pytest.mark.parametrize("path", ["/sign-in", "/sign-in/tokens"])
def test_it_is_kept_nowhere(path: str) -> None:
    page = sign_in(path=path)
    assert page.headers["cache-control"] == "no-store"
    assert page.headers.items() >= SENT.items()


def test_without_orders_the_agent_is_there_to_be() -> None:
    assert [who for _, _, who, _ in links(sign_in(shoppers=False).text)] == ["sam"]


@pytest.mark.parametrize("name", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"])
def test_it_answers_by_the_names_of_this_machine(name: str) -> None:
    assert sign_in(reached_at=f"http://{name}").status_code == 200


@pytest.mark.guarantee(
    "The local sign-in hands out tokens on the machine itself alone, and to no other page.", to="operators"
)
@pytest.mark.parametrize("path", ["/sign-in", "/sign-in/tokens"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    ("server", "reached_at"),
    [
        (HERE, "http://evil.example:8000"),
        (HERE, "http://127.0.0.1.evil.example:8000"),
        ("http://0.0.0.0:8000", HERE),
        ("http://[::]:8000", "http://localhost:8000"),
        ("http://192.168.1.5:8000", "http://192.168.1.5:8000"),
    ],
)
def test_elsewhere_it_hands_out_nothing(server: str, reached_at: str, method: str, path: str) -> None:
    refused = sign_in(server=server, reached_at=reached_at, method=method, path=path)
    assert (refused.status_code, refused.headers["content-type"]) == (403, "text/plain; charset=utf-8")
    assert "#token=ey" not in refused.text
    assert refused.headers.items() >= SENT.items()


def test_it_is_named_only_where_it_answers() -> None:
    assert sign_in_address(HERE) == f"{HERE}/sign-in"
    assert sign_in_address("http://[::1]:8000") == "http://[::1]:8000/sign-in"
    assert sign_in_address("http://0.0.0.0:8000") is None
