"""Benchmarks, which compare measurements of one run, because absolute times depend on the machine."""
