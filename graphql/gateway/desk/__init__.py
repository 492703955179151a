"""The desk's schema, for the shop's agents and its own systems."""
