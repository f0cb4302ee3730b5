"""Where a name begins and ends, and whose it is: a partner's, a customer's, a person's, or nobody's."""
