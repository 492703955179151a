"""Where data lies, how it is kept, and how it goes."""

import json
from collections.abc import Iterator
from typing import Any, Final

from tests.support.template.reading import (
    THE_CLIS_OWN,
    Json,
    listed,
    may_be_put_into_by,
    of_type,
    prod_rule,
    referred,
    rule,
)

KEPT: Final = ("AWS::DynamoDB::Table", "AWS::S3::Bucket")


@rule
def everything_is_encrypted(template: Json) -> Iterator[str]:
    for name, table in of_type(template, "AWS::DynamoDB::Table"):
        encryption = table.get("SSESpecification", {})
        if encryption.get("SSEEnabled") is not True or not a_customers_key(encryption.get("KMSMasterKeyId")):
            yield f"{name} is not encrypted by a key that the customer can choose"
    for name, queue in of_type(template, "AWS::SQS::Queue"):
        if queue.get("SqsManagedSseEnabled") is not True:
            yield f"{name} is not encrypted"
    for name, bucket in of_type(template, "AWS::S3::Bucket"):
        if not bucket.get("BucketEncryption"):
            yield f"{name} is not encrypted"


def a_customers_key(value: Any) -> bool:
    return bool(value == {"Fn::If": ["CustomerKey", {"Ref": "KmsKeyArn"}, {"Ref": "AWS::NoValue"}]})


@rule
def buckets_are_private_and_over_tls_alone(template: Json) -> Iterator[str]:
    in_plain_text_denied = {
        referred(policy["Bucket"])
        for _, policy in of_type(template, "AWS::S3::BucketPolicy")
        for statement in listed(policy["PolicyDocument"]["Statement"])
        if statement["Effect"] == "Deny" and "aws:SecureTransport" in json.dumps(statement.get("Condition", {}))
    }
    for name, bucket in of_type(template, "AWS::S3::Bucket"):
        blocks = bucket.get("PublicAccessBlockConfiguration", {})
        if len(blocks) < 4 or not all(blocks.values()):
            yield f"{name} may become public"
        if name not in in_plain_text_denied:
            yield f"{name} can be read in plain text"


@rule
def every_upload_is_looked_into_or_goes(template: Json) -> Iterator[str]:
    looked_into = {
        referred(mapping["EventSourceArn"])
        for _, mapping in of_type(template, "AWS::Lambda::EventSourceMapping")
        if referred(mapping["FunctionName"]) == "OnAttachmentUploadedLambdaFunction"
    }
    bucket = template["Resources"]["AttachmentsBucket"]["Properties"]
    notified = {
        referred(one["Queue"])
        for one in bucket.get("NotificationConfiguration", {}).get("QueueConfigurations", [])
        if one["Event"] == "s3:ObjectCreated:*"
        and one.get("Filter") == {"S3Key": {"Rules": [{"Name": "prefix", "Value": "quarantine/"}]}}
    }
    if not notified or notified - looked_into:
        yield "what comes into quarantine is not told to the verification, or what comes elsewhere is"
    if notified - may_be_put_into_by(template, "s3.amazonaws.com"):
        yield "S3 may not put into the queue of uploads"
    rules = [rule for rule in bucket["LifecycleConfiguration"]["Rules"] if rule.get("Prefix") == "quarantine/"]
    if not any(rule["Status"] == "Enabled" and rule.get("ExpirationInDays") == 1 for rule in rules):
        yield "what was not looked into stays"


@prod_rule
def data_outlives_the_stack(template: Json) -> Iterator[str]:
    for name, resource in template["Resources"].items():
        if resource["Type"] in KEPT and name not in THE_CLIS_OWN:
            for policy in ("DeletionPolicy", "UpdateReplacePolicy"):
                if resource.get(policy) != "Retain":
                    yield f"{name} has no {policy} that retains it"


@prod_rule
def tables_can_be_deleted_on_purpose_only(template: Json) -> Iterator[str]:
    for name, table in of_type(template, "AWS::DynamoDB::Table"):
        if table.get("DeletionProtectionEnabled") is not True:
            yield f"{name} has no deletion protection"


@prod_rule
def tables_can_be_restored_to_any_moment(template: Json) -> Iterator[str]:
    for name, table in of_type(template, "AWS::DynamoDB::Table"):
        if table.get("PointInTimeRecoverySpecification", {}).get("PointInTimeRecoveryEnabled") is not True:
            yield f"{name} has no point-in-time recovery"
