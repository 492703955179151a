"""This package measures what the service's operations consume and writes docs/costs.md from it (`make costs`)."""
