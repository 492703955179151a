"""
Serves the files of web/ and what they fetch, for development; in production any web server can do it.

Rule 1: only files that match SERVED are served, so no sources, catalogues or types.
Rule 2: the pages have one origin. Pictures and attachments have it too, and HEADERS allow no other.
Rule 3: a shop's own files never run: they are styles, pictures, fonts and shop.json.
"""

import posixpath
from ipaddress import ip_address
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.datastructures import URL, Headers
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from order_help_cli.shop_folder.files import media_type_of

WEB: Final = Path(__file__).parents[2] / "web"
"""The folder of the pages, which exists in a checkout; a wheel does not contain it."""

PICTURES: Final = "/pictures"
"""The path below which pictures of the demo goods are served."""

HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}

SERVED: Final = {
    "*.html": "text/html; charset=utf-8",
    "*.css": "text/css; charset=utf-8",
    "app/*.js": "text/javascript; charset=utf-8",
    "examples/*.js": "text/javascript; charset=utf-8",
    "texts/*.json": "application/json",
    "*.svg": "image/svg+xml",
    "*.png": "image/png",
}
"""Media types by pattern, because the tables of machines differ about .js."""

_DEMO: Final = Path(__file__).parents[1] / "demo"
DEMO_SHOP: Final = _DEMO / "look"
"""The folder of the demo's own shop."""

_LEVEL: Final = 6  # zlib's own; 9 takes twice as long for one per cent less


class Files(StaticFiles):
    """Serves the files of a folder that have a media type; the route must have a parameter `path`."""

    def get_path(self, scope: Scope) -> str:
        path: str = scope["path_params"]["path"]
        return posixpath.normpath(path + "index.html" if path.endswith("/") or not path else path)

    def media_type(self, path: str) -> str | None:
        """Returns the media type of a file; None if it is not served."""
        matches = (media_type for pattern, media_type in SERVED.items() if PurePosixPath(path).match(pattern))
        return next(matches, None)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Returns the file, or 304 if it has not changed. Raises HTTPException if there is none."""
        media_type = self.media_type(path)
        if media_type is None:
            raise HTTPException(404)
        response = await super().get_response(path, scope)
        response.headers.update({**HEADERS, "content-type": media_type, "cache-control": "no-cache"})
        if etag := response.headers.get("etag"):
            response.headers["etag"] = _weak(etag)
        if response.status_code == 304 or scope["method"] == "HEAD":  # which `compress` takes for too short
            response.headers["vary"] = "Accept-Encoding"
        return response


class ShopFolder(Files):
    """Serves the files of a shop's folder, and those of another folder that it does not have."""

    def __init__(self, folder: Path, otherwise: Path) -> None:
        super().__init__()
        self.all_directories = [folder, otherwise]  # Starlette looks into them in this order

    def media_type(self, path: str) -> str | None:
        return media_type_of(path)


class Pages(Files):
    """Serves the pages for the server at `address`, which is its origin."""

    def __init__(self, web: Path, address: str) -> None:
        super().__init__(directory=web)
        self._netloc = urlsplit(address).netloc
        self._alias = f"localhost:{urlsplit(address).port}" if names_loopback(self._netloc) else None

    async def get_response(self, path: str, scope: Scope) -> Response:
        if (
            path.endswith(".html") and Headers(scope=scope).get("host", "") == self._alias
        ):  # pictures have another origin
            return RedirectResponse(URL(scope=scope).replace(netloc=self._netloc), headers=HEADERS)
        return await super().get_response(path, scope)


def compress(app: Starlette) -> None:
    """Has the application compress what it answers, for clients that accept it, but for pictures and fonts."""
    app.add_middleware(GZipMiddleware, compresslevel=_LEVEL)


def page_routes(address: str, web: Path = WEB, *, shop: Path | None = None) -> list[BaseRoute]:
    """
    Returns the last routes of the server at `address`; `shop` is a shop's folder.

    Without pages in `web`, they redirect to the pages on which queries can be tried.
    """
    pictures = _files(PICTURES, Files(directory=_DEMO / "pictures"))
    if not has_pages(web):
        return [pictures, _redirect("/", "/graphql"), _redirect("/desk/", "/desk/graphql")]
    own = _files("/shop", ShopFolder(shop or web / "shop", web / "shop"))
    return [pictures, own, _redirect("/desk", "/desk/"), _files("", Pages(web, address))]


def order_page(address: str, web: Path = WEB) -> str | None:
    """Returns the URL of an order's page with "{id}" for its id; None without pages in `web`."""
    return f"{address}/order.html?id={{id}}" if has_pages(web) else None


def names_loopback(netloc: str) -> bool:
    """Returns whether the host of a Host header, with or without a port, is a loopback address or localhost."""
    try:
        host = urlsplit(f"//{netloc}").hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def has_pages(web: Path) -> bool:
    """Returns whether the folder has the pages, as it does in a checkout."""
    return (web / "index.html").is_file()  # installed, the folder could be of another package called "web"


def _weak(etag: str) -> str:
    """Returns the mark of a file that is sent compressed or not: the same file, and not the same bytes."""
    return f"W/{etag}"


def _files(path: str, files: Files) -> Route:
    return Route(path + "/{path:path}", files, methods=["GET"])


def _redirect(path: str, to: str) -> Route:
    async def redirect(_: Request) -> Response:
        return RedirectResponse(to, headers=HEADERS)

    return Route(path, redirect, methods=["GET"])
