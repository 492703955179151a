"""Each change the desk may ask for: an order that allows it, how to ask, and how to ask for something else."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Conversation
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.ids import AgentName, HelpRequestId
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.timeline import FactKind
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.claim import Claim, claim
from order_help.use_cases.desk.commands import DeskCommand
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.dismiss_alert import DismissAlert, dismiss_alert
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.release_for_shipment import ReleaseForShipment, release_for_shipment
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.desk.reply import Reply, reply
from order_help.use_cases.desk.resolve import Resolve, resolve
from order_help.use_cases.desk.unclaim import Unclaim, unclaim
from order_help.use_cases.services import Services
from tests.support.commands import NOW, W1, W2, an_open_request, another, services_for, with_open
from tests.support.desk_words import ANN
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, T0, a_parcel, an_order

BEN = AgentName("ben.marker@shop.example")
WAREHOUSE = AgentName("warehouse-client")
R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")
AN_ORDER = an_order()
A_REQUEST = an_open_request()


@dataclass(frozen=True)
class DeskKind:
    """
    One use case: `order` and `request`, which is R1, allow it, `asked` asks for it, `otherwise` differently.

    `fact` is the one that it leaves first.
    """

    command: DeskCommand
    otherwise: dict[str, Any]
    carry_out: Callable[..., object]
    fact: FactKind
    order: Order = AN_ORDER
    request: HelpRequest = A_REQUEST

    @property
    def is_about_request(self) -> bool:
        return hasattr(self.command, "help_request_id")

    def ask(self, services: Services, *, now: datetime = NOW, **differently: Any) -> Any:
        """Carry it out as this use case's caller would."""
        return self.carry_out(services, replace(self.command, **differently), now=now)


DESK_CHANGES = {
    "claim": DeskKind(
        Claim(order=W1.id, by=ANN, help_request_id=R1), {"help_request_id": R2}, claim, FactKind.REQUEST_CLAIMED
    ),
    "unclaim": DeskKind(
        Unclaim(order=W1.id, by=ANN, help_request_id=R1),
        {"help_request_id": R2},
        unclaim,
        FactKind.REQUEST_UNCLAIMED,
        request=an_open_request(assignee=BEN),
    ),
    "reply": DeskKind(
        Reply(order=W1.id, by=ANN, text="Which card?", help_request_id=R1, expects_answer=True),
        {"text": "Which bank?"},
        reply,
        FactKind.MESSAGE_POSTED,
    ),
    "approve": DeskKind(
        Approve(order=W1.id, by=ANN, help_request_id=R1, text="Done."),
        {"text": None},
        approve,
        FactKind.REQUEST_APPROVED,
    ),
    "decline": DeskKind(
        Decline(order=W1.id, by=ANN, help_request_id=R1, text="No.", reason=DeclineReason.NOT_POSSIBLE),
        {"reason": DeclineReason.TOO_LATE},
        decline,
        FactKind.REQUEST_DECLINED,
    ),
    "resolve": DeskKind(
        Resolve(order=W1.id, by=ANN, help_request_id=R1, text="It was your bank."),
        {"text": "It was ours."},
        resolve,
        FactKind.REQUEST_ANSWERED,
    ),
    "reopen": DeskKind(
        Reopen(order=W1.id, by=ANN, help_request_id=R1),
        {"help_request_id": R2},
        reopen,
        FactKind.REQUEST_REOPENED,
        request=an_open_request(
            state=HelpRequestState.RESOLVED, outcome=HelpRequestOutcome.ANSWERED, answer_by=None, closed_at=T0
        ),
    ),
    "release_for_shipment": DeskKind(
        ReleaseForShipment(order=W1.id, by=WAREHOUSE), {"order": W2}, release_for_shipment, FactKind.RELEASED
    ),
    "record_shipment": DeskKind(
        RecordShipment(order=W1.id, by=WAREHOUSE, shipment=a_parcel(shipped_at=NOW - DAY, bottle=2)),
        {"shipment": a_parcel(shipped_at=NOW - DAY, bottle=1)},
        record_shipment,
        FactKind.PARCEL_SHIPPED,
    ),
    "dismiss_alert": DeskKind(
        DismissAlert(order=W1.id, by=ANN, kind=AlertKind.UNANSWERED_MESSAGE),
        {"kind": AlertKind.SHIPPED_THOUGH_CANCELLED},
        dismiss_alert,
        FactKind.ALERT_DISMISSED,
        order=replace(an_order(), conversation=Conversation(unanswered_since=T0)),
    ),
}
"""All that the desk may do and that leaves an entry in the timeline."""


def a_desk_of(kind: DeskKind, *, policy: ShopPolicy = DEFAULT_POLICY) -> tuple[Services, MemoryOrderStore]:
    """A desk with an order that allows this, another such order, and the request that it is about."""
    services, store = services_for(another(kind.order), policy=policy)
    with_open(kind.order, store, kind.request)
    return services, store


def a_desk_with(
    *requests: HelpRequest, order: Order | None = None, policy: ShopPolicy = DEFAULT_POLICY
) -> tuple[Services, MemoryOrderStore]:
    """A desk with one order that has these requests."""
    services, store = services_for(policy=policy)
    with_open(order or an_order(), store, *requests)
    return services, store
