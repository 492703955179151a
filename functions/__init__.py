"""
The entry points of AWS Lambda. Each wires the packages together and decides nothing.

Rule: while a function starts in Lambda, nothing is collected. A start makes some 80,000 objects that all stay, and the
collector would look at them again and again. What is there when the function has started is never looked at.
"""

import gc
import os
import random

IN_LAMBDA = "AWS_LAMBDA_FUNCTION_NAME" in os.environ

if IN_LAMBDA:
    gc.disable()


def has_started() -> None:
    """Says that a function has started: what comes now is collected as usual."""
    if IN_LAMBDA:
        gc.freeze()
        gc.enable()
        _draw_anew_after_a_snapshot()


def _draw_anew_after_a_snapshot() -> None:
    """
    Gives each process that starts from a snapshot (SnapStart) random numbers of its own.

    All of them would else wait equally long before they try again. Ids and tokens come from the system's randomness.
    Source: https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-python.html
    """
    try:
        from snapshot_restore_py import register_after_restore
    except ImportError:
        return
    register_after_restore(random.seed)
