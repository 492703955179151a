"""
Finds the lines on which the values of a JSON file stand.

JSON is YAML too, as far as it matters here, and PyYAML tells the places of values, which Python's own JSON does not.
"""

from collections.abc import Iterator, Mapping

import yaml

JsonPath = tuple[str | int, ...]
"""Keys and places that lead to a value, the outermost first."""


def lines_of(text: str) -> Mapping[JsonPath, int]:
    """
    Returns the line of each value in a JSON text, counted from 1, or nothing if PyYAML does not read it.

    The text has been read as JSON before, so a tab in it is a space between values.
    """
    try:
        document = yaml.compose(text.replace("\t", " "), yaml.SafeLoader)
    except yaml.YAMLError:
        return {}
    return dict(_lines(document, ())) if document else {}


def _lines(node: yaml.Node, path: JsonPath) -> Iterator[tuple[JsonPath, int]]:
    yield path, node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _lines(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for place, value in enumerate(node.value):
            yield from _lines(value, (*path, place))
