"""Runs on every HTTP request to /graphql, behind the authorizer of API Gateway."""

from datetime import UTC, datetime

from functions.http_events import customer_by_claim, handler_of
from functions.observing import Observer
from functions.starting import attachment_desk, settings_and_policy
from gateway.app import create_app
from gateway.shopper import shopper_api
from order_help.requests.desk import HelpDesk
from order_help.store.order_store import DynamoOrderStore

_settings, _policy = settings_and_policy()
_observer = Observer(_settings)
_api = shopper_api(
    desk=HelpDesk(store=DynamoOrderStore(), policy=_policy, attachments=attachment_desk(_settings)),
    principal=customer_by_claim(_settings.customer_claim),
)
_app = create_app(_api, clock=lambda: datetime.now(UTC), heard=_observer.heard)
handler = _observer.observing(handler_of(_app))
