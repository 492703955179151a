"""The domain's enums as GraphQL enums, with a description for each value."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar, cast

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage, ReasonCode
from order_help.domain.attachments import AttachmentState
from order_help.domain.help_details import CHOICES
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.lateness import LateStep
from order_help.domain.order_filter import OrderFilter
from order_help.domain.snapshot import Fulfilment, NotReturnable, Payment
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import Author
from order_help.texts.english import ENGLISH
from order_help.use_cases.refusals import ProblemCode

E = TypeVar("E", bound=Enum)


def describe(
    enum: type[E], values: Mapping[E, str] | Mapping[Enum, str], *, about: str | None = None, name: str | None = None
) -> None:
    """
    Registers an enum with a description for each value; a test checks that none is missing.

    `about` describes the enum, which defaults to the first line of its docstring; `name` is its name in the schema.
    """
    strawberry.enum(enum, name=name, description=about or (enum.__doc__ or "").strip().splitlines()[0])
    definition = cast(StrawberryEnumDefinition, enum.__strawberry_definition__)  # type: ignore[attr-defined]  # set above
    for value in definition.values:
        value.description = values.get(enum[value.name])


describe(
    HelpActionType,
    {t: f"“{text.title}”: {text.description}" for t, text in ENGLISH.actions.items()},
    about="The kinds of help. Each has a mutation of the same name: `cancelOrder` for CANCEL_ORDER.",
)
describe(
    OrderStatus,
    {
        OrderStatus.AWAITING_PAYMENT: "Nothing left, and the order waits for its payment.",
        OrderStatus.PROCESSING: "Nothing left; the order is paid, or need not be paid before it is sent.",
        OrderStatus.READY_FOR_PICKUP: "Nothing left, and all that waits can be picked up.",
        OrderStatus.PARTIALLY_SHIPPED: "Something was sent, handed over or picked up, and something waits at the shop.",
        OrderStatus.SHIPPED: "Nothing waits any more, and a parcel is on its way.",
        OrderStatus.DELIVERED: "Nothing waits any more, and every parcel was delivered or received.",
        OrderStatus.RECEIVED: "Nothing waits any more, and every parcel was received, or counts as received.",
        OrderStatus.HANDED_OVER: "Everything was handed over or picked up without a parcel; fees alone are paid.",
        OrderStatus.RETURNED_TO_SENDER: "All that left came back to the shop.",
        OrderStatus.CANCELLED: "The order is cancelled, and nothing of it is with the shopper.",
    },
    about=(
        "The status of an order, derived from its events: the first that fits of CANCELLED, RETURNED_TO_SENDER, those "
        "of an order of which nothing waits, PARTIALLY_SHIPPED, READY_FOR_PICKUP, PROCESSING and AWAITING_PAYMENT. "
        "`statusText` says it in the words of what the order is about."
    ),
)
describe(
    LateStep,
    {
        LateStep.SHIPPED: "Something was to be sent.",
        LateStep.READY: "Something was to be handed over, or to be ready to be picked up; nothing waits to be sent.",
        LateStep.DELIVERED: "The order was to arrive.",
    },
    about="What was to be done by a day that is over.",
)
describe(
    OrderFilter,
    {
        OrderFilter.NEEDS_ANSWER: "Orders with a help request that awaits the shopper's answer.",
        OrderFilter.OPEN_REQUESTS: "Orders with an open help request, whoever is to answer it.",
        OrderFilter.ON_THE_WAY: (
            "Orders that are not at their end: something is still to be paid, sent, picked up or to arrive. A parcel "
            "of which nobody reports the delivery counts until it can no longer be reported as not received."
        ),
        OrderFilter.PAST: (
            "All other orders: what they had was delivered, received, handed over or picked up, or came back to the "
            "shop; or they are cancelled and nothing of them is on its way."
        ),
    },
    about="What My Orders can be narrowed to. Each order is either ON_THE_WAY or PAST, whatever requests it has.",
)
describe(NotReturnable, ENGLISH.labels, about="Why a line of an order cannot be returned.")
describe(
    Fulfilment,
    {
        Fulfilment.PARCEL: "They are sent in a parcel.",
        Fulfilment.DIGITAL: "They are handed over without a parcel, as a download is.",
        Fulfilment.PICKUP: "The shopper picks them up.",
        Fulfilment.NONE: "There is nothing to hand over: a fee, gift wrap, or a service.",
    },
    about="How the units of an order line reach the shopper. Units that a parcel contains are sent in any case.",
)
describe(
    Payment,
    {
        Payment.PREPAID: "Before the order is sent: until then, it waits for its payment.",
        Payment.ON_DELIVERY: "When the order is delivered.",
        Payment.ON_INVOICE: "After an invoice.",
        Payment.FREE: "There is nothing to pay.",
    },
    about="When the shop expects to be paid. Only a PREPAID order waits for its payment.",
)
for _fields in CHOICES.values():
    for _choices in _fields.values():
        describe(_choices, ENGLISH.labels)
describe(
    HelpActionState,
    {
        HelpActionState.IN_PROGRESS: "No further request can be filed while those in `openRequests` are open.",
        HelpActionState.CLOSED: "The action has closed because an event happened.",
        HelpActionState.NOT_APPLICABLE: (
            "The action can no longer open, has nothing to act on or nothing left, or is switched off."
        ),
        HelpActionState.NOT_YET: "The action opens once the events in `opensOn` have happened.",
        HelpActionState.AVAILABLE: "The mutation accepts a request.",
    },
    about="The state of a help action for one order. If several apply, it is the first of them in this list.",
)
describe(
    OrderEvent,
    {
        OrderEvent.PLACED: "The order was placed.",
        OrderEvent.PAID: (
            "The order was paid. One that need not be paid before it is sent counts as paid as soon as it is placed."
        ),
        OrderEvent.SHIP_BY: "The date by which the order was due to ship is reached.",
        OrderEvent.RELEASED: "The warehouse started to pack the order.",
        OrderEvent.FIRST_SHIPPED: "The first parcel of the order left; for a single parcel, that parcel.",
        OrderEvent.FIRST_HANDED_OVER: (
            "The first of what is in no parcel was handed over or picked up; for a single line, its units were."
        ),
        OrderEvent.FULFILLED: (
            "The shop has done its part for every unit: it was sent or handed over, or is ready to be picked up."
        ),
        OrderEvent.DELIVERED: "The carrier delivered the parcel; for an order, the last one.",
        OrderEvent.RECEIVED: "The shopper confirmed the receipt, or a set number of days passed since the delivery.",
        OrderEvent.INQUIRY_TIME_ENDED: "The time in which a parcel can be reported as not received ended.",
        OrderEvent.RETURN_WINDOW_ENDED: "The time in which items can be returned ended.",
        OrderEvent.RETURNED_TO_SENDER: "The parcel came back to the shop.",
        OrderEvent.CANCELLED: "The order was cancelled, or everything was taken off it before anything left.",
    },
    about="An event of an order or parcel. One whose time is later than now has not happened yet.",
)
describe(
    ReasonCode,
    {
        ReasonCode.REQUEST_OPEN: "A request has been open since `at`.",
        ReasonCode.CLOSED: "`event` happened at `at`.",
        ReasonCode.CANNOT_OPEN: "The action can no longer open, because of `event`.",
        ReasonCode.NO_PARCEL: "Nothing of it is sent in a parcel, and the action is about parcels.",
        ReasonCode.TAKEN_OFF: "All units of the line were taken off the order.",
        ReasonCode.NOTHING_LEFT: "Every unit or parcel is part of a request already, or was returned.",
        ReasonCode.RETURNED: "The shop has booked the units of the line as returned.",
        ReasonCode.LIMIT_REACHED: "The order has had as many returns as one order can have.",
        ReasonCode.NOT_RETURNABLE: "The shop does not accept returns of this line.",
        ReasonCode.NOT_OPEN_YET: "`event` has not happened yet; `at` is when it is due, if that is known.",
        ReasonCode.NOT_OFFERED: "The shop has switched this action off.",
    },
    about="Why a help action, or one line or parcel of it, is not available.",
)
describe(
    OrderPage,
    {OrderPage.LIST: "The list of all orders.", OrderPage.DETAILS: "The page of one order."},
    about="The pages of the shop that show help links.",
)
describe(
    HelpRequestState,
    {
        HelpRequestState.OPEN: "The request waits for the shop.",
        HelpRequestState.AWAITING_SHOPPER: "The request waits for the shopper's reply. It counts as open.",
        HelpRequestState.RESOLVED: "The request was approved, answered, or closed without a reply: see `outcome`.",
        HelpRequestState.DECLINED: "The shop declined the request.",
        HelpRequestState.WITHDRAWN: "The shopper withdrew the request.",
        HelpRequestState.OVERTAKEN: "The request became impossible because the order was sent or handed over first.",
    },
    about="The state of a help request.",
)
describe(DeclineReason, ENGLISH.labels, about="Why the shop declined a help request.")
describe(
    Author,
    {
        Author.SHOPPER: "The shopper.",
        Author.AGENT: "An agent of the shop.",
        Author.SHOP: "One of the shop's own systems.",
        Author.SERVICE: "The service itself, because a time limit passed.",
    },
    about="The role of the author of a change.",
)
describe(
    HelpRequestOutcome,
    {
        HelpRequestOutcome.APPROVED: "The shop approved the request and applied its effect, if it has one.",
        HelpRequestOutcome.ANSWERED: "The shop answered the request. The order did not change.",
        HelpRequestOutcome.DECLINED: "The shop declined the request.",
        HelpRequestOutcome.NO_REPLY: "The request was closed because the shopper did not reply in time.",
    },
    about="How a help request was settled.",
)
describe(
    AttachmentState,
    {
        AttachmentState.AWAITING_UPLOAD: "The file is not uploaded yet, or is being checked.",
        AttachmentState.VERIFIED: "The file can be sent and downloaded.",
        AttachmentState.REJECTED: "The file does not match the announced type or size. Create another attachment.",
    },
    about="The state of an attachment.",
)
describe(
    ProblemCode,
    {
        ProblemCode.REQUIRED: "The field is required and empty.",
        ProblemCode.TOO_LONG: "The text is too long.",
        ProblemCode.TOO_MANY: "The list has too many items, or the quantity is higher than what is left.",
        ProblemCode.TOO_FEW: "The list is empty, or the quantity is below 1.",
        ProblemCode.TOO_LARGE: "The file is too large.",
        ProblemCode.INVALID: "The value does not have the required format.",
        ProblemCode.UNKNOWN: "The id names nothing of this order.",
        ProblemCode.DUPLICATE: "The same value occurs twice.",
        ProblemCode.NOT_AVAILABLE: "The line or parcel cannot be included now; `message` says why.",
        ProblemCode.ALREADY_RECEIVED: "The parcel already counts as received.",
        ProblemCode.NOT_SHIPPED: "The parcel has not left yet.",
        ProblemCode.NOT_ACCEPTED: "Files of this type are not accepted; `message` says which are.",
        ProblemCode.NOT_OPEN: "The help request is already settled.",
        ProblemCode.NOT_VERIFIED: "The file of the attachment is not uploaded, not checked yet, or rejected.",
    },
    about="What is wrong with one field of an input. New values may be added: show `message` for unknown ones.",
)
