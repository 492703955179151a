"""The store on DynamoDB. No other package uses PynamoDB, or boto3's client of DynamoDB."""
