"""
Sends mails by SES.

Rule: SES has no idempotency, so nothing here retries. Each error says whether the mail was not sent (NotTold, and every
error that is not translated), was refused (MailRefused), or may have been sent (MailReplyLost).
"""

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    HTTPClientError,
    ProxyConnectionError,
)
from botocore.exceptions import ConnectionError as AnyConnectionError

from order_help.aws.clients import new_client
from order_help.notifications.mail_message import message_of
from order_help.notifications.ports import Mail, MailRefused, MailReplyLost, NotTold

# Source: the API reference of SES v2, SendEmail. Other errors with a status below 500 are mistakes in the deployment.
_REFUSED: Final = frozenset({"BadRequestException", "MessageRejected"})
_BUSY: Final = frozenset({"LimitExceededException", "ThrottlingException", "TooManyRequestsException"})

CONFIG: Final = Config(connect_timeout=1, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 1})


@cache
def mail_client() -> Any:
    """Returns the process's client of SES, which is created at the first use."""
    return new_client("sesv2", CONFIG)


class SesMails:
    """
    Implements the port `Mails`, which documents what it does and raises.

    Errors that a mistake in the deployment causes, such as a missing permission, are not translated.
    """

    def __init__(self, client: Callable[[], Any] = mail_client) -> None:
        self._client = client

    def send(self, mail: Mail) -> None:
        message = message_of(mail)
        client = self._client()
        try:
            client.send_email(Destination={"ToAddresses": [mail.to]}, Content={"Raw": {"Data": message}})
        except (ConnectTimeoutError, EndpointConnectionError, ProxyConnectionError) as error:
            raise NotTold from error  # there was no connection, so SES received nothing
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
        except BotoCoreError:
            raise  # the request could not be made, for example without credentials
        except Exception as error:
            raise MailReplyLost from error  # something is wrong with the reply, such as its format
