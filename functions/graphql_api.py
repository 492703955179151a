"""Runs on every HTTP request to /graphql, behind the authorizer of API Gateway."""

import os
from collections.abc import Callable
from datetime import UTC, datetime

from functions.http_events import Handler, customer_by_claim, handler_of
from gateway.app import create_app
from order_help.requests.desk import HelpDesk
from order_help.store.order_store import DynamoOrderStore


def handler_for(desk: HelpDesk, *, clock: Callable[[], datetime]) -> Handler:
    """The function, for one desk; the customer is the claim that ORDER_HELP_CUSTOMER_CLAIM names."""
    claim = os.environ.get("ORDER_HELP_CUSTOMER_CLAIM") or "sub"
    return handler_of(create_app(desk=desk, principal=customer_by_claim(claim), clock=clock))


handler = handler_for(HelpDesk(store=DynamoOrderStore()), clock=lambda: datetime.now(UTC))
