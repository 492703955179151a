"""The start of every function: it reads the settings and the shop's policy, or stops with one line that says why."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from order_help.aws.attachments import S3AttachmentFiles
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.formats.policy_file import PolicyWrong, read_policy
from order_help.settings import Settings, SettingsWrong, settings_from
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.use_cases.attachment_ports import AttachmentServices


def settings_and_policy() -> tuple[Settings, ShopPolicy]:
    """
    Returns the settings and the policy of this deployment.

    Raises SettingsWrong or PolicyWrong, by which Lambda stops the function.
    """
    with stopping_in_one_line():
        settings = settings_from(os.environ)
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
