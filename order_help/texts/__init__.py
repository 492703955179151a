"""All texts that shoppers and agents read: English in these files, other languages in catalogues."""
