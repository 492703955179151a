"""
True histories of orders, as they may arrive: what the shop tells, in whatever order, and what the shopper does.

Rule 1: each higher revision is a later view of the same history. One in between may leave a date out; the highest knows
all that any other does.
Rule 2: what the shopper does stays legal whatever has arrived by then, or comes before everything that would close it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import permutations
from random import Random
from typing import Any

from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    CustomsDutyIssueKind,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReportCustomsDutyIssueDetails,
    ReportPackageNotReceivedDetails,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.ids import (
    CustomerId,
    HelpRequestId,
    LineId,
    OrderNumber,
    OrderRef,
    ShipmentId,
    ShopOrderId,
    kept_under,
)
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.snapshot import OrderSnapshot, Shipment
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, confirm_receipt
from order_help.use_cases.shopper.file_help import file_help
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.orders import DAY, HOME, JAMES, T0, a_line, a_parcel, a_snapshot
from tests.support.policies import BY_THE_DESK

NOW = T0 + 20 * DAY
ADDRESS = replace(HOME, name="Mei Ito", line1="9 Hill Street", line2=None)
ALL_UP_TO = 4  # arrivals that are tried in every order: 24 of them
SAMPLED = 8

Filings = dict[str, HelpRequestId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """
    Something that arrives at `now`, by the clock of whoever takes it; `name` is unlike all others of its history.

    `does` is told the requests filed by then, by the arrivals that filed them; `after` names what it cannot precede.
    """

    name: str
    now: datetime
    does: Callable[[Services, Filings, datetime], Any]
    after: str | None = None


@dataclass(slots=True, kw_only=True)
class History:
    """What happens to one order: `first` in this order, then the `arrivals` in any."""

    random: Random
    ref: OrderRef
    number: OrderNumber
    shop_id: ShopOrderId | None
    policy: ShopPolicy = DEFAULT_POLICY
    first: list[Arrival] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)

    def orders_of_arrival(self) -> Iterator[list[Arrival]]:
        """All of them, if they are few; else some."""
        if len(self.arrivals) <= ALL_UP_TO:
            orders = [list(order) for order in permutations(self.arrivals)]
        else:
            orders = [self.arrivals, *(self.random.sample(self.arrivals, len(self.arrivals)) for _ in range(SAMPLED))]
        seen = set()
        for order in map(_causes_first, orders):
            names = tuple(arrival.name for arrival in order)
            if names not in seen:
                seen.add(names)
                yield [*self.first, *order]

    def later(self) -> datetime:
        """The next instant at which nothing else of this history arrives."""
        return NOW + timedelta(minutes=len(self.first) + len(self.arrivals))


def a_history(seed: str, customer_id: CustomerId = JAMES, shop_id: ShopOrderId | None = None) -> History:
    """A history of one of three kinds: nothing leaves; it leaves while the desk has requests; some has left before."""
    random = Random(seed)
    ref = OrderRef(customer_id=customer_id, id=kept_under(shop_id, OrderNumber(seed)))
    history = History(random=random, ref=ref, number=OrderNumber(seed), shop_id=shop_id)
    return random.choice([_nothing_leaves, _leaves_in_time, _has_left])(history)


def _nothing_leaves(history: History) -> History:
    chance = history.random
    paid = chance.random() < 0.8
    base = _base(history, paid_at=T0 if paid else None, ship_by=T0 + DAY if paid else None)
    history.first = [_arrival(history, base)]
    if chance.random() < 0.5:
        acted = _acts(
            history,
            "cancel",
            file_help,
            HelpCommand(order=base.ref, details=CancelOrderDetails(reason=CancelReason.TOO_SLOW)),
        )
        taken_over: dict[str, Any] = {"cancelled_at": acted.now}
    else:
        address = HelpCommand(order=base.ref, details=ChangeShippingAddressDetails(address=ADDRESS))
        acted = _acts(history, "address", file_help, address)
        taken_over = {"shipping_address": ADDRESS}
        if paid:
            _asks_while_it_waits(history, base)
    news = {"deliver_by": T0 + 9 * DAY} if paid else {"paid_at": T0 + DAY}
    highest = _revisions(history, base, news, prepared=[a_parcel("box", shipped_at=None, bottle=1)])
    if chance.random() < 0.5:
        _acknowledged(history, replace(highest, revision=highest.revision + 1, **taken_over), acted)
    _asks_about_payment(history, base)
    return history


def _leaves_in_time(history: History) -> History:
    history.policy = BY_THE_DESK
    base = _base(history, paid_at=T0, ship_by=T0 + DAY)
    cancelling = _acts(
        history, "cancel", file_help, HelpCommand(order=base.ref, details=CancelOrderDetails(reason=CancelReason.OTHER))
    )
    address = HelpCommand(order=base.ref, details=ChangeShippingAddressDetails(address=ADDRESS))
    changing = _acts(history, "address", file_help, address)
    _asks_while_it_waits(history, base)
    open_before = [arrival for arrival in history.arrivals if history.random.random() < 0.7] or [cancelling, changing]
    history.arrivals = []
    history.first = [_arrival(history, base), *open_before]
    parcels = [_leaving("box", bottle=2), _leaving("crate", lamp=1)]
    _revisions(history, base, {"released_at": NOW - 2 * DAY}, shipped=parcels[: history.random.choice([1, 2])])
    _asks_about_payment(history, base)
    return history


def _has_left(history: History) -> History:
    chance = history.random
    gone = (_leaving("box", bottle=1), _leaving("bag", bottle=1))
    base = _base(history, paid_at=T0, shipments=gone)
    ref = base.ref
    history.first = [_arrival(history, base)]
    receipt = ConfirmReceipt(order=ref, shipment_ids=(ShipmentId("box"),))
    missing = HelpCommand(
        order=ref,
        details=ReportPackageNotReceivedDetails(
            kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=(ShipmentId("bag"),)
        ),
    )
    item = ReturnItem(line_id=LineId("bottle"), quantity=1, reason=ReturnReason.DEFECTIVE)
    back = HelpCommand(
        order=ref, details=ReturnOrReplaceItemsDetails(items=(item,), resolution=ReturnResolution.REPLACEMENT)
    )
    can: list[tuple[str, Any, Any]] = [
        ("receipt", confirm_receipt, receipt),
        ("missing", file_help, missing),
        ("return", file_help, back),
        ("return the other", file_help, back),
    ]
    for name, use_case, command in chance.sample(can, chance.choice([1, 2, 3])):
        _acts(history, name, use_case, command)
    _revisions(history, base, {}, shipped=[_leaving("crate", lamp=1)], delivered=gone)
    _asks_about_payment(history, base)
    return history


def _base(history: History, **dates: Any) -> OrderSnapshot:
    return a_snapshot(
        id=history.shop_id,
        number=history.number,
        customer_id=history.ref.customer_id,
        email="james@example.com",
        lines=(a_line("bottle", 2), a_line("lamp", 1)),
        **{"paid_at": None, **dates},
    )


def _leaving(name: str, **units: int) -> Shipment:
    return a_parcel(name, shipped_at=NOW - 4 * DAY, **units)


def _revisions(
    history: History,
    base: OrderSnapshot,
    news: dict[str, Any],
    *,
    prepared: list[Shipment] | None = None,
    shipped: list[Shipment] | None = None,
    delivered: tuple[Shipment, ...] = (),
) -> OrderSnapshot:
    """Two or three higher revisions come; some are told twice, and so may the base be. Gives the highest."""
    chance, revisions = history.random, list[OrderSnapshot]()
    highest = chance.choice([3, 4])
    for revision in range(2, highest + 1):
        often = 1.0 if revision == highest else chance.choice([0.3, 0.7])

        def known(often: float = often) -> bool:
            return chance.random() < often

        arrived = [replace(p, delivered_at=NOW - 2 * DAY) if known() else p for p in delivered] or base.shipments
        gone = [p if known() else replace(p, shipped_at=None) for p in shipped or [] if known()]
        revisions.append(
            replace(
                base,
                revision=revision,
                locale=f"en-{revision}",
                shipments=(*arrived, *gone, *(p for p in prepared or [] if known())),
                **{name: value for name, value in news.items() if known()},
            )
        )
    arriving = [*revisions, *(snapshot for snapshot in [base, *revisions] if chance.random() < 0.2)]
    history.arrivals += [_arrival(history, snapshot, time) for time, snapshot in enumerate(arriving)]
    return revisions[-1]


def _arrival(history: History, snapshot: OrderSnapshot, time: int = 0) -> Arrival:
    return Arrival(
        name=f"revision {snapshot.revision}, time {time}",
        now=history.later() + timedelta(seconds=time),
        does=lambda services, _, now: apply_order_snapshot(services, snapshot, now=now),
    )


def _acts(history: History, name: str, use_case: Any, command: Any) -> Arrival:
    arrival = Arrival(
        name=name, now=history.later(), does=lambda services, _, now: use_case(services, command, now=now)
    )
    history.arrivals.append(arrival)
    return arrival


def _asks_while_it_waits(history: History, base: OrderSnapshot) -> None:
    if history.random.random() < 0.5:
        customs = HelpCommand(
            order=base.ref, details=ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.TAX_NUMBER)
        )
        _acts(history, "customs", file_help, customs)
    if history.random.random() < 0.3:
        _acts(history, "progress", file_help, HelpCommand(order=base.ref, details=CheckOrderProgressDetails()))


def _asks_about_payment(history: History, base: OrderSnapshot) -> None:
    """Perhaps; and perhaps takes the question back."""
    if history.random.random() < 0.4:
        command = HelpCommand(
            order=base.ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER), message="¿?"
        )
        _acts(history, "payment", file_help, command)
        if history.random.random() < 0.5:

            def take_back(services: Services, filed: Filings, now: datetime) -> Any:
                command = WithdrawHelpRequest(order=base.ref, help_request_id=filed["payment"])
                return withdraw_help_request(services, command, now=now)

            history.arrivals.append(Arrival(name="take back", now=history.later(), does=take_back, after="payment"))


def _acknowledged(history: History, taken_over: OrderSnapshot, acted: Arrival) -> None:
    """The shop takes over what the shopper did, which it cannot do before."""

    def apply(services: Services, filed: Filings, now: datetime) -> Any:
        snapshot = replace(taken_over, acknowledges=frozenset({filed[acted.name]}))
        return apply_order_snapshot(services, snapshot, now=now)

    history.arrivals.append(Arrival(name="taken over", now=history.later(), does=apply, after=acted.name))


def _causes_first(order: list[Arrival]) -> list[Arrival]:
    """The same order, but for what cannot precede another, which then changes places with it."""
    order = list(order)
    for arrival in list(order):
        if arrival.after is not None:
            own = order.index(arrival)
            cause = next(place for place, other in enumerate(order) if other.name == arrival.after)
            if own < cause:
                order[own], order[cause] = order[cause], order[own]
    return order
