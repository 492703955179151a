from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import boto3
import pytest
from botocore.exceptions import (
    ClientError,
    ConnectionClosedError,
    ConnectTimeoutError,
    EndpointConnectionError,
    NoCredentialsError,
    ReadTimeoutError,
)
from botocore.parsers import ResponseParserError
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends

from order_help.aws.mail import CONFIG, SesMails, mail_client
from order_help.notifications.mail_message import message_of
from order_help.notifications.ports import MailRefused, MailReplyLost, NotTold
from tests.aws.talking import Answer, failing, saying, talking
from tests.notifications.test_mail_message import MAIL
from tests.support.dynamodb import REGION, Engine

ENDPOINT = "https://email.example"


@pytest.fixture
def client() -> Iterator[Any]:
    session = boto3.Session("testing", "testing", region_name=REGION)
    client = session.client("sesv2", config=CONFIG)
    yield client
    client.close()


def test_a_mail_is_sent_as_it_is_to_whom_it_is_for_and_nobody_else(client: Any) -> None:
    with talking(client, saying(200, {"MessageId": "1"})) as talk:
        SesMails(lambda: client).send(MAIL)

    [request] = talk.requests
    assert request.keys() == {"Destination", "Content"}
    assert request["Destination"] == {"ToAddresses": ["james@example.com"]}
    assert b64decode(request["Content"]["Raw"]["Data"]) == message_of(MAIL)


def refused(code: str, status: int = 400) -> Answer:
    return saying(status, {"__type": code, "message": "?"})


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        pytest.param(refused("MessageRejected"), MailRefused, id="what it says is refused"),
        pytest.param(refused("BadRequestException"), MailRefused, id="its address is refused"),
        pytest.param(refused("TooManyRequestsException", 429), NotTold, id="too much at once"),
        pytest.param(refused("LimitExceededException"), NotTold, id="too much today"),
        pytest.param(failing(ConnectTimeoutError(endpoint_url=ENDPOINT)), NotTold, id="no connection in time"),
        pytest.param(failing(EndpointConnectionError(endpoint_url=ENDPOINT)), NotTold, id="no connection"),
        pytest.param(failing(ReadTimeoutError(endpoint_url=ENDPOINT)), MailReplyLost, id="no reply in time"),
        pytest.param(failing(ConnectionClosedError(endpoint_url=ENDPOINT)), MailReplyLost, id="no reply"),
        pytest.param(refused("InternalServiceErrorException", 500), MailReplyLost, id="a fault of the service"),
        pytest.param(refused("ServiceUnavailable", 503), MailReplyLost, id="no service"),
        pytest.param(failing(ResponseParserError("?")), MailReplyLost, id="a reply that cannot be read"),
        pytest.param(failing(NoCredentialsError()), NoCredentialsError, id="no credentials"),
        pytest.param(refused("SendingPausedException"), ClientError, id="the account is paused"),
        pytest.param(refused("MailFromDomainNotVerifiedException"), ClientError, id="the sender is not verified"),
        pytest.param(refused("AccessDeniedException", 403), ClientError, id="the role lacks the right"),
    ],
)
def test_what_became_of_a_mail_is_told_exactly_and_it_is_tried_once(
    client: Any, answer: Answer, error: type[Exception]
) -> None:
    with talking(client, answer) as talk, pytest.raises(error):
        SesMails(lambda: client).send(MAIL)

    assert len(talk.requests) == 1


def test_a_mail_that_cannot_be_written_is_not_sent(client: Any) -> None:
    hostile = replace(MAIL, subject="a\nBcc: b")
    with talking(client, saying(200, {"MessageId": "1"})) as talk, pytest.raises(ValueError, match="line ends"):
        SesMails(lambda: client).send(hostile)

    assert talk.requests == []


def test_its_slowest_answer_takes_six_seconds() -> None:
    assert (CONFIG.connect_timeout + CONFIG.read_timeout) * CONFIG.retries["total_max_attempts"] <= 6


def test_the_client_is_made_once_and_speaks_to_the_accounts_ses(moto_dynamodb: Engine) -> None:
    mail_client.cache_clear()
    try:
        assert mail_client() is mail_client()
        mail_client().create_email_identity(EmailIdentity="help@shop.example")
        SesMails().send(MAIL)
    finally:
        mail_client.cache_clear()

    [sent] = ses_backends[DEFAULT_ACCOUNT_ID][REGION].sent_messages
    assert set(sent.destinations) == {"james@example.com"}  # moto counts those of the header besides
    assert sent.raw_data == message_of(MAIL).decode("ascii")
