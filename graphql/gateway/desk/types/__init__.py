"""What the desk sees, where it is not what the shopper sees."""
