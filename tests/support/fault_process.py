"""
A process that carries out one operation and is gone at one of its calls, without a word to anybody.

It is run as a program, with the scene of the operation in DynamoDB. What it had told other services it prints before.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from typing import Final, NoReturn

from order_help.store.order_store import DynamoOrderStore
from tests.support.fault_cases import ONCE, Case
from tests.support.fault_kinds import CRASHES
from tests.support.fault_line import Line, Site, open_line
from tests.support.fault_operations import OPERATIONS, scene_of
from tests.support.fault_runs import told_by
from tests.support.fault_shop import Shop, on_aws

KILLED: Final = 9
"""The exit code: no code of Python's runs after it, as after a signal."""


@dataclass
class LastLine(Line):
    """A line on which the process really ends."""

    def die(self) -> NoReturn:
        print(json.dumps(asdict(told_by(self))), flush=True)
        os._exit(KILLED)


def main(name: str, place: int, call: int, end: str) -> None:
    """Carries the operation out until the end of the process comes before this call or after it."""
    operation = OPERATIONS[name]
    scene = scene_of(operation, place)
    for order_id in scene.store.entries:  # it was made anew, and its ids are not those of what is stored
        scene.store.entries[order_id] = list(DynamoOrderStore().timeline(order_id))
    (kind,) = (kind for kind in CRASHES if kind.name == end)
    site = Site(service="", operation="", method="")  # a crash comes once, so it is found by its number alone
    case = Case(operation=operation, call=call, site=site, kind=kind, extent=ONCE, place=place)
    with open_line(LastLine()) as line:
        shop = Shop(scene=scene, stores=on_aws(scene), line=line, later=operation.later)
        line.begin(case.striking())
        operation.does(shop, None)
    sys.exit("the process has outlived its call")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
