"""Runs on every HTTP request to /graphql that the shopper's authorizer in API Gateway lets through."""

from datetime import UTC, datetime

from functions.http_events import customer_by_claim, handler_of
from functions.observing import Observer
from functions.registered import registered_operations
from functions.starting import attachment_services, settings_and_policy
from gateway.http.app import create_app
from gateway.http.registered import SHOPPER
from gateway.shopper.api import shopper_api
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.services import Services

_settings, _policy = settings_and_policy()
_observer = Observer(_settings)
_api = shopper_api(
    services=Services(store=DynamoOrderStore(), policy=_policy, attachments=attachment_services(_settings)),
    principal=customer_by_claim(_settings.customer_claim),
    registered=registered_operations(_settings, SHOPPER),
    compiles=_settings.compiled_operations,
)
_app = create_app(_api, clock=lambda: datetime.now(UTC), on_answered=_observer.on_answered, one_at_a_time=True)
handler = _observer.observing(handler_of(_app, on_answered=_observer.on_answered))
