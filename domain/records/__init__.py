"""Records on their way in and out: what a line of a table means, and why one can't be taken."""
