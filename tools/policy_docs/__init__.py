"""Generates the pages and the picture of the policy, for `make docs`."""
