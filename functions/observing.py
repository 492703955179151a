"""
Writes one log line for each invocation of a function, and its metrics.

Rule 1: no line contains personal data: no customer, address, message, query or variable. A line contains constants of
this code that the gateway chose for the request (outcomes.py), measurements, and ids that AWS gave to the request.
Rule 2: no data of one invocation is kept for the next one.
docs/observability.md shows the lines and lists the metrics.
"""

import functools
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Final, TypeVar

from aws_lambda_powertools.logging import Logger
from aws_lambda_powertools.logging.correlation_paths import API_GATEWAY_HTTP
from aws_lambda_powertools.metrics import EphemeralMetrics

from gateway.http.outcomes import INVALID, RETRYABLE, Answered, ErrorCode
from order_help.settings import Settings
from order_help.store.capacity import Used, measured_capacity

T = TypeVar("T")

NAMESPACE: Final = "OrderHelp"
_UNITS: Final = {"Latency": "Milliseconds"}
_OUR_FAULTS: Final = frozenset(code.value for code in RETRYABLE)


class Observer:
    """Logs and measures one function. Lambda runs the invocations of a process one after the other."""

    def __init__(self, settings: Settings) -> None:
        self._logger = _logger(settings)
        self._metrics = EphemeralMetrics(namespace=NAMESPACE, service=settings.service)
        self._answered = Answered(status=200)

    def on_answered(self, answered: Answered) -> None:
        """Keeps the gateway's report on the request of this invocation for its log line."""
        self._answered = answered

    def observing(self, handler: Callable[[Any, Any], T], *, operation: str = INVALID) -> Callable[[Any, Any], T]:
        """Returns a handler that is logged and measured. `operation` names invocations on which no gateway reports."""

        # With log_event given here, no environment variable can make Powertools log whole events.
        @self._logger.inject_lambda_context(log_event=False, correlation_id_path=API_GATEWAY_HTTP, clear_state=True)
        @functools.wraps(handler)
        def observed(event: Any, context: Any) -> T:
            began = time.perf_counter()
            self._answered = Answered(status=200, operation=operation)
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
        """Adds `by` to a metric, from inside a handler. The values of its dimensions must be constants of this code."""
        self._emit(dimensions, **{name: by})

    def _report(self, answered: Answered, used: Used, *, milliseconds: float) -> None:
        self._logger.info(
            "answered",
            operation=answered.operation,
            fields=answered.fields or None,
            status=answered.status,
            outcomes=[asdict(outcome) for outcome in answered.outcomes] or None,
            errors=answered.errors or None,
            duration_ms=milliseconds,
            read_units=used.read_units,
            write_units=used.write_units,
            dynamodb_errors=used.errors or None,
        )
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
            Faults=int(not _OUR_FAULTS.isdisjoint(answered.errors)),
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
