"""Runs on every HTTP request to /desk/graphql that the desk's authorizer in API Gateway lets through."""

from datetime import UTC, datetime

from functions.desk_claims import principal_by_claims
from functions.http_events import handler_of
from functions.observing import Observer
from functions.registered import registered_operations
from functions.starting import attachment_services, settings_and_policy
from gateway.desk.api import desk_api
from gateway.http.app import create_app
from gateway.http.registered import DESK
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.services import Services

_settings, _policy = settings_and_policy()
_observer = Observer(_settings)
_api = desk_api(
    services=Services(
        store=DynamoOrderStore(),
        register=DynamoRegister(),
        policy=_policy,
        attachments=attachment_services(_settings),
    ),
    desk_store=DynamoDeskStore(),
    principal=principal_by_claims(_settings),
    registered=registered_operations(_settings, DESK),
    compiles=_settings.compiled_operations,
)
_app = create_app(_api, clock=lambda: datetime.now(UTC), on_answered=_observer.on_answered, one_at_a_time=True)
handler = _observer.observing(handler_of(_app, on_answered=_observer.on_answered))
