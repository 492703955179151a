"""
Lets pages of other origins use the development server (CORS): those of this machine, and those that are named.

Rule 1: only what a foreign page needs is shared: the APIs, attachments, and the files that our elements load. The
sign-in, which hands out tokens, is not, nor is any path that is added later.
Rule 2: no credentials are allowed. The APIs take a token from a header, and this server sets no cookie.
Rule 3: every answer at a shared path has the headers, whatever its status, because a page that may not read a refusal
can only report that the network failed.
"""

from collections.abc import Collection
from typing import Final

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from order_help_cli.dev_server.local_attachments import PATH as ATTACHMENTS

LOOPBACK: Final = r"https?://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?"
"""The origins that may always use the server: pages that this machine serves, at any port."""

FOLDERS: Final = (f"{ATTACHMENTS}/", "/app/", "/pictures/", "/shop/", "/texts/")
"""Files that are shared: attachments, and what our elements load in a page of another origin (docs/your-page.md)."""

_MAX_AGE: Final = 600  # seconds, as in infra/lists.js


def shared(app: ASGIApp, *, paths: Collection[str], origins: Collection[str]) -> ASGIApp:
    """Returns the application with CORS at these paths, for attachments and in FOLDERS, for LOOPBACK and `origins`."""
    whole = {*paths, ATTACHMENTS}
    with_cors = CORSMiddleware(
        app,
        allow_origins=origins,
        allow_origin_regex=LOOPBACK,
        allow_methods=("GET", "POST"),
        allow_headers=("*",),  # clients and tracers add headers of their own
        allow_private_network=True,  # Chromium has asked for it when a page of the internet calls this machine
        expose_headers=("content-language",),
        max_age=_MAX_AGE,
    )

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope.get("path", "")
        is_shared = path in whole or path.startswith(FOLDERS)
        await (with_cors if is_shared else app)(scope, receive, send)

    return answer
