"""
A shop's folder: what gives the pages a look and words of the shop's own, and what is wrong with it.

Rule: everything that is wrong is found, each thing with its file and, where there is one, its line.
"""
