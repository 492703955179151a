"""
Makes the clients of AWS's services, by boto3.

Rule: boto3 is imported when the first client is made. Most requests of shoppers need none, and their functions start
quicker without it; DynamoDB's client is PynamoDB's own.
"""

from typing import Any

from botocore.config import Config


def new_client(service: str, config: Config) -> Any:
    """Returns a new client of a service, for the region and the credentials that the environment names."""
    import boto3

    # boto3.client() would use one session for the whole process, which two threads must not use at the same time.
    return boto3.Session().client(service, config=config)
