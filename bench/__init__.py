"""Benchmarks: ratios that are measured in one run, never times that a machine would have to keep."""
