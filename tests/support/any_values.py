"""Any value of the domain, for hypothesis: with texts of every script, and any instant."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from order_help.domain.actions import HelpActionType
from order_help.domain.attachments import AttachedFile
from order_help.domain.conversation import Conversation, ReadMark, SideCounts
from order_help.domain.help_details import (
    DETAILS,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    HelpRequestDetails,
    ReportPackageNotReceivedDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
)
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
    HelpRequestSummary,
)
from order_help.domain.ids import CustomerId, OrderNumber, OrderRef
from order_help.domain.local_changes import AddressChange, Cancellation, LocalChanges, Receipt, Release
from order_help.domain.money import MAX_MINOR, MINOR_DIGITS, Money
from order_help.domain.order import Order
from order_help.domain.rate_limits import RateLog
from order_help.domain.snapshot import Address, NotReturnable, OrderLine, OrderSnapshot, Shipment, ShipmentLine
from order_help.domain.timeline import Author, Fact, FactKind, Message, RequestThen, TimelineEntry
from order_help.use_cases.ports import KeyRecord

CHARACTERS = st.characters(exclude_characters="\x00", exclude_categories=["Cs"])
TEXTS = st.text(CHARACTERS, max_size=20)
NAMES = st.text(CHARACTERS, min_size=1, max_size=20)
INSTANTS = st.datetimes(timezones=st.just(UTC))
COUNTS = st.integers(1, 10**6)
UNITS = st.dictionaries(NAMES, COUNTS, max_size=3)
MONEY = st.builds(Money, minor=st.integers(0, MAX_MINOR), currency=st.sampled_from(sorted(MINOR_DIGITS)))
REFS = st.builds(OrderRef, customer_id=NAMES.map(CustomerId), number=NAMES.map(OrderNumber))


def tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=3).map(tuple)


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


ADDRESSES = st.builds(
    Address,
    **dict.fromkeys(("name", "line1", "city", "country_code"), TEXTS),
    **dict.fromkeys(("line2", "region", "postal_code", "phone"), maybe(TEXTS)),
)
LINES = st.builds(
    OrderLine,
    **dict.fromkeys(("id", "sku", "title"), TEXTS),
    quantity=COUNTS,
    unit_price=MONEY,
    image_url=maybe(TEXTS),
    not_returnable=maybe(st.sampled_from(NotReturnable)),
)
SHIPMENTS = st.builds(
    Shipment,
    id=NAMES,
    lines=tuples(st.builds(ShipmentLine, line_id=NAMES, quantity=COUNTS)),
    **dict.fromkeys(("carrier", "tracking_number", "tracking_url"), maybe(TEXTS)),
    **dict.fromkeys(("shipped_at", "delivered_at"), maybe(INSTANTS)),
)
SNAPSHOTS = st.builds(
    OrderSnapshot,
    **dict.fromkeys(("number", "customer_id", "currency"), NAMES),
    revision=st.integers(0, 2**53),
    placed_at=INSTANTS,
    total=MONEY,
    lines=tuples(LINES),
    shipments=tuples(SHIPMENTS),
    **dict.fromkeys(("email", "locale"), maybe(TEXTS)),
    **dict.fromkeys(("paid_at", "ship_by", "deliver_by", "released_at", "cancelled_at"), maybe(INSTANTS)),
    shipping_address=maybe(ADDRESSES),
    acknowledges=st.frozensets(NAMES, max_size=3),
)
HAPPENED = st.builds(
    LocalChanges,
    cancellation=maybe(st.builds(Cancellation, at=INSTANTS, request_id=NAMES)),
    address_change=maybe(st.builds(AddressChange, at=INSTANTS, request_id=NAMES, address=ADDRESSES)),
    release=maybe(st.builds(Release, at=INSTANTS, request_id=NAMES)),
    receipts=tuples(st.builds(Receipt, shipment_id=NAMES, at=INSTANTS)),
    shipments=tuples(SHIPMENTS),
    dismissed=st.frozensets(NAMES, max_size=3),
)
FILES = st.builds(AttachedFile, **dict.fromkeys(("id", "file_name"), NAMES), size=COUNTS)
SIDE_COUNTS = st.builds(SideCounts, **dict.fromkeys(("shopper", "desk"), st.integers(0, 2**53)))
MARKS = st.builds(ReadMark, **dict.fromkeys(("through", "addressed"), st.integers(0, 2**53)))
CONVERSATIONS = st.builds(
    Conversation,
    addressed=SIDE_COUNTS,
    **dict.fromkeys(("read_by_shopper", "read_by_desk"), MARKS),
    unanswered_since=maybe(INSTANTS),
)
DETAILS_WITH_MORE_THAN_CHOICES: dict[type[HelpRequestDetails], st.SearchStrategy[Any]] = {
    ChangeShippingAddressDetails: st.builds(ChangeShippingAddressDetails, address=ADDRESSES),
    CheckOrderProgressDetails: st.builds(CheckOrderProgressDetails, ship_by=INSTANTS),
    ReportPackageNotReceivedDetails: st.builds(ReportPackageNotReceivedDetails, shipment_ids=tuples(NAMES)),
    ReturnOrReplaceItemsDetails: st.builds(
        ReturnOrReplaceItemsDetails, items=tuples(st.builds(ReturnItem, line_id=NAMES, quantity=COUNTS))
    ),
}


@st.composite
def help_requests(draw: st.DrawFn) -> HelpRequest:
    """A request of any action, with the details of that action."""
    action = draw(st.sampled_from(sorted(DETAILS, key=lambda action: action.value)))
    details = DETAILS_WITH_MORE_THAN_CHOICES.get(DETAILS[action], st.builds(DETAILS[action]))
    return HelpRequest(
        id=draw(NAMES),  # type: ignore[arg-type]  # a text as any id is
        order=draw(REFS),
        type=action,
        state=draw(st.sampled_from(HelpRequestState)),
        details=draw(details),
        filed_at=draw(INSTANTS),
        outcome=draw(maybe(st.sampled_from(HelpRequestOutcome))),
        answer_by=draw(maybe(INSTANTS)),
        closed_at=draw(maybe(INSTANTS)),
        message=draw(maybe(NAMES)),
        attachments=draw(tuples(FILES)),
        reply_by=draw(maybe(INSTANTS)),
        decline_reason=draw(maybe(st.sampled_from(DeclineReason))),
        assignee=draw(maybe(NAMES)),
        overdue_since=draw(maybe(INSTANTS)),
    )


ORDERS = st.builds(
    Order,
    snapshot=SNAPSHOTS,
    local_changes=HAPPENED,
    open_requests=tuples(
        st.builds(
            HelpRequestSummary,
            id=NAMES,
            filed_at=INSTANTS,
            answer_by=maybe(INSTANTS),
            reply_by=maybe(INSTANTS),
            shipment_ids=tuples(NAMES),
            quantities=UNITS,
        )
    ),
    returned=UNITS,
    conversation=CONVERSATIONS,
    version=st.integers(1, 2**53),
)
ENTRIES = st.builds(
    TimelineEntry,
    sequence=st.integers(1, 2**53),
    change_id=NAMES,
    at=INSTANTS,
    author=st.sampled_from(Author),
    facts=tuples(
        st.builds(
            Fact,
            kind=st.sampled_from(FactKind),
            at=INSTANTS,
            shipment_id=maybe(NAMES),
            request_id=maybe(NAMES),
        )
    ),
    by=maybe(NAMES),
    requests=tuples(
        st.builds(
            RequestThen,
            id=NAMES,
            type=st.sampled_from(HelpActionType),
            state=st.sampled_from(HelpRequestState),
            outcome=maybe(st.sampled_from(HelpRequestOutcome)),
            decline_reason=maybe(st.sampled_from(DeclineReason)),
            **dict.fromkeys(("answer_by", "reply_by"), maybe(INSTANTS)),
        )
    ),
    message=maybe(st.builds(Message, text=NAMES, request_id=maybe(NAMES), attachments=tuples(FILES))),
    addressed=SIDE_COUNTS,
)
RATE_LOGS = st.builds(
    RateLog, times=st.lists(INSTANTS, min_size=1, max_size=5).map(sorted).map(tuple), version=st.integers(1, 2**53)
)
KEYS = st.builds(
    KeyRecord,
    **dict.fromkeys(("principal", "operation", "key", "input_hash"), NAMES),
    expires_at=st.datetimes(datetime(1971, 1, 1), datetime(2999, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
    request_id=maybe(NAMES),
    attachment_id=maybe(NAMES),
)
