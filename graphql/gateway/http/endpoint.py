"""
The endpoint of one schema: it authenticates a GET or POST request, executes it, and returns the response.

Rule 1: callers who are not signed in are refused before the request is read.
Rule 2: the clock is read once for each request.
Rule 3: every response is JSON in the form of a GraphQL response, however invalid the request is.
Rule 4: GET executes queries only, and only with a header that no other site can make a browser send without asking
first (docs/decisions/0048-queries-by-get.md).
Rule 5: a request has bounds of its own for calls of the store, in number and in time, from its beginning on.
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

from gateway.http.accept import GRAPHQL, JSON, response_type
from gateway.http.api import Api
from gateway.http.body import MAX_BODY, MAX_QUERY_STRING, BadRequest, GraphQLRequest, read_body, read_query_string
from gateway.http.context import RequestContext
from gateway.http.documents import needs_a_name
from gateway.http.errors import MESSAGES, code_of, extensions, fault, formatted
from gateway.http.in_context import requested_language
from gateway.http.limits import MAX_ERRORS, MAX_FIELDS, MAX_REPLY
from gateway.http.outcomes import INVALID, Answered, ErrorCode, Listener, operation_of
from gateway.http.rejected import RequestRejected
from operation_compiler import HOW_IT_RAN, HowItRan
from order_help.logs import log_exception
from order_help.texts.languages import texts_for
from order_help.use_cases.request_bounds import request_bounds

_ALLOWED: Final = {
    "GET": (OperationType.QUERY,),
    "POST": (OperationType.QUERY, OperationType.MUTATION),
}
"""The operations that each method executes."""
_PREFLIGHTED: Final = (
    "authorization",
    "apollo-require-preflight",
    "graphql-require-preflight",
    "x-apollo-operation-name",
)
"""
Headers of which a GET request needs one. Browsers ask by a preflight before they send any of them for another site.

Sources: the section on security of the draft of GraphQL over HTTP, and the CSRF prevention of Apollo's server.
"""
_COMPACT: Final = json.JSONEncoder(separators=(",", ":"))
_TOO_LONG: Final = f"The answer has more than {MAX_REPLY} bytes: ask for less at once, or for fewer items of a list."
_TOO_MANY: Final = (
    f"The answer has more than {MAX_FIELDS} fields and items: ask for less at once, or for fewer items of a list."
)
_NAME_ONE: Final = "`operationName` is to name one query or mutation of the document."


class GraphQLEndpoint:
    """Answers requests to one schema."""

    def __init__(
        self, api: Api, *, clock: Callable[[], datetime], on_answered: Listener, one_at_a_time: bool = False
    ) -> None:
        self.api, self.clock, self.on_answered = api, clock, on_answered
        self.one_at_a_time = one_at_a_time

    async def answer(self, request: Request) -> Response:
        """Answers one request and reports its outcome to `on_answered`."""
        try:
            with request_bounds():
                return await self._answer(request)
        except RequestRejected as rejected:
            return self._failure(request, rejected)
        except BadRequest as bad:
            return self._failure(request, RequestRejected(400, ErrorCode.BAD_REQUEST, str(bad)))
        except Exception as unexpected:  # noqa: BLE001  # the last place to answer without personal data
            log_exception(unexpected, "the endpoint")
            return self._failure(request, RequestRejected(500, ErrorCode.INTERNAL, MESSAGES[ErrorCode.INTERNAL]))

    async def _answer(self, request: Request) -> Response:
        """Answers one request. Raises RequestRejected and BadRequest."""
        if request.method not in _ALLOWED:
            raise _method_not_allowed("GET, POST")
        context = self.api.context(request.scope, self.clock())
        graphql_request = _in_url(request) if request.method == "GET" else read_body(await _body(request))
        query = self.api.registered.text_of(graphql_request)
        accepted = ",".join(request.headers.getlist("accept-language"))
        result = await self._run(request.method, query, graphql_request, context, accepted)
        executed = context.outcome_log.stopped or _was_executed(result)
        response = _response(request, result, executed=executed)
        too_large = _TOO_MANY if context.outcome_log.stopped else _TOO_LONG if len(response.body) > MAX_REPLY else None
        if too_large:
            error = fault(ErrorCode.QUERY_TOO_LARGE, too_large)
            result.errors = [error] if context.outcome_log.stopped else [*(result.errors or ()), error]
            # `data` is there, and null, because the operation was executed: a mutation has had its effect.
            response = _json(200, {"errors": [formatted(error)], "data": None}, response.media_type or JSON)
        response.headers["content-language"] = context.texts.locale
        response.headers.add_vary_header("Accept-Language")
        self.on_answered(_answered(result, context, response.status_code, executed=executed))
        return response

    async def _run(self, *given: Any) -> ExecutionResult:
        if self.one_at_a_time:
            return self._execute(*given)
        # Calls of DynamoDB are synchronous, so they run in a thread to not block other requests.
        return await run_in_threadpool(self._execute, *given)

    def _failure(self, request: Request, rejected: RequestRejected) -> Response:
        self.on_answered(Answered(status=rejected.status, errors=(rejected.code.value,)))
        # Clients read the errors in GraphQL's media type, and otherwise may show nothing but the status. A response of
        # status 200 must not have it without data, and 401 looks like that of API Gateway, which deployed clients get.
        plain = rejected.status in (200, 401)
        media_type = JSON if plain else response_type(",".join(request.headers.getlist("accept")))
        return failure(rejected.status, rejected.code, rejected.message, rejected.headers, media_type)

    def _execute(
        self, method: str, query: str, request: GraphQLRequest, context: RequestContext, accepted: str
    ) -> ExecutionResult:
        explicit = requested_language(query, request.operation_name, request.variables or {})
        context.texts = texts_for(explicit, accepted)
        if request.operation_name is None and needs_a_name(query):
            raise BadRequest(_NAME_ONE)
        how = HowItRan(allowed=self.api.compiles, most=MAX_FIELDS)
        try:
            result = self.api.schema.execute_sync(
                query,
                variable_values=request.variables,
                operation_name=request.operation_name,
                context_value=context,
                allowed_operation_types=_ALLOWED[method],
                operation_extensions={HOW_IT_RAN: how},
            )
        except InvalidOperationTypeError as refused:
            if refused.operation_type is OperationType.MUTATION:
                raise _method_not_allowed("POST") from None
            raise BadRequest(_NAME_ONE) from None
        except CannotGetOperationTypeError:
            raise BadRequest(_NAME_ONE) from None
        context.outcome_log.compiled, context.outcome_log.stopped = how.compiled, how.stopped
        return result


def _in_url(request: Request) -> GraphQLRequest:
    """Reads the request that the URL of a GET contains. Raises RequestRejected and BadRequest."""
    if not any(name in request.headers for name in _PREFLIGHTED):
        raise BadRequest("A GET request needs the header Authorization, so that no other site can send it.")
    query_string: bytes = request.scope["query_string"]
    if len(query_string) > MAX_QUERY_STRING:
        message = f"A query string has at most {MAX_QUERY_STRING} bytes: use POST instead."
        raise RequestRejected(414, ErrorCode.URL_TOO_LONG, message)
    return read_query_string(query_string)


def _method_not_allowed(allowed: str) -> RequestRejected:
    message = f"This needs another method: {allowed}."
    return RequestRejected(405, ErrorCode.METHOD_NOT_ALLOWED, message, {"allow": allowed})


async def _body(request: Request) -> bytes:
    """Reads the body. Raises RequestRejected if it is no JSON by its header or too long, BadRequest if incomplete."""
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
        raise BadRequest("The body did not arrive whole.") from None
    return body


def _response(request: Request, result: ExecutionResult, *, executed: bool) -> Response:
    """
    Returns the response. For clients that accept GraphQL's media type, status 400 means that nothing was executed.

    Source: https://graphql.github.io/graphql-over-http/draft/
    """
    answer: dict[str, Any] = {}
    if result.errors:
        answer["errors"] = [formatted(error) for error in result.errors[:MAX_ERRORS]]
    if executed:
        answer["data"] = result.data
    media_type = response_type(",".join(request.headers.getlist("accept")))
    return _json(200 if executed or media_type != GRAPHQL else 400, answer, media_type)


def _answered(result: ExecutionResult, context: RequestContext, status: int, *, executed: bool) -> Answered:
    outcome_log = context.outcome_log
    return Answered(
        status=status,
        errors=tuple(sorted({code_of(error).value for error in result.errors or ()})),
        operation=operation_of(outcome_log.fields) if executed else INVALID,
        fields=tuple(sorted(outcome_log.fields)),
        outcomes=tuple(outcome_log.outcomes),
        compiled=outcome_log.compiled,
    )


def _was_executed(result: ExecutionResult) -> bool:
    return result.data is not None or any(error.path for error in result.errors or ())


def failure(
    status: int, code: ErrorCode, message: str, headers: Mapping[str, str] | None = None, media_type: str = JSON
) -> Response:
    """Returns a response without data, in the form of a GraphQL response."""
    error = {"message": message, "extensions": extensions(code)}
    response = _json(status, {"errors": [error]}, media_type)
    response.headers.update(headers or {})
    if status == 401:
        response.headers["www-authenticate"] = "Bearer"
    return response


def _json(status: int, answer: Mapping[str, Any], media_type: str = JSON) -> Response:
    # In ASCII: an error may quote half a surrogate pair of the query, which UTF-8 cannot encode.
    return Response(_COMPACT.encode(answer), status, {"cache-control": "no-store"}, media_type)
