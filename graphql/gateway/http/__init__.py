"""GraphQL over HTTP: the endpoint, its limits, and the log of requests."""
