"""
The page on which queries are tried: GraphiQL, from this server alone, and for development alone.

Rule 1: it is no part of what is deployed. The gateway is given it by `order-help serve`.
Rule 2: it holds no token, because pages of other origins may read what the APIs' paths answer. It reads tokens from
the sign-in, which other origins may not read.
"""

import json
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from order_help_cli.dev_server.web_pages import HEADERS

PATH: Final = "/query-page"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
_PAGE: Final = Path(__file__).with_name("query_page.html")
_BUILT: Final = Path(__file__).with_name("graphiql")
_FILES: Final = {
    "graphiql.js": "text/javascript; charset=utf-8",
    "graphiql.css": "text/css; charset=utf-8",
    "LICENSES.txt": "text/plain; charset=utf-8",
}


def query_page_html(operations: Path) -> str:
    """Returns the page, which offers the documents of this folder."""
    documents = {path.stem: path.read_text(encoding="utf-8") for path in sorted(operations.glob("*.graphql"))}
    in_html = json.dumps(documents).replace("<", "\\u003c")
    page = _PAGE.read_text(encoding="utf-8")
    return page.replace("{/*policy*/}", POLICY).replace("{/*documents*/}", in_html)


def query_page_routes() -> list[Route]:
    """Returns the routes of what the page loads."""
    return [_file(name, media_type) for name, media_type in _FILES.items()]


def _file(name: str, media_type: str) -> Route:
    async def answer(_: Request) -> Response:
        return FileResponse(_BUILT / name, headers={**HEADERS, "content-type": media_type, "cache-control": "no-cache"})

    return Route(f"{PATH}/{name}", answer, methods=["GET"])
