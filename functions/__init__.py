"""Entry points of AWS Lambda: one file for each function, named for the event that starts it."""
