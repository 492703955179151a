"""The queries of the desk's schema."""

from enum import Enum
from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.cursors import alert_cursor, queue_cursor, read_alert_cursor, read_queue_cursor
from gateway.desk.ids import read_desk_id
from gateway.desk.naming import named_order
from gateway.desk.principals import Permission
from gateway.desk.types.attachment import Attachment
from gateway.desk.types.help_request import NEED_ORDER, HelpRequest
from gateway.desk.types.order import Order
from gateway.desk.types.queue import OrderAlert, QueueConnection
from gateway.http.errors import fault
from gateway.http.outcomes import ErrorCode
from gateway.http.paging import DEFAULT_FIRST, page_size
from gateway.http.selected import selects
from gateway.types.connections import After, First
from gateway.types.help_action_parts import HelpActionChoice
from order_help.domain import help_requests as domain
from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.help_requests import OPEN_STATES, DeclineReason, HelpRequestState
from order_help.domain.ids import AgentName, AttachmentId, HelpRequestId, OrderNumber
from order_help.use_cases.desk.name_order import list_orders_numbered
from order_help.use_cases.desk.ports import AlertPosition
from order_help.use_cases.queue_ports import QueueFilter, QueuePosition
from order_help.use_cases.refusals import InvalidInput, OrderAmbiguous, OrderNotFound


@strawberry.type(description="The caller: an agent or one of the shop's own systems.")
class Me:
    name: str = strawberry.field(description="The name of the agent or system.")
    is_agent: bool = strawberry.field(
        description="Whether the caller is an agent; false for one of the shop's own systems."
    )
    may: list[Permission] = strawberry.field(description="The permissions of the caller.")


def _argument(description: str) -> object:
    return strawberry.argument(description=description)


Action = Annotated[HelpActionType | None, _argument("Only requests for this help action.")]
State = Annotated[
    HelpRequestState | None,
    _argument("Only requests in this state: OPEN or AWAITING_SHOPPER. Any other value is an error `BAD_ARGUMENT`."),
]
Assignee = Annotated[str | None, _argument("Only requests that this agent has claimed.")]
Claimed = Annotated[bool | None, _argument("True: only claimed requests. False: only unclaimed ones. Null: both.")]
Overdue = Annotated[bool, _argument("True: only requests whose `answerBy` has passed.")]
WithAlert = Annotated[
    AlertKind | None,
    _argument(
        "Lists orders with an alert of this kind instead of help requests. Combined with another filter, it "
        "is an error `BAD_ARGUMENT`."
    ),
]
RequiredNumber = Annotated[str, _argument("The shop's number of the order.")]
Number = Annotated[str | None, _argument("The shop's number of the order.")]
OrderGlobalId = Annotated[strawberry.ID | None, _argument("The `id` of the order.")]
ShopsId = Annotated[str | None, _argument("What the shop's systems call the order: the `id` of its snapshots.")]
Customer = Annotated[
    str | None,
    _argument("The shop's own id of the customer: only this customer's orders of the number count."),
]
RequestId = Annotated[strawberry.ID, _argument("The `id` of the help request.")]
AttachmentGlobalId = Annotated[strawberry.ID, _argument("The `id` of the attachment.")]


@strawberry.type(
    description=(
        "What agents and the shop's own systems can read. Every field but `me` needs the permission READ; without it, "
        "the field is an error `FORBIDDEN`."
    )
)
class Query:
    @strawberry.field(description="The caller: an agent or one of the shop's own systems.")
    def me(self, info: Info) -> Me:
        principal = info.context.principal
        may = [permission for permission in Permission if permission in principal.permissions]
        return Me(name=principal.name, is_agent=principal.is_agent, may=may)

    @strawberry.field(
        description=(
            "The choices of the desk's filters and forms, with labels in the language of the response. "
            "`field` is `action`, `state` or `alert` for filters of `queue`, and `reason` for declining."
        )
    )
    def choices(self, info: Info) -> list[HelpActionChoice]:
        texts = info.context.texts
        labelled: list[tuple[str, Enum, str]] = [
            *(("action", action, text.title) for action, text in texts.actions.items()),
            *(("state", state, texts.desk_states[state]) for state in HelpRequestState if state in OPEN_STATES),
            *(("alert", kind, text) for kind, text in texts.desk_alerts.items()),
            *(("reason", reason, texts.labels[reason]) for reason in DeclineReason),
        ]
        return [HelpActionChoice(field=field, value=value.value, label=label) for field, value, label in labelled]

    @strawberry.field(
        description=(
            "The open help requests of all orders, most urgent first: OPEN ones by `answerBy`, then "
            "AWAITING_SHOPPER ones by `replyBy`. A page reads a limited part of the list: with `action`, `claimed` or "
            "`alert` it may be short or empty before the end, and `isShort` says so. Continue with `endCursor` "
            "while `hasNextPage` is true."
        )
    )
    def queue(
        self,
        info: Info,
        first: First = DEFAULT_FIRST,
        after: After = None,
        action: Action = None,
        state: State = None,
        assignee: Assignee = None,
        claimed: Claimed = None,
        overdue: Overdue = False,
        alert: WithAlert = None,
    ) -> QueueConnection:
        if alert is not None:
            if overdue or any(given is not None for given in (action, state, assignee, claimed)):
                raise fault(ErrorCode.BAD_ARGUMENT, "`alert` asks for orders: no filter of requests goes with it.")
            return _alerts(info.context, alert, first, after)
        if state not in (None, *OPEN_STATES):
            raise fault(ErrorCode.BAD_ARGUMENT, "`state` is to be OPEN or AWAITING_SHOPPER.", path="state")
        selection = QueueFilter(
            action=action,
            state=state,
            assignee=AgentName(assignee) if assignee is not None else None,
            claimed=claimed,
            overdue_at=info.context.now if overdue else None,
        )
        return _requests(info, selection, first, after)

    @strawberry.field(
        description=(
            "The order that is named by its `id`, by what the shop's systems call it, or by its number; null if there "
            "is none. If several orders have the number, it is an error `ORDER_AMBIGUOUS`: `ordersNumbered` lists them."
        )
    )
    def order(
        self,
        info: Info,
        number: Number = None,
        customer_id: Customer = None,
        id: OrderGlobalId = None,
        shop_order_id: ShopsId = None,
    ) -> Order | None:
        context = info.context
        named = named_order(context, order_id=id, shop_order_id=shop_order_id, number=number, customer_id=customer_id)
        if isinstance(named, OrderAmbiguous):
            message = f"{len(named.views)} orders have this number: name one as `customerId` or `id`."
            raise fault(ErrorCode.ORDER_AMBIGUOUS, message, path="customerId")
        if isinstance(named, InvalidInput):
            raise fault(ErrorCode.BAD_ARGUMENT, "Give one of `id`, `shopOrderId` and `number`.", path="id")
        view = context.view_of(named) if not isinstance(named, OrderNotFound) else None
        return Order.of(view, context) if view else None

    @strawberry.field(
        description=(
            "The orders with this number, to choose from: in the order of their ids. Without any, those whose number "
            "differs only in capitals, spaces or punctuation."
        )
    )
    def orders_numbered(self, info: Info, number: RequiredNumber) -> list[Order]:
        context = info.context
        found = list_orders_numbered(context.services, OrderNumber(number))
        return [Order.of(context.view(order), context) for order in found]

    @strawberry.field(description="The help request with this id; null if there is none.")
    def help_request(self, info: Info, id: RequestId) -> HelpRequest | None:
        named = read_desk_id(id, "HelpRequest")
        if named is None or named.own is None:
            return None
        view = info.context.view_of(named.order_id)
        request = info.context.services.store.help_request(named.order_id, HelpRequestId(named.own)) if view else None
        return HelpRequest.of(request, info.context, view=view) if request else None

    @strawberry.field(description="The attachment with this id; null if there is none.")
    def attachment(self, info: Info, id: AttachmentGlobalId) -> Attachment | None:
        named, attachments = read_desk_id(id, "Attachment"), info.context.services.attachments
        if named is None or named.own is None or attachments is None:
            return None
        found = attachments.store.attachment(named.order_id, AttachmentId(named.own))
        return Attachment.of(found) if found else None


def _requests(info: Info, selection: QueueFilter, first: int, after: str | None) -> QueueConnection:
    context = info.context
    page = context.desk_store.queue(selection, first=page_size(first), after=read_queue_cursor(after))
    registered = context.services.known_register.registrations(request.order_id for request in page.items)
    needs_order = selects(info, NEED_ORDER, within=("edges", "node"), besides="OrderAlert")
    items: list[tuple[HelpRequest | OrderAlert, str]] = []
    for request in page.items:
        node = HelpRequest.of(request, context, registered=registered.get(request.order_id))
        if not needs_order or node.can_read_order(context):
            items.append((node, queue_cursor(_position(request))))
    reached = queue_cursor(page.reached) if page.reached else None
    return QueueConnection.of_page(items, first=first, after=after, reached=reached)


def _position(request: domain.HelpRequest) -> QueuePosition:
    due = request.answer_by or request.reply_by or request.filed_at  # an open request has one of the first two
    return QueuePosition(state=request.state, due=due, request_id=request.id)


def _alerts(context: DeskContext, kind: AlertKind, first: int, after: str | None) -> QueueConnection:
    page = context.desk_store.alerts(kind, first=page_size(first), after=read_alert_cursor(after), now=context.now)
    items: list[tuple[HelpRequest | OrderAlert, str]] = [
        (
            OrderAlert.of(order, kind, context),
            alert_cursor(AlertPosition(since=order.alerts[0].since, order_id=order.id)),
        )
        for order in page.items
    ]
    reached = alert_cursor(page.reached) if page.reached else None
    return QueueConnection.of_page(items, first=first, after=after, reached=reached)
