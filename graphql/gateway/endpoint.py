"""
POST: who asks, what is asked, and the answer.

Rule 1: whoever is not signed in is told so before the body is read.
Rule 2: the clock is read once for each request.
Rule 3: the answer is JSON in GraphQL's shape, whatever came in.
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

from gateway.api import Api, Refused
from gateway.body import MAX_BODY, BadBody, GraphQLRequest, read_request
from gateway.context import RequestContext
from gateway.documents import needs_a_name
from gateway.errors import MESSAGES, ErrorCode, code_of, extensions, formatted, log_exception
from gateway.in_context import language_asked
from gateway.outcomes import INVALID, Answered, Listener, operation_of
from order_help.texts.languages import texts_for

RESPONSE_TYPE: Final = "application/graphql-response+json"
_NAME_ONE: Final = "`operationName` is to name one query or mutation of the document."


class GraphQLEndpoint:
    """Answers one schema."""

    def __init__(self, api: Api, *, clock: Callable[[], datetime], heard: Listener) -> None:
        self.api, self.clock, self.heard = api, clock, heard

    async def answer(self, request: Request) -> Response:
        try:
            return await self._answer(request)
        except Refused as refused:
            return self._failure(refused.status, refused.code, refused.message)
        except BadBody as bad:
            return self._failure(400, ErrorCode.BAD_REQUEST, str(bad))
        except Exception as unforeseen:  # noqa: BLE001  # the last chance to answer without anybody's data
            log_exception(unforeseen, "the endpoint")
            return self._failure(500, ErrorCode.INTERNAL, MESSAGES[ErrorCode.INTERNAL])

    async def _answer(self, request: Request) -> Response:
        """Raises Refused and BadBody."""
        context = self.api.context(request.scope, self.clock())
        asked = read_request(await _body(request))
        accepted = ",".join(request.headers.getlist("accept-language"))
        # DynamoDB is asked synchronously: in a thread it holds up nobody else.
        result = await run_in_threadpool(self._execute, asked, context, accepted)
        response = _response(request, result)
        response.headers["content-language"] = context.texts.locale
        response.headers.add_vary_header("Accept-Language")
        self.heard(_answered(result, context, response.status_code))
        return response

    def _failure(self, status: int, code: ErrorCode, message: str) -> Response:
        self.heard(Answered(status=status, errors=(code.value,)))
        return failure(status, code, message)

    def _execute(self, asked: GraphQLRequest, context: RequestContext, accepted: str) -> ExecutionResult:
        explicit = language_asked(asked.query, asked.operation_name, asked.variables or {})
        context.texts = texts_for(explicit, accepted)
        if asked.operation_name is None and needs_a_name(asked.query):
            raise BadBody(_NAME_ONE)
        try:
            return self.api.schema.execute_sync(
                asked.query,
                variable_values=asked.variables,
                operation_name=asked.operation_name,
                context_value=context,
                allowed_operation_types=(OperationType.QUERY, OperationType.MUTATION),
            )
        except (CannotGetOperationTypeError, InvalidOperationTypeError):
            raise BadBody(_NAME_ONE) from None


async def _body(request: Request) -> bytes:
    """Raises Refused for what is not JSON by its header, and for what is too long."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refused(415, ErrorCode.BAD_REQUEST, "Send the request as application/json.")
    body = b""
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                raise Refused(413, ErrorCode.BODY_TOO_LARGE, f"At most {MAX_BODY} bytes are taken.")
    except ClientDisconnect:
        raise BadBody("The body did not arrive whole.") from None
    return body


def _response(request: Request, result: ExecutionResult) -> Response:
    """
    As GraphQL over HTTP has it: whoever takes its media type learns by the status that nothing was executed.

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
    noted = context.noted
    return Answered(
        status=status,
        errors=tuple(sorted({code_of(error).value for error in result.errors or ()})),
        operation=operation_of(noted.fields) if _executed(result) else INVALID,
        fields=tuple(sorted(noted.fields)),
        outcomes=tuple(noted.outcomes),
    )


def _executed(result: ExecutionResult) -> bool:
    return result.data is not None or any(error.path for error in result.errors or ())


def failure(status: int, code: ErrorCode, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """An answer without data, in GraphQL's shape."""
    error = {"message": message, "extensions": extensions(code)}
    response = _json(status, {"errors": [error]})
    response.headers.update(headers or {})
    if status == 401:
        response.headers["www-authenticate"] = "Bearer"
    return response


def _json(status: int, answer: Mapping[str, Any], media_type: str = "application/json") -> Response:
    # In ASCII: an error may repeat half a surrogate pair of the query, which UTF-8 has no bytes for.
    body = json.dumps(answer, separators=(",", ":"))
    return Response(body, status, {"cache-control": "no-store"}, media_type)
