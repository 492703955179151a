"""What functions do first: they read the settings and the shop's policy, or stop with one line that says why."""

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
    """What this deployment is set to. Raises SettingsWrong or PolicyWrong, for Lambda to stop the function."""
    with stopping_in_one_line():
        settings = settings_from(os.environ)
        return settings, read_policy(settings.policy_file) if settings.policy_file else DEFAULT_POLICY


def attachment_services(settings: Settings) -> AttachmentServices | None:
    """Where attachments are, if this deployment has a bucket for them."""
    if settings.attachments_bucket is None:
        return None
    return AttachmentServices(store=DynamoAttachmentStore(), files=S3AttachmentFiles(settings.attachments_bucket))


def needed_attachment_desk(settings: Settings) -> AttachmentServices:
    """The same, for functions that are of no use without one. Raises SettingsWrong."""
    with stopping_in_one_line():
        if attachments := attachment_services(settings):
            return attachments
        raise SettingsWrong("ORDER_HELP_ATTACHMENTS_BUCKET is missing: set it to the bucket of this function's events")


@contextmanager
def stopping_in_one_line() -> Iterator[None]:
    """Stop the function with the one line that says what is wrong with its settings."""
    try:
        yield
    except (SettingsWrong, PolicyWrong) as wrong:
        sys.tracebacklimit = (
            0  # Lambda's client logs the frames of what stops it: of no use to who has to set something
        )
        raise wrong from None
