import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.files import PDF
from tests.web.visiting import Shop, Visitor, violations

PERHAPS_SHIPPED = "Shipped, or planned to be, although cancelled: check whether it left"
WRITES = """mutation ($number: String!) {
    postMessage(input: {orderNumber: $number, text: "It is for a gift."}) { __typename }
}"""
PROBLEM = "lines: expected"


def asked_about_customs(shopper: Visitor, customer: str) -> str:
    """The name of the request in the queue."""
    page = shopper.open(f"order.html?number=PAID-{customer}&help=REPORT_CUSTOMS_DUTY_ISSUE")
    form = page.get_by_role("dialog")
    form.get_by_label("My tax number").check()
    form.get_by_role("button", name="Send request").click()
    form.get_by_role("button", name="Done").click()
    return f"Custom Duty Issue (PAID-{customer})"


def opened(agent: Visitor, name: str) -> Page:
    desk = agent.open("desk/")
    desk.get_by_label("Kind of help").select_option(label="Custom Duty Issue")
    desk.get_by_role("link", name=name).click()
    expect(desk.get_by_role("region", name="Decision")).to_be_visible()
    return desk


def test_a_request_is_declined_with_a_reason_that_the_shopper_reads(
    shopper: Visitor, agent: Visitor, customer: str
) -> None:
    desk = opened(agent, asked_about_customs(shopper, customer))
    desk.get_by_label("Reason for declining").select_option(label="It is not possible")
    desk.get_by_label("Message to the shopper").fill("We send it without one.")
    desk.get_by_role("button", name="Decline").click()
    expect(desk.locator(".desk-head .chip")).to_have_text("declined")
    expect(desk.get_by_role("button", name="Reopen")).to_be_visible()

    order = shopper.open(f"order.html?number=PAID-{customer}")
    expect(order.get_by_role("log")).to_contain_text("We send it without one.")


def test_declining_says_that_it_needs_a_message_and_is_not_sent_without_one(
    shopper: Visitor, agent: Visitor, customer: str
) -> None:
    desk = opened(agent, asked_about_customs(shopper, customer))
    decision = desk.get_by_role("region", name="Decision")
    message = decision.get_by_label("Message to the shopper")
    expect(decision).to_contain_text("Message to the shopper (optional)")
    expect(message).not_to_have_attribute("required", "")

    decision.get_by_label("Reason for declining").select_option(label="It is not possible")
    expect(decision).not_to_contain_text("(optional)")
    expect(message).to_have_attribute("required", "")
    expect(message).to_have_accessible_description("To decline, a message is required: it tells the shopper why.")

    mutations: list[str] = []
    desk.on("request", lambda sent: mutations.append(sent.url) if "mutation" in (sent.post_data or "") else None)
    decision.get_by_role("button", name="Decline").click()
    expect(message).to_have_attribute("aria-invalid", "true")
    expect(message).to_be_focused()
    expect(desk.locator(".desk-head .chip")).to_have_text("open")
    assert mutations == []
    assert violations(desk) == []

    message.fill("It must go with one.")
    expect(message).not_to_have_attribute("aria-invalid", "true")
    decision.get_by_role("button", name="Decline").click()
    expect(desk.locator(".desk-head .chip")).to_have_text("declined")


def test_a_question_is_answered(shopper: Visitor, agent: Visitor, customer: str) -> None:
    desk = opened(agent, asked_about_customs(shopper, customer))
    desk.get_by_label("Message to the shopper").fill("About 12 dollars.")
    desk.get_by_role("button", name="Mark as answered").click()
    expect(desk.locator(".desk-head .chip")).to_have_text("answered")
    order = shopper.open(f"order.html?number=PAID-{customer}")
    expect(order.get_by_role("log")).to_contain_text("About 12 dollars.")


@pytest.mark.guarantee("A decision that crosses the shopper's words is refused until they are read.", to="agents")
def test_a_decision_that_crosses_the_shoppers_words_waits_until_they_are_read(
    shopper: Visitor, agent: Visitor, customer: str
) -> None:
    desk = opened(agent, asked_about_customs(shopper, customer))
    number, shop = f"PAID-{customer}", shopper.shop
    shop.ask(shop.token(customer), WRITES, path="graphql", number=number)
    answered = desk.get_by_role("button", name="Mark as answered")

    answered.click()
    status = desk.get_by_role("region", name="Decision").get_by_role("status")
    expect(status).to_have_text("Something new has come in on this order since. Look at it first.")
    expect(desk.get_by_role("log")).to_contain_text("It is for a gift.")
    expect(desk.locator(".desk-head .chip")).to_have_text("open")

    answered.click()
    expect(desk.locator(".desk-head .chip")).to_have_text("answered")
    assert shop.ask_desk("query ($n: String!) { order(number: $n) { alerts { kind } } }", n=number) == {
        "order": {"alerts": [{"kind": "UNANSWERED_MESSAGE"}]}
    }


@pytest.mark.guarantee("A file that an agent sends with a reply is found and downloaded by the shopper.", to="agents")
def test_a_file_of_the_agent_is_found_and_downloaded_by_the_shopper(
    shopper: Visitor, agent: Visitor, customer: str, tmp_path: Path
) -> None:
    (tmp_path / "label.pdf").write_bytes(PDF)
    desk = opened(agent, asked_about_customs(shopper, customer))
    history, send = desk.get_by_role("region", name="History"), desk.get_by_role("button", name="Send reply")
    history.get_by_label("Photos or PDF files").set_input_files(tmp_path / "label.pdf")
    expect(history.get_by_text("Ready to send")).to_be_visible()
    assert violations(desk) == []
    desk.get_by_label("Reply to the shopper").fill("Print it, please.")
    send.click()
    expect(desk.get_by_role("log").get_by_role("button", name="label.pdf")).to_be_visible()
    expect(history.get_by_text("Ready to send")).to_have_count(0)

    order = shopper.open(f"order.html?number=PAID-{customer}")
    expect(order.get_by_role("log")).to_contain_text("Print it, please.")
    with order.expect_download() as download:
        order.get_by_role("log").get_by_role("button", name="label.pdf").click()
    assert Path(download.value.path()).read_bytes() == PDF


def test_what_somebody_else_works_on_is_refused_with_their_name(
    shopper: Visitor, agent: Visitor, customer: str
) -> None:
    desk = opened(agent, asked_about_customs(shopper, customer))
    claim = "mutation Claim($id: ID!) { claim(input: {helpRequestId: $id}) { __typename } }"
    request = desk.url.partition("id=")[2].replace("%3D", "=").replace("%2B", "+").replace("%2F", "/")
    assert agent.shop.ask_desk(claim, id=request)["claim"]["__typename"] == "Changed"
    desk.get_by_role("button", name="Assign to me").click()
    decision = desk.get_by_role("region", name="Decision")
    expect(decision.get_by_role("status")).to_contain_text("warehouse works on this request already.")
    expect(decision.get_by_role("button", name="Assign to me")).to_have_count(0)


def test_the_queue_is_narrowed_to_ones_own_work(shopper: Visitor, agent: Visitor, customer: str) -> None:
    name = asked_about_customs(shopper, customer)
    desk = opened(agent, name)
    desk.get_by_role("button", name="Assign to me").click()
    expect(desk.get_by_role("button", name="Give back")).to_be_visible()
    desk.get_by_role("link", name="Back to the queue").click()
    desk.get_by_label("Assigned to").select_option(label="Me (sam)")
    expect(desk.get_by_role("link", name=name)).to_be_visible()
    desk.get_by_label("Assigned to").select_option(label="Nobody")
    expect(desk.get_by_role("link", name=name)).to_have_count(0)


def test_an_order_is_found_by_its_number(agent: Visitor, customer: str) -> None:
    desk = agent.open("desk/")
    desk.get_by_label("Order number").fill(f"SENT-{customer}")
    desk.get_by_role("button", name="Open order").click()
    expect(desk.locator("h1")).to_have_text(f"Order SENT-{customer}")
    expect(desk.get_by_role("region", name="Order", exact=True)).to_contain_text(customer)
    expect(desk.get_by_role("region", name="What the shopper can do now")).to_contain_text(
        "Package Not Received: Available"
    )
    desk.wait_for_url("**/order.html?id=*")
    assert agent.open("desk/order.html?number=NONE").locator("main").inner_text().count("There is no such order.")


def test_of_orders_with_one_number_the_agent_chooses(agent: Visitor) -> None:
    desk = agent.open("desk/")
    desk.get_by_label("Order number").fill("two-Nora")
    desk.get_by_role("button", name="Open order").click()
    expect(desk.locator("main")).to_contain_text("Several orders have the number two-Nora. Which one do you mean?")
    assert violations(desk) == []
    expect(desk.get_by_role("link", name="Back to the queue")).to_have_attribute("href", "./")
    choice = desk.locator("li.order").filter(has_text="outlet")
    expect(choice).to_contain_text("nora")
    choice.get_by_role("link", name="TWO-nora").click()
    order = desk.get_by_role("region", name="Order", exact=True)
    expect(order).to_contain_text("outlet-nora")
    expect(order).to_contain_text("Storefrontoutlet")


def test_an_order_in_doubt_says_so_at_the_desk_and_in_the_shoppers_form(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop, agent: Visitor
) -> None:
    desk = agent.open("desk/order.html?number=DOUBT")
    expect(desk.get_by_role("region", name="To look at")).to_contain_text(
        "A newer version of this order could not be taken"
    )
    refused = desk.get_by_role("region", name="A newer version could not be taken")
    expect(refused).to_contain_text("Refused version 2")
    expect(refused).to_contain_text(PROBLEM)
    expect(refused).not_to_contain_text("Shopper")
    assert desk.locator("main").inner_text().count(PROBLEM) == 1
    warnings = desk.get_by_role("region", name="Not taken as the shop sent it")
    expect(warnings).to_contain_text("email no mail can be sent to this address")
    expect(desk.get_by_role("region", name="Order", exact=True)).to_contain_text("None that mails can be sent to")
    expect(desk.get_by_role("log")).to_contain_text("A newer version of this order could not be taken.")
    assert violations(desk) == []

    with visit(token=shop.token("doris")) as visitor:
        form = visitor.open("order.html?number=DOUBT&help=CANCEL_ORDER").get_by_role("dialog")
        expect(form).to_contain_text("The shop is checking this order.")
        expect(form.locator(".notice")).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
        assert violations(visitor.page) == []
        form.get_by_label("I ordered by mistake").check()
        form.get_by_role("button", name="Continue").click()
        form.get_by_role("button", name="Send request").click()
        expect(form).to_contain_text("You will hear from us by")

    desk.get_by_role("button", name="Mark as done").click()
    expect(desk.get_by_role("region", name="To look at")).to_have_count(0)
    expect(refused).to_be_visible()


def test_a_number_that_is_claimed_says_by_whom_and_what_to_do(agent: Visitor) -> None:
    desk = agent.open("desk/order.html?number=CLAIMED")
    alerts = desk.get_by_role("region", name="To look at")
    expect(alerts).to_contain_text("Another customer’s order came with this number")
    expect(alerts).to_contain_text("Ask the shop which customer the number belongs to.")
    expect(desk.get_by_role("log")).to_contain_text("Shopper of the other orderclaude")
    assert violations(desk) == []


def test_an_empty_list_leads_to_those_in_which_something_waits(shopper: Visitor, agent: Visitor, customer: str) -> None:
    name = asked_about_customs(shopper, customer)
    desk = agent.open("desk/")
    desk.get_by_label("Show").select_option(label=PERHAPS_SHIPPED)
    expect(desk.get_by_role("status")).to_have_text("Nothing is waiting here.")
    expect(desk.get_by_role("main")).to_contain_text("Something is waiting in other lists:")
    assert violations(desk) == []
    expect(desk.get_by_role("button", name=PERHAPS_SHIPPED)).to_have_count(0)
    expect(desk.get_by_role("button", name="A newer version of this order could not be taken")).to_be_visible()
    desk.get_by_role("button", name="Help requests").click()
    expect(desk.get_by_role("heading", name="Waiting for an answer")).to_be_focused()
    expect(desk.get_by_role("link", name=name)).to_be_visible()


def test_pages_that_a_filter_leaves_short_are_read_on_until_something_is_found_ten_at_once(
    shopper: Visitor, agent: Visitor, customer: str
) -> None:
    name = asked_about_customs(shopper, customer)
    desk = agent.open("desk/")
    short = ShortPages(pages=11)
    desk.route("**/desk/graphql", short)
    desk.get_by_label("Assigned to").select_option(label="Nobody")
    more = desk.get_by_role("button", name="Show more")
    expect(more).to_be_visible()
    assert short.cursors == [None, *(f"page {page}" for page in range(1, 10))]
    expect(desk.get_by_role("status")).to_have_count(0)  # nobody is told that nothing waits
    more.click()
    expect(desk.get_by_role("link", name=name)).to_be_visible()
    assert short.cursors[10:] == ["page 10", "page 11"]


def test_a_list_whose_first_page_is_short_counts_as_one_with_entries_if_a_later_page_has_some(agent: Visitor) -> None:
    desk = agent.open("desk/")

    def answered(route: Route) -> None:
        body = json.loads(route.request.post_data or "")
        if "query Waiting" in body["query"]:
            answer = route.fetch().json()
            for kind in ("NUMBER_CLAIMED", "OVERSHIPPED"):
                answer["data"][kind] = {"edges": [], "pageInfo": {"hasNextPage": True, "endCursor": "page 1"}}
            route.fulfill(json=answer)
        elif body["variables"].get("alert") == "OVERSHIPPED":
            last = {"isShort": False, "pageInfo": {"hasNextPage": False, "endCursor": None}, "edges": []}
            route.fulfill(json={"data": {"queue": last}})
        elif "alert" not in body["variables"]:  # the list with which the page began may still be on its way
            route.continue_()
        else:
            route.continue_(post_data={**body, "variables": {**body["variables"], "after": None}})

    desk.route("**/desk/graphql", answered)
    desk.get_by_label("Show").select_option(label=PERHAPS_SHIPPED)
    expect(desk.get_by_role("button", name="Another customer’s order came with this number")).to_be_visible()
    expect(desk.get_by_role("button", name="More was sent")).to_have_count(0)


@dataclass
class ShortPages:
    """
    Answers the first so many questions for what nobody claimed with empty pages; the server answers the next from its
    start. The list with which the page began may still be on its way, and is left alone.
    """

    pages: int
    cursors: list[str | None] = field(default_factory=list)

    def __call__(self, route: Route) -> None:
        body = json.loads(route.request.post_data or "")
        if "query Queue" not in body["query"] or body["variables"].get("claimed") is not False:
            route.continue_()
            return
        self.cursors.append(body["variables"]["after"])
        if len(self.cursors) <= self.pages:
            page_info = {"hasNextPage": True, "endCursor": f"page {len(self.cursors)}"}
            route.fulfill(json={"data": {"queue": {"isShort": True, "pageInfo": page_info, "edges": []}}})
        else:
            route.continue_(post_data={**body, "variables": {**body["variables"], "after": None}})


def test_a_revision_in_doubt_is_shown_where_a_request_is_decided(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop, agent: Visitor
) -> None:
    with visit(token=shop.token("doris")) as visitor:
        form = visitor.open("order.html?number=MOVED&help=CANCEL_ORDER").get_by_role("dialog")
        form.get_by_label("I ordered by mistake").check()
        form.get_by_role("button", name="Continue").click()
        form.get_by_role("button", name="Send request").click()
        expect(form).to_contain_text("You will hear from us by")

    desk = agent.open("desk/")
    desk.get_by_role("link", name="(MOVED)").click()
    expect(desk.get_by_role("button", name="Approve")).to_be_visible()
    refused = desk.get_by_role("region", name="A newer version could not be taken")
    expect(refused).to_contain_text("an agent looks at every request before anything happens")
    expect(refused).to_contain_text("Shopper in the refused versiondora")
    expect(refused).to_contain_text(PROBLEM)
    assert desk.locator("main").inner_text().count(PROBLEM) == 1
    assert violations(desk) == []
