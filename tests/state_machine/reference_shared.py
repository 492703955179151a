"""
What must become of the orders of a shop, in plain dictionaries: a second, simpler program that does what is written.

Rule 1: it imports nothing of the product. When help is offered, and how many units can come back, is what the second
reading of the policy says (tests/independent).
Rule 2: an operation is tried here after the product did it, with the id that the product gave to what is new. What it
returns is how the operation must have ended: "done", or the code of the refusal.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import Any, Final

from tests.independent.reading_order import Request
from tests.independent.reading_parcels import goods_of, past
from tests.independent.reading_units import RETURN, take
from tests.state_machine.known import (
    ADDRESS,
    CANCEL,
    MISSING,
    Json,
    is_in_doubt,
    read_at,
    sync_open_requests,
    time_at,
)

OPEN: Final = ("OPEN", "AWAITING_SHOPPER")
WITH_EFFECT: Final = (CANCEL, ADDRESS, RETURN)
KEYS_LIVE: Final = timedelta(days=30)
ANSWER_WITHIN: Final = timedelta(hours=24)
REPLY_WITHIN_DAYS: Final = 7
LIMITS: Final = {"postMessage": 60, "createAttachmentUpload": 20}
"""How often a shopper may do this within an hour, for all orders together."""

Effect = Callable[[], str | None]
Decision = tuple[str, Effect | None]
"""How an operation ends, and what it changes; that returns the id of what it is about. None: it is refused."""

DONE: Final = "done"
NOT_FOUND: Final = "ORDER_NOT_FOUND"
INVALID: Final = "INVALID_INPUT"
UNAVAILABLE: Final = "HELP_ACTION_UNAVAILABLE"
WRONG_STATE: Final = "NOT_IN_THIS_STATE"
CHANGED: Final = "CHANGED_SINCE_SEEN"


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call of a mutation: who sends what about which order, under which key, and when the service receives it."""

    operation: str
    principal: str
    order: Json | None
    given: Json
    key: str | None
    now: datetime
    new_id: str | None = None  # the id of what the product created
    answer: str = DONE  # the product's

    @property
    def scope(self) -> tuple[str, str, str]:
        return self.principal, self.operation, self.key or ""


@dataclass(frozen=True)
class Outcome:
    """How a call must have ended; `about` is the request or file that it, or the call that it repeats, is about."""

    code: str
    replayed: bool = False
    about: str | None = None


@dataclass
class SharedReference:
    """All orders by the ids that they are kept under, and what the shop remembers beside them."""

    zone: tzinfo
    by_the_desk: bool
    switched_off: frozenset[str]
    orders: dict[str, Json] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)  # what the shop calls an order that is kept under another id
    refused_before: dict[str, Json] = field(default_factory=dict)  # revisions of orders that have not come yet
    keys: dict[tuple[str, str, str], Json] = field(default_factory=dict)
    uses: dict[tuple[str, str], list[datetime]] = field(default_factory=dict)

    # --- finding orders ----------------------------------------------------------------------------------------------

    def own(self, customer: str) -> list[Json]:
        return [order for order in self.orders.values() if order["customer"] == customer]

    def numbered(self, number: str, customer: str | None = None) -> list[Json]:
        return [
            order
            for order in self.orders.values()
            if order["number"] == number and customer in (None, order["customer"])
        ]

    # --- what all operations have in common --------------------------------------------------------------------------

    def carry_out(self, call: Call, decide: Callable[[Json], Decision]) -> Outcome:
        """Tries an operation: who has no such order learns nothing, and a known key has been decided on before."""
        if call.key == "":
            return Outcome(INVALID)
        if call.order is None:
            return Outcome(NOT_FOUND)
        given = {"order": call.order["id"], **call.given}
        known = self.keys.get(call.scope) if call.key else None
        if known and known["until"] > call.now:
            if known["given"] != given:
                return Outcome("IDEMPOTENCY_KEY_REUSED")
            return Outcome(DONE, replayed=True, about=known["about"])
        code, effect = decide(call.order)
        if effect is None:
            return Outcome(code)
        about = effect()
        if call.key:
            self.keys[call.scope] = {"given": given, "until": call.now + KEYS_LIVE, "about": about}
        return Outcome(code, about=about)

    def entry(self, order: Json, author: str, *, shopper: int = 0, desk: int = 0, message: Json | None = None) -> None:
        """The timeline gets an entry, with so many things in it that each side has not read, or a shopper's message."""
        before = order["entries"][-1] if order["entries"] else {"SHOPPER": 0, "DESK": 0}
        order["entries"].append(
            {
                "author": author,
                "SHOPPER": before["SHOPPER"] + shopper,
                "DESK": before["DESK"] + desk,
                "message": message,
            }
        )

    def unread(self, order: Json, side: str) -> int:
        return int(order["entries"][-1][side]) - int(order["read"][side][1])

    def is_limited(self, call: Call) -> bool:
        times = self.uses.setdefault((call.principal, call.operation), [])
        recent = [at for at in times if at > call.now - timedelta(hours=1)]
        if len(recent) >= LIMITS[call.operation]:
            return True
        times.append(call.now)
        return False

    # --- shoppers ----------------------------------------------------------------------------------------------------

    def file(self, call: Call, action: str) -> Outcome:
        """A shopper requests help."""
        given = call.given

        def decide(order: Json) -> Decision:
            reading = read_at(order, time_at(order, call.now))
            if reading.states[action].state != "AVAILABLE":
                return UNAVAILABLE, None
            if not may_be_sent(order, given.get("files", ()), "SHOPPER"):
                return INVALID, None
            parcels, items = given.get("parcels", ()), given.get("items", {})
            if action == MISSING and not (parcels and _all_in(parcels, reading.missable)):
                return INVALID, None
            if action == RETURN and not (
                items and all(0 < units <= reading.left.get(line, 0) for line, units in items.items())
            ):
                return INVALID, None
            return DONE, lambda: self._file(order, call, action)

        return self.carry_out(call, decide)

    def _file(self, order: Json, call: Call, action: str) -> str:
        assert call.new_id, "the product filed no request"
        given, known = call.given, order["known"]
        reading = Request(call.new_id, action, call.now, tuple(given.get("parcels", ())), dict(given.get("items", {})))
        reading.is_replacement = bool(given.get("replaces"))
        if action == RETURN:
            reading.took = take(reading.items, goods_of(known), known, time_at(order, call.now))
        request: Json = {"id": call.new_id, "type": action, "state": "OPEN", "outcome": None, "reading": reading}
        request |= {"assignee": None, "overdue": False, "address": given.get("address")}
        request |= {"answer_by": call.now + ANSWER_WITHIN, "reply_by": None}
        order["requests"][call.new_id] = request
        settles = action in (CANCEL, ADDRESS) and not self.by_the_desk and not is_in_doubt(order)
        if action == ADDRESS and given["address"]["countryCode"] != _address_of(order)["countryCode"]:
            settles = False
        if settles:
            settle_request(request, "RESOLVED", "APPROVED")
            self.grant(order, request, call.now)
        sync_open_requests(order)
        self.entry(order, "SHOPPER", desk=2 if settles else 1)
        return call.new_id

    def grant(self, order: Json, request: Json, at: datetime) -> None:
        """An approval has its effect on the order."""
        known = order["known"]
        if request["type"] == CANCEL:
            known.cancellation = request["id"], at
        if request["type"] == ADDRESS:
            order["address_here"] = {"request": request["id"], "at": at, "address": request["address"]}
        if request["type"] == RETURN:
            request["reading"].base = {line.id: line.returned for line in known.snapshot.lines}
            known.approved.append(request["reading"])

    def withdraw(self, call: Call) -> Outcome:
        """A shopper takes a request back."""

        def decide(order: Json) -> Decision:
            request = order["requests"].get(call.given["request"])
            if request is None or request["state"] not in OPEN:
                return INVALID, None

            def effect() -> str:
                settle_request(request, "WITHDRAWN", None)
                sync_open_requests(order)
                self.entry(order, "SHOPPER", desk=1)
                return str(request["id"])

            return DONE, effect

        return self.carry_out(call, decide)

    def confirm_receipt(self, call: Call) -> Outcome:
        """A shopper confirms that parcels arrived."""
        parcels = call.given["parcels"]

        def decide(order: Json) -> Decision:
            reading = read_at(order, time_at(order, call.now))
            if not (parcels and _all_in(parcels, reading.confirmable)):
                return INVALID, None

            def effect() -> None:
                order["known"].receipts += [(parcel, call.now) for parcel in parcels]
                self.entry(order, "SHOPPER")

            return DONE, effect

        return self.carry_out(call, decide)

    def post_message(self, call: Call) -> Outcome:
        """A shopper writes to the shop."""
        given = call.given

        def decide(order: Json) -> Decision:
            request = order["requests"].get(given["request"]) if given.get("request") else None
            is_open = request is not None and request["state"] in OPEN
            if not given["text"] or (given.get("request") and not is_open):
                return INVALID, None
            if not may_be_sent(order, given.get("files", ()), "SHOPPER"):
                return INVALID, None
            if self.is_limited(call):
                return "RATE_LIMITED", None

            def effect() -> str | None:
                if request is None:
                    order["unanswered_since"] = order["unanswered_since"] or call.now
                elif request["state"] == "AWAITING_SHOPPER":
                    wait_for_shop(request, call.now)
                about = request["id"] if request else None
                self.entry(order, "SHOPPER", desk=1, message={"about": about, "at": call.now})
                return about

            return DONE, effect

        return self.carry_out(call, decide)

    # --- both sides --------------------------------------------------------------------------------------------------

    def mark_read(self, call: Call, side: str) -> Outcome:
        """A side has read up to an entry; a mark never moves back."""
        through = call.given["through"]

        def decide(order: Json) -> Decision:
            if not 0 < through <= len(order["entries"]):
                return INVALID, None
            if through <= order["read"][side][0]:
                return DONE, nothing

            def effect() -> None:
                order["read"][side] = through, order["entries"][through - 1][side]

            return DONE, effect

        return self.carry_out(call, decide)

    def create_upload(self, call: Call, side: str) -> Outcome:
        """A side announces a file."""

        def decide(order: Json) -> Decision:
            if call.given["size"] < 1:
                return INVALID, None
            if side == "SHOPPER" and self.is_limited(call):
                return "RATE_LIMITED", None

            def effect() -> str | None:
                assert call.new_id, "the product created no attachment"
                order["files"][call.new_id] = {"side": side, "state": "AWAITING_UPLOAD"}
                return call.new_id

            return DONE, effect

        return self.carry_out(call, decide)


def nothing() -> None:
    """There is nothing to do, which the key of a call remembers like anything else."""


def is_impossible(order: Json, action: str, at: datetime) -> bool:
    """What has left can be neither cancelled nor sent elsewhere."""
    goods = goods_of(order["known"])
    sent, handed_over = past(goods.first_left_at(), at), past(goods.first_handed_over_at(), at)
    return {ADDRESS: sent, CANCEL: sent or handed_over}.get(action, False)


def settle_request(request: Json, state: str, outcome: str | None) -> None:
    request.update(state=state, outcome=outcome, answer_by=None, reply_by=None, overdue=False)


def wait_for_shop(request: Json, now: datetime) -> None:
    settle_request(request, "OPEN", None)
    request["answer_by"] = now + ANSWER_WITHIN


def _address_of(order: Json) -> Any:
    here = order["address_here"]
    in_force = here and here["request"] not in order["known"].snapshot.acknowledges
    return here["address"] if in_force else order["snapshot"]["shippingAddress"]


def _all_in(names: Iterable[str], offered: Iterable[str]) -> bool:
    given = list(names)
    return len(set(given)) == len(given) and set(given) <= set(offered)


def may_be_sent(order: Json, files: Iterable[str], side: str) -> bool:
    """A side sends files of this order that it uploaded itself and that were verified, each once."""
    own = [id_ for id_, file in order["files"].items() if file == {"side": side, "state": "VERIFIED"}]
    return _all_in(files, own)
