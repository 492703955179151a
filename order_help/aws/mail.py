"""
Mails by SES.

Rule: SES knows no idempotency, so a mail is sent once and what became of it is told exactly: nothing here tries again.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, Final

import botocore.session
from botocore.config import Config
from botocore.exceptions import (
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    HTTPClientError,
    ProxyConnectionError,
)
from botocore.exceptions import ConnectionError as AnyConnectionError

from order_help.notifications.mail_message import message_of
from order_help.notifications.ports import Mail, MailRefused, MailReplyLost, NotTold

# Source: the API reference of SES v2, SendEmail. What else it refuses is a mistake in the deployment, or the account's.
_REFUSED: Final = frozenset({"BadRequestException", "MessageRejected"})
_BUSY: Final = frozenset({"LimitExceededException", "ThrottlingException", "TooManyRequestsException"})

CONFIG: Final = Config(connect_timeout=1, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 1})


@cache
def mail_client() -> Any:
    """SES as the environment has it, made once, when it is first needed."""
    return botocore.session.get_session().create_client("sesv2", config=CONFIG)


class SesMails:
    """Implements `Mails`, whose port says what it does and raises; a mistake in the deployment raises as it comes."""

    def __init__(self, client: Callable[[], Any] = mail_client) -> None:
        self._client = client

    def send(self, mail: Mail) -> None:
        message = message_of(mail)
        client = self._client()
        try:
            client.send_email(Destination={"ToAddresses": [mail.to]}, Content={"Raw": {"Data": message}})
        except (ConnectTimeoutError, EndpointConnectionError, ProxyConnectionError) as error:
            raise NotTold from error  # nothing was ever sent to SES
        except (AnyConnectionError, HTTPClientError) as error:
            raise MailReplyLost from error
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code in _REFUSED:
                raise MailRefused(code) from error
            if code in _BUSY:
                raise NotTold(code) from error
            if error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
                raise MailReplyLost(code) from error
            raise
