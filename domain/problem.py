"""A problem that an operator can solve."""


class Problem(Exception):
    """Something could not be done; the text is a sentence that says what to do."""
