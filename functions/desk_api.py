"""Runs on every HTTP request to /desk/graphql, behind the desk's authorizer of API Gateway."""

from datetime import UTC, datetime

from functions.desk_claims import principal_by_claims
from functions.http_events import handler_of
from functions.observing import Observer
from functions.starting import attachment_desk, settings_and_policy
from gateway.app import create_app
from gateway.desk.api import desk_api
from order_help.requests.desk import HelpDesk
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.order_store import DynamoOrderStore

_settings, _policy = settings_and_policy()
_observer = Observer(_settings)
_api = desk_api(
    desk=HelpDesk(store=DynamoOrderStore(), policy=_policy, attachments=attachment_desk(_settings)),
    desk_store=DynamoDeskStore(),
    principal=principal_by_claims(_settings),
)
_app = create_app(_api, clock=lambda: datetime.now(UTC), heard=_observer.heard)
handler = _observer.observing(handler_of(_app))
