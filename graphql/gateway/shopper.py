"""The shopper's schema, served to whoever is a customer."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from gateway.api import OPERATIONS, Api, unauthenticated
from gateway.context import Context
from gateway.schema import schema
from order_help.domain.ids import CustomerId
from order_help.requests.desk import HelpDesk

PATH: Final = "/graphql"

Principal = Callable[[Mapping[str, object]], CustomerId | None]
"""Is told the ASGI scope and says who asks, or None."""


def shopper_api(*, desk: HelpDesk, principal: Principal) -> Api:
    """Answers shoppers about their own orders."""

    def context(scope: Mapping[str, object], now: datetime) -> Context:
        viewer = principal(scope)
        if viewer is None:
            raise unauthenticated()
        return Context(desk=desk, viewer=viewer, now=now)

    return Api(path=PATH, schema=schema, context=context, operations=OPERATIONS)
