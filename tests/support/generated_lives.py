"""
Lives of orders nobody would think of, the same for the same seed, in which everything happens with everything.

They are drawn from rows in which each pair of levels of FACTORS occurs. What only may happen if the order allows it is
decided by the independent reading, never by the product.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from random import Random
from typing import Final

from tests.independent.reading_days import TICK, ends
from tests.independent.reading_units import RETURN
from tests.support.covering import covering_rows
from tests.support.life_steps import DAY, HOUR, MINUTE, MISSING, SHAPES, Shop
from tests.support.lives import FACTORS, Json, Life, text_of, units

SPELLINGS: Final = ("1Z 999-AA", "1z999aa", "1Z-999-aa")
"""One tracking number."""


def generated_lives(seed: int, rounds: int) -> Iterator[Life]:
    """Yields the lives of so many sets of rows, each with one of each shape."""
    for number in range(rounds):
        random = Random(f"{seed}/{number}")
        rows = [(row, "") for row in covering_rows(random, FACTORS)]
        free = [{factor: random.choice(levels) for factor, levels in FACTORS.items()} for _ in SHAPES]
        for place, (row, shape) in enumerate([*rows, *zip(free, SHAPES, strict=True)]):
            yield _Teller(Random(f"{seed}/{number}/{place}"), row, shape, f"L{number}-{place}").life()


class _Teller(Shop):
    """Tells the life of one order."""

    def life(self) -> Life:
        self._placed()
        self._something_leaves()
        self._it_arrives()
        self._shopper_asks_back()
        self._the_last_word()
        self._questions()
        return self.is_life_of

    def _placed(self) -> None:
        at = self.placed + 2 * HOUR
        self.order["paidAt"] = text_of(self.paid)
        if self.happens("plan", "payment"):
            self.order["paidAt"] = text_of(self._some_day())
        elif self.random.random() < 0.2 and self.paid is not None:
            self.order["paidAt"] = None
        if self.random.random() < 0.3:
            self.put("p1", units(a=4), None)
        self.take(at)
        self.came_about("zone", "payment", "total")
        self.is_life_of.situations |= {("plan", "payment")} if self.happens("plan", "payment") else set()
        if self.line("n"):
            self.came_about("fees")
        for action in ("CHANGE_SHIPPING_ADDRESS", "REPORT_CUSTOMS_DUTY_ISSUE"):
            if self.random.random() < 0.2 and self.offers(action, at + MINUTE):
                self.file(f"early {action}", action, at + MINUTE)
        if self.happens("cancelled", "by a request") and self.offers("CANCEL_ORDER", at + HOUR):
            self.file("cancellation", "CANCEL_ORDER", at + HOUR)
            if self.is_life_of.by_the_desk:
                self.decide("cancellation", at + 2 * HOUR)
            self.came_about("cancelled")

    def _something_leaves(self) -> None:
        self.order["paidAt"] = self.order["paidAt"] or text_of(self.random.choice([self.paid, self.paid, None]))
        if self.shape == "taken off":
            self._take_all_off()
            if self.random.random() < 0.5:
                self.put("p9", units(b=1), self._some_day())
            self.take(self.left + HOUR)
            return
        w9: Json = {"id": "W9", "carrier": self.random.choice([None, "UPS", "u-p s"]), "trackingNumber": SPELLINGS[0]}
        w9 |= {"lines": units(b=2), "shippedAt": text_of(self.left + 2 * MINUTE)}
        early = self.happens("recorded and told") and self.random.random() < 0.5
        if early:
            self.record(self.left + 20 * MINUTE, w9)
            self._asks_before_it_is_told(self.left + 30 * MINUTE)
        self._parcels_leave()
        self._hand_over()
        self._pack_what_was_handed_over()
        if self.happens("units"):
            self._take_some_off()
        if self.happens("contradiction"):
            self._contradict()
        self.take(self.left + HOUR)
        if self.happens("recorded and told"):
            if not early:
                self.record(self.left + 2 * HOUR, w9)
            if any(parcel.id == "W9" for parcel in self.history.all_known.recorded):
                self.came_about("recorded and told")
        self._records()

    def _asks_before_it_is_told(self, at: datetime) -> None:
        """About a parcel that only the warehouse knows by now; the shop will call it otherwise."""
        what = self.random.choice(["missing" if self.happens("asked", "missing") else "receipt", "return", "return"])
        if what == "receipt":
            self.confirm(["W9"], at)
        elif what == "missing" and self.offers(MISSING, at):
            self.file("missing early", MISSING, at, parcels=["W9"])
            self.is_life_of.situations.add(("asked", "missing"))
        elif what == "return" and self.offers(RETURN, at) and self.history.read(at).left.get("b"):
            self.file("early", RETURN, at, items={"b": 1})
            if self.random.random() < 0.5:
                self.decide("early", at + MINUTE)

    def _parcels_leave(self) -> None:
        left = self.left
        self.put(
            "p1",
            units(a=4 if self.complete else 3, c=0 if self.shape else 1, m=1, r=1, n=self.random.choice([0, 0, 1])),
            left,
        )
        both = self.happens("told twice")
        number: Json = {"trackingNumber": SPELLINGS[1], "carrier": "UPS"}
        self.put("p2", units(b=1 if both else 2, n=self.random.choice([0, 0, 1])), left + MINUTE, **number)
        if both:
            number = {"trackingNumber": SPELLINGS[2], "carrier": self.random.choice([None, "ups"])}
            if self.put("p2x", units(b=1), self.random.choice([None, left, left + 3 * MINUTE]), **number):
                self.came_about("told twice")
        if self.complete:
            named: dict[str, int] = self.random.choice([{}, {"u": 1}, {"d": 1}])  # sent, and not handed over
            self.put("p6", units(b=0 if self.happens("plan", "parcel") else 1, f=3, r=1, **named), left)
        self.put("pb", units(c=2 if self.shape else 1), left)
        if self.random.random() < 0.2:
            self.put("note", units(n=1), left)
        if self.random.random() < 0.1 and self.shape != "fees":
            self.order["shipments"].append({"id": "gone", "lines": units(old=1), "shippedAt": text_of(left)})
        if self.random.random() < 0.2:
            self.order["releasedAt"] = text_of(left - HOUR)

    def _hand_over(self) -> None:
        if self.happens("digital", "handed over", "returnable"):
            self.set("d", fulfilledAt=text_of(self.left))
        if self.line("d"):
            self.came_about("digital")
        if self.happens("pick-up", "ready", "picked up"):
            self.set("u", readyAt=text_of(self.left - HOUR))
        if self.happens("pick-up", "picked up"):
            self.set("u", fulfilledAt=text_of(self.left))
        if self.line("u"):
            self.came_about("pick-up")
        self.set("o", readyAt=text_of(self.left))

    def _pack_what_was_handed_over(self) -> None:
        """A parcel is prepared with it nevertheless; or with a part of it, which is then to be sent."""
        if not self.set("h", fulfilledAt=text_of(self.left)):
            return
        apart = self.random.choice([0, 0, 1])
        if apart and self.random.random() < 0.5:
            self.put("p10", units(h=apart), self.left)
            apart = 0
        self.put("p8", units(h=2 - apart, f=self.random.choice([0, 1])), None)
        self.came_about("prepared")

    def _take_some_off(self) -> None:
        some = [name for name in "abdu" if self.line(name)]
        for name in self.random.sample(some, min(2, len(some))):
            self.set(name, cancelled=1)
            self.came_about("units")

    def _take_all_off(self) -> None:
        for line in self.order["lines"]:
            if line.get("fulfilment") != "NONE":
                line["cancelled"] = int(float(line["quantity"])) or 1
        self.is_life_of.situations.add(("cancelled", "all taken off"))

    def _contradict(self) -> None:
        """Of the second parcel, or the order; what asks back is in the first."""
        early, late = text_of(self.placed - DAY), text_of(self.placed + 500 * DAY)
        kinds: list[tuple[str, str | None, str | None]] = [
            ("order", "releasedAt", early),
            ("order", "paidAt", late),
            ("p2", "shippedAt", early),
            ("p2", "deliveredAt", early),
            ("p2", "deliveredAt", text_of(self.left - HOUR)),
            ("p2", "returnedAt", text_of(self.left - HOUR)),
            ("d", "fulfilledAt", early),
            ("u", "fulfilledAt", early),
        ]
        of_whom: dict[str, Json] = {parcel["id"]: parcel for parcel in self.order["shipments"]} | {"order": self.order}
        of_whom |= {line["id"]: line for line in self.order["lines"] if line.get("fulfilledAt")}
        if self.happens("plan", "payment"):
            kinds = [kind for kind in kinds if kind[1] != "paidAt"]
        if self.happens("asked", "missing"):  # which it would not be
            kinds = [kind for kind in kinds if kind[1] != "returnedAt"]
        whom, field, value = self.random.choice([kind for kind in kinds if kind[0] in of_whom])
        assert field is not None
        of_whom[whom][field] = value
        self.came_about("contradiction")

    def _records(self) -> None:
        at, left = self.left + 3 * HOUR, self.left + 10 * MINUTE
        if self.happens("recorded") and self.line("f"):
            if self.random.random() < 0.5:
                self.record(at, {"id": "p5", "lines": units(f=1), "shippedAt": text_of(left)})
            else:  # by its own id, which the shop tells too
                delivered = self.random.choice([None, left + HOUR])
                own = {"id": "p1", "lines": units(a=3), "shippedAt": text_of(left), "deliveredAt": text_of(delivered)}
                self.record(at, own)
            self.came_about("recorded")
        if self.happens("recorded twice") and self.line("f"):
            same: Json = {"trackingNumber": "00 11", "carrier": self.random.choice([None, "DHL"])}
            self.record(at + HOUR, {"id": "W1", "lines": units(f=1), "shippedAt": text_of(left)} | same)
            same = {"trackingNumber": "0011", "carrier": "dhl"}
            clock_ahead = self.random.choice([left - MINUTE, at + 5 * HOUR])
            self.record(at + 2 * HOUR, {"id": "W2", "lines": units(f=2), "shippedAt": text_of(clock_ahead)} | same)
            self.came_about("recorded twice")

    def confirm(self, parcels: list[str], at: datetime) -> None:
        if set(parcels) <= set(self.history.read(at).confirmable):
            named = self.by_any_name(parcels, at)
            self.history.confirm(named, at)
            self._step(at, "confirm", {"parcels": named})
            self.came_about("receipt")

    def by_any_name(self, parcels: Iterable[str], at: datetime) -> list[str]:
        """The parcels under some of the ids that each has or had."""
        names = self.history.read(at).names
        return [self.random.choice(sorted(next(one for one in names if parcel in one))) for parcel in parcels]

    def _it_arrives(self) -> None:
        """Told a little later; the shopper may confirm it before."""
        if self.shape == "taken off":
            return
        if self.happens("receipt") and self.random.random() < 0.5:
            self.confirm(["pb"], self.left + 7 * HOUR)
        told_at = max(self.arrived, self.left + 8 * HOUR) + HOUR
        self._tell_arrivals()
        if self.happens("booked") and self.random.random() < 0.4:
            self._book()
        self.take(told_at)
        if self.happens("receipt"):
            at = max(self.confirmed or told_at, told_at) + (0 if self.confirmed else 1) * HOUR
            self.confirm(["p1"], at)
            if self.random.random() < 0.5 and not self.happens("asked", "missing"):
                self.confirm(["p2"], at + MINUTE)

    def _tell_arrivals(self) -> None:
        if self.is_delivered:
            for parcel in self.order["shipments"]:
                if parcel["id"] == "p1" or (parcel["id"] in ("p6", "pb") and self.random.random() < 0.6):
                    parcel["deliveredAt"] = text_of(self.arrived)
        for parcel in self.order["shipments"]:
            if parcel["id"] == "p2" and "deliveredAt" not in parcel and self.random.random() < 0.5:
                parcel["deliveredAt"] = text_of(self.arrived - HOUR)
            if parcel["id"] == "pb":
                at_once = self.shape or self.happens("back", "came back")
                back = self.arrived if at_once else self._comes_back(parcel)
                parcel["returnedAt"] = text_of(back)
                self.came_about("back")

    def _comes_back(self, parcel: Json) -> datetime:
        """Some day, or just when it would count as received."""
        if parcel.get("deliveredAt") and self.random.random() < 0.5:
            return ends(self.arrived, 7, self.zone) + self.random.choice([-1, 0, 0, 1]) * TICK
        return self._some_day()

    def _shopper_asks_back(self) -> None:
        """One unit of the first line to be paid back, one to be sent again; and one that is asked for in vain."""
        if self.shape == "taken off":
            return
        at = max(self.is_life_of.steps[-1].at, self.arrived + DAY) + HOUR
        for name in self.random.sample(["refund", "replacement"], 2):
            at += HOUR
            if self.happens(name) and self.offers(RETURN, at) and self.history.read(at).left.get("a"):
                self.file(name, RETURN, at, items={"a": 1})
                approved = self.happens(name, "approved", "acknowledged", "sent again")
                if not approved or self.decide(name, at + 10 * MINUTE):
                    self.came_about(name)
        left = {line: count for line, count in self.history.read(at + HOUR).left.items() if count}
        if left and self.offers(RETURN, at + HOUR) and self.random.random() < 0.3:
            some = self.random.choice(list(left))
            self.file("vain", RETURN, at + HOUR, items={some: self.random.randrange(left[some]) + 1})
            if self.random.random() < 0.7:
                self.history.decline("vain")
                self._step(at + 2 * HOUR, "decline", {"name": "vain"})

    def _the_last_word(self) -> None:
        at = self.arrived + 4 * DAY
        if self.happens("refund", "acknowledged") and ("refund", "acknowledged") in self.is_life_of.situations:
            self.order["acknowledges"].append("refund")
        if self.happens("booked"):
            self._book()
        if ("replacement", "sent again") in self.is_life_of.situations:
            self.put("pr", units(a=1), at - HOUR)
        if self.happens("over-shipped") and self.shape != "taken off" and self.put("p7", units(b=5), at - 2 * HOUR):
            self.came_about("over-shipped")
        number = {"trackingNumber": "99-99"}
        if self.happens("plan", "parcel") and self.put("p9", units(b=1), self._some_day(), **number):
            self.came_about("plan")
        if self.happens("plan", "hand-over") and self.set("g", fulfilledAt=text_of(self._some_day())):
            self.came_about("plan")
        self._cancelled_after_all(at)
        self.take(at)
        if self.random.random() < 0.2:
            self._changed_its_mind(at + DAY)

    def _book(self) -> None:
        """One unit is back in the shop's books, whichever way it came."""
        some = [name for name in "aacu" if self.line(name)]
        if some:
            self.set(self.random.choice(some), returned=1)
            self.came_about("booked")

    def _cancelled_after_all(self, at: datetime) -> None:
        if self.happens("cancelled", "by the shop"):
            of_when = [at - HOUR, at - HOUR, self.left, self.paid, self._some_day(), self.placed - DAY]
            self.order["cancelledAt"] = text_of(
                self.random.choice(of_when if self.shape != "fees" else [self.paid, at])
            )
            self.came_about("cancelled")
        if self.happens("cancelled", "all taken off"):
            self._take_all_off()
        if ("cancelled", "by a request") in self.is_life_of.situations and self.random.random() < 0.3:
            self.order["acknowledges"].append("cancellation")
            self.order["cancelledAt"] = text_of(self.random.choice([None, self.placed + 3 * HOUR]))

    def _changed_its_mind(self, at: datetime) -> None:
        """One revision more, which acknowledges otherwise, books more, or takes less off."""
        if self.random.random() < 0.5 and self.order["acknowledges"]:
            self.order["acknowledges"].pop()
        if self.random.random() < 0.5:
            self.set("a", returned=self.random.choice([0, 1, 2]))
        if self.random.random() < 0.3:
            self.set("b", cancelled=self.random.choice([0, 1]))
        self.take(at)

    def _plan_is_beaten(self, at: datetime) -> None:
        """The warehouse knows better, perhaps under an id of its own."""
        if self.happens("plan", "parcel") and self.happens("recorded") and self.random.random() < 0.7:
            known_as = self.random.choice([{"id": "p9"}, {"id": "W99", "trackingNumber": "9999"}])
            left = text_of(self.random.choice([at, None]))
            self.record(at, known_as | {"lines": units(b=1), "shippedAt": left})

    def _questions(self) -> None:
        at = self.arrived + 5 * DAY + HOUR
        self._plan_is_beaten(at)
        if "vain" in self.history.settled:
            possible = self.history.can_reopen("vain", at)
            if possible:
                self.history.reopen("vain")
            self._step(at, "reopen", {"name": "vain"}, is_refused=not possible)
        if self.happens("asked", "missing"):
            missable = self.history.read(at + HOUR).missable
            if missable:
                some = self.by_any_name(self.random.sample(missable, 1), at + HOUR)
                self.file("missing", MISSING, at + HOUR, parcels=some)
                self.came_about("asked")
        if self.happens("asked", "question"):
            for action in ("RESOLVE_PAYMENT_ISSUE", "CHECK_ORDER_PROGRESS", "REPORT_CUSTOMS_DUTY_ISSUE"):
                often = 1.0 if action == "RESOLVE_PAYMENT_ISSUE" else 0.7
                if self.offers(action, at + HOUR) and self.random.random() < often:
                    self.file(action, action, at + HOUR)
                    self.came_about("asked")
        for request in list(self.history.all_known.open_requests):
            if request.type == RETURN and self.random.random() < 0.4 and request.id == "vain":
                self.decide(request.id, at + 2 * HOUR)
