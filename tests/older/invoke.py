"""
Calls the deployed functions of whichever version of the project is on the path, one call a line of standard input.

A line is JSON: the module of a function, and the event. The answer is one line of JSON, too. Only what Lambda and the
triggers of the functions rely on is used, which every version has: the modules' names, `handler`, and events.
"""

import importlib
import json
import os
import sys
from types import SimpleNamespace
from typing import Any

CONTEXT = SimpleNamespace(
    function_name="order-help-test",
    memory_limit_in_mb="1024",
    invoked_function_arn="arn:aws:lambda:eu-central-1:123456789012:function:order-help-test",
    aws_request_id="6bc28136-xmpl-4365-b021-0ce6b2e64ab0",
    get_remaining_time_in_millis=lambda: 300_000,
)


def main() -> None:
    answers, sys.stdout = sys.stdout, sys.stderr  # functions write their log lines to standard output
    for line in sys.stdin:
        call: dict[str, Any] = json.loads(line)
        os.environ["ORDER_HELP_SERVICE"] = call["function"]  # each has a logger of its own, which the service names
        function = importlib.import_module(call["function"])
        print(json.dumps([function.__file__, function.handler(call["event"], CONTEXT)]), file=answers, flush=True)


if __name__ == "__main__":
    main()
