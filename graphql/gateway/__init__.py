"""The GraphQL schemas over the use cases, in Strawberry."""
