"""The words for a status: those of what it is about."""

from typing import Any

import pytest

from order_help.domain.availability import view_of
from order_help.domain.snapshot import Fulfilment
from order_help.domain.status import OrderStatus, StatusNuance
from order_help.texts.english import ENGLISH
from tests.support.orders import DAY, T0, a_line, a_parcel, an_order

CARD = a_line("card", fulfilment=Fulfilment.DIGITAL, fulfilled_at=T0)
SHELF = a_line("shelf", fulfilment=Fulfilment.PICKUP, ready_at=T0)
PICKED_UP = a_line("shelf", fulfilment=Fulfilment.PICKUP, fulfilled_at=T0)
FEE = a_line("wrap", fulfilment=Fulfilment.NONE)
LAMP, BOX = a_line("lamp"), a_parcel(shipped_at=T0, lamp=1)


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ({"lines": (CARD,)}, "Handed over"),
        ({"lines": (FEE,)}, "Handed over"),
        ({"lines": (PICKED_UP,)}, "Picked up"),
        ({"lines": (CARD, PICKED_UP)}, "Handed over"),
        ({"lines": (SHELF,)}, "Ready to be picked up"),
        ({"lines": (CARD, LAMP)}, "Partially handed over"),
        ({"lines": (PICKED_UP, LAMP)}, "Partially picked up"),
        ({"lines": (CARD, LAMP, a_line("bottle")), "shipments": (BOX,)}, "Partially shipped"),
        ({"lines": (CARD, LAMP), "shipments": (BOX,)}, "Shipped"),
        ({"cancelled_at": T0}, "Cancelled"),
        ({"lines": (a_line("lamp", cancelled=1),)}, "Everything was taken off"),
    ],
)
def test_a_status_is_told_in_the_words_of_what_it_is_about(order: dict[str, Any], words: str) -> None:
    assert ENGLISH.status(view_of(an_order(**order), now=T0 + DAY)) == words


def test_every_nuance_has_words() -> None:
    assert set(ENGLISH.nuances) == {
        (OrderStatus.HANDED_OVER, StatusNuance.PICKED_UP),
        (OrderStatus.PARTIALLY_SHIPPED, StatusNuance.PICKED_UP),
        (OrderStatus.PARTIALLY_SHIPPED, StatusNuance.HANDED_OVER),
        (OrderStatus.CANCELLED, StatusNuance.TAKEN_OFF),
    }
