"""A customer of a served shop, signed in with the token that the command prints."""

from typing import Any

import httpx
from click.testing import CliRunner

from order_help_cli.main import main


def token_of(customer: str) -> str:
    """The token that `order-help token` prints for a customer."""
    printed = CliRunner().invoke(main, ["token", "--customer", customer])
    assert printed.exit_code == 0, printed.output
    return printed.stdout.strip()


class Customer:
    """A signed-in customer."""

    def __init__(self, http: httpx.Client, url: str, customer_id: str) -> None:
        self.http, self.url = http, url
        self.headers = {"Authorization": f"Bearer {token_of(customer_id)}"}

    def ask(self, query: str, **variables: object) -> Any:
        """The data of an answer without errors."""
        reply = self.http.post(self.url, json={"query": query, "variables": variables}, headers=self.headers)
        assert reply.status_code == 200, reply.text
        answer = reply.json()
        assert not answer.get("errors"), answer
        return answer["data"]
