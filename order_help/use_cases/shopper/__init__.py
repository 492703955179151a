"""What shoppers do, one use case a file."""
