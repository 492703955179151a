"""Tries random mutants of the code: small mistakes, each of which a test should notice."""
