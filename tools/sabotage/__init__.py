"""Damages the code on purpose, one guard after the other, and checks that the tests that hold it turn red."""
