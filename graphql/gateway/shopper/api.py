"""The shopper's schema, served to whoever is a customer."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from gateway.http.api import OPERATIONS, Api, unauthenticated
from gateway.shopper.context import Context
from gateway.shopper.schema import schema
from order_help.domain.ids import CustomerId
from order_help.use_cases.services import Services

PATH: Final = "/graphql"

Principal = Callable[[Mapping[str, object]], CustomerId | None]
"""Is told the ASGI scope and says who asks, or None."""


def shopper_api(*, services: Services, principal: Principal) -> Api:
    """Answers shoppers about their own orders."""

    def context(scope: Mapping[str, object], now: datetime) -> Context:
        viewer = principal(scope)
        if viewer is None:
            raise unauthenticated()
        return Context(services=services, viewer=viewer, now=now)

    return Api(path=PATH, schema=schema, context=context, operations=OPERATIONS)
