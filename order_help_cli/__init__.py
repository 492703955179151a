"""The `order-help` command: it wires the service together on a developer's machine and contains no business rules."""
