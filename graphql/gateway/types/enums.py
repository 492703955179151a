"""The domain's enums, told to GraphQL with a description for each value."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar, cast

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage, ReasonCode
from order_help.domain.attachments import AttachmentState
from order_help.domain.help_details import CHOICES
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.snapshot import NotReturnable
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import Author
from order_help.texts.english import ENGLISH
from order_help.use_cases.refusals import ProblemCode

E = TypeVar("E", bound=Enum)


def describe(enum: type[E], values: Mapping[E, str] | Mapping[Enum, str], *, name: str | None = None) -> None:
    """Register an enum, by another name if need be; a test asks for the description of every value."""
    strawberry.enum(enum, name=name, description=(enum.__doc__ or "").strip().splitlines()[0])
    definition = cast(StrawberryEnumDefinition, enum.__strawberry_definition__)  # type: ignore[attr-defined]  # set above
    for value in definition.values:
        value.description = values.get(enum[value.name])


describe(HelpActionType, {t: f"“{text.title}”: {text.description}" for t, text in ENGLISH.actions.items()})
describe(OrderStatus, ENGLISH.statuses)
describe(NotReturnable, ENGLISH.labels)
for _fields in CHOICES.values():
    for _choices in _fields.values():
        describe(_choices, ENGLISH.labels)
describe(
    HelpActionState,
    {
        HelpActionState.IN_PROGRESS: "Nothing more can be asked: `openRequests` are still open.",
        HelpActionState.CLOSED: "Too late: an event closed it.",
        HelpActionState.NOT_APPLICABLE: "It can no longer open, or there is nothing left to act on.",
        HelpActionState.NOT_YET: "Too early: `opensOn` are still to come.",
        HelpActionState.AVAILABLE: "The mutation will accept it.",
    },
)
describe(
    OrderEvent,
    {
        OrderEvent.PLACED: "The order was placed.",
        OrderEvent.PAID: "It was paid.",
        OrderEvent.SHIP_BY: "The promised shipping date is there.",
        OrderEvent.RELEASED: "The warehouse took it to pack.",
        OrderEvent.FIRST_SHIPPED: "The first parcel left; of one parcel: it left.",
        OrderEvent.FULLY_SHIPPED: "Every line has left.",
        OrderEvent.DELIVERED: "The carrier delivered it.",
        OrderEvent.RECEIVED: "The shopper confirmed it, or enough days passed since it was delivered.",
        OrderEvent.INQUIRY_TIME_ENDED: "The carrier no longer looks for the parcel.",
        OrderEvent.RETURN_WINDOW_ENDED: "The time to return items is over.",
        OrderEvent.CANCELLED: "It was cancelled.",
    },
)
describe(
    ReasonCode,
    {
        ReasonCode.REQUEST_OPEN: "A request is open already, since `at`.",
        ReasonCode.CLOSED: "`event` happened, at `at`.",
        ReasonCode.CANNOT_OPEN: "What would open it cannot happen any more, because of `event`.",
        ReasonCode.NOTHING_LEFT: "All that could be acted on has been asked for.",
        ReasonCode.NOT_RETURNABLE: "The shop does not take these goods back.",
        ReasonCode.NOT_OPEN_YET: "`event` is still to come; `at`, if that is known.",
        ReasonCode.NOT_OFFERED: "The shop has switched this off for this order.",
    },
)
describe(OrderPage, {OrderPage.LIST: "The list of all orders.", OrderPage.DETAILS: "The page of one order."})
describe(
    HelpRequestState,
    {
        HelpRequestState.OPEN: "The shop has yet to answer.",
        HelpRequestState.AWAITING_SHOPPER: "The shop asked something back. It counts as open.",
        HelpRequestState.RESOLVED: "Settled; `outcome` says how.",
        HelpRequestState.DECLINED: "The shop said no.",
        HelpRequestState.WITHDRAWN: "The shopper took it back.",
        HelpRequestState.OVERTAKEN: "What was asked for became impossible: the order was shipped first.",
    },
)
describe(DeclineReason, ENGLISH.labels)
describe(
    Author,
    {
        Author.SHOPPER: "The shopper.",
        Author.AGENT: "An agent of the shop.",
        Author.SHOP: "The shop's own systems.",
        Author.SERVICE: "The passing of time: nobody did it.",
    },
)
describe(
    HelpRequestOutcome,
    {
        HelpRequestOutcome.APPROVED: "The shop did what was asked for.",
        HelpRequestOutcome.ANSWERED: "The shop answered the question.",
        HelpRequestOutcome.DECLINED: "The shop said no.",
        HelpRequestOutcome.NO_REPLY: "The shopper did not answer in time.",
    },
)
describe(
    AttachmentState,
    {
        AttachmentState.AWAITING_UPLOAD: "Its file is still to come, or has come a moment ago and is being checked.",
        AttachmentState.VERIFIED: "It can be sent, and downloaded.",
        AttachmentState.REJECTED: "What came is not what was announced. Open another one.",
    },
)
describe(
    ProblemCode,
    {
        ProblemCode.REQUIRED: "The field is empty.",
        ProblemCode.TOO_LONG: "The text has too many characters.",
        ProblemCode.TOO_MANY: "A list has too many items, or a quantity is higher than what is left.",
        ProblemCode.TOO_FEW: "A list is empty, or a quantity is below 1.",
        ProblemCode.TOO_LARGE: "The file has too many bytes.",
        ProblemCode.INVALID: "The value is not in the form that is needed.",
        ProblemCode.UNKNOWN: "The id names nothing of this order.",
        ProblemCode.DUPLICATE: "The same is named twice.",
        ProblemCode.NOT_AVAILABLE: "This line or parcel cannot be acted on now; the message says why.",
        ProblemCode.ALREADY_RECEIVED: "The parcel counts as received already.",
        ProblemCode.NOT_SHIPPED: "The parcel has not left yet.",
        ProblemCode.NOT_OPEN: "The help request is settled already.",
        ProblemCode.NOT_VERIFIED: "The attachment has not been uploaded, has not been checked yet, or was rejected.",
    },
)
