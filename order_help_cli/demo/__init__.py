"""Demo orders: made by code, dated relative to now, the same for the same now."""
