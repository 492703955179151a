"""The shopper's schema."""
