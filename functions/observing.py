"""
Writes one log line for each invocation of a function, and metrics.

Rule 1: no line contains personal data: no customer, address, message, query or variable. A line contains constants of
this code that the gateway chose for the request (outcomes.py), measurements, and ids that AWS gave to the request.
Rule 2: no data of one invocation is kept for the next one.
Rule 3: AWS charges a metric for each hour in which it has a value. The metrics that alarms watch are always written,
but only when there is something to count; all others are written if the settings ask for them. The line has it all.
docs/observability.md shows the lines and lists the metrics.
"""

import functools
import logging
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Final, TypeVar

from aws_lambda_powertools.logging import Logger
from aws_lambda_powertools.logging.correlation_paths import API_GATEWAY_HTTP
from aws_lambda_powertools.metrics import EphemeralMetrics

from functions import has_started
from gateway.http.outcomes import INVALID, RETRYABLE, Answered, ErrorCode
from order_help.settings import Settings
from order_help.store.capacity import Used, measured_capacity

T = TypeVar("T")

NAMESPACE: Final = "OrderHelp"
_UNITS: Final = {"Latency": "Milliseconds"}
_OUR_FAULTS: Final = frozenset(code.value for code in RETRYABLE)

ALARMED: Final = frozenset(
    {
        ("Mails", "REFUSED"),
        ("Mails", "NOT_SENT"),
        ("Mails", "REPLY_LOST"),
        ("Mails", "GIVEN_UP"),
        ("HelpRequestsNudged", "MARKED"),
        ("EventsPublished", "ShippedThoughCancelled"),
    }
)
"""The counts that an alarm watches (infra/alarms.js), each with the value of its dimension. `Faults` is another."""


class Observer:
    """Logs and measures one function. Lambda runs the invocations of a process one after the other."""

    def __init__(self, settings: Settings) -> None:
        self._logger = _logger(settings)
        self._metrics = EphemeralMetrics(namespace=NAMESPACE, service=settings.service)
        self._detailed = settings.detailed_metrics
        self._answered = Answered(status=200)
        self._counts: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def on_answered(self, answered: Answered) -> None:
        """Keeps the gateway's report on the request of this invocation for its log line."""
        self._answered = answered

    def observing(self, handler: Callable[[Any, Any], T], *, operation: str = INVALID) -> Callable[[Any, Any], T]:
        """
        Returns a handler that is logged and measured. `operation` names invocations on which no gateway reports.

        It is the last thing that a function makes when it starts.
        """
        has_started()

        # With log_event given here, no environment variable can make Powertools log whole events.
        @self._logger.inject_lambda_context(log_event=False, correlation_id_path=API_GATEWAY_HTTP, clear_state=True)
        @functools.wraps(handler)
        def observed(event: Any, context: Any) -> T:
            began = time.perf_counter()
            self._answered = Answered(status=200, operation=operation)
            self._counts.clear()
            with measured_capacity() as used:
                try:
                    return handler(event, context)
                except Exception:
                    self._answered = Answered(status=500, operation=operation, errors=(ErrorCode.INTERNAL.value,))
                    raise
                finally:
                    self._report(self._answered, used, milliseconds=round((time.perf_counter() - began) * 1_000, 1))

        return observed

    def count(self, name: str, *, by: int = 1, **dimensions: str) -> None:
        """Adds `by` to a count, from inside a handler. The value of its one dimension is a constant of this code."""
        (value,) = dimensions.values()
        self._counts[name][value] += by
        if self._detailed or (name, value) in ALARMED:
            self._emit(dimensions, **{name: by})

    def _report(self, answered: Answered, used: Used, *, milliseconds: float) -> None:
        self._logger.info(
            "answered",
            operation=answered.operation,
            fields=answered.fields or None,
            status=answered.status,
            compiled=answered.compiled or None,
            outcomes=[asdict(outcome) for outcome in answered.outcomes] or None,
            errors=answered.errors or None,
            counts=self._counts or None,
            duration_ms=milliseconds,
            read_units=used.read_units,
            write_units=used.write_units,
            dynamodb_errors=used.errors or None,
        )
        fault = not _OUR_FAULTS.isdisjoint(answered.errors)
        if fault:
            self._emit({}, Faults=1)
        if self._detailed:
            self._emit_details(answered, used, fault=fault, milliseconds=milliseconds)

    def _emit_details(self, answered: Answered, used: Used, *, fault: bool, milliseconds: float) -> None:
        if answered.fields and not answered.compiled:
            self._emit({}, Interpreted=1)
        results = Counter((outcome.action, outcome.result) for outcome in answered.outcomes)
        for (action, result), count in results.items():
            self._emit({"action": action, "result": result}, HelpRequests=count)
        reasons = Counter((outcome.action, outcome.reason) for outcome in answered.outcomes if outcome.reason)
        for (action, reason), count in reasons.items():
            self._emit({"action": action, "reason": reason}, Refusals=count)
        self._emit(
            {"operation": answered.operation},
            Latency=milliseconds,
            ReadCapacity=used.read_units,
            WriteCapacity=used.write_units,
            Faults=int(fault),
        )

    def _emit(self, dimensions: dict[str, str], **values: float) -> None:
        """Writes metrics that have the same dimensions; Powertools adds the dimension `service`."""
        for dimension, text in dimensions.items():
            self._metrics.add_dimension(dimension, text)
        for name, value in values.items():
            self._metrics.add_metric(name, _UNITS.get(name, "Count"), value)
        self._metrics.flush_metrics()
        self._metrics.clear_metrics()  # with POWERTOOLS_METRICS_DISABLED flushing does not clear them


def _logger(settings: Settings) -> Logger:
    """Returns the function's logger, and makes all other loggers of the process write JSON lines too."""
    logger = Logger(
        service=settings.service,
        level=settings.log_level,
        logger_handler=logging.StreamHandler(sys.stdout),
        location=None,
        use_rfc3339=True,
        utc=True,
    )
    logging.getLogger(settings.service).propagate = False
    # This replaces Lambda's own handler, which writes text. Below WARNING, libraries log whole requests.
    logging.basicConfig(level=logging.WARNING, handlers=[logger.registered_handler], force=True)
    return logger
