"""The fakes proved by the platforms' own client libraries."""
