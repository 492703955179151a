"""Runs the tests of this folder only in the environment of `make test-security`, which has the tools for them."""

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("schemathesis") else ["test_*.py"]
