"""The pages and the picture that `make docs` draws from the policy."""
