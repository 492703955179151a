"""What costs a function's start is loaded by whoever needs it, and not before."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
STARTED = """
import gettext, json, sys
from pathlib import Path

gettext.translation = None
import gateway.desk.schema, gateway.shopper.schema, order_help.notifications.notify, order_help.store.order_store
import order_help.aws.attachments, order_help.aws.bus, order_help.aws.mail
from order_help.formats.policy_file import read_policy

read_policy(Path("infra/policy.toml"))
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def test_no_language_no_format_no_calendar_and_no_boto3_is_loaded_before_somebody_needs_it() -> None:
    done = subprocess.run([sys.executable, "-c", STARTED], cwd=ROOT, capture_output=True, text=True, check=True)

    loaded = json.loads(done.stdout)
    assert {"botocore", "pynamodb"} <= set(loaded)
    assert {"babel", "boto3", "holidays", "s3transfer"}.isdisjoint(loaded)
