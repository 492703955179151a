"""
One process of a storm: threads that change a handful of orders while DynamoDB throttles, conflicts and loses replies.

It is run as a program, with the orders in DynamoDB, and prints what each call began, ended and answered, a line each.

Rule: every change carries a mark of its own, as the name of its agent, the text of its message or the words of its
request, so that whoever reads the timeline afterwards knows whose change an entry is.
"""

import json
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from random import Random
from typing import Any, Final

from botocore.awsrequest import AWSResponse

from order_help.domain.help_details import HelpRequestDetails
from order_help.domain.help_requests import DeclineReason
from order_help.domain.ids import AgentName, HelpRequestId, OrderRef
from order_help.domain.order import Order
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.commands import Command, HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.release_for_shipment import ReleaseForShipment, release_for_shipment
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.desk.resolve import Resolve, resolve
from order_help.use_cases.desk.unclaim import Unclaim, unclaim
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import file_help
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from tests.support.dynamodb import Engine
from tests.support.policies import BY_THE_DESK
from tests.support.race_scenes import ADDRESS, CANCEL, CUSTOMS, NOW, PAYMENT, PROGRESS, placed
from tests.support.wire import Call, answered, cancelled, committed_then_lost, lost_before_sending, tapped

ORDERS: Final = 5
THREADS: Final = 8
FAULTY: Final = 0.2
"""The share of calls that go wrong."""

SENT_AGAIN: Final = 0.4
"""The share of commands that are sent a second time, with the same key."""

COMMITTED_THEN_LOST: Final = "committed, then lost"

DONE: Final = frozenset({"Filed", "MessagePosted", "Withdrawn", "Done"})
BUSY: Final = "StoreBusy"

UseCase = Callable[..., Any]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """
    One call of a use case: about which order and request, and what it gave.

    `began` and `ended` are nanoseconds by the clock of this machine, which all processes share.
    """

    mark: str
    kind: str
    order: str
    thread: str
    began: int
    ended: int
    answer: str
    replayed: bool | None
    request: str | None

    @property
    def is_done(self) -> bool:
        return self.answer in DONE


def orders() -> list[OrderRef]:
    """The orders that are changed."""
    return [placed(place).ref for place in range(ORDERS)]


def faults(random: Random, met: Counter[str]) -> Callable[[Call], AWSResponse | None]:
    """Every fault that DynamoDB and the network know, each for its share of the calls; `met` counts them."""
    of_all = {
        "lost": lost_before_sending,
        "throttled": answered(400, "ThrottlingException"),
        "500": answered(500, "InternalServerError"),
    }
    of_writes = {
        **of_all,
        COMMITTED_THEN_LOST: committed_then_lost,
        "conflict": cancelled("None", "TransactionConflict"),
        "in progress": answered(400, "TransactionInProgressException"),
    }
    lock = threading.Lock()

    def fault(call: Call) -> AWSResponse | None:
        with lock:
            if random.random() >= FAULTY:
                return None
            kinds = of_writes if call.operation == "TransactWriteItems" else of_all
            name = random.choice([*kinds])
            met[name] += 1
        return kinds[name](call)

    return fault


def commands(services: Services, order: Order, mark: str, random: Random) -> tuple[str, UseCase, Command]:
    """A command about this order as it is now."""
    by, ref = AgentName(mark), order.ref
    waiting = [request.id for request in order.open_requests]
    settled = [one.id for one in services.store.help_requests(ref.id, first=20, after=None).items if not one.is_open]
    details: list[HelpRequestDetails] = [CANCEL, ADDRESS, PAYMENT, CUSTOMS, PROGRESS]
    kinds: list[tuple[str, UseCase, Command]] = [
        ("file", file_help, HelpCommand(order=ref, details=random.choice(details), message=mark)),
        ("post", post_message, PostMessage(order=ref, text=mark)),
        ("reply", reply, Reply(order=ref.id, by=by, text="We look into it.")),
    ]
    if random.random() < 0.05:
        kinds = [("release", release_for_shipment, ReleaseForShipment(order=ref.id, by=by))]
    if waiting:
        about = random.choice(waiting)
        no = DeclineReason.OTHER
        kinds += [
            ("withdraw", withdraw_help_request, WithdrawHelpRequest(order=ref, help_request_id=about)),
            ("claim", claim, Claim(order=ref.id, by=by, help_request_id=about)),
            ("unclaim", unclaim, Unclaim(order=ref.id, by=by, help_request_id=about)),
            ("approve", approve, Approve(order=ref.id, by=by, help_request_id=about)),
            ("resolve", resolve, Resolve(order=ref.id, by=by, help_request_id=about, text="It was your bank.")),
            ("decline", decline, Decline(order=ref.id, by=by, help_request_id=about, reason=no, text="No.")),
            ("ask", reply, Reply(order=ref.id, by=by, help_request_id=about, text="Which?", expects_answer=True)),
        ]
    if settled:
        kinds.append(("reopen", reopen, Reopen(order=ref.id, by=by, help_request_id=random.choice(settled))))
    return random.choice(kinds)


def calls(process: str, thread: int, seed: str, count: int) -> Iterator[Answer]:
    """What one thread does: commands about any of the orders, some of which it sends again."""
    random = Random(f"{seed}/{process}/{thread}")
    services = Services(store=DynamoOrderStore(), register=DynamoRegister(), policy=BY_THE_DESK)
    for number in range(count):
        place = random.randrange(ORDERS)
        mark = f"{process}.{thread}.{number}-{place}"
        try:
            order = services.order(orders()[place])
            assert order is not None
            kind, use_case, command = commands(services, order, mark, random)
        except StoreBusy:
            continue
        command = replace(command, idempotency_key=mark)
        for _ in range(2 if random.random() < SENT_AGAIN else 1):
            yield carried_out(services, mark, kind, use_case, command, f"{process}.{thread}")


def carried_out(services: Services, mark: str, kind: str, use_case: UseCase, command: Any, thread: str) -> Answer:
    """Carries out a command and notes when, and what came of it."""
    order_id = command.order.id if isinstance(command.order, OrderRef) else command.order
    began = time.monotonic_ns()
    try:
        answer = use_case(services, command, now=NOW)
    except StoreBusy as busy:
        answer = busy
    answered_about: HelpRequestId | None = getattr(getattr(answer, "request", None), "id", None)
    return Answer(
        mark=mark,
        kind=kind,
        order=order_id,
        thread=thread,
        began=began,
        ended=time.monotonic_ns(),
        answer=type(answer).__name__,
        replayed=getattr(answer, "replayed", None),
        request=answered_about or getattr(command, "help_request_id", None),
    )


def main(process: str, seed: str, count: int) -> None:
    """Runs the threads of this process and prints their answers."""
    engine = Engine(name="dynamodb-local", endpoint=os.environ["AWS_ENDPOINT_URL_DYNAMODB"], table_prefix="")
    with tapped(engine) as wire, ThreadPoolExecutor(THREADS) as pool:
        met: Counter[str] = Counter()
        wire.faults.append(faults(Random(f"{seed}/{process}/faults"), met))
        for answers in pool.map(lambda thread: list(calls(process, thread, seed, count)), range(THREADS)):
            for answer in answers:
                print(json.dumps(asdict(answer)))
        print(json.dumps({"faults": met}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
