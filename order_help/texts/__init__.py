"""Every text that a shopper reads, in one place and ready for translation; English so far."""
