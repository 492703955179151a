"""botocore's descriptions of AWS's services, read once for all clients of a process."""

from functools import cache

import botocore.loaders
import botocore.session


def read_once() -> None:
    """
    Shares one loader among all sessions. A session has one of its own otherwise, which reads some megabytes of JSON for
    each client that a test makes.
    """
    botocore.session.create_loader = cache(botocore.loaders.create_loader)
