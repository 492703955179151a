"""
Chooses the media type of a response by the header `Accept`.

Rule 1: a client that accepts anything gets JSON. It gets GraphQL's own media type only if it names that type.
Rule 2: a client that accepts nothing of what there is gets JSON too, because an error in JSON says more than none.
"""

from typing import Final

from order_help.texts.languages import QUALITY

JSON: Final = "application/json"
GRAPHQL: Final = "application/graphql-response+json"
HTML: Final = "text/html"


def response_type(accept: str) -> str:
    """Returns GraphQL's media type if the client names it and does not prefer plain JSON, else plain JSON."""
    qualities = _qualities(accept)
    named = qualities.get(GRAPHQL, 0.0)
    return GRAPHQL if named > 0 and named >= _quality(qualities, JSON) else JSON


def prefers_html(accept: str) -> bool:
    """Tells whether the client prefers HTML to both kinds of JSON, as browsers do that open an address."""
    qualities = _qualities(accept)
    return _quality(qualities, HTML) > max(_quality(qualities, JSON), _quality(qualities, GRAPHQL))


def _qualities(accept: str) -> dict[str, float]:
    """Returns the weight of each range. Source: RFC 9110, section 12.5.1."""
    qualities: dict[str, float] = {}
    for part in accept.split(","):
        name, *parameters = part.split(";")
        weights = [QUALITY.fullmatch(parameter) for parameter in parameters]
        given = [parameter for parameter in parameters if parameter.strip().lower().startswith("q=")]
        weight = next((float(found[1]) for found in weights if found), 0.0 if given else 1.0)
        name = name.strip().lower()
        qualities[name] = max(weight, qualities.get(name, 0.0))
    return qualities


def _quality(qualities: dict[str, float], media_type: str) -> float:
    """Returns the weight of a media type, which is that of the most specific range that covers it."""
    ranges = (media_type, f"{media_type.partition('/')[0]}/*", "*/*")
    return next((qualities[one] for one in ranges if one in qualities), 0.0)
