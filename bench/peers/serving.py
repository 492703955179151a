"""
Runs a contestant that is written in Python: a process that reads commands as lines of JSON, and answers each with one.

It imports next to nothing itself, since its imports are a part of the first answer of each contestant.

`{"event": …, "times": n}` has the handler answer the event so many times. The reply has the CPU time of each in
nanoseconds, threads included, and the last answer. `{"memory": true}` asks for the resident memory in bytes.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any


class LambdaContext:
    """What Lambda says of an invocation, as far as anybody reads it."""

    function_name = "bench"
    memory_limit_in_mb = 512
    invoked_function_arn = "arn:aws:lambda:eu-central-1:123456789012:function:bench"
    aws_request_id = "request-1"

    def get_remaining_time_in_millis(self) -> int:
        return 28_000


def serve(handler: Callable[[Any, Any], dict[str, Any]]) -> None:
    """Answers commands until there are no more. What the handler prints is dropped."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    for line in sys.stdin:
        print(json.dumps(_reply(json.loads(line), handler)), file=answers, flush=True)


def _reply(command: dict[str, Any], handler: Callable[[Any, Any], dict[str, Any]]) -> dict[str, Any]:
    if "memory" in command:
        with open("/proc/self/statm", encoding="ascii") as sizes:  # noqa: PTH123 # pathlib takes milliseconds to import
            return {"memory": int(sizes.read().split()[1]) * os.sysconf("SC_PAGESIZE")}
    spent, answer = [], {}
    for _ in range(command["times"]):
        began = time.process_time_ns()
        answer = handler(command["event"], LambdaContext())
        spent.append(time.process_time_ns() - began)
    return {"cpu": spent, "answer": answer["body"]}
