"""
A page to sign in with one click, for development; it replaces the shop's own sign-in. The page to try queries reads the
same tokens as JSON.

Rule 1: it hands out tokens, so it is served only if the server listens on a loopback address.
Rule 2: it is served only if the Host header names a loopback address, because a foreign page could reach it by a name
of its own (DNS rebinding).
Rule 3: no page of another origin may read it: it has no CORS headers (cross_origin.py).
Rule 4: its links lead to pages of this origin alone, whatever `?return=` says, because they carry a token.
"""

import re
from collections.abc import Iterable
from datetime import timedelta
from html import escape
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from order_help_cli.demo.steps import AGENT
from order_help_cli.dev_server.dev_token import new_desk_token, new_token
from order_help_cli.dev_server.seed import SeededOrders
from order_help_cli.dev_server.web_pages import HEADERS, names_loopback

PATH: Final = "/sign-in"
AGENT_SHOWS: Final = "answers requests"
_SHOPPERS_PAGE: Final = re.compile(r"/(?:(?:examples/)?[\w-]+\.html)?", re.ASCII)
_DESKS_PAGE: Final = re.compile(r"/desk/(?:[\w-]+\.html)?", re.ASCII)
_TOKENS_LIVE: Final = timedelta(hours=12)  # short, since a new one takes one click
_STYLE: Final = Path(__file__).with_name("sign_in.css")
_HEADERS: Final = {
    **HEADERS,
    "cache-control": "no-store",
    "referrer-policy": "same-origin",  # by which the pages know that a token comes from here
}

_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in · Order Help</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/app/shopper.css">
<link rel="stylesheet" href="/shop/theme.css">
<link rel="stylesheet" href="/sign-in.css">
</head>
<body>
<main>
<h1>Sign in</h1>
<p class="soft">This page is for development only: it lets whoever opens it be anybody.
In production the shop's own sign-in stands in its place.</p>
<h2>As a shopper</h2>
{shoppers}
<h2>As an agent of the desk</h2>
{agents}
</main>
</body>
</html>
"""


def sign_in_routes(address: str, seeded: SeededOrders, the_secret: bytes) -> list[Route]:
    """Returns the routes of the sign-in page and of its style for the server at `address`, which is its origin."""
    available = sign_in_address(address) is not None

    def hands_out(request: Request) -> bool:
        return available and names_loopback(request.headers.get("host", ""))

    async def sign_in(request: Request) -> Response:
        if hands_out(request):
            wanted = request.query_params.get("return", "")
            return HTMLResponse(_page(seeded, the_secret, wanted), headers=_HEADERS)
        return PlainTextResponse(_elsewhere(address, available=available), 403, headers=_HEADERS)

    async def tokens(request: Request) -> Response:
        if hands_out(request):
            return JSONResponse(_people(seeded, the_secret), headers=_HEADERS)
        return PlainTextResponse(_elsewhere(address, available=available), 403, headers=_HEADERS)

    async def style(_: Request) -> Response:
        return FileResponse(_STYLE, media_type="text/css", headers=_HEADERS)

    answers = {PATH: sign_in, f"{PATH}/tokens": tokens, f"{PATH}.css": style}
    return [Route(path, answer, methods=["GET"]) for path, answer in answers.items()]


def sign_in_address(address: str) -> str | None:
    """Returns the URL of the sign-in page; None if the server at `address` does not serve it."""
    return address + PATH if names_loopback(urlsplit(address).netloc) else None


def _page(seeded: SeededOrders, the_secret: bytes, wanted: str) -> str:
    shop, desk = _return_to(wanted, _SHOPPERS_PAGE) or "/", _return_to(wanted, _DESKS_PAGE) or "/desk/"
    people = _people(seeded, the_secret)
    shoppers, agents = (
        [(f"{to}#token={person['token']}", person["name"], person["shows"]) for person in people[kind]]
        for kind, to in (("shoppers", shop), ("agents", desk))
    )
    return _PAGE.format(
        shoppers=_listed(shoppers) if shoppers else "<p>Nobody has an order.</p>",
        agents=_listed(agents),
    )


def _people(seeded: SeededOrders, the_secret: bytes) -> dict[str, list[dict[str, str]]]:
    """Returns whom one can be, with a new token for each."""
    shoppers = [
        {
            "name": customer,
            "shows": shows,
            "token": new_token(customer, expires_in=_TOKENS_LIVE, with_secret=the_secret),
        }
        for customer, shows in seeded.shoppers
    ]
    agent = new_desk_token(AGENT, expires_in=_TOKENS_LIVE, with_secret=the_secret)
    return {"shoppers": shoppers, "agents": [{"name": AGENT, "shows": AGENT_SHOWS, "token": agent}]}


def _return_to(wanted: str, pages: re.Pattern[str]) -> str | None:
    """Returns the path and query to lead back to, without a fragment; None unless it is a path of one of the pages."""
    address, _, _ = wanted.partition("#")
    path, _, _ = address.partition("?")
    # What a browser reads otherwise than it stands here, such as "\\" for "/", may lead to another origin.
    return address if pages.fullmatch(path) and address.isprintable() and "\\" not in address else None


def _listed(links: Iterable[tuple[str, str, str]]) -> str:
    items = [
        f'<li><a href="{escape(to)}">{escape(name)}</a> <span class="small soft">{escape(shows)}</span></li>'
        for to, name, shows in links
    ]
    return "\n".join(['<ul class="people">', *items, "</ul>"])


def _elsewhere(address: str, *, available: bool) -> str:
    if available:
        return f"Open {address}{PATH}, the address that order-help serve printed.\n"
    return (
        "This page hands out tokens, so it answers only where the server listens on an address of its own machine "
        f"alone, such as 127.0.0.1. Open {address}/#token=TOKEN with one that order-help serve printed.\n"
    )
