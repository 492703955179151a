"""
What can be seen of a function from outside: one log line for each invocation, and its metrics.

Rule 1: no line holds anybody's data: no customer, address, message, query or variable. What is logged of a request is
what the gateway tells of it, in words of our own, and the ids that AWS gave it.
Rule 2: nothing of one invocation is left for the next.
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
    """Observes one function, whose invocations follow each other."""

    def __init__(self, settings: Settings) -> None:
        self._logger = _logger(settings)
        self._metrics = EphemeralMetrics(namespace=NAMESPACE, service=settings.service)
        self._answered = Answered(status=200)

    def on_answered(self, answered: Answered) -> None:
        """Take what the gateway tells of the request of this invocation."""
        self._answered = answered

    def observing(self, handler: Callable[[Any, Any], T], *, operation: str = INVALID) -> Callable[[Any, Any], T]:
        """The handler, observed. `operation` is what an invocation is called of which nobody tells more."""

        # Said here, no variable of the environment can have whole events logged.
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
                    self._tell(self._answered, used, milliseconds=round((time.perf_counter() - began) * 1_000, 1))

        return observed

    def count(self, name: str, *, by: int = 1, **words: str) -> None:
        """Count one thing or several, with words of our own as dimensions: only while something is observed."""
        self._emit(words, **{name: by})

    def _tell(self, answered: Answered, used: Used, *, milliseconds: float) -> None:
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
        """Write metrics of the same dimensions; `service` is added to them."""
        for name, word in dimensions.items():
            self._metrics.add_dimension(name, word)
        for name, value in values.items():
            self._metrics.add_metric(name, _UNITS.get(name, "Count"), value)
        self._metrics.flush_metrics()
        self._metrics.clear_metrics()  # flushing leaves them where POWERTOOLS_METRICS_DISABLED is set


def _logger(settings: Settings) -> Logger:
    """The logger, after all else that is logged in this process was made to go its way, in lines of JSON."""
    logger = Logger(
        service=settings.service,
        level=settings.log_level,
        logger_handler=logging.StreamHandler(sys.stdout),
        location=None,
        use_rfc3339=True,
        utc=True,
    )
    logging.getLogger(settings.service).propagate = False
    # In place of Lambda's own handler, which would write text. What libraries tell below WARNING holds whole requests.
    logging.basicConfig(level=logging.WARNING, handlers=[logger.registered_handler], force=True)
    return logger
