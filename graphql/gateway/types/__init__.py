"""The types that both schemas share."""
