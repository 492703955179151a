"""Every text that shoppers and agents read, in one place: English here, the other languages in catalogues."""
