"""Order Help, as it is deployed: the function behind the shopper's API."""

from bench.peers.serving import serve
from functions.graphql_api import handler

serve(handler)
