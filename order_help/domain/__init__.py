"""The business: what an order is, which help it offers and when, and what filing help changes."""
