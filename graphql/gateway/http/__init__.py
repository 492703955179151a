"""GraphQL over HTTP: the endpoint, its limits, and what is logged of a request."""
