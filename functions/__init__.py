"""Entry points of AWS Lambda, one file for each function, and the modules that they share."""
