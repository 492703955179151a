from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.life_cycle import LIFE_CYCLE, Step
from order_help.domain.timeline import Author, FactKind
from order_help.notifications.due_mails import KINDS, due_mails
from order_help.texts.mail_wording import MailKind
from tests.support.entries import CHANGE, SCENES, entry_of

DUE = {
    "a question is filed": ["FILED"],
    "a cancellation settles itself": ["DONE_AT_ONCE"],
    "an address changes itself": ["DONE_AT_ONCE"],
    "a return is filed": ["FILED"],
    "an agent writes": ["MESSAGE"],
    "an agent asks back": ["ASKED_BACK"],
    "a return is approved": ["APPROVED"],
    "a cancellation is approved": ["APPROVED"],
    "a question is answered": ["ANSWERED"],
    "a question is declined": ["DECLINED"],
    "a question is opened again": ["REOPENED"],
    "a cancellation is found to be moot": ["OVERTAKEN"],
    "the shop ships what was to be cancelled": ["OVERTAKEN", "OVERTAKEN"],
    "a question is not answered": ["TIMED_OUT"],
}
"""What the shopper gets a mail about; of all other scenes there is none."""


@pytest.mark.guarantee("Whatever the shop answers, asks or decides is told to the shopper by mail.", to="shoppers")
@pytest.mark.parametrize("scene", SCENES)
def test_a_mail_is_due_about_what_the_shop_says_or_decides_and_what_the_shopper_filed(scene: str) -> None:
    assert [mail.kind.value for mail in due_mails(entry_of(scene))] == DUE.get(scene, [])


def test_a_return_that_is_approved_at_once_is_not_called_done() -> None:
    entry = entry_of("a cancellation settles itself")
    of_a_return = tuple(replace(request, type=HelpActionType.RETURN_OR_REPLACE_ITEMS) for request in entry.requests)

    (mail,) = due_mails(replace(entry, requests=of_a_return))

    assert mail.kind is MailKind.APPROVED


def test_every_kind_of_mail_comes_about() -> None:
    assert {kind for kinds in DUE.values() for kind in kinds} == {kind.value for kind in MailKind}
    assert DUE.keys() <= SCENES.keys()


@pytest.mark.guarantee("Whatever the shop answers, asks or decides is told to the shopper by mail.", to="shoppers")
def test_whatever_the_others_decide_about_a_request_is_told_by_mail() -> None:
    of_others = {
        (row.fact, author)
        for step, row in LIFE_CYCLE.items()
        for author in row.by
        if step is not Step.ASK_BACK and author is not Author.SHOPPER
    }

    assert of_others <= KINDS.keys()
    assert KINDS.keys() - of_others == {
        (FactKind.REQUEST_FILED, Author.SHOPPER),
        (FactKind.REQUEST_APPROVED, Author.SHOPPER),
        (FactKind.MESSAGE_POSTED, Author.AGENT),
    }


def test_mails_are_named_by_the_change_and_the_place_of_the_fact() -> None:
    ids = [mail.id for mail in due_mails(entry_of("the shop ships what was to be cancelled"))]

    assert ids == [f"{CHANGE}-2-mail", f"{CHANGE}-3-mail"]


def test_a_mail_has_the_same_id_also_where_a_fact_before_it_cannot_be_read() -> None:
    entry = entry_of("a cancellation settles itself")
    (mail,) = due_mails(entry)
    place = next(place for place, fact in entry.placed_facts() if fact.kind is FactKind.REQUEST_APPROVED)
    assert place == 1

    (again,) = due_mails(replace(entry, facts=entry.facts[1:], unknown_facts=frozenset({0})))

    assert again.id == mail.id
