"""What shoppers read, in English."""
