"""AWS beside its database: files in S3, events, mail."""
