import boto3
from botocore.config import Config

from order_help.aws.clients import new_client
from tests.support.dynamodb import REGION, Engine


def test_a_client_is_one_of_boto3_with_the_environments_region_and_the_given_limits(moto_dynamodb: Engine) -> None:
    client = new_client("s3", Config(read_timeout=3))

    assert (client.meta.region_name, client.meta.config.read_timeout) == (REGION, 3)
    assert callable(client.upload_fileobj)  # botocore's client has no such method


def test_a_client_leaves_boto3s_own_session_of_the_process_as_it_was(moto_dynamodb: Engine) -> None:
    before = boto3.DEFAULT_SESSION

    new_client("events", Config())

    assert boto3.DEFAULT_SESSION is before
