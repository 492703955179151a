"""What every function does first: it reads the settings and the shop's policy, or stops with one line that says why."""

import os
import sys

from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.requests.policy_file import PolicyWrong, read_policy
from order_help.settings import Settings, SettingsWrong, settings_from


def settings_and_policy() -> tuple[Settings, ShopPolicy]:
    """What this deployment is set to. Raises SettingsWrong or PolicyWrong, for Lambda to stop the function."""
    try:
        settings = settings_from(os.environ)
        return settings, read_policy(settings.policy_file) if settings.policy_file else DEFAULT_POLICY
    except (SettingsWrong, PolicyWrong) as wrong:
        sys.tracebacklimit = (
            0  # Lambda's client logs the frames of what stops it: of no use to who has to set something
        )
        raise wrong from None
