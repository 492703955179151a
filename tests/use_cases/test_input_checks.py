from dataclasses import replace

import pytest

from order_help.domain.attachments import AttachmentState
from order_help.domain.conversation import Side
from order_help.domain.ids import AttachmentId
from order_help.use_cases.input_checks import attached_files
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.shopper.file_help import Filed
from tests.support.commands import FILED, OF_ANOTHER, W2, Kind, a_desk_for
from tests.support.files import an_attachment

A, B = (an_attachment(name, state=AttachmentState.VERIFIED) for name in ("A", "B"))
FOUND = {attachment.id: attachment for attachment in (A, B)}
by_kind = pytest.mark.parametrize("kind", FILED.values(), ids=list(FILED))


def codes(answer: object) -> list[tuple[str, ProblemCode]]:
    assert isinstance(answer, InvalidInput), answer
    return [(problem.path, problem.code) for problem in answer.problems]


def test_verified_attachments_are_taken_in_their_order() -> None:
    assert attached_files((B.id, A.id), FOUND, Side.SHOPPER) == (B.file, A.file)
    assert attached_files((), {}, Side.SHOPPER) == ()


def test_each_that_is_not_taken_is_named_in_its_place() -> None:
    waiting = an_attachment("W")
    rejected = an_attachment("R", state=AttachmentState.REJECTED)
    found = FOUND | {waiting.id: waiting, rejected.id: rejected}

    answer = attached_files((A.id, AttachmentId("X"), A.id, waiting.id, rejected.id), found, Side.SHOPPER)

    assert codes(answer) == [
        ("attachmentIds.1", ProblemCode.UNKNOWN),
        ("attachmentIds.2", ProblemCode.DUPLICATE),
        ("attachmentIds.3", ProblemCode.NOT_VERIFIED),
        ("attachmentIds.4", ProblemCode.NOT_VERIFIED),
    ]


def test_nobody_sends_what_the_other_side_gave() -> None:
    label = replace(A, side=Side.DESK)
    found = {label.id: label, B.id: B}

    assert codes(attached_files((A.id, B.id), found, Side.SHOPPER)) == [("attachmentIds.0", ProblemCode.UNKNOWN)]
    assert codes(attached_files((A.id, B.id), found, Side.DESK)) == [("attachmentIds.1", ProblemCode.UNKNOWN)]
    assert attached_files((A.id,), found, Side.DESK) == (A.file,)


def test_six_are_too_many() -> None:
    six = {AttachmentId(str(n)): an_attachment(str(n), state=AttachmentState.VERIFIED) for n in range(6)}

    assert isinstance(attached_files(tuple(six)[:5], six, Side.SHOPPER), tuple)
    assert attached_files(tuple(six), six, Side.SHOPPER) == InvalidInput(
        (Problem(path="attachmentIds", code=ProblemCode.TOO_MANY, params={"max": 5}),)
    )


@by_kind
def test_every_kind_of_help_takes_attachments(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    store.attachments.update(FOUND)

    done = kind.ask(services, attachment_ids=(A.id, B.id))

    assert isinstance(done, Filed)
    assert done.request.attachments == (A.file, B.file)
    assert store.requests[done.request.id].attachments == (A.file, B.file)
    assert store.calls == ["standing", "commit"]


@by_kind
def test_no_kind_of_help_takes_what_is_not_of_the_order(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    for other in (W2, OF_ANOTHER):
        store.attachments[A.id] = replace(A, order_id=other.id)
        assert codes(kind.ask(services, attachment_ids=(A.id,))) == [("attachmentIds.0", ProblemCode.UNKNOWN)]
    assert store.requests.keys() == {"R1", "R2"}


def test_the_same_key_with_other_attachments_is_another_input() -> None:
    kind = FILED["resolve_payment_issue"]
    services, store = a_desk_for(kind)
    store.attachments.update(FOUND)

    first = kind.ask(services, idempotency_key="k", attachment_ids=(A.id,))
    again = kind.ask(services, idempotency_key="k", attachment_ids=(A.id,))
    other = kind.ask(services, idempotency_key="k", attachment_ids=(B.id,))

    assert (again.replayed, again.request) == (True, first.request)
    assert type(other).__name__ == "IdempotencyKeyReused"
