"""Lambda entry points, one a file, named for when they run."""
