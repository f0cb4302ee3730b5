"""Records brought in bulk: each is known by its external id, so that a second import doubles nothing."""
