"""The shopper's API, for signed-in customers."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from gateway.http.api import OPERATIONS, Api, unauthenticated
from gateway.http.registered import NOTHING_REGISTERED, RegisteredOperations
from gateway.shopper.context import Context
from gateway.shopper.schema import schema
from order_help.domain.ids import CustomerId
from order_help.use_cases.services import Services

PATH: Final = "/graphql"

Principal = Callable[[Mapping[str, object]], CustomerId | None]
"""Returns the customer of a request, by its ASGI scope; None for a caller who is not signed in."""


def shopper_api(
    *,
    services: Services,
    principal: Principal,
    registered: RegisteredOperations = NOTHING_REGISTERED,
    compiles: bool = True,
) -> Api:
    """Returns the API in which shoppers read and change their own orders."""

    def context(scope: Mapping[str, object], now: datetime) -> Context:
        viewer = principal(scope)
        if viewer is None:
            raise unauthenticated()
        return Context(services=services, viewer=viewer, now=now)

    return Api(
        path=PATH, schema=schema, context=context, operations=OPERATIONS, registered=registered, compiles=compiles
    )
