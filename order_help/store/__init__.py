"""DynamoDB: the only home of PynamoDB and of boto3's dynamodb."""
