"""Changes of order W1, ready to be committed."""

from dataclasses import replace
from typing import Any

from ulid import ULID

from order_help.domain import changes, snapshot_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.changes import Change
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import ChangeId, HelpRequestId
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.ports import Commit, KeyRecord
from tests.support.orders import DAY, T0, a_snapshot

NOW = T0 + DAY
REF = a_snapshot().ref


def commit_of(change: Change, key: KeyRecord | None = None) -> Commit:
    change_id = ChangeId(str(ULID()))
    return Commit(change=change, change_id=change_id, entry=change.entry(change_id), key=key)


def created(snapshot: OrderSnapshot) -> Change:
    """The shop tells of a new order."""
    return snapshot_changes.snapshot_change(None, Order.first(snapshot), (), now=NOW)


def a_cancel_request(**differently: Any) -> HelpRequest:
    request = HelpRequest(
        id=HelpRequestId(str(ULID())),
        order_id=REF.id,
        type=HelpActionType.CANCEL_ORDER,
        state=HelpRequestState.OPEN,
        details=CancelOrderDetails(reason=CancelReason.TOO_SLOW),
        filed_at=NOW,
    )
    return replace(request, **differently)


def filed(order: Order, request: HelpRequest, settings: PolicySettings = DEFAULT_SETTINGS) -> Change:
    return changes.file(order, request, settings=settings, now=NOW)


def a_key(**differently: Any) -> KeyRecord:
    record = KeyRecord(
        principal=REF.customer_id,
        operation="cancelOrder",
        key="click-1",
        input_hash="abc",
        expires_at=NOW + DAY,
        request_id=HelpRequestId("R1"),
    )
    return replace(record, **differently)
