"""Sends calls to the shop and to the reference, and compares how they end and what everybody sees afterwards."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from gateway.desk.ids import desk_id
from gateway.ids import global_id
from order_help.domain.ids import OrderId
from tests.state_machine.arrivals import alerts_of
from tests.state_machine.known import Json, is_in_doubt, read_at, time_at
from tests.state_machine.reference import Reference
from tests.state_machine.reference_shared import CHANGED, Call, Outcome
from tests.state_machine.running_shop import (
    DESKS_MUTATIONS,
    SHOPPERS_MUTATIONS,
    RunningShop,
    own_of,
    takes_what_was_seen,
)

CUSTOMERS: Final = ("ada", "ben", "cy")
FOR_THE_WAREHOUSE: Final = ("releaseForShipment", "recordShipment")
MAY: Final = {"ann": ("WORK", "SHIP"), "bob": ("WORK", "SHIP"), "warehouse": ("SHIP",), "reader": (), "nobody": ()}
SYSTEM: Final = (
    "snapshot",
    "refused snapshot",
    "expiry",
    "upload",
    "stream record",
    "sent again",
    "order lists",
    "queue",
)

OPERATIONS: Final = (*SHOPPERS_MUTATIONS, *(f"desk {name}" for name in DESKS_MUTATIONS), "snapshot", "upload")
"""Everything that can be accepted or refused."""

DECISIONS: Final = tuple(name for name in DESKS_MUTATIONS if takes_what_was_seen(name))
"""The mutations of the desk that carry what their agent had seen."""

_REQUESTS: Final = "helpRequests(first: 50) { edges { node { id type state outcome } } }"
_SHOPPERS_ORDER: Final = f"""query ($id: ID!) {{ order(id: $id) {{
  number status unreadCount shippingAddress {{ line1 }}
  availableHelpActions {{ type }} onTheList: availableHelpActions(on: LIST) {{ type }} {_REQUESTS} }} }}"""
_DESKS_ORDER: Final = """query ($id: ID!) { order(id: $id) {
  number customerId shopOrderId status unreadCount releaseId refusedRevision { revision } alerts { kind }
  helpActions { type state } notes(first: 50) { edges { node { id } } }
  helpRequests(first: 50) { edges { node { id type state outcome assignee overdueSince } } } } }"""
_LISTS: Final = "{ viewer { unreadCount } orders(first: 50) { edges { node { id } } } }"
_NOT_YOURS: Final = "query ($id: ID!) { order(id: $id) { number } }"

Model = Callable[[Call], Outcome]


@dataclass
class Counts:
    """How often each operation ended how, over all examples."""

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: int = 0

    def lines(self) -> list[str]:
        of = {name: {code: n for (op, code), n in self.outcomes.items() if op == name} for name, _ in self.outcomes}
        return [f"{self.examples} examples, {self.outcomes.total()} operations"] + [
            f"  {name:30} {', '.join(f'{code} {n}' for code, n in sorted(codes.items()))}" for name, codes in of.items()
        ]

    def never(self) -> list[tuple[str, str]]:
        """Returns each operation that was never accepted or never refused, with that word."""
        seen = self.outcomes
        accepted = {name for name, code in seen if code in ("done", "CREATED", "UPDATED", "VERIFIED")}
        refused = {name for name, code in seen if code.isupper() and code not in ("CREATED", "UPDATED", "VERIFIED")}
        return (
            [(name, "accepted") for name in OPERATIONS if name not in accepted]
            + [(name, "refused") for name in OPERATIONS if name not in refused]
            + [(name, CHANGED) for name in (f"desk {one}" for one in DECISIONS) if (name, CHANGED) not in seen]
        )


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A call as it was sent: it may be sent again, as it was or with other fields under the same key."""

    side: str
    operation: str
    principal: str
    order_id: str
    key: str | None
    given: Json  # in the reference's terms
    fields: Json  # the mutation's input, without key and order
    model: Model
    other_given: Json
    other_fields: Json

    def again(self, *, is_altered: bool) -> "Sent":
        """Returns the same call or, under its key, one with another input."""
        return replace(self, given=self.other_given, fields=self.other_fields) if is_altered else self


@dataclass
class Comparison:
    """One shop and its reference."""

    shop: RunningShop
    reference: Reference
    counts: Counts
    now: datetime
    checks: int = 0

    # --- calls -------------------------------------------------------------------------------------------------------

    def send(self, sent: Sent, *, named: Json, found: Json | None, now: datetime) -> Json:
        """Sends a call that names its order so; `found` is the order that the sender may mean by it."""
        to = self.shop.shopper if sent.side == "SHOPPER" else self.shop.desk
        key = {} if sent.key is None else {"idempotencyKey": sent.key}
        result = to(sent.principal, sent.operation, {**sent.fields, **named, **key}, now)
        expected = self.expected(sent, found, result, now)
        self._compare(sent, result, expected, found)
        name = sent.operation if sent.side == "SHOPPER" else f"desk {sent.operation}"
        self.counts.outcomes[name, result["code"]] += 1
        if result.get("replayed"):
            self.counts.outcomes[name, "replayed"] += 1
        return result

    def expected(self, sent: Sent, found: Json | None, result: Json, now: datetime) -> Outcome:
        if sent.side == "DESK":
            needed = "SHIP" if sent.operation in FOR_THE_WAREHOUSE else "WORK"
            if needed not in MAY[sent.principal]:
                return Outcome("FORBIDDEN")
        operation = sent.operation
        if sent.side == "DESK" and operation in ("createAttachmentUpload", "markTimelineRead"):
            operation = f"desk/{operation}"
        call = Call(
            operation=operation,
            principal=sent.principal,
            order=found,
            given=sent.given,
            key=sent.key,
            now=now,
            new_id=_new_id(result),
            answer=result["code"],
        )
        return sent.model(call)

    def _compare(self, sent: Sent, result: Json, expected: Outcome, found: Json | None) -> None:
        said = f"{sent.side} {sent.operation} by {sent.principal}: {sent.given}"
        assert result["code"] == expected.code, f"{said}\n  product: {result}\n  reference: {expected}"
        if "replayed" in result:
            assert result["replayed"] == expected.replayed, f"{said}: {result} {expected}"
        if result["code"] != "done" or found is None:
            return
        if request := result.get("helpRequest"):
            own = own_of(request["id"], "HelpRequest")
            assert expected.about in (None, own), f"{said}: {result} {expected}"
            assert request["state"] == found["requests"][own]["state"], f"{said}: {result}"
        if attachment := result.get("attachment"):
            assert own_of(attachment["id"], "Attachment") == expected.about, f"{said}: {result} {expected}"
            assert attachment["state"] == found["files"][expected.about]["state"], f"{said}: {result}"
        if note := result.get("note"):
            assert own_of(note["id"], "Note") == expected.about, f"{said}: {result} {expected}"

    # --- what everybody sees -----------------------------------------------------------------------------------------

    def check_after(self, result: Json, order: Json) -> None:
        """Compares an order after a call; what was refused has left no entry, and all else is compared in the end."""
        if result["code"] == "done":
            self.check(order)
        else:
            self.check_timeline(order)

    def check(self, order: Json, *, wholly: bool = False) -> None:
        """Compares one order: in its timeline and for its owner and, each second time or `wholly`, for all others."""
        self.checks += 1
        self.check_timeline(order)
        reading = read_at(order, time_at(order, self.now))
        self._check_owner(order, reading)
        if wholly or self.checks % 2:
            self._check_desk(order, reading)
            self._check_stranger(order)

    def _check_stranger(self, order: Json) -> None:
        strangers = [customer for customer in CUSTOMERS if customer != order["customer"]]
        stranger = strangers[len(order["entries"]) % len(strangers)]
        seen = self.shop.shoppers_query(stranger, _NOT_YOURS, self.now, id=global_id("Order", OrderId(order["id"])))
        assert seen == {"order": None}, f"{stranger} sees {order['id']} of {order['customer']}"

    def check_timeline(self, order: Json) -> None:
        entries = self.shop.entries(order["id"])
        if order["may_have_entry"] and len(entries) == len(order["entries"]) + 1:
            self.reference.entry(order, entries[-1].author.value)
        order["may_have_entry"] = False
        assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))
        found = [(e.author.value, e.addressed.shopper, e.addressed.desk) for e in entries]
        assert found == [(e["author"], e["SHOPPER"], e["DESK"]) for e in order["entries"]], order["id"]
        for known, entry in zip(order["entries"], entries, strict=True):
            known["facts"] = {fact.kind.value for fact in entry.facts}  # which the reference does not tell itself

    def _check_owner(self, order: Json, reading: Any) -> None:
        id_ = global_id("Order", OrderId(order["id"]))
        seen = self.shop.shoppers_query(order["customer"], _SHOPPERS_ORDER, self.now, id=id_)["order"]
        hidden = is_in_doubt(order) and order["refused"]["customer"] != order["customer"]
        address = None if hidden else {"line1": self.address_of(order)["line1"]}
        assert seen is not None, f"{order['customer']} does not see {order['id']}"
        found = {
            **{name: seen[name] for name in ("number", "status", "unreadCount", "shippingAddress")},
            "links": {action["type"] for action in seen["availableHelpActions"]},
            "links of the list": {action["type"] for action in seen["onTheList"]},
            "requests": _requests(seen, ()),
        }
        expected = {
            "number": order["number"],
            "status": reading.status,
            "unreadCount": self.reference.unread(order, "SHOPPER"),
            "shippingAddress": address,
            "links": reading.details_links,
            "links of the list": reading.list_links,
            "requests": _expected_requests(order, ()),
        }
        assert found == expected, _difference(order, found, expected)

    def _check_desk(self, order: Json, reading: Any) -> None:
        seen = self.shop.desks_query(_DESKS_ORDER, self.now, id=desk_id("Order", OrderId(order["id"])))["order"]
        alerts = alerts_of(order, time_at(order, self.now))
        shown = {alert["kind"] for alert in seen["alerts"]}
        names = ("number", "customerId", "shopOrderId", "status", "unreadCount", "releaseId")
        found = {
            **{name: seen[name] for name in names},
            "refused": int(seen["refusedRevision"]["revision"]) if seen["refusedRevision"] else None,
            "alerts": {kind: kind in shown for kind, known in alerts.items() if known is not None},
            "actions": {action["type"]: action["state"] for action in seen["helpActions"]},
            "notes": sorted(str(own_of(edge["node"]["id"], "Note")) for edge in seen["notes"]["edges"]),
            "requests": _requests(seen, ("assignee", "overdueSince")),
        }
        expected = {
            "number": order["number"],
            "customerId": order["customer"],
            "shopOrderId": order["shop_id"],
            "status": reading.status,
            "unreadCount": self.reference.unread(order, "DESK"),
            "releaseId": order["release"]["id"] if order["release"] else None,
            "refused": order["refused"]["revision"] if is_in_doubt(order) else None,
            "alerts": {kind: known for kind, known in alerts.items() if known is not None},
            "actions": {action: state.state for action, state in reading.states.items()},
            "notes": sorted(order["notes"]),
            "requests": _expected_requests(order, ("assignee", "overdue")),
        }
        assert found == expected, _difference(order, found, expected)

    def address_of(self, order: Json) -> Json:
        here = order["address_here"]
        in_force = here and here["request"] not in order["known"].snapshot.acknowledges
        address: Json = here["address"] if in_force else order["snapshot"]["shippingAddress"]
        return address

    def check_lists(self, customer: str) -> None:
        """Compares My Orders of one customer, and how much of them is unread."""
        seen = self.shop.shoppers_query(customer, _LISTS, self.now)
        own = self.reference.own(customer)
        found = sorted(edge["node"]["id"] for edge in seen["orders"]["edges"])
        assert found == sorted(global_id("Order", OrderId(order["id"])) for order in own), customer
        assert seen["viewer"]["unreadCount"] == sum(self.reference.unread(order, "SHOPPER") for order in own), customer


def _requests(seen: Json, more: tuple[str, ...]) -> dict[str, tuple[Any, ...]]:
    found = {}
    for edge in seen["helpRequests"]["edges"]:
        node = edge["node"]
        extra = tuple(bool(node[name]) if name == "overdueSince" else node[name] for name in more)
        found[str(own_of(node["id"], "HelpRequest"))] = (node["type"], node["state"], node["outcome"], *extra)
    return found


def _expected_requests(order: Json, more: tuple[str, ...]) -> dict[str, tuple[Any, ...]]:
    return {
        id_: (request["type"], request["state"], request["outcome"], *(request[name] for name in more))
        for id_, request in order["requests"].items()
    }


def _difference(order: Json, found: Json, expected: Json) -> str:
    differing = {name: (found[name], expected[name]) for name in found if found[name] != expected[name]}
    return f"order {order['id']} (product, reference): {differing}"


def _new_id(result: Json) -> str | None:
    """Returns the id of what a call created, if the product created anything."""
    if request := result.get("helpRequest"):
        return own_of(request["id"], "HelpRequest")
    if attachment := result.get("attachment"):
        return own_of(attachment["id"], "Attachment")
    if note := result.get("note"):
        return own_of(note["id"], "Note")
    order = result.get("order")
    return order["releaseId"] if order else None
