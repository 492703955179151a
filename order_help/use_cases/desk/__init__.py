"""What agents and the shop's own systems do at the desk, one use case a file."""
