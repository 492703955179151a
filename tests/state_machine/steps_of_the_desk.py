"""Steps of the machine: what agents and the warehouse do, and those who may not."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from gateway.desk.ids import desk_id
from gateway.ids import global_id
from order_help.domain.ids import OrderId
from tests.independent.reading_units import RETURN
from tests.state_machine.arrivals import alerts_of, dismiss_alert, record_shipment
from tests.state_machine.comparing import DECISIONS
from tests.state_machine.known import Json, time_at
from tests.state_machine.machine import Roll, chosen
from tests.state_machine.reference_shared import OPEN
from tests.state_machine.running_shop import own_of
from tests.state_machine.seen import NO_ENTRY
from tests.state_machine.steps_of_shoppers import NO_REQUEST, StepsOfShoppers
from tests.state_machine.truth import HOUR, MINUTE
from tests.support.lives import text_of

A_YEAR: Final = timedelta(days=365)
ALERTS: Final = ("SHIPPED_THOUGH_CANCELLED", "OVERSHIPPED", "UNANSWERED_MESSAGE", "REVISION_REFUSED", "NUMBER_CLAIMED")
QUEUE: Final = """query ($state: HelpRequestState, $action: HelpActionType, $assignee: String, $claimed: Boolean) {
  queue(first: 50, state: $state, action: $action, assignee: $assignee, claimed: $claimed) {
    edges { node { ... on HelpRequest { id } } } } }"""
WITH_ALERT: Final = """query ($kind: AlertKind) {
  queue(first: 50, alert: $kind) { edges { node { ... on OrderAlert { order { id } } } } } }"""


class StepsOfTheDesk(StepsOfShoppers):
    """Every mutation of the desk's schema, and its lists."""

    # --- about one request -------------------------------------------------------------------------------------------

    def _about(self, roll: Roll, operation: str, model: Any, more: Json, other: Json, *, settled: bool = False) -> None:
        if not any(order["requests"] for order in self.orders):
            return self.a_shopper_requests_help(roll)  # there is nothing to decide on yet
        order = self._settled_order(roll) if settled else self._busy_order(roll)
        request = self._settled_request(roll, order) if settled else self._request(roll, order)
        given, fields = self._seen(roll, operation, order, request)
        if roll.who == "unknown":
            request = NO_REQUEST
        target = "none" if roll.who == "unknown" else order["id"]
        another = desk_id("HelpRequest", OrderId(order["id"]), NO_REQUEST)
        return self.desk(
            roll,
            operation,
            model,
            order,
            {"request": request, **more, **given},
            {**more, **fields},
            {"helpRequestId": desk_id("HelpRequest", OrderId(target), request)},
            other_given=other or {"request": NO_REQUEST},
            other_fields=other or {"helpRequestId": another},
        )

    def _seen(self, roll: Roll, operation: str, order: Json, request: str | None) -> tuple[Json, Json]:
        """What the agent had seen: mostly all, or nothing is said of it; sometimes less, or what is no entry."""
        if operation not in DECISIONS:
            return {}, {}
        through = last = len(order["entries"])
        match roll.chance.choice(
            [*["nothing is said"] * 4, *["all"] * 3, *["less"] * 2, "no entry", *["a message"] * 2]
        ):
            case "nothing is said":
                return {}, {}
            case "less":
                through = roll.chance.randint(1, last)
            case "no entry":
                through = roll.chance.choice([last + 1, NO_ENTRY])
            case "a message":  # it crosses the decision
                is_open = request and order["requests"].get(request, {}).get("state") in OPEN
                self.writes(replace(roll, key=None, who="right"), order, "Wait!", request if is_open else None, [])
        return {"seen": through}, {"seenThrough": desk_id("TimelineEntry", OrderId(order["id"]), f"{through}.0")}

    def _settled_order(self, roll: Roll) -> Json:
        done = [o for o in self.orders if any(r["state"] in ("RESOLVED", "DECLINED") for r in o["requests"].values())]
        order: Json = chosen(done or self.orders, roll.pick)
        return order

    def _settled_request(self, roll: Roll, order: Json) -> str:
        done = [id_ for id_, request in order["requests"].items() if request["state"] not in OPEN]
        return str(chosen(done if done and roll.also % 5 else list(order["requests"]), roll.pick) or NO_REQUEST)

    def an_agent_claims(self, roll: Roll) -> None:
        self._about(roll, "claim", self.both.reference.claim, {}, {})

    def an_agent_ends_a_claim(self, roll: Roll) -> None:
        self._about(roll, "unclaim", self.both.reference.unclaim, {}, {})

    def an_agent_approves(self, roll: Roll) -> None:
        text = roll.chance.choice([None, "Done."])
        self._about(roll, "approve", self.both.reference.approve, {"text": text}, {"text": "Something else."})

    def an_agent_declines(self, roll: Roll) -> None:
        text = roll.chance.choice(["No.", "Sorry.", ""])

        def model(call: Any) -> Any:
            return self.both.reference.settle(call, "DECLINED", "DECLINED")

        self._about(roll, "decline", model, {"text": text, "reason": "OTHER"}, {"text": "Something else."})

    def an_agent_resolves(self, roll: Roll) -> None:
        def model(call: Any) -> Any:
            return self.both.reference.settle(call, "RESOLVED", "ANSWERED")

        self._about(roll, "resolve", model, {"text": "It is so."}, {"text": "Something else."})

    def an_agent_reopens(self, roll: Roll) -> None:
        self._about(roll, "reopen", self.both.reference.reopen, {}, {}, settled=True)

    # --- messages and notes ------------------------------------------------------------------------------------------

    def an_agent_replies(self, roll: Roll) -> None:
        text, expects = roll.chance.choice(["Which one?", "It is on its way.", ""]), roll.chance.random() < 0.5
        returned = [o for o in self.orders if any(_is_approved_return(r) for r in o["requests"].values())]
        order = chosen(returned, roll.pick) if returned and roll.also == 1 else self._busy_order(roll)
        request = self._request(roll, order) if roll.also % 4 else None
        files = self._files(roll, order, "DESK")
        ids = [desk_id("Attachment", OrderId(order["id"]), one) for one in files]
        given, fields = self._seen(roll, "reply", order, request)
        fields |= {"text": text, "expectsAnswer": expects, "attachmentIds": ids}
        given |= {"text": text, "request": request, "expects": expects, "files": files}
        other = {"text": "Something else."}
        named = self._subject(roll, order, request)
        self.desk(
            roll, "reply", self.both.reference.reply, order, given, fields, named, other_given=other, other_fields=other
        )

    def _subject(self, roll: Roll, order: Json, request: str | None) -> Json:
        """Names a request or, if there is none, an order."""
        target = OrderId("none" if roll.who == "unknown" else order["id"])
        if request:
            return {"helpRequestId": desk_id("HelpRequest", target, request)}
        return {"orderId": desk_id("Order", target)}

    def an_agent_notes(self, roll: Roll) -> None:
        text = roll.chance.choice(["Call the carrier.", "Seen.", ""])
        order = chosen(self.orders, roll.pick)
        request = self._request(roll, order) if roll.also % 2 else None
        given, other = {"text": text, "request": request}, {"text": "Something else."}
        named = self._subject(roll, order, request)
        model = self.both.reference.add_note
        self.desk(roll, "addNote", model, order, given, {"text": text}, named, other_given=other, other_fields=other)

    def an_agent_reads(self, roll: Roll) -> None:
        order = chosen(self.orders, roll.pick)
        through = len(order["entries"]) - roll.also % 3 if roll.also else len(order["entries"]) + 1

        def model(call: Any) -> Any:
            return self.both.reference.mark_read(call, "DESK")

        target = OrderId("none" if roll.who == "unknown" else order["id"])
        named = {"through": desk_id("TimelineEntry", target, f"{through}.0")}
        self.desk(
            roll, "markTimelineRead", model, order, {"through": through}, {}, named, other_given={}, other_fields={}
        )

    def an_agent_announces_a_file(self, roll: Roll) -> None:
        size = roll.chance.choice([100, 200, 0])
        order = chosen(self.orders, roll.pick)

        def model(call: Any) -> Any:
            return self.both.reference.create_upload(call, "DESK")

        named = self._subject(roll, order, None)
        fields = {"fileName": "label.png", "mediaType": "image/png", "size": size}
        other = {"size": 7}
        self.desk(
            roll,
            "createAttachmentUpload",
            model,
            order,
            {"size": size},
            fields,
            named,
            other_given=other,
            other_fields=other,
        )

    def an_agent_dismisses_an_alert(self, roll: Roll) -> None:
        alerted = [o for o in self.orders if any(alerts_of(o, time_at(o, self.now)).values())]
        order = chosen(alerted or self.orders, roll.pick)
        listed = [one for one, is_listed in alerts_of(order, time_at(order, self.now)).items() if is_listed]
        kind = roll.chance.choice(listed if listed and roll.also % 4 else ALERTS)

        def model(call: Any) -> Any:
            return dismiss_alert(self.both.reference, call)

        other = {"kind": ALERTS[ALERTS.index(kind) - 1]}
        named = self._subject(roll, order, None)
        given, fields = self._seen(roll, "dismissAlert", order, None)
        self.desk(
            roll,
            "dismissAlert",
            model,
            order,
            {"kind": kind, **given},
            {"kind": kind, **fields},
            named,
            other_given=other,
            other_fields=other,
        )

    # --- the warehouse -----------------------------------------------------------------------------------------------

    def _named(self, roll: Roll, order: Json) -> Json | None:
        """The warehouse names an order in three ways; None if it cannot, since two orders have the number."""
        if roll.who == "unknown":
            return {"orderId": desk_id("Order", OrderId("none"))}
        if roll.by_number and order["shop_id"] and roll.also % 2:
            return {"shopOrderId": order["shop_id"]}
        if not roll.by_number:
            return {"orderId": desk_id("Order", OrderId(order["id"]))}
        return {"orderNumber": order["number"]} if len(self.both.reference.numbered(order["number"])) == 1 else None

    def the_warehouse_releases(self, roll: Roll) -> None:
        order = chosen(self.orders, roll.pick)
        named = self._named(roll, order)
        if named is None:
            found = self.both.shop.desk("warehouse", "releaseForShipment", {"orderNumber": order["number"]}, self.now)
            assert found["code"] == "ORDER_AMBIGUOUS", found
            self.counts.outcomes["desk releaseForShipment", found["code"]] += 1
            return
        model = self.both.reference.release
        self.desk(roll, "releaseForShipment", model, order, {}, {}, named, other_given={}, other_fields={})

    def the_warehouse_records_a_parcel(self, roll: Roll) -> None:
        order = chosen(self.orders, roll.pick)
        named = self._named(roll, order)
        if named is None:
            return
        told_of = [parcel["id"] for parcel in order["snapshot"]["shipments"]]
        parcel = self._parcel(order, roll.chance.choice([*told_of, "W1", "W2"]), roll)
        fields = {
            "shipmentId": parcel["id"],
            "shippedAt": parcel["shippedAt"],
            "deliveredAt": parcel["deliveredAt"],
            "lines": [{"lineId": one["id"], "quantity": one["quantity"]} for one in parcel["lines"]],
        }

        def model(call: Any) -> Any:
            return record_shipment(self.both.reference, call)

        other = {"parcel": {**parcel, "lines": []}}
        no_lines = {"shipment": {**fields, "lines": []}}
        given, inputs = {"parcel": parcel}, {"shipment": fields}
        self.desk(roll, "recordShipment", model, order, given, inputs, named, other_given=other, other_fields=no_lines)

    def _parcel(self, order: Json, name: str, roll: Roll) -> Json:
        dates = roll.chance.randrange(6)
        lines = [line["id"] for line in order["snapshot"]["lines"]]
        chosen_lines = lines[: 1 + roll.also % 2] if roll.also else ["other"]
        left = None if dates == 0 else self.now - (HOUR if dates == 1 else MINUTE)
        # What is dated a year after the order or later is not believed, which the reading does not say of records.
        snapshot = order["known"].snapshot
        placed, latest = snapshot.placed_at, max(snapshot.placed_at, snapshot.ship_by or snapshot.placed_at) + A_YEAR
        left = min(max(left, placed), latest) if left else None
        arrived = min(max(self.now - MINUTE, placed), latest) if dates > 3 else None
        parcel: Json = {"id": name, "lines": [{"id": one, "quantity": 1 + roll.pick % 2} for one in chosen_lines]}
        return {**parcel, "shippedAt": text_of(left), "deliveredAt": text_of(arrived)}

    # --- lists, and calls that come again ----------------------------------------------------------------------------

    def the_desk_reads_its_queue(self, roll: Roll) -> None:
        wanted = chosen(
            [
                {},
                {"state": "OPEN"},
                {"state": "AWAITING_SHOPPER"},
                {"action": RETURN},
                {"assignee": "ann"},
                {"claimed": False},
            ],
            roll.pick,
        )
        seen = self.both.shop.desks_query(QUEUE, self.now, **wanted)["queue"]["edges"]
        found = [own_of(edge["node"]["id"], "HelpRequest") for edge in seen]
        every = [request for order in self.orders for request in order["requests"].values() if request["state"] in OPEN]
        expected = [request for request in every if _is_wanted(request, wanted)]
        # Requests of which an answer is due come first, the most urgent before the others.
        expected.sort(key=lambda r: (OPEN.index(r["state"]), r["answer_by"] or r["reply_by"], r["id"]))
        assert found == [request["id"] for request in expected], wanted
        kind = chosen(list(ALERTS), roll.also)
        listed = self.both.shop.desks_query(WITH_ALERT, self.now, kind=kind)["queue"]["edges"]
        alerted = {edge["node"]["order"]["id"] for edge in listed}
        for order in self.orders:
            known = alerts_of(order, self.now)[kind]
            assert known in (None, desk_id("Order", OrderId(order["id"])) in alerted), (kind, order["id"])
        self.counts.outcomes["queue", "read"] += 1

    def a_call_is_sent_again(self, roll: Roll) -> None:
        """The same key with the same input has no second effect, and with another input it is refused."""
        sent = chosen(self.sent, roll.pick)
        order = self.both.reference.orders.get(sent.order_id) if sent else None
        if order is None:
            return
        is_altered = roll.chance.random() < 0.4
        again = sent.again(is_altered=is_altered)
        if sent.side == "SHOPPER":
            named: Json = {"orderId": global_id("Order", OrderId(order["id"]))}
            found = order if order["customer"] == sent.principal else None
        else:
            named, found = self._named_again(again, order), order
        result = self.both.send(again, named=named, found=found, now=self.clock(roll))
        self.both.check_after(result, order)
        self.counts.outcomes["sent again", "altered" if is_altered else "the same"] += 1

    def _named_again(self, sent: Any, order: Json) -> Json:
        target = OrderId(order["id"])
        if sent.operation == "markTimelineRead":
            return {"through": desk_id("TimelineEntry", target, f"{sent.given['through']}.0")}
        if sent.given.get("request"):
            return {"helpRequestId": desk_id("HelpRequest", target, sent.given["request"])}
        return {"orderId": desk_id("Order", target)}


def _is_approved_return(request: Json) -> bool:
    return bool(request["type"] == RETURN and request["outcome"] == "APPROVED")


def _is_wanted(request: Json, wanted: Json) -> bool:
    of = {"state": request["state"], "action": request["type"], "assignee": request["assignee"]}
    of["claimed"] = request["assignee"] is not None
    return all(of[name] == value for name, value in wanted.items())
