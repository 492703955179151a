"""The smallest files that are what their names say."""

from collections.abc import Callable
from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n..."
WEBP = b"RIFF\x04\0\0\0WEBP"
WOFF2 = b"wOF2\0\1\0\0\0\0\0\x0c"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'

Write = Callable[..., Path]
"""Writes files, by name, into a folder, and returns the folder."""
