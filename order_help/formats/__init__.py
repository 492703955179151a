"""The formats of the files and messages that a shop writes: order snapshots and the policy."""
