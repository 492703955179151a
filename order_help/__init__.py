"""Order-aware customer service for an online shop."""
