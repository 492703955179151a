"""The start of every function: it reads the settings and the shop's policy, or stops with one line that says why."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from functions import IN_LAMBDA
from order_help.aws.attachments import S3AttachmentFiles
from order_help.aws.dead_letters import SqsDeadLetters
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.formats.policy_file import PolicyWrong, read_policy
from order_help.settings import Settings, SettingsWrong, settings_from
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.connection import connection
from order_help.use_cases.attachment_ports import AttachmentServices


def settings_and_policy() -> tuple[Settings, ShopPolicy]:
    """
    Returns the settings and the policy of this deployment, and makes the client of DynamoDB.

    Raises SettingsWrong or PolicyWrong, by which Lambda stops the function. The client is made when a function starts
    in Lambda, so that no request waits for it.
    """
    with stopping_in_one_line():
        settings = settings_from(os.environ)
        if IN_LAMBDA:
            connection()
        return settings, read_policy(settings.policy_file) if settings.policy_file else DEFAULT_POLICY


def attachment_services(settings: Settings) -> AttachmentServices | None:
    """Returns the services for attachments, or None if this deployment has no bucket for them."""
    if settings.attachments_bucket is None:
        return None
    return AttachmentServices(store=DynamoAttachmentStore(), files=S3AttachmentFiles(settings.attachments_bucket))


def required_attachment_services(settings: Settings) -> AttachmentServices:
    """Returns the services for attachments, for functions that cannot work without them. Raises SettingsWrong."""
    with stopping_in_one_line():
        if attachments := attachment_services(settings):
            return attachments
        raise SettingsWrong("ORDER_HELP_ATTACHMENTS_BUCKET is missing: set it to the bucket of this function's events")


def dead_letters(settings: Settings) -> SqsDeadLetters:
    """Returns the dead letters of this function. Raises SettingsWrong."""
    with stopping_in_one_line():
        if settings.dead_letters:
            return SqsDeadLetters(settings.dead_letters)
        raise SettingsWrong("ORDER_HELP_DEAD_LETTERS is missing: set it to the URL of the queue of dead letters")


@contextmanager
def stopping_in_one_line() -> Iterator[None]:
    """Makes SettingsWrong and PolicyWrong stop the function with one line, without a traceback."""
    try:
        yield
    except (SettingsWrong, PolicyWrong) as wrong:
        sys.tracebacklimit = (
            0  # Lambda's runtime client would log a traceback, which does not help to correct a setting
        )
        raise wrong from None
