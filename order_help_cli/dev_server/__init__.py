"""The parts of `order-help serve` that exist only on a developer's machine: mocked AWS, sign-in, mails as files."""
