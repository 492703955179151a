"""The subcommands of `order-help`, one per file."""
