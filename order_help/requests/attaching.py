"""Which attachments a message or a request takes."""

from collections.abc import Iterator, Mapping

from order_help.domain.attachments import MAX_ATTACHMENTS, AttachedFile, Attachment, AttachmentState
from order_help.domain.ids import AttachmentId
from order_help.requests.refusals import InvalidInput, Problem, ProblemCode


def attached_files(
    asked: tuple[AttachmentId, ...], found: Mapping[AttachmentId, Attachment]
) -> tuple[AttachedFile, ...] | InvalidInput:
    """The files of these attachments, of which `found` are the order's; or what is wrong with them."""
    if problems := tuple(_problems(asked, found)):
        return InvalidInput(problems)
    return tuple(found[attachment_id].file for attachment_id in asked)


def _problems(asked: tuple[AttachmentId, ...], found: Mapping[AttachmentId, Attachment]) -> Iterator[Problem]:
    if len(asked) > MAX_ATTACHMENTS:
        yield Problem(path="attachmentIds", code=ProblemCode.TOO_MANY, params={"max": MAX_ATTACHMENTS})
        return
    for place, attachment_id in enumerate(asked):
        path = f"attachmentIds.{place}"
        if attachment_id in asked[:place]:
            yield Problem(path=path, code=ProblemCode.DUPLICATE)
        elif attachment_id not in found:
            yield Problem(path=path, code=ProblemCode.UNKNOWN)
        elif found[attachment_id].state is not AttachmentState.VERIFIED:
            yield Problem(path=path, code=ProblemCode.NOT_VERIFIED)
