"""
What DynamoDB has after races, and whether it is consistent in itself.

Rule: the checks read the items as they are stored. They know the tables (store/models.py), and nothing of the code that
decides or writes.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from order_help.domain.ids import OrderNumber, kept_under_number
from order_help.store.items import attachment_of, entry_of, order_of, rate_log_of, registration_of, request_of
from order_help.store.models import (
    Attachments,
    HelpRequests,
    IdempotencyKeys,
    Lookup,
    Orders,
    RateLimits,
    Registers,
    Timeline,
)
from tests.support.race_reference import FinalState

_PLACE: Final = re.compile(r"[SW-](\d+)(?:@shop\.example|-NEW|-new|new)?$")
"""Which race something belongs to, by its order's id or number, its customer or its agent."""

OPEN: Final = ("OPEN", "AWAITING_SHOPPER")


@dataclass
class Stored:
    """The items of one race."""

    orders: list[Orders] = field(default_factory=list)
    requests: list[HelpRequests] = field(default_factory=list)
    entries: list[Timeline] = field(default_factory=list)
    keys: list[IdempotencyKeys] = field(default_factory=list)
    rates: list[RateLimits] = field(default_factory=list)
    registrations: list[Registers] = field(default_factory=list)
    lookups: list[Lookup] = field(default_factory=list)
    attachments: list[Attachments] = field(default_factory=list)

    @property
    def state(self) -> FinalState:
        """The same as the domain has it."""
        return FinalState(
            orders=tuple(map(order_of, self.orders)),
            requests=tuple(map(request_of, self.requests)),
            entries=tuple(map(entry_of, self.entries)),
            keys=frozenset((key.principal, key.operation_key, key.input_hash, key.request_id) for key in self.keys),
            rates=frozenset((rate.principal, rate.operation, rate_log_of(rate)) for rate in self.rates),
            registrations=frozenset(map(registration_of, self.registrations)),
            attachments=tuple(map(attachment_of, self.attachments)),
        )


def all_stored() -> dict[int, Stored]:
    """Reads all tables, once, and gives what belongs to each race."""
    found: dict[int, Stored] = defaultdict(Stored)
    for name, model, key in (
        ("orders", Orders, "order_id"),
        ("requests", HelpRequests, "order_id"),
        ("entries", Timeline, "order_id"),
        ("keys", IdempotencyKeys, "principal"),
        ("rates", RateLimits, "principal"),
        ("registrations", Registers, "order_id"),
        ("lookups", Lookup, "order_id"),
        ("attachments", Attachments, "order_id"),
    ):
        for item in model.scan(consistent_read=True):
            belongs_to = getattr(item, key)
            if not belongs_to.startswith("@"):  # the order of an attachment, which never changes
                getattr(found[_place(belongs_to)], name).append(item)
    for stored in found.values():
        stored.requests.sort(key=lambda item: item.request_id)
        stored.entries.sort(key=lambda item: item.entry_id)
        stored.attachments.sort(key=lambda item: item.attachment_id)
    return found


def _place(name: str) -> int:
    match = _PLACE.search(name)
    assert match, f"nobody knows which race {name!r} belongs to"
    return int(match[1])


def faults(stored: Stored) -> list[str]:
    """What is wrong with what is stored of one order, in words."""
    if len(stored.orders) != 1:
        return [f"the order is there {len(stored.orders)} times"]
    (order,) = stored.orders
    checks = (_timeline, _requests, _conversation, _registered)
    return [fault for check in checks for fault in check(order, stored)]


def _timeline(order: Orders, stored: Stored) -> Iterator[str]:
    sequences = [int(entry.entry_id) for entry in stored.entries]
    if sequences != list(range(1, int(order.last_sequence) + 1)):
        yield f"the timeline has {sequences}, and the order says {order.last_sequence}"
    changes = [entry.change_id for entry in stored.entries]
    if len(set(changes)) != len(changes):
        yield "two entries have one change id"


def _requests(order: Orders, stored: Stored) -> Iterator[str]:
    summaries = {one["id"]: one for one in json.loads(order.open_requests)}
    are_open = {item.request_id: item for item in stored.requests if item.state in OPEN}
    if summaries.keys() != are_open.keys():
        yield f"the order summarises {sorted(summaries)}, and {sorted(are_open)} are open"
    for request_id in summaries.keys() & are_open.keys():
        if any(
            summaries[request_id].get(name) != getattr(are_open[request_id], name)
            for name in ("type", "state", "filed_at", "answer_by", "reply_by")
        ):
            yield f"the order summarises {request_id} as {summaries[request_id]}"
    for item in stored.requests:
        due = item.answer_by or item.reply_by
        waits = item.state in OPEN
        if (item.due, bool(item.queue)) != (due + item.request_id if waits and due else None, waits):
            yield f"{item.request_id} is {item.state} and stands in the queue as {item.queue}, due {item.due}"
        if item.due_for != (f"{item.state}#{item.assignee}" if waits and item.assignee else None):
            yield f"{item.request_id} of {item.assignee} stands in the queue of {item.due_for}"
        if item.queue and not item.queue.startswith(f"{item.state}#"):
            yield f"{item.request_id} is {item.state} and stands in the queue {item.queue}"
        last = [entry for entry in stored.entries if item.request_id in (entry.requests or "")]
        if last and int(last[-1].entry_id) > int(item.sequence):
            yield f"{item.request_id} was changed in {last[-1].entry_id} and says {item.sequence}"


def _conversation(order: Orders, stored: Stored) -> Iterator[str]:
    talk = json.loads(order.conversation or "{}")
    counts = [json.loads(entry.addressed or "{}") for entry in stored.entries]
    if counts and counts[-1] != talk.get("told", {}):
        yield f"the order counts {talk.get('told')}, and the timeline {counts[-1]}"
    for side in ("shopper", "desk"):
        counted = [count.get(side, 0) for count in counts]
        if counted != sorted(counted):
            yield f"the counts of the {side} fall: {counted}"
        mark = talk.get(f"read_by_{side}", {})
        through = mark.get("through", 0)
        if through and mark.get("told", 0) != counted[through - 1]:
            yield f"the {side} has read {mark}, and the timeline counts {counted[through - 1]} until then"
    unread = talk.get("told", {}).get("shopper", 0) - talk.get("read_by_shopper", {}).get("told", 0)
    if (order.unread or 0) != unread:
        yield f"the order has {order.unread} unread, and {unread} are"
    since = talk.get("unanswered_since")
    if since and (order.alert_since or "~") > since + order.order_id:
        yield f"a message waits since {since}, and the alert since {order.alert_since}"
    if bool(order.alert_queue) != bool(order.alert_since):
        yield f"the alert is half there: {order.alert_queue}, {order.alert_since}"


def _registered(order: Orders, stored: Stored) -> Iterator[str]:
    said = {item.order_id: item for item in stored.registrations}
    own = said.get(order.order_id)
    if own is None or (own.customer_id, own.number) != (order.customer_id, order.number):
        yield f"the register says {own.customer_id if own else None}, and the order is of {order.customer_id}"
    terms = [item.term for item in stored.lookups]
    if terms != ["number#" + re.sub(r"[^a-z0-9]", "", order.number.lower())]:
        yield f"the order {order.number} is found by {terms}"
    by_number = said.get(kept_under_number(OrderNumber(order.number)))
    if by_number is None or not by_number.uses:
        yield f"nobody counted that the number {order.number} is used"
