"""The fault matrix: each fault, what is promised, and the test that shows it (docs/faults.md)."""
