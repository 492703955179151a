"""AWS beside its database: files in S3."""
