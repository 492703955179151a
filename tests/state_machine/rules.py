"""
A machine that does to a shop whatever may happen to it, in any order, and holds it against the reference.

Rule: its rules are few and choose among many steps. Hypothesis leaves out some rules of each example, and with a rule
for each step, histories would seldom have all that a request needs to live through.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from hypothesis.stateful import rule

from tests.state_machine.machine import SEEDS, Roll
from tests.state_machine.steps_of_shoppers import StepsOfShoppers
from tests.state_machine.steps_of_the_desk import StepsOfTheDesk
from tests.state_machine.steps_of_the_shop import StepsOfTheShop

Step = Callable[[Any, Roll], None]

TIME: Final[tuple[Step, ...]] = (
    StepsOfTheShop.time_passes,
    StepsOfTheShop.time_passes_until_something_turns,
    StepsOfTheShop.time_passes_until_something_turns,
    StepsOfTheShop.the_hourly_job_runs,
)
SHOP: Final[tuple[Step, ...]] = (
    *(StepsOfTheShop.the_shop_has_news for _ in range(5)),
    StepsOfTheShop.an_order_is_placed,
    StepsOfTheShop.a_message_comes_again_or_late,
    StepsOfTheShop.a_revision_comes_with_another_content,
    StepsOfTheShop.the_shop_takes_over_what_was_changed_here,
    StepsOfTheShop.a_snapshot_cannot_be_read,
    StepsOfTheShop.an_order_changes_its_owner,
    StepsOfTheShop.another_customer_has_the_number,
    StepsOfTheShop.an_order_gets_another_number,
    StepsOfTheShop.the_shop_tells_an_id,
    StepsOfTheShop.a_record_of_the_stream_arrives_twice,
    StepsOfTheDesk.the_warehouse_releases,
    *(StepsOfTheDesk.the_warehouse_records_a_parcel for _ in range(2)),
)
SHOPPERS: Final[tuple[Step, ...]] = (
    *(StepsOfShoppers.a_shopper_requests_help for _ in range(6)),
    *(StepsOfShoppers.a_shopper_sends_something_back for _ in range(2)),
    *(StepsOfShoppers.a_shopper_misses_a_parcel for _ in range(2)),
    StepsOfShoppers.a_shopper_withdraws,
    StepsOfShoppers.a_shopper_confirms_a_receipt,
    *(StepsOfShoppers.a_shopper_writes for _ in range(2)),
    StepsOfShoppers.a_shopper_reads,
    StepsOfShoppers.a_shopper_announces_files,
    StepsOfTheShop.a_file_arrives,
    *(StepsOfTheDesk.a_call_is_sent_again for _ in range(3)),
)
DESK: Final[tuple[Step, ...]] = (
    StepsOfTheDesk.an_agent_claims,
    StepsOfTheDesk.an_agent_ends_a_claim,
    *(StepsOfTheDesk.an_agent_approves for _ in range(3)),
    StepsOfTheDesk.an_agent_declines,
    StepsOfTheDesk.an_agent_resolves,
    *(StepsOfTheDesk.an_agent_reopens for _ in range(2)),
    *(StepsOfTheDesk.an_agent_replies for _ in range(2)),
    StepsOfTheDesk.an_agent_notes,
    StepsOfTheDesk.an_agent_reads,
    StepsOfTheDesk.an_agent_announces_a_file,
    StepsOfTheDesk.an_agent_dismisses_an_alert,
    StepsOfTheDesk.the_desk_reads_its_queue,
    StepsOfTheDesk.a_call_is_sent_again,
)

STEPS_OF: Final[Mapping[str, Step]] = {
    "desk claim": StepsOfTheDesk.an_agent_claims,
    "desk unclaim": StepsOfTheDesk.an_agent_ends_a_claim,
    "desk approve": StepsOfTheDesk.an_agent_approves,
    "desk decline": StepsOfTheDesk.an_agent_declines,
    "desk resolve": StepsOfTheDesk.an_agent_resolves,
    "desk reopen": StepsOfTheDesk.an_agent_reopens,
    "desk reply": StepsOfTheDesk.an_agent_replies,
    "desk dismissAlert": StepsOfTheDesk.an_agent_dismisses_an_alert,
    "desk releaseForShipment": StepsOfTheDesk.the_warehouse_releases,
    "desk recordShipment": StepsOfTheDesk.the_warehouse_records_a_parcel,
    "reportPackageNotReceived": StepsOfShoppers.a_shopper_misses_a_parcel,
    "returnOrReplaceItems": StepsOfShoppers.a_shopper_sends_something_back,
    "withdrawHelpRequest": StepsOfShoppers.a_shopper_withdraws,
    "confirmReceipt": StepsOfShoppers.a_shopper_confirms_a_receipt,
    "upload": StepsOfTheShop.a_file_arrives,
}
"""The step that does an operation, of those that chance leaves out for long."""


class Machine(StepsOfTheShop, StepsOfTheDesk):
    """All steps together."""

    @rule(seed=SEEDS)
    def time(self, seed: int) -> None:
        self._take(TIME, seed)

    @rule(seed=SEEDS)
    def shop(self, seed: int) -> None:
        self._take(SHOP, seed)

    @rule(seed=SEEDS)
    def shopper_acts(self, seed: int) -> None:
        self._take(SHOPPERS, seed)

    @rule(seed=SEEDS)
    def desk_acts(self, seed: int) -> None:
        self._take(DESK, seed)

    def _take(self, steps: tuple[Step, ...], seed: int) -> None:
        """Hypothesis likes to draw the same again; with the count of steps in it, that is not the same step again."""
        roll = Roll.of(f"{seed}/{self.steps}")
        roll.chance.choice(steps)(self, roll)
