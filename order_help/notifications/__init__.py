"""Notifications about timeline entries: events for the shop's systems, mails for shoppers."""
