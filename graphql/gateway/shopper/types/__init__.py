"""The types of the shopper's schema."""
