"""The refusal of a request before anything is executed."""

from collections.abc import Mapping

from gateway.http.outcomes import ErrorCode


class RequestRejected(Exception):
    """The request is answered with an error before anything is executed."""

    def __init__(self, status: int, code: ErrorCode, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, headers
