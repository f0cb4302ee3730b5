"""A real PostgreSQL for the tests: found here or in a package, started for one run, gone with it."""
