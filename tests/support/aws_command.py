"""
The command `aws`, as far as the guides use it: one call of a service, its options as AWS's own command has them.

It stands in for AWS's command, which is no package that the tests could lock. What a call takes and which options there
are is botocore's description of the service, the same that AWS's command goes by.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import boto3
import jmespath  # type: ignore[import-untyped]  # ships no types
from botocore import xform_name

OUR_OWN: Final = ("--query", "--output")
CALLED_OTHERWISE: Final = {"s3api": "s3"}


def install(folder: Path) -> None:
    """Put an `aws` into this folder, which is to be first on PATH."""
    command = folder / "aws"
    command.write_text(f"#!{sys.executable}\n{Path(__file__).read_text(encoding='utf-8')}")
    command.chmod(0o755)


def main(service: str, operation: str, *words: str) -> None:
    """Make the call and print what came of it."""
    client = boto3.client(CALLED_OTHERWISE.get(service, service))
    method = operation.replace("-", "_")
    model = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[method])
    members = model.input_shape.members if model.input_shape else {}
    options = dict(_options(words))
    ours = {name: options.pop(name, None) for name in OUR_OWN}
    parameters = {}
    for option, values in options.items():
        name = option.removeprefix("--").replace("-", "_")
        member = next((one for one in members if xform_name(one) == name.removeprefix("no_")), None)
        if member is None:
            sys.exit(f"aws: error: Unknown options: {option}")
        parameters[member] = _value(members[member], values, denied=name.startswith("no_"))
    answer = getattr(client, method)(**parameters)
    answer.pop("ResponseMetadata", None)
    if ours["--query"]:
        answer = jmespath.search(ours["--query"][0], answer)
    if ours["--output"] == ["text"]:
        print(*(answer if isinstance(answer, list) else [answer]), sep="\t")
    elif answer not in (None, {}):
        print(json.dumps(answer, indent=4, default=str))


def _options(words: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    starts = [at for at, word in enumerate(words) if word.startswith("--")]
    for start, end in zip(starts, [*starts[1:], len(words)], strict=True):
        yield words[start], list(words[start + 1 : end])


def _value(shape: Any, values: list[str], *, denied: bool) -> Any:
    if shape.type_name == "boolean":
        return not denied
    values = [
        Path(value.removeprefix("file://")).read_text() if value.startswith("file://") else value for value in values
    ]
    if shape.type_name in ("list", "structure") and values[0].startswith(("[", "{")):
        return json.loads(values[0])
    if shape.type_name == "list":
        return [_value(shape.member, [value], denied=False) for value in values]
    if shape.type_name == "structure":  # in AWS's shorthand: Name=value,Other=value
        return dict(pair.split("=", 1) for pair in values[0].split(","))
    return int(values[0]) if shape.type_name in ("integer", "long") else values[0]


if __name__ == "__main__":
    main(*sys.argv[1:])
