"""The formats of what a shop writes: order snapshots in JSON and the policy file in TOML."""
