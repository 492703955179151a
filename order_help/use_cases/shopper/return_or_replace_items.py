"""A shopper sends items back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.choices import ReturnResolution
from order_help.domain.help_requests import ReturnItem, ReturnOrReplaceItemsDetails
from order_help.domain.ids import LineId
from order_help.domain.policy import Per
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.filing import Filed, file_help
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.services import Services

MAX_ITEMS: Final = 200
"""Items of one return: as many as an order has lines at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnOrReplaceItems(HelpCommand):
    """Take these items back (1 to `MAX_ITEMS`); a line may stand in several, with different reasons."""

    operation: ClassVar[str] = "returnOrReplaceItems"

    items: tuple[ReturnItem, ...]
    resolution: ReturnResolution

    def problems(self) -> Iterator[Problem]:
        yield from HelpCommand.problems(self)
        if not self.items:
            yield Problem(path="items", code=ProblemCode.TOO_FEW, params={"min": 1})
        if len(self.items) > MAX_ITEMS:
            yield Problem(path="items", code=ProblemCode.TOO_MANY, params={"max": MAX_ITEMS})
            return
        for place, item in enumerate(self.items):
            if item.quantity < 1:
                yield Problem(path=f"items.{place}.quantity", code=ProblemCode.TOO_FEW, params={"min": 1})
            if any((item.line_id, item.reason) == (same.line_id, same.reason) for same in self.items[:place]):
                yield Problem(path=f"items.{place}.lineId", code=ProblemCode.DUPLICATE)


def return_or_replace_items(services: Services, command: ReturnOrReplaceItems, *, now: datetime) -> Filed | Refusal:
    """Return units that left and whose return window is open, no more of a line than is left of it."""

    def details_for(view: OrderView) -> ReturnOrReplaceItemsDetails | InvalidInput:
        if problems := tuple(_problems(command.items, view)):
            return InvalidInput(problems)
        return ReturnOrReplaceItemsDetails(items=command.items, resolution=command.resolution)

    return file_help(services, command, HelpActionType.RETURN_OR_REPLACE_ITEMS, details_for, now=now)


def _problems(items: tuple[ReturnItem, ...], view: OrderView) -> Iterator[Problem]:
    lines = {line.line_id: line for line in view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].lines}
    wanted: dict[LineId, int] = {}
    for place, item in enumerate(items):
        line = lines.get(item.line_id)
        wanted[item.line_id] = wanted.get(item.line_id, 0) + item.quantity
        if line is None:
            yield Problem(path=f"items.{place}.lineId", code=ProblemCode.UNKNOWN)
        elif line.reason is not None:
            path = f"items.{place}.lineId"
            yield Problem(path=path, code=ProblemCode.NOT_AVAILABLE, reason=line.reason, per=Per.LINE)
        elif wanted[item.line_id] > line.left:
            yield Problem(path=f"items.{place}.quantity", code=ProblemCode.TOO_MANY, params={"max": line.left})
