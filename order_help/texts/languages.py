"""The languages that there are, and which of them a shopper gets."""

from order_help.texts.english import ENGLISH
from order_help.texts.wording import Texts


def texts_for(accept_language: str | None) -> Texts:  # noqa: ARG001  # what the shopper prefers; there is one so far
    """The language that fits an Accept-Language header (RFC 9110, section 12.5.4) best."""
    return ENGLISH
