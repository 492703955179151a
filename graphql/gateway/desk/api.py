"""The desk's API, for agents and the shop's own systems."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from gateway.desk.context import DeskContext
from gateway.desk.principals import DeskPrincipal
from gateway.desk.schema import schema
from gateway.http.api import OPERATIONS, Api, unauthenticated
from gateway.http.outcomes import ErrorCode
from gateway.http.registered import NOTHING_REGISTERED, RegisteredOperations
from gateway.http.rejected import RequestRejected
from order_help.use_cases.desk.ports import DeskStore
from order_help.use_cases.services import Services

PATH: Final = "/desk/graphql"

Principal = Callable[[Mapping[str, object]], DeskPrincipal | None]
"""Returns the principal of a request, by its ASGI scope; None for a caller who is not signed in."""


def desk_api(
    *,
    services: Services,
    desk_store: DeskStore,
    principal: Principal,
    registered: RegisteredOperations = NOTHING_REGISTERED,
    compiles: bool = True,
) -> Api:
    """Returns the API in which the desk reads and changes all orders."""

    def context(scope: Mapping[str, object], now: datetime) -> DeskContext:
        caller = principal(scope)
        if caller is None:
            raise unauthenticated()
        if not caller.permissions:
            raise RequestRejected(403, ErrorCode.FORBIDDEN, "This token is for somebody who does not work at the desk.")
        return DeskContext(services=services, desk_store=desk_store, principal=caller, now=now)

    return Api(
        path=PATH,
        schema=schema,
        context=context,
        operations=OPERATIONS / "desk",
        registered=registered,
        compiles=compiles,
    )
