"""What `order-help serve` adds on a developer's machine: mocked AWS, sign-in, mails in a file."""
