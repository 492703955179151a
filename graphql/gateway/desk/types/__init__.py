"""The types of the desk's schema that differ from the shopper's."""
