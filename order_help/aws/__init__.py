"""Adapters for AWS other than DynamoDB: files in S3, events in EventBridge, mails by SES."""
