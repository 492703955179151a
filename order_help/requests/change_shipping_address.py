"""A shopper changes where an order goes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import ChangeShippingAddressDetails
from order_help.domain.judgement import View
from order_help.domain.order import Address
from order_help.requests.address_rules import normalised
from order_help.requests.asking import HelpAsked
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed, file_help
from order_help.requests.refusals import InvalidInput, Problem, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeShippingAddress(HelpAsked):
    """Ship this order to another address."""

    operation: ClassVar[str] = "changeShippingAddress"

    address: Address

    def problems(self) -> Iterator[Problem]:
        yield from HelpAsked.problems(self)
        checked = normalised(self.address)
        if isinstance(checked, InvalidInput):
            yield from (replace(problem, path=f"address.{problem.path}") for problem in checked.problems)


def change_shipping_address(desk: HelpDesk, asked: ChangeShippingAddress, *, now: datetime) -> Filed | Refusal:
    """Change the address of an order that has not been released or shipped; another country is left to the desk."""

    def details_for(_: View) -> ChangeShippingAddressDetails | InvalidInput:
        address = normalised(asked.address)
        return address if isinstance(address, InvalidInput) else ChangeShippingAddressDetails(address=address)

    return file_help(desk, asked, HelpActionType.CHANGE_SHIPPING_ADDRESS, details_for, now=now)
