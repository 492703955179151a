"""What happens without a person: snapshots arrive, requests expire, uploads are verified."""
