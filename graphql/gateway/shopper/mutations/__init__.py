"""The shopper's mutations, one a file: its input, its result and the call."""
