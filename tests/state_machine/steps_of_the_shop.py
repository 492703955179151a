"""Steps of the machine: time passes, and the shop's own systems send what they know, late and more than once."""

from datetime import timedelta
from typing import Final

from tests.state_machine import truth
from tests.state_machine.arrivals import copy_with, expire, refuse_snapshot, verify_file
from tests.state_machine.comparing import CUSTOMERS
from tests.state_machine.known import Json
from tests.state_machine.machine import Roll, ShopMachine, chosen
from tests.support.files import JPEG, PNG
from tests.support.lives import TICK, text_of, turns_of

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
JUMPS: Final = (timedelta(minutes=1), HOUR, 5 * HOUR, DAY, 2 * DAY, 8 * DAY, 31 * DAY, 46 * DAY, 95 * DAY)
SHOP_IDS: Final = ("S1", "S2", "S3")
NUMBERS: Final = ("1001", "1002")
NUMBERS_ALONE: Final = ("N1", "N2")  # of orders that come without an id
NO_FILE: Final = "01K9A000000000000000000000"


class StepsOfTheShop(ShopMachine):
    """What happens without a person."""

    # --- time --------------------------------------------------------------------------------------------------------

    def time_passes(self, roll: Roll) -> None:
        self.both.now += roll.chance.choice(JUMPS)
        self.both.check(chosen(self.orders, roll.pick))

    def time_passes_until_something_turns(self, roll: Roll) -> None:
        order = chosen(self.orders, roll.pick)
        turns = [turn for turn in turns_of(order["known"]) if turn - TICK > self.now]
        if turns:
            self.both.now = chosen(turns[:3], roll.also) + roll.chance.choice([-1, 0, 1]) * TICK
        self.both.check(order)

    def the_hourly_job_runs(self, _: Roll) -> None:
        before = {order["id"]: len(order["entries"]) for order in self.orders}
        done = self.both.shop.expire(self.now)
        expected = {name: count for name, count in expire(self.both.reference, self.now).items() if count}
        assert {name: count for name, count in done.items() if name != "UNCHANGED"} == expected, done
        self.counts.outcomes["expiry", ", ".join(expected).lower() or "nothing due"] += 1
        for order in self.orders:
            if len(order["entries"]) > before[order["id"]]:
                self.both.check(order)

    # --- snapshots ---------------------------------------------------------------------------------------------------

    def an_order_is_placed(self, roll: Roll) -> None:
        number = chosen(list(NUMBERS), roll.also)
        shop_id, number = chosen(
            [*((None, one) for one in NUMBERS_ALONE), *((id_, number) for id_ in SHOP_IDS)], roll.pick
        )
        if (shop_id or "#" + number) not in self.truths:
            self.place(number, chosen(list(CUSTOMERS), roll.also), roll.pick, shop_id)

    def the_shop_has_news(self, roll: Roll) -> None:
        new = self.next_revision(roll)
        for one in roll.chance.choices(list(truth.NEWS.values()), truth.OFTEN, k=roll.chance.choice([1, 1, 2, 3])):
            one(new, self.now, roll.chance.randrange(100))
        if roll.chance.random() < 0.85:
            self.deliver(new, self.clock(roll))
        else:
            self.messages.append(dict(new))  # it is on its way

    def a_message_comes_again_or_late(self, roll: Roll) -> None:
        self.deliver(chosen(self.messages, roll.pick), self.clock(roll))

    def a_revision_comes_with_another_content(self, roll: Roll) -> None:
        contradicting = dict(self.truths[chosen(list(self.truths), roll.pick)])
        truth.NEWS[chosen(list(truth.NEWS), roll.also)](contradicting, self.now, roll.pick)
        self.deliver(contradicting, self.clock(roll))

    def the_shop_takes_over_what_was_changed_here(self, roll: Roll) -> None:
        order = self.both.reference.orders.get(chosen(list(self.truths), roll.pick))
        if order is None:
            return
        new = self.next_revision(roll)
        approved = [id_ for id_, request in order["requests"].items() if request["outcome"] == "APPROVED"]
        releases = [order["release"]["id"]] if order["release"] else []
        here, cancelled = order["address_here"], order["known"].cancellation
        values: Json = {"cancelledAt": text_of(cancelled[1]) if cancelled else None}
        values |= {"shippingAddress": here["address"] if here else None}
        values |= {"releasedAt": text_of(order["release"]["at"]) if releases else None}
        truth.acknowledge(new, approved + releases, **(values if roll.also % 4 else {}))
        self.deliver(new, self.clock(roll))

    def a_snapshot_cannot_be_read(self, roll: Roll) -> None:
        kept = chosen([*self.truths, *SHOP_IDS], roll.pick)
        known = self.truths.get(kept)
        if known is None:
            known = truth.new_order("1001", "ada", "a", paid=True, now=self.now, shop_id=kept)
        order = self.both.reference.orders.get(kept)
        if kept[0] == "#" and "id" in known and (order is None or order["shop_id"] is None):
            return  # it would be about two orders that may be one
        customer = known["customerId"] if roll.also % 3 else chosen(list(CUSTOMERS), roll.pick)
        revision = max(0, known["revision"] + roll.also % 4 - 1)
        bad = {**known, "lines": [], "customerId": customer, "revision": revision}
        assert self.both.shop.snapshot(bad, self.now) == "REFUSED"
        refuse_snapshot(self.both.reference, bad, self.now)
        self.counts.outcomes["snapshot", "REFUSED"] += 1
        if order is not None:
            self.both.check(order)

    # --- whose an order is -------------------------------------------------------------------------------------------

    def an_order_changes_its_owner(self, roll: Roll) -> None:
        new = self.next_revision(roll)
        other = chosen([customer for customer in CUSTOMERS if customer != new["customerId"]], roll.also)
        if "id" in new:
            new |= {"customerId": other, "email": f"{other}@shop.example"}
        self.deliver(new, self.clock(roll))

    def another_customer_has_the_number(self, roll: Roll) -> None:
        """Without an id nobody knows which of two orders is meant, so it is refused."""
        known = self.truths[chosen([kept for kept in self.truths if kept[0] == "#"], roll.pick)]
        if known["number"] in NUMBERS_ALONE:
            other = chosen([customer for customer in CUSTOMERS if customer != known["customerId"]], roll.pick)
            self.deliver(copy_with(known, id=None, customerId=other, revision=1 + roll.also), self.clock(roll))

    def an_order_gets_another_number(self, roll: Roll) -> None:
        new = self.next_revision(roll)
        if "id" in new:
            new["number"] = chosen(list(NUMBERS), roll.also)
        self.deliver(new, self.clock(roll))

    def the_shop_tells_an_id(self, roll: Roll) -> None:
        kept = chosen([kept for kept in self.truths if kept[0] == "#"], roll.pick)
        before = self.truths[kept]
        if "id" not in before:
            self.truths[kept] = {**before, "id": f"S{kept}", "revision": before["revision"] + roll.also % 2}
            self.deliver(self.truths[kept], self.clock(roll))

    # --- files and the stream ----------------------------------------------------------------------------------------

    def a_file_arrives(self, roll: Roll) -> None:
        files = [id_ for order in self.orders for id_ in order["files"]]
        file_id = chosen(files, roll.pick) or NO_FILE
        is_good = roll.also % 4 > 0
        result = self.both.shop.upload(file_id, PNG if is_good else JPEG)
        assert result == verify_file(self.both.reference, file_id, is_good=is_good), result
        self.counts.outcomes["upload", result] += 1

    def a_record_of_the_stream_arrives_twice(self, roll: Roll) -> None:
        """Events keep their ids, and mails are sent once."""
        order, shop = chosen(self.orders, roll.pick), self.both.shop
        entry = chosen(shop.entries(order["id"]), roll.also)
        shop.notify(order["id"], entry, self.now)
        ids, mails = shop.events.ids, len(shop.mails.sent)
        shop.notify(order["id"], entry, self.now)
        assert shop.events.ids == ids
        assert len(shop.mails.sent) == mails
        sent = [mail.id for mail in shop.mails.sent]
        assert len(set(sent)) == len(sent)
        self.counts.outcomes["stream record", "with mails" if mails else "without mails"] += 1
