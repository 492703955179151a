"""The serverless CLI's packaging, offline and without credentials."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.support.checkout import checkout
from tests.support.node import ROOT, node_tool

Template = dict[str, Any]

NOWHERE = "http://127.0.0.1:9"
OFFLINE = {"HTTP_PROXY": NOWHERE, "HTTPS_PROXY": NOWHERE, "https_proxy": NOWHERE, "NO_PROXY": ""}
NO_ACCOUNT = {
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_EC2_METADATA_DISABLED": "true",
}


def packaged_template(folder: Path, *, stage: str, **params: str) -> Template:
    """
    What `serverless package` would have CloudFormation make of this stage; `folder` is to be empty.

    It works in a checkout of its own: the CLI empties and fills `.serverless` beside the template that it reads, so two
    at once in one place fail.
    """
    here = checkout(folder / "checkout")
    if (ROOT / "build" / "order-help.json").exists():  # the artifact is built: let it be found there
        (here / "build" / "lambda").mkdir(parents=True)  # what is in the zip, which nobody looks into
        for name in ("order-help.json", "order-help.zip"):
            shutil.copyfile(ROOT / "build" / name, here / "build" / name)
    options = [part for name, value in params.items() for part in ("--param", f"{name}={value}")]
    done = subprocess.run(
        [node_tool("serverless"), "package", "--stage", stage, *options, "--package", "package"],
        cwd=here,
        env={name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | NO_ACCOUNT | OFFLINE,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    template: Template = json.loads((here / "package" / "cloudformation-template-update-stack.json").read_text())
    return template
