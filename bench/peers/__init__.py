"""Order Help beside what others would write: contestants, their work, and how it is measured (docs/performance.md)."""
