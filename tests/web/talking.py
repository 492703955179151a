"""What shop and shopper say to each other without a page, while a page is open or before it is."""

from dataclasses import dataclass
from typing import Any, Final

from playwright.sync_api import Locator, Page

from tests.web.visiting import Shop

LOOKS_AGAIN_AFTER_MS: Final = 20_000
FILE: Final = {
    "Resolve a Payment Issue": "resolvePaymentIssue(input: {orderNumber: $number, kind: CHARGED_TWICE})",
    "Custom Duty Issue": "reportCustomsDutyIssue(input: {orderNumber: $number, kind: DUTY_ESTIMATE})",
}
TYPES: Final = {"Resolve a Payment Issue": "RESOLVE_PAYMENT_ISSUE", "Custom Duty Issue": "REPORT_CUSTOMS_DUTY_ISSUE"}
ORDER: Final = """
query ($number: String!) { order(number: $number) { id helpRequests { edges { node { id type state outcome } } } } }
"""
LINES: Final = "query ($number: String!) { order(number: $number) { lines { id title } } }"
RETURN: Final = "mutation ($input: ReturnOrReplaceItemsInput!) { returnOrReplaceItems(input: $input) { __typename } }"
OPEN: Final = "query ($number: String!) { order(number: $number) { openRequests { id } } }"
WITHDRAW: Final = "mutation ($input: WithdrawHelpRequestInput!) { withdrawHelpRequest(input: $input) { __typename } }"
REPLY: Final = "mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }"
RESOLVE: Final = "mutation ($input: ResolveInput!) { resolve(input: $input) { __typename } }"


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """The conversation of an order whose number nobody else's order has; a request is named by its title."""

    shop: Shop
    customer: str
    number: str

    def file(self, title: str) -> None:
        """The shopper files a request."""
        mutation = f"mutation ($number: String!) {{ {FILE[title]} {{ __typename }} }}"
        came = self.shop.ask(self.shop.token(self.customer), mutation, path="graphql", number=self.number)
        assert [result["__typename"] for result in came.values()] == ["HelpRequestFiled"]

    def give_back(self, line: str) -> None:
        """The shopper asks to return a unit of a line, which is named by its title."""
        lines = self.shop.ask(self.shop.token(self.customer), LINES, path="graphql", number=self.number)["order"][
            "lines"
        ]
        item = {"lineId": next(one["id"] for one in lines if one["title"] == line), "quantity": 1, "reason": "DAMAGED"}
        wanted = {"orderNumber": self.number, "resolution": "REFUND", "items": [item]}
        came = self.shop.ask(self.shop.token(self.customer), RETURN, path="graphql", input=wanted)
        assert came["returnOrReplaceItems"]["__typename"] == "HelpRequestFiled", came

    def end(self) -> None:
        """The shopper withdraws what is open: other tests read the first page of the desk's queue."""
        order = self.shop.ask(self.shop.token(self.customer), OPEN, path="graphql", number=self.number)["order"]
        for request in order["openRequests"]:
            wanted = {"orderNumber": self.number, "helpRequestId": request["id"]}
            self.shop.ask(self.shop.token(self.customer), WITHDRAW, path="graphql", input=wanted)

    def ask(self, title: str, text: str) -> None:
        """The shop asks back, and waits for the answer."""
        self._reply(text, helpRequestId=self._request(title)["id"], expectsAnswer=True)

    def say(self, text: str) -> None:
        """The shop writes about the order as a whole."""
        self._reply(text, orderId=self._order()["id"])

    def resolve(self, title: str) -> None:
        """The shop closes a request as answered."""
        came = self.shop.ask_desk(RESOLVE, input={"helpRequestId": self._request(title)["id"]})
        assert came["resolve"]["__typename"] == "Changed", came

    def state(self, title: str) -> str:
        """The state of a request, as the desk sees it."""
        state: str = self._request(title)["state"]
        return state

    def _reply(self, text: str, **about: Any) -> None:
        came = self.shop.ask_desk(REPLY, input={"text": text, **about})
        assert came["reply"]["__typename"] == "Changed", came

    def _order(self) -> Any:
        return self.shop.ask_desk(ORDER, number=self.number)["order"]

    def _request(self, title: str) -> Any:
        requests = (edge["node"] for edge in self._order()["helpRequests"]["edges"])
        return next(request for request in requests if request["type"] == TYPES[title])


def box(page: Page) -> Locator:
    """The field for what the shopper writes to the shop."""
    return page.locator(".composer textarea")


def about(page: Page) -> Locator:
    """The field that says what a message is about."""
    return page.locator(".about select")


def subject(page: Page) -> Locator:
    """What the message is about."""
    return about(page).locator("option:checked")


def send(page: Page) -> None:
    page.get_by_role("button", name="Send", exact=True).click()


def look_again(page: Page) -> None:
    """Time passes, after which the page looks whether there is something new. Its clock must be installed."""
    page.clock.run_for(LOOKS_AGAIN_AFTER_MS)
