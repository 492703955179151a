"""Demo orders, which code builds with dates relative to now; the same `now` gives the same orders."""
