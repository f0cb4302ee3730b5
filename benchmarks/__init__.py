"""What docs tell as measured, measured anew: each file is a program, `python -m benchmarks.NAME`."""
