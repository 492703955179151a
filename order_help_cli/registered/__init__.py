"""Registered operations: reads manifests of documents, checks them against a schema, and packs them into one file."""
