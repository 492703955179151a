"""The desk's schema: for the shop's agents, and for its own systems."""
