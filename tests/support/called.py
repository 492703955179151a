"""Some routes, called over HTTP without a server."""

import asyncio
from collections.abc import Sequence

import httpx
from starlette.applications import Starlette
from starlette.routing import BaseRoute


def call(
    routes: Sequence[BaseRoute], path: str, *, method: str = "GET", origin: str, headers: dict[str, str] | None = None
) -> httpx.Response:
    """What they answer to a client who reached them at this origin; redirects are not followed."""

    async def answer() -> httpx.Response:
        transport = httpx.ASGITransport(app=Starlette(routes=routes))
        async with httpx.AsyncClient(transport=transport, base_url=origin) as client:
            return await client.request(method, path, headers=headers)

    return asyncio.run(answer())
