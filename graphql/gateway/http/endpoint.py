"""
The endpoint of one schema: it authenticates a POST request, executes it, and returns the response.

Rule 1: callers who are not signed in are refused before the body is read.
Rule 2: the clock is read once for each request.
Rule 3: every response is JSON in the form of a GraphQL response, however invalid the request is.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from gateway.http.api import Api, RequestRejected
from gateway.http.body import MAX_BODY, BadBody, GraphQLRequest, read_request
from gateway.http.context import RequestContext
from gateway.http.documents import needs_a_name
from gateway.http.errors import MESSAGES, code_of, extensions, formatted
from gateway.http.in_context import requested_language
from gateway.http.outcomes import INVALID, Answered, ErrorCode, Listener, operation_of
from order_help.logs import log_exception
from order_help.texts.languages import texts_for

RESPONSE_TYPE: Final = "application/graphql-response+json"
_NAME_ONE: Final = "`operationName` is to name one query or mutation of the document."


class GraphQLEndpoint:
    """Answers requests to one schema."""

    def __init__(self, api: Api, *, clock: Callable[[], datetime], on_answered: Listener) -> None:
        self.api, self.clock, self.on_answered = api, clock, on_answered

    async def answer(self, request: Request) -> Response:
        """Answers one request and reports its outcome to `on_answered`."""
        try:
            return await self._answer(request)
        except RequestRejected as rejected:
            return self._failure(rejected.status, rejected.code, rejected.message)
        except BadBody as bad:
            return self._failure(400, ErrorCode.BAD_REQUEST, str(bad))
        except Exception as unexpected:  # noqa: BLE001  # the last place to answer without personal data
            log_exception(unexpected, "the endpoint")
            return self._failure(500, ErrorCode.INTERNAL, MESSAGES[ErrorCode.INTERNAL])

    async def _answer(self, request: Request) -> Response:
        """Answers one request. Raises RequestRejected and BadBody."""
        context = self.api.context(request.scope, self.clock())
        graphql_request = read_request(await _body(request))
        accepted = ",".join(request.headers.getlist("accept-language"))
        # Calls of DynamoDB are synchronous, so they run in a thread to not block other requests.
        result = await run_in_threadpool(self._execute, graphql_request, context, accepted)
        response = _response(request, result)
        response.headers["content-language"] = context.texts.locale
        response.headers.add_vary_header("Accept-Language")
        self.on_answered(_answered(result, context, response.status_code))
        return response

    def _failure(self, status: int, code: ErrorCode, message: str) -> Response:
        self.on_answered(Answered(status=status, errors=(code.value,)))
        return failure(status, code, message)

    def _execute(self, request: GraphQLRequest, context: RequestContext, accepted: str) -> ExecutionResult:
        explicit = requested_language(request.query, request.operation_name, request.variables or {})
        context.texts = texts_for(explicit, accepted)
        if request.operation_name is None and needs_a_name(request.query):
            raise BadBody(_NAME_ONE)
        try:
            return self.api.schema.execute_sync(
                request.query,
                variable_values=request.variables,
                operation_name=request.operation_name,
                context_value=context,
                allowed_operation_types=(OperationType.QUERY, OperationType.MUTATION),
            )
        except (CannotGetOperationTypeError, InvalidOperationTypeError):
            raise BadBody(_NAME_ONE) from None


async def _body(request: Request) -> bytes:
    """Reads the body. Raises RequestRejected if it is not declared as JSON or too long, BadBody if it is incomplete."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise RequestRejected(415, ErrorCode.BAD_REQUEST, "Send the request as application/json.")
    body = b""
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                raise RequestRejected(413, ErrorCode.BODY_TOO_LARGE, f"At most {MAX_BODY} bytes are accepted.")
    except ClientDisconnect:
        raise BadBody("The body did not arrive whole.") from None
    return body


def _response(request: Request, result: ExecutionResult) -> Response:
    """
    Returns the response. For clients that accept GraphQL's media type, status 400 means that nothing was executed.

    Source: https://graphql.github.io/graphql-over-http/draft/
    """
    answer: dict[str, Any] = {}
    if result.errors:
        answer["errors"] = [formatted(error) for error in result.errors]
    executed = _executed(result)
    if executed:
        answer["data"] = result.data
    if RESPONSE_TYPE not in request.headers.get("accept", ""):
        return _json(200, answer)
    return _json(200 if executed else 400, answer, media_type=RESPONSE_TYPE)


def _answered(result: ExecutionResult, context: RequestContext, status: int) -> Answered:
    outcome_log = context.outcome_log
    return Answered(
        status=status,
        errors=tuple(sorted({code_of(error).value for error in result.errors or ()})),
        operation=operation_of(outcome_log.fields) if _executed(result) else INVALID,
        fields=tuple(sorted(outcome_log.fields)),
        outcomes=tuple(outcome_log.outcomes),
    )


def _executed(result: ExecutionResult) -> bool:
    return result.data is not None or any(error.path for error in result.errors or ())


def failure(status: int, code: ErrorCode, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """Returns a response without data, in the form of a GraphQL response."""
    error = {"message": message, "extensions": extensions(code)}
    response = _json(status, {"errors": [error]})
    response.headers.update(headers or {})
    if status == 401:
        response.headers["www-authenticate"] = "Bearer"
    return response


def _json(status: int, answer: Mapping[str, Any], media_type: str = "application/json") -> Response:
    # In ASCII: an error may quote half a surrogate pair of the query, which UTF-8 cannot encode.
    body = json.dumps(answer, separators=(",", ":"))
    return Response(body, status, {"cache-control": "no-store"}, media_type)
