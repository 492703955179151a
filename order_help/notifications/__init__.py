"""Who is notified of changes: events for the shop's systems, mails for shoppers."""
