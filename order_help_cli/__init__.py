"""The `order-help` command: introduces everybody on a developer's machine and decides nothing."""
