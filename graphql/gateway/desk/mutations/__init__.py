"""The desk's mutations. Each file holds one, with its input and result."""
