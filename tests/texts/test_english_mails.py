from string import Formatter

import pytest

from order_help.texts.english_mails import MAILS
from order_help.texts.mail_wording import MailKind


def places(sentence: str) -> set[str]:
    """The names of its placeholders."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_every_kind_of_mail_has_its_words() -> None:
    assert set(MAILS.kinds) == set(MailKind)
    assert len({wording.subject for wording in MAILS.kinds.values()}) == len(MailKind)


@pytest.mark.parametrize("kind", MailKind, ids=lambda kind: kind.value)
def test_a_mail_names_the_order_and_what_it_is_about(kind: MailKind) -> None:
    expected = {"number"} if kind is MailKind.MESSAGE else {"number", "title"}

    assert places(MAILS.kinds[kind].subject) == places(MAILS.kinds[kind].lead) == expected


def test_the_other_sentences_have_their_places() -> None:
    sentences = ("greeting", "answer_by", "reply_by", "reason", "words", "order_page", "closing")
    said = {name: getattr(MAILS, name) for name in sentences} | {"files": MAILS.files(2)}

    assert {name: places(sentence) for name, sentence in said.items() if places(sentence)} == {
        "answer_by": {"date"},
        "reply_by": {"date"},
        "reason": {"reason"},
        "files": {"count"},
    }
