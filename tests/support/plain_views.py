"""What the product says of an order and what the independent reading says, in the same plain terms."""

from datetime import datetime
from typing import Any

from order_help.domain.actions import HelpActionType, OrderPage
from order_help.domain.alerts import AlertKind
from order_help.domain.availability import OrderView, Reason
from tests.independent.reading import Reading, Why

ALERTS = (AlertKind.SHIPPED_THOUGH_CANCELLED, AlertKind.OVERSHIPPED)


def of_view(view: OrderView) -> dict[str, Any]:
    """Returns what a view says, which nobody has read yet: links are found without what `actions` say of them."""
    links = {page: set(view.actions.available(page)) for page in OrderPage}
    missing = view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    returns = view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
    alerts = {alert.kind: alert.since for alert in view.order.alerts_at(view.now)}
    return {
        "status": view.status.value,
        "states": {action.value: (found.state.value, _why(found.reason)) for action, found in view.actions.items()},
        "instead": {
            action.value: found.instead_try.value for action, found in view.actions.items() if found.instead_try
        },
        "left": {line.line_id: line.left for line in returns.lines},
        "why no units": {line.line_id: _why(line.reason) for line in returns.lines},
        "why not missing": {parcel.shipment_id: _why(parcel.reason) for parcel in missing.shipments},
        "confirmable": [parcel.id for parcel in view.order.shipments if view.can_confirm_receipt(parcel.id)],
        "links": {page.value: {action.value for action in found} for page, found in links.items()},
        "alerts": {kind.value: alerts.get(kind) for kind in ALERTS},
    }


def _why(reason: Reason | None) -> tuple[str, str | None, datetime | None] | None:
    return (reason.code.value, reason.event.value if reason.event else None, reason.at) if reason else None


def of_reading(expected: Reading) -> dict[str, Any]:
    return {
        "status": expected.status,
        "states": {action: (found.state, _words(found.why)) for action, found in expected.states.items()},
        "instead": expected.instead,
        "left": expected.left,
        "why no units": {line: _words(why) for line, why in expected.why_not_line.items()},
        "why not missing": {parcel: _words(why) for parcel, why in expected.why_not_parcel.items()},
        "confirmable": expected.confirmable,
        "links": {"LIST": expected.list_links, "DETAILS": expected.details_links},
        "alerts": {
            "SHIPPED_THOUGH_CANCELLED": expected.shipped_though_cancelled,
            "OVERSHIPPED": expected.overshipped,
        },
    }


def _words(why: Why | None) -> tuple[str, str | None, datetime | None] | None:
    return (why.code, why.event, why.at) if why else None


def differences(found: dict[str, Any], expected: dict[str, Any], path: str = "") -> dict[str, Any]:
    """What differs, as the product has it and as it reads: a difference among a hundred values is hard to see."""
    differing: dict[str, Any] = {}
    for name in {**found, **expected}:
        one, other = found.get(name), expected.get(name)
        if isinstance(one, dict) and isinstance(other, dict):
            differing |= differences(one, other, f"{path}{name}: ")
        elif one != other:
            differing[path + name] = {"product": one, "reading": other}
    return differing
