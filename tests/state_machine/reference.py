"""What must become of orders when agents and the warehouse work on them: the reference of both sides together."""

from collections.abc import Callable
from datetime import datetime

from tests.independent.reading_days import ends
from tests.independent.reading_parcels import goods_of, past
from tests.independent.reading_units import RETURN, can_be_reopened
from tests.state_machine.known import MISSING, Json, read_at, released_at, sync_open_requests, time_at, without_request
from tests.state_machine.reference_shared import (
    DONE,
    INVALID,
    OPEN,
    REPLY_WITHIN_DAYS,
    UNAVAILABLE,
    WITH_EFFECT,
    WRONG_STATE,
    Call,
    Decision,
    Outcome,
    SharedReference,
    is_impossible,
    may_be_sent,
    nothing,
    settle_request,
    wait_for_shop,
)
from tests.state_machine.seen import NO_ENTRY, on_what_was_seen, seen_through, unanswered_after


class Reference(SharedReference):
    """All orders, with what either side may do to them."""

    def about_request(
        self, call: Call, take_step: Callable[[Json, Json], Decision], *, settled: bool = False
    ) -> Outcome:
        """An agent does something about one request, which is open, or `settled` where that is what the step needs."""

        def decide(order: Json) -> Decision:
            request = order["requests"].get(call.given["request"])
            if request is None:
                return "HELP_REQUEST_NOT_FOUND", None
            if call.given.get("text") == "" or call.given.get("seen") == NO_ENTRY:
                return INVALID, None
            if (request["state"] in OPEN) is settled:
                return WRONG_STATE, None
            return take_step(order, request)

        return self.carry_out(call, decide)

    def claim(self, call: Call) -> Outcome:
        def take_step(order: Json, request: Json) -> Decision:
            if request["assignee"] not in (None, call.principal):
                return "ALREADY_CLAIMED", None
            return DONE, lambda: self._assign(order, request, call.principal)

        return self.about_request(call, take_step)

    def unclaim(self, call: Call) -> Outcome:
        def take_step(order: Json, request: Json) -> Decision:
            return DONE, lambda: self._assign(order, request, None)

        return self.about_request(call, take_step)

    def _assign(self, order: Json, request: Json, agent: str | None) -> str:
        if request["assignee"] != agent:
            request["assignee"] = agent
            self.entry(order, "AGENT")
        return str(request["id"])

    def settle(self, call: Call, state: str, outcome: str) -> Outcome:
        """An agent declines or answers a request, which has no effect on the order."""

        def take_step(order: Json, request: Json) -> Decision:
            return DONE, lambda: self._settled_by_agent(order, request, state, outcome)

        return self.decide_on_what_was_seen(call, take_step)

    def decide_on_what_was_seen(self, call: Call, take_step: Callable[[Json, Json], Decision]) -> Outcome:
        """An agent decides about a request, on what the agent has seen of the order."""
        return self.about_request(
            call, lambda order, request: on_what_was_seen(call, order, request, lambda: take_step(order, request))
        )

    def _settled_by_agent(self, order: Json, request: Json, state: str, outcome: str | None) -> str:
        settle_request(request, state, outcome)
        sync_open_requests(order)
        self.entry(order, "AGENT", shopper=1)
        return str(request["id"])

    def approve(self, call: Call) -> Outcome:
        """An agent grants a request, if the order still allows it; what became impossible is overtaken."""

        def take_step(order: Json, request: Json) -> Decision:
            at = time_at(order, call.now)
            if request["type"] in WITH_EFFECT:
                reading = read_at(without_request(order, request["id"]), at)
                short = any(n > reading.left.get(line, 0) for line, n in request["reading"].items.items())
                if reading.states[request["type"]].state != "AVAILABLE" or short:
                    if not is_impossible(order, request["type"], at):
                        return UNAVAILABLE, None
                    return DONE, lambda: self._settled_by_agent(order, request, "OVERTAKEN", None)

            def effect() -> str:
                self.grant(order, request, at)
                return self._settled_by_agent(order, request, "RESOLVED", "APPROVED")

            return DONE, effect

        done = self.decide_on_what_was_seen(call, take_step)
        order = call.order or {"requests": {}}
        request = order["requests"].get(call.given["request"])
        if done.code in (DONE, WRONG_STATE) and request and request["state"] == "OVERTAKEN":
            offered = read_at(order, time_at(order, call.now)).states[request["type"]].state == "AVAILABLE"
            return Outcome(WRONG_STATE if offered else UNAVAILABLE)
        return done

    def reopen(self, call: Call) -> Outcome:
        """An agent opens a settled request again, unless it had an effect or something has taken its place."""

        def take_step(order: Json, request: Json) -> Decision:
            had_effect = request["outcome"] == "APPROVED" and request["type"] in WITH_EFFECT
            if request["state"] not in ("RESOLVED", "DECLINED") or had_effect:
                return WRONG_STATE, None
            if not _may_reopen(order, request, time_at(order, call.now)):
                return UNAVAILABLE, None

            def effect() -> str:
                wait_for_shop(request, call.now)
                sync_open_requests(order)
                self.entry(order, "AGENT", shopper=1)
                return str(request["id"])

            return DONE, effect

        return self.about_request(call, take_step, settled=True)

    def reply(self, call: Call) -> Outcome:
        """An agent writes to the shopper."""
        given = call.given

        def decide(order: Json) -> Decision:
            request = order["requests"].get(given["request"]) if given.get("request") else None
            seen = seen_through(order, call)
            why_not = _why_no_reply(order, request, given)
            if why_not or seen is None:
                return why_not or INVALID, None

            def effect() -> str | None:
                if request is None:
                    order["unanswered_since"] = unanswered_after(order, seen)
                elif given["expects"]:
                    settle_request(request, "AWAITING_SHOPPER", None)
                    request["reply_by"] = ends(call.now, REPLY_WITHIN_DAYS, self.zone)
                self.entry(order, "AGENT", shopper=1)
                return request["id"] if request else None

            if request is not None and given["expects"]:
                return on_what_was_seen(call, order, request, lambda: (DONE, effect))
            return DONE, effect

        return self.carry_out(call, decide)

    def add_note(self, call: Call) -> Outcome:
        """An agent writes a note, which is in no timeline."""

        def decide(order: Json) -> Decision:
            if call.given.get("request") and call.given["request"] not in order["requests"]:
                return "HELP_REQUEST_NOT_FOUND", None

            def effect() -> str | None:
                order["notes"].append(call.new_id)
                return call.new_id

            return DONE, effect

        return Outcome(INVALID) if not call.given["text"] else self.carry_out(call, decide)

    def release(self, call: Call) -> Outcome:
        """The warehouse starts to pack an order, unless it is cancelled."""

        def decide(order: Json) -> Decision:
            at = time_at(order, call.now)
            if past(goods_of(order["known"]).cancelled_at, at):
                return "ORDER_CANCELLED", None
            if past(released_at(order), at):
                return DONE, nothing

            def effect() -> str | None:
                assert call.new_id, "the product released nothing"
                order["release"] = {"id": call.new_id, "at": at}
                self.entry(order, "SHOP")
                return None

            return DONE, effect

        return self.carry_out(call, decide)


def _may_reopen(order: Json, request: Json, at: datetime) -> bool:
    action, reading = request["type"], request["reading"]
    others = [other for other in order["known"].open_requests if other.type == action]
    if action == MISSING and any(set(other.parcels) & set(reading.parcels) for other in others):
        return False
    if action not in (MISSING, RETURN) and others:
        return False
    if is_impossible(order, action, at):
        return False
    known = order["known"]
    return action != RETURN or can_be_reopened(reading, goods_of(known), known, at)


def _why_no_reply(order: Json, request: Json | None, given: Json) -> str | None:
    if given.get("request") and request is None:
        return "HELP_REQUEST_NOT_FOUND"
    if not given["text"] or given.get("seen") == NO_ENTRY or (given["expects"] and request is None):
        return INVALID
    if not may_be_sent(order, given.get("files", ()), "DESK"):
        return INVALID
    if request is None or request["state"] in OPEN:
        return None
    is_return = request["type"] == RETURN and request["outcome"] == "APPROVED"
    return None if is_return and not given["expects"] else WRONG_STATE
