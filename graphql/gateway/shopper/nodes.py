"""Looks up objects by id among the viewer's own orders."""

from gateway.cursors import position_of
from gateway.ids import GlobalId
from gateway.shopper.context import Context
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.help_action import HelpAction
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.timeline import entry_of
from gateway.types.node import Node
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain.conversation import Side
from order_help.domain.ids import AttachmentId, HelpRequestId
from order_help.use_cases.request_pages import read_request
from order_help.use_cases.timeline_pages import read_item


def node_of(named: GlobalId, context: Context) -> Node | None:
    """Returns the viewer's object with this id; None if there is none."""
    if named.type == "HelpRequest":
        return help_request_node(named, context)
    if named.type == "Attachment":
        return attachment_node(named, context)
    if (named.own is None) is not (named.type == "Order"):
        return None
    view = context.view_of(named.order_id)
    if view is None:
        return None
    own = named.own or ""
    match named.type:
        case "Order":
            return Order.of(view, context)
        case "OrderLine":
            return OrderLine.find(own, view, context)
        case "Shipment":
            return Shipment.find(own, view, context)
        case "TimelineEntry":
            position = position_of(own)
            item = read_item(context.services.store, view.order, Side.SHOPPER, position) if position else None
            return entry_of(item, view, context) if item else None
        case "HelpAction":
            actions = {action.value: availability for action, availability in view.actions.items()}
            return HelpAction.of(actions[own], view, context) if own in actions else None
    return None


def help_request_node(named: GlobalId, context: Context) -> HelpRequest | None:
    """Returns the viewer's help request with this id; None if there is none."""
    view = context.view_of(named.order_id) if named.own else None
    if view is None:
        return None
    request = read_request(context.services.store, view.order, HelpRequestId(named.own or ""))
    return HelpRequest.of(request, context, view=view) if request else None


def attachment_node(named: GlobalId, context: Context) -> Attachment | None:
    """Returns the viewer's attachment with this id; None if there is none."""
    view = context.view_of(named.order_id) if named.own else None
    if view is None or context.services.attachments is None:
        return None
    found = context.services.attachments.store.attachment(view.order.id, AttachmentId(named.own or ""))
    return Attachment.of(found) if found else None
