"""
Reading of the packaged template, and the rules for it, which register here.

A rule is told the template and yields one line for each thing that breaks it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

Json = dict[str, Any]
Rule = Callable[[Json], Iterator[str]]

ROOT: Final = Path(__file__).resolve().parents[3]

RULES: Final[list[Rule]] = []
PROD_RULES: Final[list[Rule]] = []

THE_CLIS_OWN: Final = {"ServerlessDeploymentBucket", "ServerlessDeploymentBucketPolicy"}
"""It holds artifacts, which can be built again, and has to go with the stack."""


def rule(check: Rule) -> Rule:
    """It holds in every stage."""
    RULES.append(check)
    return check


def prod_rule(check: Rule) -> Rule:
    """It holds where data is to be protected."""
    PROD_RULES.append(check)
    return check


def of_type(template: Json, kind: str) -> Iterator[tuple[str, Json]]:
    """The resources of one type, by logical id, with their properties."""
    for name, resource in template["Resources"].items():
        if resource["Type"] == kind:
            yield name, resource.get("Properties", {})


def referred(value: Any) -> str:
    """The logical id behind a reference; texts as they are."""
    match value:
        case {"Ref": str(name)}:
            return name
        case {"Fn::GetAtt": [str(name), *_]}:
            return name
        case {"Fn::Sub": str(text)}:
            return text
    return str(value)


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def allowances(template: Json, role: str | None = None) -> Iterator[tuple[str, Json]]:
    """Every statement that allows something, of one role or of all roles and policies of resources."""
    for name, properties in of_type(template, "AWS::IAM::Role"):
        if role in (None, name):
            documents = [policy["PolicyDocument"] for policy in properties.get("Policies", [])]
            documents += [properties["AssumeRolePolicyDocument"]] if role is None else []
            for managed in properties.get("ManagedPolicyArns", []):
                yield name, {"Effect": "Allow", "Action": "*", "Resource": f"* by {managed}"}
            for document in documents:
                yield from ((name, statement) for statement in statements(document))
    if role is None:
        for kind in ("AWS::SQS::QueuePolicy", "AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy", "AWS::IAM::Policy"):
            for name, properties in of_type(template, kind):
                if name not in THE_CLIS_OWN:
                    yield from ((name, statement) for statement in statements(properties["PolicyDocument"]))


def statements(document: Json) -> Iterator[Json]:
    """What the document allows, whichever way its conditions turn out."""
    for statement in listed(document["Statement"]):
        for one in statement["Fn::If"][1:] if "Fn::If" in statement else [statement]:
            if one.get("Effect") == "Allow":
                yield one


def may_be_put_into_by(template: Json, service: str) -> set[str]:
    """The queues that let this service of AWS's put something in."""
    return {
        referred(queue)
        for _, policy in of_type(template, "AWS::SQS::QueuePolicy")
        for statement in statements(policy["PolicyDocument"])
        for queue in listed(statement["Resource"])
        if statement["Principal"] == {"Service": service} and "sqs:SendMessage" in listed(statement["Action"])
    }


def from_stream(template: Json, mapping: Json) -> bool:
    source = template["Resources"].get(referred(mapping["EventSourceArn"]), {})
    return bool(source.get("Type") != "AWS::SQS::Queue")
