"""An answer that the shop waits for reaches the request that waits, and none is lost without a word."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.files import PNG
from tests.web.talking import Talk, about, box, look_again, send, subject
from tests.web.visiting import Shop, Visitor

Visit = Callable[..., AbstractContextManager[Visitor]]
PAYMENT = "Resolve a Payment Issue"
CUSTOMS = "Custom Duty Issue"
WAITING = "Waiting for your answer until"


@pytest.fixture
def talk(shop: Shop, customer: str) -> Iterator[Talk]:
    """The conversation of an order with a payment issue, which nobody has answered yet."""
    talk = Talk(shop=shop, customer=customer, number=f"PAID-{customer}")
    talk.file(PAYMENT)
    yield talk
    talk.end()


def opened(shopper: Visitor, talk: Talk) -> Page:
    return shopper.open(f"order.html?number={talk.number}")


@pytest.mark.guarantee(
    "What is written while a request awaits an answer is the answer to that request, unless the shopper "
    "chooses otherwise.",
    to="shoppers",
)
def test_what_is_written_without_a_choice_answers_the_request_that_waits(shopper: Visitor, talk: Talk) -> None:
    talk.file(CUSTOMS)
    talk.ask(PAYMENT, "Which days does your statement show?")
    page = opened(shopper, talk)
    conversation = page.get_by_role("complementary", name="Messages with the shop")
    expect(conversation).to_contain_text(WAITING)
    expect(page.get_by_role("region", name="The shop needs your answer")).to_be_visible()
    expect(conversation.locator(".bubble").last).to_contain_text("The shop is waiting for your answer.")
    expect(page.get_by_label("Your answer about", exact=True).locator("option:checked")).to_have_text(PAYMENT)
    page.get_by_label(f"Your answer about {PAYMENT}").fill("November 27 and 28")
    send(page)

    said = conversation.locator(".sent")
    expect(said).to_contain_text(f"Your answer about “{PAYMENT}” was sent. You will hear from us by")
    expect(conversation.locator(".bubble.me")).to_contain_text("November 27 and 28")
    expect(box(page)).to_have_value("")
    expect(box(page)).to_be_focused()
    expect(conversation).not_to_contain_text(WAITING)
    expect(page.get_by_role("region", name="The shop needs your answer")).to_have_count(0)
    expect(conversation).not_to_contain_text("The shop is waiting for your answer.")
    assert talk.state(PAYMENT) == "OPEN"


def test_what_is_added_to_an_answer_is_about_the_same_request(shopper: Visitor, talk: Talk) -> None:
    talk.file(CUSTOMS)
    talk.ask(PAYMENT, "Which days does your statement show?")
    page = opened(shopper, talk)
    box(page).fill("November 27")
    send(page)
    expect(page.locator(".sent")).to_contain_text("was sent")
    box(page).fill("and 28")
    send(page)
    expect(page.locator(".sent")).to_have_text(f"Your message about “{PAYMENT}” was sent. {promised(page)}")
    expect(page.locator(".bubble.me").last).to_contain_text(PAYMENT)


def promised(page: Page) -> str:
    """What the head says of the next answer."""
    return page.locator(".talk-head p").inner_text()


def test_of_two_questions_the_one_whose_time_ends_first_comes_first(shopper: Visitor, talk: Talk) -> None:
    def end_sooner(route: Route) -> None:
        answer = route.fetch()
        body = answer.json()
        for request in open_requests_in(body):
            if request["type"] == "REPORT_CUSTOMS_DUTY_ISSUE" and request["replyByDay"]:
                request["replyByDay"] = "2020-01-01"
        route.fulfill(response=answer, body=json.dumps(body))

    talk.file(CUSTOMS)
    talk.ask(PAYMENT, "Which days does your statement show?")
    talk.ask(CUSTOMS, "Which state is it sent to?")
    shopper.page.route("**/graphql", end_sooner)
    page = opened(shopper, talk)
    expect(page.locator(".talk-head")).to_contain_text("Waiting for 2 answers of yours, the first until")
    expect(subject(page)).to_have_text(CUSTOMS)
    box(page).fill("New York")
    send(page)
    expect(page.locator(".sent")).to_contain_text(f"The shop is also waiting for your answer about “{PAYMENT}”.")
    expect(subject(page)).to_have_text(PAYMENT)
    assert (talk.state(CUSTOMS), talk.state(PAYMENT)) == ("OPEN", "AWAITING_SHOPPER")


def open_requests_in(body: Any) -> list[Any]:
    """The open requests in an answer of the API; none if it is about something else."""
    found: list[Any] = ((body.get("data") or {}).get("order") or {}).get("openRequests", [])
    return found


@pytest.mark.guarantee(
    "What is written while a request awaits an answer is the answer to that request, unless the shopper "
    "chooses otherwise.",
    to="shoppers",
)
def test_the_shopper_can_knowingly_write_about_something_else(shopper: Visitor, talk: Talk) -> None:
    talk.ask(PAYMENT, "Which days does your statement show?")
    page = opened(shopper, talk)
    box(page).fill("November 27 and 28")
    about(page).select_option(label="The whole order")
    expect(box(page)).to_have_value("")
    expect(page.locator(".composer")).to_contain_text("This message is about something else.")
    box(page).fill("Do you have it in blue?")
    send(page)
    expect(page.locator(".sent")).to_contain_text("Your message was sent.")
    assert talk.state(PAYMENT) == "AWAITING_SHOPPER"
    expect(subject(page)).to_have_text(PAYMENT)
    expect(box(page)).to_have_value("November 27 and 28")  # which was written before


def test_requests_of_one_kind_are_told_apart(shopper: Visitor, customer: str) -> None:
    talk = Talk(shop=shopper.shop, customer=customer, number=f"SENT-{customer}")
    for title in ("Water Bottle", "Desk Lamp"):
        talk.give_back(title)
    page = opened(shopper, talk)
    choices = ["Return & Replace (Water Bottle × 1)", "Return & Replace (Desk Lamp × 1)", "The whole order"]
    expect(about(page).locator("option")).to_have_text(choices)
    talk.end()


def test_words_about_a_request_that_is_settled_meanwhile_are_kept_and_need_another_choice(
    shopper: Visitor, talk: Talk
) -> None:
    shopper.page.clock.install()
    talk.ask(PAYMENT, "Which days does your statement show?")
    page = opened(shopper, talk)
    box(page).fill("November 27 and 28")
    talk.resolve(PAYMENT)
    send(page)  # before the page knows
    expect(page.locator(".composer")).to_contain_text(f"“{PAYMENT}” is closed by now: Answered. Your words are kept.")
    expect(box(page)).to_have_value("November 27 and 28")
    send(page)
    expect(page.locator(".composer")).to_contain_text("Please choose what your message is about.")
    expect(page.locator(".bubble.me")).to_have_count(0)
    about(page).select_option(label="The whole order")
    expect(box(page)).to_have_value("November 27 and 28")
    send(page)
    expect(page.locator(".bubble.me")).to_contain_text("November 27 and 28")


def test_a_question_that_comes_while_the_shopper_writes_changes_nothing_under_their_hands(
    shopper: Visitor, talk: Talk
) -> None:
    shopper.page.clock.install()
    page = opened(shopper, talk)
    about(page).select_option(label="The whole order")
    box(page).fill("Do you have it in blue?")
    talk.ask(PAYMENT, "Which days does your statement show?")
    look_again(page)
    question = page.locator(".composer .notice")
    expect(question).to_contain_text(f"The shop is waiting for your answer about “{PAYMENT}” until")
    expect(subject(page)).to_have_text("The whole order")
    expect(box(page)).to_have_value("Do you have it in blue?")

    question.get_by_role("button", name="Answer now").click()
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("")
    box(page).fill("November 27 and 28")
    box(page).press("Control+Enter")
    expect(page.locator(".sent")).to_contain_text(f"Your answer about “{PAYMENT}” was sent.")
    assert talk.state(PAYMENT) == "OPEN"
    expect(box(page)).to_have_value("Do you have it in blue?")
    expect(subject(page)).to_have_text("The whole order")


def test_a_box_with_the_focus_stays_about_what_it_was(shopper: Visitor, talk: Talk) -> None:
    shopper.page.clock.install()
    talk.file(CUSTOMS)
    page = opened(shopper, talk)
    box(page).focus()
    talk.ask(PAYMENT, "Which days does your statement show?")
    look_again(page)
    expect(page.locator(".composer .notice")).to_contain_text("Answer now")
    expect(subject(page)).to_have_text("The whole order")
    page.locator("h1").click()
    expect(subject(page)).to_have_text(PAYMENT)


@pytest.mark.guarantee(
    "What was typed is not lost when the form is closed, the page is left or loaded again, or the sign-in expires.",
    to="shoppers",
)
def test_what_is_written_outlives_reload_back_and_an_expired_sign_in(shopper: Visitor, talk: Talk) -> None:
    talk.ask(PAYMENT, "Which days does your statement show?")
    page = opened(shopper, talk)
    box(page).fill("November 27")
    about(page).select_option(label="The whole order")
    box(page).fill("Do you have it in blue?")
    page.get_by_label("Language").select_option("de")
    expect(box(page)).to_have_value("Do you have it in blue?")
    page.get_by_label("Sprache").select_option("en")
    expect(page.get_by_label("Language")).to_be_visible()
    shopper.open("")
    page.go_back()
    expect(box(shopper.shown())).to_have_value("Do you have it in blue?")
    about(page).select_option(label=PAYMENT)
    expect(box(page)).to_have_value("November 27")
    box(page).fill("November 27 and 28")

    page.evaluate("localStorage.removeItem('token')")
    send(page)
    expect(page.get_by_role("alert").filter(has_text="Please sign in to go on.")).to_be_visible()
    page.goto(shopper.shop.at(f"order.html?number={talk.number}#token={shopper.token}"))
    expect(box(shopper.shown())).to_have_value("November 27 and 28")
    send(page)
    expect(page.locator(".sent")).to_contain_text("was sent")
    expect(box(page)).to_have_value("Do you have it in blue?")


def test_a_draft_ends_with_sending_and_with_signing_out(visit: Visit, shop: Shop, customer: str, talk: Talk) -> None:
    with visit(token=shop.token(customer), wrong=["Failed to load resource"]) as visitor:  # the sign-in has no icon
        page = opened(visitor, talk)
        box(page).fill("Hello?")
        send(page)
        expect(page.locator(".sent")).to_contain_text("was sent")
        page.reload()
        expect(box(visitor.shown())).to_have_value("")
        box(page).fill("Is anybody there?")
        page.get_by_role("button", name="Sign out").first.click()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        assert page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('draft:'))") == []


@pytest.mark.guarantee(
    "Nothing is sent without a photo that could not be uploaded, unless the shopper removes it.", to="shoppers"
)
def test_a_photo_that_failed_is_not_left_out_silently(shopper: Visitor, talk: Talk, tmp_path: Path) -> None:
    (tmp_path / "notes.png").write_text("no picture at all")
    (tmp_path / "statement.png").write_bytes(PNG)
    page = opened(shopper, talk)
    composer = page.locator(".composer")
    box(page).fill("Here it is.")
    composer.get_by_label("Photos or PDF files").set_input_files([tmp_path / "notes.png", tmp_path / "statement.png"])
    expect(composer).to_contain_text("or it is damaged.")
    expect(composer).to_contain_text("Ready to send")
    send(page)
    expect(composer.get_by_role("alert")).to_contain_text("notes.png was not uploaded.")
    expect(page.locator(".bubble.me")).to_have_count(0)
    composer.get_by_role("button", name="Remove notes.png").click()
    page.reload()
    expect(box(shopper.shown())).to_have_value("Here it is.")
    send(page)
    expect(composer.locator(".upload")).to_have_count(0)
    with page.expect_download() as download:
        page.locator(".bubble.me").get_by_role("button", name="statement.png").click()
    assert Path(download.value.path()).read_bytes() == PNG


def test_send_says_what_is_missing_and_an_answer_of_the_api_that_is_lost_changes_nothing(
    visit: Visit, shop: Shop, customer: str, talk: Talk
) -> None:
    with visit(token=shop.token(customer), wrong=["Failed to load resource"]) as visitor:
        page = opened(visitor, talk)
        send(page)
        expect(page.locator(".composer").get_by_role("alert")).to_contain_text("Please write something first.")
        expect(box(page)).to_be_focused()
        expect(box(page)).to_have_attribute("aria-invalid", "true")
        box(page).fill("Hello?")
        expect(box(page)).not_to_have_attribute("aria-invalid", "true")
        page.route("**/graphql", lambda route: route.abort())
        send(page)
        expect(page.locator(".composer").get_by_role("alert")).to_contain_text("Nothing is lost")
        expect(box(page)).to_have_value("Hello?")
        page.unroute("**/graphql")
        send(page)
        expect(page.locator(".bubble.me")).to_contain_text("Hello?")
