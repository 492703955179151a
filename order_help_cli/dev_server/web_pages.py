"""
The pages of web/ and what they fetch, served as they lie there, for development: in production any web server does.

Rule 1: only what SERVED names is served: no catalogue, no types, no notes to developers.
Rule 2: the pages have one address. Pictures and attachments are addressed there, and HEADERS let nothing else in.
"""

import posixpath
from ipaddress import ip_address
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import URL, Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from gateway.http.api import OPERATIONS

WEB: Final = Path(__file__).parents[2] / "web"
"""In a checkout; what is installed from a wheel has no pages."""

PICTURES: Final = "/pictures"
"""The path of the demo goods' pictures."""

HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}

SERVED: Final = {
    "*.html": "text/html; charset=utf-8",
    "*.css": "text/css; charset=utf-8",
    "*.js": "text/javascript; charset=utf-8",
    "texts/*.json": "application/json",
    "*.graphql": "text/plain; charset=utf-8",
    "*.svg": "image/svg+xml",
    "*.png": "image/png",
}
"""Media types by pattern; what a machine's own table says of .js differs."""


class Files(StaticFiles):
    """What SERVED names of a folder, for a route that calls the rest of its path `path`."""

    def get_path(self, scope: Scope) -> str:
        path: str = scope["path_params"]["path"]
        return posixpath.normpath(path + "index.html" if path.endswith("/") or not path else path)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, or that it has not changed. Raises HTTPException where there is none."""
        media_type = next((of for pattern, of in SERVED.items() if PurePosixPath(path).match(pattern)), None)
        if media_type is None:
            raise HTTPException(404)
        response = await super().get_response(path, scope)
        response.headers.update({**HEADERS, "content-type": media_type, "cache-control": "no-cache"})
        return response


class Pages(Files):
    """The pages of the server at this address (its origin)."""

    def __init__(self, web: Path, address: str) -> None:
        super().__init__(directory=web)
        self._netloc = urlsplit(address).netloc
        self._alias = f"localhost:{urlsplit(address).port}" if names_loopback(self._netloc) else None

    async def get_response(self, path: str, scope: Scope) -> Response:
        if path.endswith(".html") and Headers(scope=scope).get("host", "") == self._alias:  # not the pictures' origin
            return RedirectResponse(URL(scope=scope).replace(netloc=self._netloc), headers=HEADERS)
        return await super().get_response(path, scope)


def page_routes(address: str, web: Path = WEB) -> list[BaseRoute]:
    """For the end of the routes of the server at this address; without pages, they lead to those that try queries."""
    pictures = _files(PICTURES, Files(directory=Path(__file__).parents[1] / "demo" / "pictures"))
    if not _has_pages(web):
        return [pictures, _redirect("/", "/graphql"), _redirect("/desk/", "/desk/graphql")]
    operations = _files("/operations", Files(directory=OPERATIONS))
    return [pictures, operations, _redirect("/desk", "/desk/"), _files("", Pages(web, address))]


def order_page(address: str, web: Path = WEB) -> str | None:
    """Where an order's page is, with "{number}" for its number; None without pages."""
    return f"{address}/order.html?number={{number}}" if _has_pages(web) else None


def names_loopback(netloc: str) -> bool:
    """Whether a host, with or without a port, as a Host header has it, is how a machine calls itself."""
    try:
        host = urlsplit(f"//{netloc}").hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _has_pages(web: Path) -> bool:
    return (web / "index.html").is_file()  # "web" is also the name of a package that others install


def _files(path: str, files: Files) -> Route:
    return Route(path + "/{path:path}", files, methods=["GET"])


def _redirect(path: str, to: str) -> Route:
    async def redirect(_: Request) -> Response:
        return RedirectResponse(to, headers=HEADERS)

    return Route(path, redirect, methods=["GET"])
