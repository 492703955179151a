"""Steps of the machine: what shoppers do to their own orders, and try to do to others."""

from dataclasses import replace
from typing import Any, Final

from gateway.ids import global_id
from order_help.domain.actions import HelpActionType
from order_help.domain.ids import OrderId
from tests.independent.reading_units import RETURN
from tests.state_machine import truth
from tests.state_machine.known import ADDRESS, MISSING, Json, read_at, time_at
from tests.state_machine.machine import Roll, ShopMachine, chosen
from tests.state_machine.reference_shared import OPEN
from tests.support.mutations import sample_input

ACTIONS: Final = tuple(action.value for action in HelpActionType)
NO_REQUEST: Final = "nothing"


class StepsOfShoppers(ShopMachine):
    """Every mutation of the shopper's schema."""

    def a_shopper_requests_help(self, roll: Roll) -> None:
        order = chosen(self.orders, roll.pick)
        offered = sorted(read_at(order, time_at(order, self.now)).details_links)
        is_offered = offered and roll.chance.random() < 0.7
        self._file(roll, order, roll.chance.choice(offered if is_offered else list(ACTIONS)))

    def a_shopper_sends_something_back(self, roll: Roll) -> None:
        self._file(roll, self.order_that_offers(roll, RETURN), RETURN)

    def a_shopper_misses_a_parcel(self, roll: Roll) -> None:
        self._file(roll, self.order_that_offers(roll, MISSING), MISSING)

    def _file(self, roll: Roll, order: Json, action: str) -> None:
        given, fields = self._details(roll, order, action)
        files = self._files(roll, order)
        given |= {"files": files} if files else {}
        fields |= {"attachmentIds": _ids("Attachment", order, files)} if files else {}

        def model(call: Any) -> Any:
            return self.both.reference.file(call, action)

        self.shopper(
            roll,
            mutation_of(action),
            model,
            order,
            {"action": action, **given},
            fields,
            other_given={"message": "Please."},
            other_fields={"message": "Please."},
        )

    def _details(self, roll: Roll, order: Json, action: str) -> tuple[Json, Json]:
        """What a request is about: mostly what is offered, sometimes one more of it, or what is of another order."""
        reading = read_at(order, time_at(order, self.now))
        if action == ADDRESS:
            address = truth.ABROAD if roll.pick % 4 == 0 else {**truth.HOME, "line1": f"{roll.also + 1} Hill Street"}
            return {"address": address}, {"address": address}
        if action == MISSING:
            parcels = reading.missable[: 1 + roll.also % 2] if roll.also % 5 else ["other"]
            ids = _ids("Shipment", order, parcels)
            return {"parcels": parcels}, {"kind": "NOT_ARRIVED", "shipmentIds": ids}
        if action == RETURN:
            left = {line: units for line, units in reading.left.items() if units}
            items = {line: 1 + roll.pick % units for line, units in list(left.items())[: 1 + roll.also % 2]}
            if roll.also % 5 == 0:
                items = {line: units + 1 for line, units in left.items()} or {"other": 1}
            replaces = roll.pick % 3 == 0
            fields = [
                {"lineId": global_id("OrderLine", OrderId(order["id"]), line), "quantity": units, "reason": "DAMAGED"}
                for line, units in items.items()
            ]
            resolution = "REPLACEMENT" if replaces else "REFUND"
            return {"items": items, "replaces": replaces}, {"items": fields, "resolution": resolution}
        return {}, _sample_of(action)

    def _files(self, roll: Roll, order: Json, side: str = "SHOPPER") -> list[str]:
        """Mostly none; sometimes a verified file of this side, sometimes any."""
        if roll.pick % 3:
            return []
        own = [id_ for id_, file in order["files"].items() if file == {"side": side, "state": "VERIFIED"}]
        every = [id_ for other in self.orders for id_ in other["files"]]
        found = chosen(own if own and roll.also % 3 else every, roll.also)
        return [found] if found else []

    def _request(self, roll: Roll, order: Json) -> str:
        """Mostly an open request of the order, sometimes any, sometimes another order's."""
        own, every = order["requests"], [id_ for other in self.orders for id_ in other["requests"]]
        is_open = [id_ for id_, request in own.items() if request["state"] in OPEN]
        if is_open and roll.also % 4:
            return str(chosen(is_open, roll.pick))
        return str(chosen(list(own) if own and roll.also % 2 else every, roll.pick) or NO_REQUEST)

    def _busy_order(self, roll: Roll) -> Json:
        """Mostly an order that has an open request."""
        busy = [o for o in self.orders if any(r["state"] in OPEN for r in o["requests"].values())]
        order: Json = chosen(busy if busy and roll.also % 4 else self.orders, roll.pick)
        return order

    def a_shopper_withdraws(self, roll: Roll) -> None:
        order = self._busy_order(roll)
        request = self._request(roll, order)
        self.shopper(
            roll,
            "withdrawHelpRequest",
            self.both.reference.withdraw,
            order,
            {"request": request},
            {"helpRequestId": _ids("HelpRequest", order, [request])[0]},
            other_given={"request": NO_REQUEST},
            other_fields={"helpRequestId": _ids("HelpRequest", order, [NO_REQUEST])[0]},
        )

    def a_shopper_confirms_a_receipt(self, roll: Roll) -> None:
        able = [o for o in self.orders if read_at(o, time_at(o, self.now)).confirmable]
        order = chosen(able if able and roll.also % 4 else self.orders, roll.pick)
        parcels = read_at(order, time_at(order, self.now)).confirmable[: 1 + roll.also % 2]
        parcels = parcels if roll.also % 5 else ["p0", "other"]
        self.shopper(
            roll,
            "confirmReceipt",
            self.both.reference.confirm_receipt,
            order,
            {"parcels": parcels},
            {"shipmentIds": _ids("Shipment", order, parcels)},
            other_given={"parcels": []},
            other_fields={"shipmentIds": []},
        )

    def a_shopper_writes(self, roll: Roll) -> None:
        text = roll.chance.choice(["Where is it?", "Thank you.", "Hello?", ""])
        order = self._busy_order(roll)
        request = self._request(roll, order) if roll.also % 3 else None
        self.writes(roll, order, text, request, self._files(roll, order))

    def writes(self, roll: Roll, order: Json, text: str, request: str | None, files: list[str]) -> None:
        """A shopper writes this."""
        fields: Json = {"text": text, "attachmentIds": _ids("Attachment", order, files)}
        if request:
            fields["helpRequestId"] = _ids("HelpRequest", order, [request])[0]
        given = {"text": text, "request": request, "files": files}
        other = {"text": "Something else."}
        self.shopper(
            roll,
            "postMessage",
            self.both.reference.post_message,
            order,
            given,
            fields,
            other_given=other,
            other_fields=other,
        )

    def a_shopper_reads(self, roll: Roll) -> None:
        order = chosen(self.orders, roll.pick)
        through = len(order["entries"]) - roll.also % 3 if roll.also else len(order["entries"]) + 1

        def model(call: Any) -> Any:
            return self.both.reference.mark_read(call, "SHOPPER")

        entry = _ids("TimelineEntry", order, [f"{through}.0"])[0]
        last = _ids("TimelineEntry", order, ["1.0"])[0]
        given, fields = {"through": through}, {"through": entry}
        self.shopper(
            roll,
            "markTimelineRead",
            model,
            order,
            given,
            fields,
            other_given={"through": 1},
            other_fields={"through": last},
        )

    def a_shopper_announces_files(self, roll: Roll) -> None:
        order = chosen(self.orders, roll.pick)

        def model(call: Any) -> Any:
            return self.both.reference.create_upload(call, "SHOPPER")

        if times := 21 if roll.chance.random() < 0.04 else 0:
            roll = replace(roll, key=None, who="right", by_number=False, also=1)
        for place in range(times or 1):
            size = 0 if roll.also == 0 else 100 + place
            given, fields = {"size": size}, {"fileName": "parcel.png", "mediaType": "image/png", "size": size}
            self.shopper(
                roll,
                "createAttachmentUpload",
                model,
                order,
                given,
                fields,
                other_given={"size": 7},
                other_fields={"size": 7},
            )


def _ids(type_: str, order: Json, own: list[str]) -> list[str]:
    return [global_id(type_, OrderId(order["id"]), one) for one in own]


def mutation_of(action: str) -> str:
    """Returns `cancelOrder` for `CANCEL_ORDER`."""
    first, *others = action.lower().split("_")
    return first + "".join(word.title() for word in others)


def _sample_of(action: str) -> Json:
    """Returns the fields of a kind of help that needs nothing of the order."""
    fields = sample_input(mutation_of(action))
    return {name: value for name, value in fields.items() if name not in ("orderNumber", "message", "attachmentIds")}
