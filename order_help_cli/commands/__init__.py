"""The commands of `order-help`, one a file."""
