"""Builds the page on which queries are tried: GraphiQL with our documents and demo shoppers."""
